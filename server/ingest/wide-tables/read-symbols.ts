import type { SymbolMeaning, Symbols } from '../number-symbols.ts';

/** A symbol, perhaps an equals sign, and what it means in words. */
const EXPLANATION = /^\s*(\.{1,2}|[-–*:]|\[[a-z]{1,4}\])\s*(?:=|means|denotes|:)?\s+(.+)$/i;

/** Words by which notes explain a symbol. The first that fits counts: "nil or less than half a unit" is nil. */
const MEANINGS: readonly (readonly [RegExp, NonNullable<SymbolMeaning>])[] = [
  [/\bnil\b|\bzero\b/i, 'nil'],
  [/less than|fewer than|\bunder \d|suppress|disclos|small number/i, 'suppressed'],
  [
    /no data|missing data|not available|unavailable|not (?:been )?(?:received|provided|supplied)/i,
    'not-available',
  ],
  [/not applicable/i, 'not-applicable'],
];

/**
 * What symbols mean in one file: as its own notes explain them, else as its publisher uses them. The same symbol means
 * different things to different publishers, and to one publisher in different years.
 */
export function readSymbols(notes: readonly string[], usual: Symbols): Symbols {
  const symbols = new Map(usual);
  for (const note of notes) {
    const [, symbol = '', words = ''] = EXPLANATION.exec(note) ?? [];
    const meaning = MEANINGS.find(([pattern]) => pattern.test(words))?.[1];
    if (symbol !== '' && meaning) symbols.set(symbol.toLowerCase().replace('–', '-'), meaning);
  }
  return symbols;
}

import type { MissingReason } from '../observation/missing.ts';

/**
 * What a symbol in place of a number means: why there is none; `nil`, which is 0; `low`, a number that rounds to zero;
 * or null where publishers differ in what they mean by it, so that the note must say, else it is not available.
 */
export type SymbolMeaning = MissingReason | 'nil' | 'low' | null;

/** Symbols in small letters. A layout gives those that its publisher uses in another way; the others stay. */
export type Symbols = ReadonlyMap<string, SymbolMeaning>;

/**
 * Symbols in place of numbers: those of the Government Analysis Function in brackets, and older ones without.
 * `[low]` is a number above zero that rounds to it: the number that the publisher would have written is 0.
 */
export const commonSymbols: Symbols = new Map<string, SymbolMeaning>([
  ['[c]', 'suppressed'],
  ['c', 'suppressed'],
  ['[x]', 'not-available'],
  ['x', 'not-available'],
  ['[w]', 'not-available'],
  ['..', 'not-available'],
  ['...', 'not-available'],
  ['…', 'not-available'],
  [':', 'not-available'],
  ['na', 'not-available'],
  ['n/a', 'not-available'],
  ['#n/a', 'not-available'],
  ['null', 'not-available'],
  ['[z]', 'not-applicable'],
  ['z', 'not-applicable'],
  ['[low]', 'low'],
  ['-', null],
  ['–', null],
  ['—', null],
  ['.', null],
  ['*', null],
  ['**', null],
]);

/** What a mark behind a number says of it, in words; the number stays. */
const MARKS: ReadonlyMap<string, string> = new Map([
  ['b', 'break in series'],
  ['e', 'estimated'],
  ['f', 'forecast'],
  ['p', 'provisional'],
  ['r', 'revised'],
  ['u', 'of low reliability'],
  ['ns', 'not statistically significant'],
  ['s', 'statistically significant at 5%'],
  ['ss', 'statistically significant at 1%'],
  ['sss', 'statistically significant at 0.1%'],
]);

/** Marks at the end of a cell: `[p]`, `(r)`, `[note 2]`, `*`; a letter alone only where it is one of the commonest. */
const MARKS_AT_END = /\s*(?:\[[^[\]]{1,12}\]|\((?:[bepru]|note \d{1,3})\)|(?<=\d%? ?)[bepr]|\*{1,3}|[†‡])$/i;

/** A cell without the marks at its end, and what they say; null where one of them is not known. */
export function takeMarks(cell: string): { readonly text: string; readonly notes: readonly string[] } | null {
  const notes: string[] = [];
  let text = cell;
  for (let mark = MARKS_AT_END.exec(text); mark !== null; mark = MARKS_AT_END.exec(text)) {
    const note = explainMark(mark[0].trim());
    if (note === null) return null;
    notes.unshift(note);
    text = text.slice(0, mark.index);
  }
  return { text, notes };
}

function explainMark(mark: string): string | null {
  const word = mark
    .replace(/^[[(]|[\])]$/g, '')
    .trim()
    .toLowerCase();
  if (/^[*†‡]+$/.test(word)) return `marked ${word} by the publisher`;
  const note = /^notes? ?(\d{1,3}(?:(?:,| and) ?\d{1,3})*)$/.exec(word);
  return note ? `note ${note[1]}` : (MARKS.get(word) ?? null);
}

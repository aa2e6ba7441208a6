import mathup from 'mathup';

/** Words that the library draws as signs, functions or letters of their own; it takes all others letter by letter. */
const knownWords = new Set(
  'sqrt sum prod ln log exp min max floor ceil abs bar alpha beta chi gamma lambda mu phi pi sigma theta Gamma Phi'.split(
    ' ',
  ),
);

/** A formula as the comments write it, in MathML. */
export function toMathMarkup(text: string): string {
  const markup = mathup(quoteWords(changeSigns(text)), { display: 'block' }).toString();
  return markup
    .replaceAll(blank, '\u00a0')
    .replace(/ class="[^"]*"/g, '')
    .replace(tightBar, '<mover>$1<mo stretchy="false">¯</mo></mover>');
}

/** A bar over a letter as the library has it: where the reader has no mathematical font, it runs through the letter. */
const tightBar = /<mover accent="true">(<mi>\w<\/mi>)<mo>‾<\/mo><\/mover>/g;

/** Signs that the library writes otherwise, and words that stand for one. */
function changeSigns(text: string): string {
  return text
    .replaceAll('-/+', '-+')
    .replaceAll('+/-', '+-')
    .replaceAll(' * ', ' × ')
    .replace(/\bceiling\b/g, 'ceil')
    .replace(/;(?=[^(]*\))/g, '\\;')
    .replace(/\bchi-squared\b/g, 'chi^2')
    .replace(/\bmean (?:of )?([a-z])\b/g, 'bar $1');
}

/** Something quoted, a subscript, or words with nothing but blanks between them. */
const quotable =
  /"[^"]*"|_[A-Za-z]{2,}|[A-Za-z][A-Za-z'’]+(?:-[A-Za-z]{2,})*(?: [A-Za-z][A-Za-z'’]+(?:-[A-Za-z]{2,})*)*/g;

function quoteWords(text: string): string {
  return text.replace(quotable, (found, at: number) => {
    if (found.startsWith('"')) return found;
    if (found.startsWith('_')) return `_"${found.slice(1)}"`;
    return quoteUnknown(found, text.slice(0, at), text.slice(at + found.length));
  });
}

/** Stands for the blank between a word and the letter, number or bracket beside it, which the library takes away. */
const blank = '␣';

function quoteUnknown(words: string, before: string, after: string): string {
  const groups = groupWords(words.split(' '));
  return groups
    .map(({ isKnown, text }, place) => {
      if (isKnown) return text;
      const first = place > 0 || /[\w)"] $/.test(before) ? blank : '';
      const last = place < groups.length - 1 || /^ [\w("]/.test(after) ? blank : '';
      return `"${first}${text}${last}"`;
    })
    .join(' ');
}

/** Neighbours that are all known to the library, or all not, are one text. */
function groupWords(words: readonly string[]): { isKnown: boolean; text: string }[] {
  const groups: { isKnown: boolean; text: string }[] = [];
  for (const word of words) {
    const isKnown = knownWords.has(word);
    const last = groups.at(-1);
    if (last?.isKnown === isKnown) last.text += ` ${word}`;
    else groups.push({ isKnown, text: word });
  }
  return groups;
}

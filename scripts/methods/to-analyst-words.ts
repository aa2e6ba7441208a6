/** What the code calls one thing and its readers another. */
const wording: readonly (readonly [RegExp, string])[] = [
  [/, else a RangeError\b/g, ', else they are refused'],
  [/\bis a RangeError\b/g, 'is refused'],
  [/\bare RangeErrors\b/g, 'are refused'],
  [/\bA RangeError (for|where)\b/g, 'There is no answer $1'],
  [/\ba RangeError (for|where|outside)\b/g, 'no answer $1'],
  [/^RangeErrors:/g, 'Refused:'],
  [/\bnull\b/g, 'missing'],
  [/\bNull\b/g, 'Missing'],
];

/** A comment's paragraph in the words of people who do not read code. */
export function toAnalystWords(paragraph: string): string {
  return wording.reduce((text, [code, plain]) => text.replace(code, plain), paragraph);
}

/** A text alternative longer than this, in characters, is too long to listen to. */
export const MOST_CHARACTERS = 220;

/**
 * One sentence after another as long as they fit a text alternative, the most telling first: a sentence that does not fit
 * is left out, and blank ones count for nothing.
 */
export function fullestOf(sentences: readonly string[]): string {
  let text = '';
  for (const sentence of sentences.filter(Boolean)) {
    const longer = text === '' ? sentence : `${text} ${sentence}`;
    if (longer.length <= MOST_CHARACTERS) text = longer;
  }
  return text;
}

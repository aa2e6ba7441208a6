/** Twentieths of a point that a letter of a heading takes, and the space beside it. */
const widthOfLetter = 92;
const widthBeside = 280;

/** Longer words than this are broken. */
const longestWord = 15;

/**
 * How wide the columns of a table are, in twentieths of a point and together just as wide as the table: each holds its
 * longest word, and what is left goes to columns of long texts.
 */
export function columnWidths(
  header: readonly string[],
  rows: readonly (readonly string[])[],
  width: number,
): number[] {
  const columns = header.map((heading, at) => [heading, ...rows.map((row) => row[at] ?? '')]);
  const least = columns.map((texts) => widthBeside + widthOfLetter * longestWordOf(texts));
  const needed = sum(least);
  if (needed >= width) return fitted(least, width);
  const shares = columns.map(weighTexts);
  const spare = width - needed;
  return fitted(
    least.map((each, at) => each + (spare * (shares[at] ?? 0)) / sum(shares)),
    width,
  );
}

const longestWordOf = (texts: readonly string[]): number =>
  Math.min(
    longestWord,
    Math.max(3, ...texts.flatMap((text) => text.split(/[\s-]+/)).map(({ length }) => length)),
  );

/**
 * Shares of room by which the sum of the squares of the lines of all cells is least: one long text in a column of
 * blanks gets room too, since it makes its row tall.
 */
const weighTexts = (texts: readonly string[]): number =>
  Math.cbrt(sum(texts.map(({ length }) => length ** 2)));

/** Whole numbers in the proportions given that add up to the width. */
function fitted(widths: readonly number[], width: number): number[] {
  const factor = width / sum(widths);
  const whole = widths.map((each) => Math.floor(each * factor));
  return whole.map((each, at) => (at === 0 ? each + width - sum(whole) : each));
}

const sum = (numbers: readonly number[]): number => numbers.reduce((total, each) => total + each, 0);

/** Twentieths of a point that a letter of a heading takes, and the space beside it; in narrow columns the type is smaller. */
const usualType = { letter: 92, beside: 280 };
const smallType = { letter: 76, beside: 160 };

/** Narrower columns than this, in twentieths of a point and on average, have smaller type. */
const narrowColumn = 1300;

/** Whether a table of so many columns has the smaller type. */
export const hasSmallType = (columns: number, width: number): boolean => width / columns < narrowColumn;

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
  const { letter, beside } = hasSmallType(columns.length, width) ? smallType : usualType;
  const least = columns.map((texts) => beside + letter * longestWordOf(texts));
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

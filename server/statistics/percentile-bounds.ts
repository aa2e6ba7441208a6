/** Values divided at their percentiles. */
export interface PercentileCategories {
  /** From the lowest value by the percentiles to the highest: one more than there are categories. */
  readonly bounds: readonly number[];
  /** From 1, the lowest, in the order of the values. */
  readonly categories: readonly number[];
}

/** With fewer values than this there are no bounds. */
const LEAST_VALUES = 4;

/** The publisher's bounds are given to so many decimals. */
const DECIMALS = 1e10;

/**
 * Divides values into quarters or fifths at their percentiles, as Fingertips colours areas: bound k of m categories
 * is the percentile k / m by linear interpolation between the ordered values, and a value belongs to the first
 * category whose upper bound it does not exceed. With the n values in order, counted from 1:
 *
 *     position of the percentile f = (n - 1) f + 1
 *
 * Bounds are rounded to 10 decimals, halves away from 0, and the highest category holds what rounding left above its
 * bound. Null with fewer than 4 values, or fewer values than categories. A number of categories that is not whole or
 * below 2 is a RangeError.
 *
 * Hyndman RJ, Fan Y. Sample quantiles in statistical packages. American Statistician 1996;50:361-365, type 7.
 * fingertips-open, quintile and quartile comparers.
 */
export function percentileCategories(values: readonly number[], into: number): PercentileCategories | null {
  const bounds = percentileBounds(values, into);
  if (bounds === null || values.length < into) return null;
  const upper = bounds.slice(1);
  const categories = values.map((value) => {
    const found = upper.findIndex((bound) => value <= bound);
    return found < 0 ? into : found + 1;
  });
  return { bounds, categories };
}

/** The bounds alone; null with fewer than 4 values. */
export function percentileBounds(values: readonly number[], into: number): readonly number[] | null {
  if (!(Number.isInteger(into) && into >= 2)) {
    throw new RangeError(`invalid number of categories; not a whole number from 2: ${into}`);
  }
  if (values.length < LEAST_VALUES) return null;
  const ordered = values.toSorted((one, other) => one - other);
  return Array.from({ length: into + 1 }, (_, index) => roundAwayFromZero(percentile(ordered, index / into)));
}

/** The percentile of a fraction from 0 to 1 of values in order. */
export function percentile(ordered: readonly number[], fraction: number): number {
  const position = (ordered.length - 1) * fraction;
  const below = Math.floor(position);
  const [low = Number.NaN, high = low] = ordered.slice(below, below + 2);
  return low + (position - below) * (high - low);
}

function roundAwayFromZero(value: number): number {
  return (Math.sign(value) * Math.round(Math.abs(value) * DECIMALS)) / DECIMALS;
}

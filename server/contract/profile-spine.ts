/** Where things stand on the bar of a profile's row; the screen and the paper draw the same. */
import type { ProfileRow } from './profile.ts';

/** From one place to another, as parts of the bar's width: 0 at its left end, 1 at its right. */
export interface Stretch {
  readonly from: number;
  readonly to: number;
}

/** A bar with the benchmark in its middle: the worse half on the left, or the lower where neither is the better. */
export interface Spine {
  /** From the lowest to the highest of the peers. */
  readonly range: Stretch;
  /** Their middle half. */
  readonly middleHalf: Stretch;
  readonly median: number;
  /** What stands in the middle: the median, where the benchmark has no value in the period. */
  readonly centre: 'benchmark' | 'median';
  /** The area itself; null where it has no value. */
  readonly own: number | null;
  /** The values at the ends of the range, the left one first. */
  readonly ends: readonly [number, number];
}

/** What the two halves of a bar mean. */
export interface Sides {
  readonly left: 'Worse' | 'Lower';
  readonly right: 'Better' | 'Higher';
}

/**
 * Lays out the bar of a row, on a scale that is linear, reaches as far to either side and holds the whole range and the
 * area; null where the row has no range.
 */
export function placeSpine({ peers, measure, benchmarkMeasure, indicator }: ProfileRow): Spine | null {
  if (peers === null) return null;
  const own = measure?.value ?? null;
  const benchmark = benchmarkMeasure?.value ?? null;
  const centre = benchmark ?? peers.median;
  const reach = Math.max(
    ...[peers.lowest, peers.highest, own ?? centre].map((value) => Math.abs(value - centre)),
  );
  const direction = indicator.polarity === 'low-is-good' ? -1 : 1;
  const at = (value: number) => (reach === 0 ? 0.5 : 0.5 + (direction * (value - centre)) / (2 * reach));
  const stretch = (one: number, other: number) => ({
    from: Math.min(at(one), at(other)),
    to: Math.max(at(one), at(other)),
  });
  return {
    range: stretch(peers.lowest, peers.highest),
    middleHalf: stretch(peers.lowerQuartile, peers.upperQuartile),
    median: at(peers.median),
    centre: benchmark === null ? 'median' : 'benchmark',
    own: own === null ? null : at(own),
    ends: direction < 0 ? [peers.highest, peers.lowest] : [peers.lowest, peers.highest],
  };
}

/** Which side of the bar is which. */
export const spineSides = ({ indicator }: Pick<ProfileRow, 'indicator'>): Sides =>
  indicator.polarity === 'no-judgement'
    ? { left: 'Lower', right: 'Higher' }
    : { left: 'Worse', right: 'Better' };

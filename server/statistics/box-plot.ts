import { percentile } from './percentile-bounds.ts';

/** How values are spread, as a box with whiskers shows it. */
export interface BoxPlot {
  readonly lowerQuartile: number;
  readonly median: number;
  readonly upperQuartile: number;
  /** The lowest and highest values that are no outliers. */
  readonly lowerWhisker: number;
  readonly upperWhisker: number;
  /** Values beyond the whiskers, from the lowest; equal ones each for itself. */
  readonly outliers: readonly number[];
}

/** Fewer values than this make no box: each of its parts would be one of them. */
export const fewestForBox = 5;

/** How many heights of the box a value may lie outside it before it is an outlier. */
const REACH = 1.5;

/**
 * The box and whiskers of values: the box reaches from the lower to the upper quartile, so that half of the values lie
 * within it, and is divided at the median. All three are percentiles by linear interpolation between the n values in
 * order, counted from 1:
 *
 *     position of the percentile f = (n - 1) f + 1
 *     height of the box = upper quartile - lower quartile
 *     lower fence = lower quartile - 1.5 (height of the box)
 *     upper fence = upper quartile + 1.5 (height of the box)
 *
 * A whisker ends at the furthest value that is not beyond its fence; values beyond are outliers, and a value on a fence is
 * none. Where the whisker would end inside the box, because every value above a quartile is an outlier, it ends at the
 * quartile. Fewer than 5 values make no box. An outlier is far from most areas; that says nothing of chance.
 *
 * Tukey JW. Exploratory Data Analysis. Reading, Massachusetts: Addison-Wesley 1977. Hyndman RJ, Fan Y. Sample quantiles in
 * statistical packages. American Statistician 1996;50:361-365, type 7.
 */
export function boxPlot(values: readonly number[]): BoxPlot | null {
  if (values.length < fewestForBox) return null;
  const ordered = values.toSorted((one, other) => one - other);
  const [lowerQuartile, median, upperQuartile] = [
    percentile(ordered, 0.25),
    percentile(ordered, 0.5),
    percentile(ordered, 0.75),
  ];
  const height = upperQuartile - lowerQuartile;
  const [lowerFence, upperFence] = [lowerQuartile - REACH * height, upperQuartile + REACH * height];
  const within = ordered.filter((value) => value >= lowerFence && value <= upperFence);
  return {
    lowerQuartile,
    median,
    upperQuartile,
    lowerWhisker: Math.min(within[0] ?? lowerQuartile, lowerQuartile),
    upperWhisker: Math.max(within.at(-1) ?? upperQuartile, upperQuartile),
    outliers: ordered.filter((value) => value < lowerFence || value > upperFence),
  };
}

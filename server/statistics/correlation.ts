import { readConfidence, standardErrorsWithin } from './confidence.ts';
import type { Estimate } from './estimate.ts';

/** Two figures of one area. */
export interface Pair {
  readonly x: number;
  readonly y: number;
}

/** A correlation from -1 to 1, and how many pairs it is of. */
export interface Correlation extends Estimate<'fisher'> {
  readonly pairs: number;
}

/** With fewer pairs there is no correlation; limits need one more. */
const FEWEST_PAIRS = 3;

/**
 * Pearson's correlation r of n pairs: how closely they lie to a straight line, from -1 to 1. Its limits are Fisher's,
 * with z the normal quantile of the confidence:
 *
 *     r = (sum (x - mean x)(y - mean y)) / sqrt(sum (x - mean x)^2 sum (y - mean y)^2)
 *     limits = tanh(artanh(r) -/+ z / sqrt(n - 3))
 *
 * With fewer than 3 pairs, or where all x or all y are equal, there is no correlation; with 3, no limits. Where
 * all pairs lie on a line the limits are r itself. A confidence outside its range is a RangeError.
 *
 * Fisher RA. On the probable error of a coefficient of correlation deduced from a small sample. Metron 1921;1:3-32.
 */
export function pearsonCorrelation(pairs: readonly Pair[], confidence: number): Correlation {
  return withLimits(productMoment(pairs), pairs.length, confidence, () => 1);
}

/**
 * Spearman's rank correlation: Pearson's of the ranks, equal values sharing the mean of theirs. It asks whether one
 * figure rises with the other, along a line or not, and no outlier rules it. Its limits are Fisher's with the
 * standard error of Bonett and Wright:
 *
 *     limits = tanh(artanh(r) -/+ z sqrt((1 + r^2 / 2) / (n - 3)))
 *
 * Edges as for Pearson's.
 *
 * Spearman C. American Journal of Psychology 1904;15:72-101. Bonett DG, Wright TA. Sample size requirements for
 * estimating Pearson, Kendall and Spearman correlations. Psychometrika 2000;65:23-28.
 */
export function spearmanCorrelation(pairs: readonly Pair[], confidence: number): Correlation {
  const x = meanRanks(pairs.map((pair) => pair.x));
  const y = meanRanks(pairs.map((pair) => pair.y));
  const ranks = x.map((rank, index) => ({ x: rank, y: y[index] ?? Number.NaN }));
  return withLimits(productMoment(ranks), pairs.length, confidence, (r) => 1 + r ** 2 / 2);
}

function productMoment(pairs: readonly Pair[]): number | null {
  if (pairs.length < FEWEST_PAIRS) return null;
  const meanX = sum(pairs, ({ x }) => x) / pairs.length;
  const meanY = sum(pairs, ({ y }) => y) / pairs.length;
  const together = sum(pairs, ({ x, y }) => (x - meanX) * (y - meanY));
  const apart = sum(pairs, ({ x }) => (x - meanX) ** 2) * sum(pairs, ({ y }) => (y - meanY) ** 2);
  return apart > 0 ? Math.min(1, Math.max(-1, together / Math.sqrt(apart))) : null;
}

/** `inflation` is what the variance of the transformed correlation is more than 1 / (n - 3). */
function withLimits(
  r: number | null,
  pairs: number,
  confidence: number,
  inflation: (r: number) => number,
): Correlation {
  const level = readConfidence(confidence);
  const none = { value: r, lower: null, upper: null, confidence: level, method: 'fisher', pairs } as const;
  if (r === null || pairs <= FEWEST_PAIRS) return none;
  if (Math.abs(r) === 1) return { ...none, lower: r, upper: r };
  const reach = standardErrorsWithin(level) * Math.sqrt(inflation(r) / (pairs - 3));
  return { ...none, lower: Math.tanh(Math.atanh(r) - reach), upper: Math.tanh(Math.atanh(r) + reach) };
}

/** Ranks from 1, the lowest; equal values share the mean of the ranks that they take together. */
function meanRanks(values: readonly number[]): readonly number[] {
  const ordered = values.toSorted((one, other) => one - other);
  return values.map((value) => (ordered.indexOf(value) + ordered.lastIndexOf(value)) / 2 + 1);
}

function sum(pairs: readonly Pair[], term: (pair: Pair) => number): number {
  return pairs.reduce((total, pair) => total + term(pair), 0);
}

import { chiSquaredQuantile } from './chi-squared-quantile.ts';
import { type ComparisonPolarity, type ComparisonWord, wordOfSide } from './compare-with-benchmark.ts';

/** An area beside the benchmark, both as figures in one unit. */
export interface ControlledValue {
  readonly value: number | null;
  readonly benchmark: number | null;
  /** The area's own denominator. */
  readonly denominator: number | null;
  /** What the figures are per: 100 for percentages. */
  readonly multiplier: number;
  readonly polarity: ComparisonPolarity;
}

/** How many standard errors lie within a control limit at 95% and at 99.8%, rounded as the publisher has them. */
export const roundedStandardErrors = { 95: 1.96, 99.8: 3.0902 } as const;

/** The part of the values that lies beyond a control limit on either side. */
const TAILS = { 95: 0.025, 99.8: 0.001 } as const;

export type ControlLevel = keyof typeof TAILS;

/**
 * Compares an area's proportion with a benchmark by statistical process control: limits are put round the benchmark
 * P at the size n of the area, and an area strictly outside them differs by more than chance. Wilson's limits with
 * E = n P expected, and z rounded to 1.96 or 3.0902 as the publisher has it:
 *
 *     limits = (2E + z^2 -/+ z sqrt(z^2 + 4E(1 - E / n))) / (2(n + z^2))
 *
 * `not-compared` where a figure is missing or the polarity is `not-applicable`. A denominator that is not above 0, and
 * a benchmark outside 0 to the whole, are RangeErrors.
 *
 * Limits round the average of areas with exact quantiles, as funnel plots have them, are another method: see
 * `funnel-significance.ts`.
 *
 * fingertips-open, "SPC for proportions" comparer.
 */
export function compareProportionWithControlLimits(
  area: ControlledValue,
  level: ControlLevel,
): ComparisonWord {
  return compareWithin(area, (benchmark, denominator) => {
    const share = benchmark / area.multiplier;
    if (!(share >= 0 && share <= 1)) throw new RangeError(`invalid benchmark; not a proportion: ${share}`);
    const z = roundedStandardErrors[level];
    const expected = denominator * share;
    const middle = 2 * expected + z * z;
    const reach = z * Math.sqrt(z * z + 4 * expected * (1 - share));
    const width = 2 * (denominator + z * z);
    return [(middle - reach) / width, (middle + reach) / width];
  });
}

/**
 * Compares an area's rate with a benchmark by statistical process control: exact Poisson limits, p the tail of either
 * side (0.025 or 0.001) and Q the chi-squared quantile, round the events E that the benchmark would give the area.
 *
 *     lower = Q(p; 2E) / (2n)
 *     upper = Q(1 - p; 2E + 2) / (2n)
 *
 * Edges as for proportions.
 *
 * fingertips-open, "SPC for DSR" comparer.
 */
export function compareRateWithControlLimits(area: ControlledValue, level: ControlLevel): ComparisonWord {
  return compareWithin(area, (benchmark, denominator) => {
    const expected = (denominator * benchmark) / area.multiplier;
    if (!(expected >= 0)) throw new RangeError(`invalid benchmark; not 0 or more: ${benchmark}`);
    const tail = TAILS[level];
    return [
      chiSquaredQuantile(tail, 2 * expected) / (2 * denominator),
      chiSquaredQuantile(1 - tail, 2 * expected + 2) / (2 * denominator),
    ];
  });
}

/** The limits are fractions; the values are in the unit of the figures. */
function compareWithin(
  { value, benchmark, denominator, multiplier, polarity }: ControlledValue,
  limitsOf: (benchmark: number, denominator: number) => readonly [number, number],
): ComparisonWord {
  if (polarity === 'not-applicable') return 'not-compared';
  if (value === null || benchmark === null || denominator === null) return 'not-compared';
  if (!(denominator > 0)) throw new RangeError(`invalid denominator; not above 0: ${denominator}`);
  const [lower, upper] = limitsOf(benchmark, denominator);
  const side = value < multiplier * lower ? -1 : value > multiplier * upper ? 1 : 0;
  return wordOfSide(side, polarity);
}

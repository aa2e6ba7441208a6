import { readConfidence } from './confidence.ts';
import type { Estimate } from './estimate.ts';
import { studentTQuantile } from './student-t-quantile.ts';

/** A mean with its limits and what they were made from. */
export interface MeanEstimate extends Estimate<'student-t'> {
  readonly sum: number | null;
  /** How many values were given, missing ones included. */
  readonly values: number;
  /** Of a sample: with n - 1 below the line. Null for one value. */
  readonly standardDeviation: number | null;
}

/**
 * The mean of n values with limits from Student's t distribution, t its quantile on n - 1 degrees of freedom and s
 * the standard deviation:
 *
 *     s = sqrt((sum (x - mean)^2) / (n - 1))
 *     limits = mean -/+ t s / sqrt(n)
 *
 * A missing value makes sum, mean and limits missing; one value alone has no standard deviation and no limits. The
 * standard deviation is taken about the mean in a second pass, so that values far from 0 lose no digits. No values at
 * all and a confidence outside its range are RangeErrors.
 *
 * Student. The probable error of a mean. Biometrika 1908;6:1-25. Altman DG and others. Statistics with Confidence,
 * 2nd edition. London: BMJ Books; 2000.
 */
export function meanOfValues(values: readonly (number | null)[], confidence: number): MeanEstimate {
  const level = readConfidence(confidence);
  if (values.length === 0) throw new RangeError('no values; a mean needs one at least');
  const complete = values.filter((value) => value !== null);
  const nothing = { lower: null, upper: null, confidence: level, method: 'student-t' } as const;
  if (complete.length < values.length) {
    return { ...nothing, value: null, sum: null, values: values.length, standardDeviation: null };
  }
  const sum = add(complete);
  const value = sum / complete.length;
  const known = { ...nothing, value, sum, values: values.length };
  if (complete.length === 1) return { ...known, standardDeviation: null };
  const degreesOfFreedom = complete.length - 1;
  const standardDeviation = Math.sqrt(add(complete.map((one) => (one - value) ** 2)) / degreesOfFreedom);
  const t = studentTQuantile(level + (1 - level) / 2, degreesOfFreedom);
  const reach = standardDeviation === 0 ? 0 : (t * standardDeviation) / Math.sqrt(complete.length);
  return { ...known, standardDeviation, lower: value - reach, upper: value + reach };
}

function add(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}

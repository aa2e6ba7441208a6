import { readConfidence } from './confidence.ts';
import type { Estimate, Limits } from './estimate.ts';
import { studentTQuantile } from './student-t-quantile.ts';
import { fitLine, type WeightedPoint } from './weighted-least-squares.ts';

/** A straight line through points, how sure it is, and how much of their scatter it takes up. */
export interface RegressionLine {
  readonly intercept: Estimate<'student-t'>;
  /** Change of y per unit of x. */
  readonly slope: Estimate<'student-t'>;
  /** The part of the (weighted) variance of y that goes with x, from 0 to 1; null where all y are equal. */
  readonly explained: number | null;
  /** The height of the line at x, and the limits between which the line itself is likely to pass there. */
  readonly at: (x: number) => Estimate<'student-t'>;
}

/**
 * The straight line through n points by weighted least squares, with limits from Student's t on n - 2 degrees of
 * freedom. With s the standard deviation of the points about the line, W the sum of the weights and S_xx the sum of w
 * (x - mean x)^2:
 *
 *     s^2 = (sum w (y - line at x)^2) / (n - 2)
 *     limits of the slope = slope -/+ t s / sqrt(S_xx)
 *     limits of the line at x = line at x -/+ t s sqrt(1 / W + (x - mean x)^2 / S_xx)
 *
 * Two points have a line without limits. Fewer than two, points of one x, a weight that is not above 0 and a confidence
 * outside its range are RangeErrors.
 *
 * Draper NR, Smith H. Applied Regression Analysis, 3rd edition. New York: Wiley; 1998.
 */
export function regressionLine(points: readonly WeightedPoint[], confidence: number): RegressionLine {
  const level = readConfidence(confidence);
  const { intercept, slope, meanX, meanY, weight, spread } = fitLine(points);
  const heightAt = (x: number) => intercept + slope * x;
  const leftOver = sum(points, ({ x, y, weight: w }) => w * (y - heightAt(x)) ** 2);
  const total = sum(points, ({ y, weight: w }) => w * (y - meanY) ** 2);
  const degreesOfFreedom = points.length - 2;
  const reachOf = (relative: number): number | null =>
    degreesOfFreedom < 1
      ? null
      : timesSpread(
          studentTQuantile(level + (1 - level) / 2, degreesOfFreedom),
          Math.sqrt((leftOver / degreesOfFreedom) * relative),
        );
  const estimate = (value: number, relative: number): Estimate<'student-t'> => ({
    value,
    ...around(value, reachOf(relative)),
    confidence: level,
    method: 'student-t',
  });
  const at = (x: number) => estimate(heightAt(x), 1 / weight + (x - meanX) ** 2 / spread);
  return {
    intercept: at(0),
    slope: estimate(slope, 1 / spread),
    explained: total > 0 ? 1 - leftOver / total : null,
    at,
  };
}

/** Points that lie on the line leave no doubt of it, however sure the limits are to be. */
const timesSpread = (t: number, spread: number) => (spread === 0 ? 0 : t * spread);

function around(value: number, reach: number | null): Limits {
  return reach === null ? { lower: null, upper: null } : { lower: value - reach, upper: value + reach };
}

function sum(points: readonly WeightedPoint[], term: (point: WeightedPoint) => number): number {
  return points.reduce((total, point) => total + term(point), 0);
}

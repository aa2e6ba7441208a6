import { standardErrorsWithin } from './confidence.ts';
import {
  type InTime,
  leaveOneOut,
  type Placed,
  placeInTime,
  type SlopeTest,
  sumOver,
} from './slope-over-time.ts';

/** A value with both its limits; the upper lies above the lower. */
export interface ValueWithLimits extends InTime {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/** A value with the weight 1 / s^2 of its standard error s. */
interface WeightedValue extends InTime {
  readonly value: number;
  readonly weight: number;
}

/**
 * Weighted least squares of values on time t, each weighted by 1 / s^2, where s = (upper - lower) / 2z is its
 * standard error and z the normal quantile of the limits' confidence (a fraction). With S the sums of the weights
 * times what stands beside them:
 *
 *     gradient = (S S_ty - S_t S_y) / (S S_tt - S_t^2); chi-squared = gradient^2 (S S_tt - S_t^2) / S
 *
 * Values are taken as they are, never as logarithms. Limits without width have no weight, and fewer than three points
 * have no slope once one is left out: the caller keeps such points away.
 *
 * Public Health England. Fingertips public health technical guidance: trend markers.
 */
export function testTrendOfValues(points: readonly ValueWithLimits[], confidence: number): SlopeTest {
  const z = standardErrorsWithin(confidence);
  const weighted = points.map(({ value, lower, upper, time }) => {
    return { value, weight: ((2 * z) / (upper - lower)) ** 2, time };
  });
  const placed = placeInTime(weighted);
  const gradient = weightedSlope(placed);
  return {
    chiSquared: gradient ** 2 * weightedSpread(placed),
    gradient,
    gradientsWithoutOne: leaveOneOut(placed, weightedSlope),
  };
}

function weightedSlope(points: readonly Placed<WeightedValue>[]): number {
  const meanTime = weightedMeanTime(points);
  const products = sumOver(points, ({ weight, value, time }) => weight * (time - meanTime) * value);
  return products / weightedSpread(points);
}

/** The sum of w (t - mean of t)^2, which is (S S_tt - S_t^2) / S with fewer digits lost. */
function weightedSpread(points: readonly Placed<WeightedValue>[]): number {
  const meanTime = weightedMeanTime(points);
  return sumOver(points, ({ weight, time }) => weight * (time - meanTime) ** 2);
}

function weightedMeanTime(points: readonly Placed<WeightedValue>[]): number {
  return sumOver(points, ({ weight, time }) => weight * time) / sumOver(points, ({ weight }) => weight);
}

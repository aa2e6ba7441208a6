import { standardErrorsWithin } from './confidence.ts';
import { type InTime, leaveOneOut, placeInTime, type SlopeTest } from './slope-over-time.ts';
import { fitLine, type WeightedPoint } from './weighted-least-squares.ts';

/** A value with both its limits; the upper lies above the lower. */
export interface ValueWithLimits extends InTime {
  readonly value: number;
  readonly lower: number;
  readonly upper: number;
}

/**
 * Weighted least squares of values on time t, each weighted by 1 / s^2, where s = (upper - lower) / 2z is its
 * standard error and z the normal quantile of the limits' confidence (a fraction). With S the sums of the weights
 * times what stands beside them:
 *
 *     gradient = (S S_ty - S_t S_y) / (S S_tt - S_t^2); chi-squared = gradient^2 (S S_tt - S_t^2) / S
 *
 * Values are taken as they are, never as logarithms. Limits without width have no weight, and fewer than three points
 * have no slope once one is left out: such points are left out beforehand.
 *
 * Public Health England. Fingertips public health technical guidance: trend markers.
 */
export function testTrendOfValues(points: readonly ValueWithLimits[], confidence: number): SlopeTest {
  const z = standardErrorsWithin(confidence);
  const times = placeInTime(points);
  const weighted = points.map(({ value, lower, upper }, index): WeightedPoint => {
    return { x: times[index] ?? Number.NaN, y: value, weight: ((2 * z) / (upper - lower)) ** 2 };
  });
  const { slope, spread } = fitLine(weighted);
  return {
    chiSquared: slope ** 2 * spread,
    gradient: slope,
    gradientsWithoutOne: leaveOneOut(weighted, (others) => fitLine(others).slope),
  };
}

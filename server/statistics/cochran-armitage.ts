import {
  type InTime,
  leaveOneOut,
  type Placed,
  placeInTime,
  type SlopeTest,
  sumOver,
} from './slope-over-time.ts';

/** So many of so many; the count lies strictly between 0 and the denominator. */
export interface CountOfDenominator extends InTime {
  readonly count: number;
  readonly denominator: number;
}

/**
 * The Cochran-Armitage test for a trend in proportions c / d at times t, without correction, where C, D, S_ct,
 * S_dt, S_dtt are the sums of c, d, ct, dt and dtt:
 *
 *     chi-squared = D (D S_ct - C S_dt)^2 / (C (D - C) (D S_dtt - S_dt^2))
 *
 * The gradient is the unweighted least-squares slope of the logit ln(c / (d - c)), a change of log odds per unit of time. A
 * count of 0 or equal to its denominator has no logit, and fewer than three points have no slope once one is left
 * out: the caller keeps such points away.
 *
 * Armitage P. Tests for linear trends in proportions and frequencies. Biometrics 1955;11:375-386.
 */
export function testTrendOfProportions(points: readonly CountOfDenominator[]): SlopeTest {
  const placed = placeInTime(points);
  return {
    chiSquared: cochranArmitage(placed),
    gradient: slopeOfLogits(placed),
    gradientsWithoutOne: leaveOneOut(placed, slopeOfLogits),
  };
}

function cochranArmitage(points: readonly Placed<CountOfDenominator>[]): number {
  const counts = sumOver(points, ({ count }) => count);
  const denominators = sumOver(points, ({ denominator }) => denominator);
  const countsByTime = sumOver(points, ({ count, time }) => count * time);
  const denominatorsByTime = sumOver(points, ({ denominator, time }) => denominator * time);
  const denominatorsByTimeSquared = sumOver(points, ({ denominator, time }) => denominator * time * time);
  const excess = denominators * countsByTime - counts * denominatorsByTime;
  const spread = denominators * denominatorsByTimeSquared - denominatorsByTime ** 2;
  return (denominators * excess ** 2) / (counts * (denominators - counts) * spread);
}

function slopeOfLogits(points: readonly Placed<CountOfDenominator>[]): number {
  const meanTime = sumOver(points, ({ time }) => time) / points.length;
  const logit = ({ count, denominator }: CountOfDenominator) => Math.log(count / (denominator - count));
  const products = sumOver(points, (point) => (point.time - meanTime) * logit(point));
  return products / sumOver(points, ({ time }) => (time - meanTime) ** 2);
}

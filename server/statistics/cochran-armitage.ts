import { type InTime, leaveOneOut, placeInTime, type SlopeTest } from './slope-over-time.ts';
import { fitLine, type WeightedPoint } from './weighted-least-squares.ts';

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
 * The gradient is the unweighted least-squares slope of the logit ln(c / (d - c)), a change of log odds per unit of
 * time. A count of 0 or equal to its denominator has no logit, and fewer than three points have no slope once one is
 * left out: such points are left out beforehand.
 *
 * Armitage P. Tests for linear trends in proportions and frequencies. Biometrics 1955;11:375-386.
 */
export function testTrendOfProportions(points: readonly CountOfDenominator[]): SlopeTest {
  const times = placeInTime(points);
  const logits = points.map(({ count, denominator }, index): WeightedPoint => {
    return { x: times[index] ?? Number.NaN, y: Math.log(count / (denominator - count)), weight: 1 };
  });
  return {
    chiSquared: cochranArmitage(points, times),
    gradient: fitLine(logits).slope,
    gradientsWithoutOne: leaveOneOut(logits, (others) => fitLine(others).slope),
  };
}

function cochranArmitage(points: readonly CountOfDenominator[], times: readonly number[]): number {
  const sums = {
    counts: 0,
    denominators: 0,
    countsByTime: 0,
    denominatorsByTime: 0,
    denominatorsByTimeSquared: 0,
  };
  for (const [index, { count, denominator }] of points.entries()) {
    const time = times[index] ?? Number.NaN;
    sums.counts += count;
    sums.denominators += denominator;
    sums.countsByTime += count * time;
    sums.denominatorsByTime += denominator * time;
    sums.denominatorsByTimeSquared += denominator * time * time;
  }
  const { counts, denominators } = sums;
  const excess = denominators * sums.countsByTime - counts * sums.denominatorsByTime;
  const spread = denominators * sums.denominatorsByTimeSquared - sums.denominatorsByTime ** 2;
  return (denominators * excess ** 2) / (counts * (denominators - counts) * spread);
}

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { chiSquaredQuantile } from '../../../server/statistics/chi-squared-quantile.ts';
import { compareWithVectors, hasVectors } from './vectors.ts';

describe('the quantile of the chi-squared distribution', () => {
  // On 2 degrees of freedom it is -2 ln(1 - p); on 1 the square of the normal quantile at (1 + p) / 2;
  // on 2,000,000 as R 4.5.0 gives it.
  it.each([
    [0.975, 2, -2 * Math.log(0.025)],
    [0.001, 2, -2 * Math.log(0.999)],
    [0.95, 1, 1.959963984540054 ** 2],
    [0.998, 1, 3.090232306167813 ** 2],
    [0.025, 2_000_000, 1996081.9666805877],
    [0.9995, 2_000_000, 2006587.6058724548],
  ])('at probability %d on %d degrees of freedom is %d', (probability, degrees, expected) => {
    expect(Math.abs(chiSquaredQuantile(probability, degrees) - expected)).toBeLessThanOrEqual(
      1e-13 * expected,
    );
  });

  it('is 0 at probability 0, infinite at probability 1, and 0 on no degrees of freedom', () => {
    expect(chiSquaredQuantile(0, 4)).toBe(0);
    expect(chiSquaredQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquaredQuantile(0.5, 0)).toBe(0);
  });

  it.each([
    [-0.1, 1],
    [1.1, 1],
    [Number.NaN, 1],
    [0.5, -1],
    [0.5, Number.POSITIVE_INFINITY],
  ])('does not exist at probability %d on %d degrees of freedom', (probability, degrees) => {
    expect(() => chiSquaredQuantile(probability, degrees)).toThrow(RangeError);
  });

  it.skipIf(!hasVectors('distribution_quantiles'))('agrees with R (needs ../shared/vectors)', () => {
    const report = compareWithVectors({
      set: 'distribution_quantiles',
      input: z.object({ p: z.number(), df: z.number() }),
      answer: ({ p, df }) => ({ q: chiSquaredQuantile(p, df) }),
      only: ({ f }) => f === 'qchisq',
    });
    expect(report.disagreements, report.worst).toEqual([]);
    expect(report.cases).toBeGreaterThan(0);
  });
});

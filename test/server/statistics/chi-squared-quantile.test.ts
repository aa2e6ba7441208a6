import { describe, expect, it } from 'vitest';
import { chiSquaredQuantile } from '../../../server/statistics/chi-squared-quantile.ts';

describe('the quantile of the chi-squared distribution', () => {
  // On 2 degrees of freedom it is -2 ln(1 - p); on 1 the square of the normal quantile at (1 + p) / 2;
  // on 2,000,000 as R 4.5.0 gives it, the last of them as R 4.2.2.
  it.each([
    [0.975, 2, -2 * Math.log(0.025)],
    [0.001, 2, -2 * Math.log(0.999)],
    [0.95, 1, 1.959963984540054 ** 2],
    [0.998, 1, 3.090232306167813 ** 2],
    [0.025, 2_000_000, 1996081.9666805877],
    [0.9995, 2_000_000, 2006587.6058724548],
    [0.9999, 2_000_000, 2007446.588436426],
  ])('at probability %d on %d degrees of freedom is %d', (probability, degrees, expected) => {
    expect(Math.abs(chiSquaredQuantile(probability, degrees) - expected)).toBeLessThanOrEqual(
      1e-13 * expected,
    );
  });

  // Solved for in Q(a, x) or P(a, x) to 50 digits with mpmath 1.3 (`gammainc`, bisection of the logarithm): the far tails,
  // and fewer degrees of freedom than any count has.
  it.each([
    [1e-4, 3, 0.005214832329027978],
    [5e-4, 19.98, 5.388232271089536],
    [0.9995, 20, 47.49845188547199],
    [2.7060818615596373e-11, 10, 0.0402523148786095],
    [1e-20, 20, 0.0909497263224943],
    [0.999999999999, 1000, 1347.62022176464],
    [0.025, 0.1, 1.0631323779829e-32],
    [0.05, 0.05, 1.0422489235242e-52],
    [0.95, 0.05, 0.1589083150187998],
    [0.99, 0.05, 1.3477685902067584],
  ])(
    'at probability %d on %d degrees of freedom is %d to eleven digits',
    (probability, degrees, expected) => {
      expect(Math.abs(chiSquaredQuantile(probability, degrees) - expected)).toBeLessThanOrEqual(
        5e-12 * expected,
      );
    },
  );

  // Likewise with mpmath.
  it.each([
    [1e-100, 30, 2.76777006133919e-6],
    [1e-100, 50, 0.0020355080440703],
    [1e-285, 1000, 111.5720542967087],
  ])(
    'is still found at probability %d on %d degrees of freedom, to nine digits',
    (probability, degrees, expected) => {
      expect(Math.abs(chiSquaredQuantile(probability, degrees) - expected)).toBeLessThanOrEqual(
        1e-9 * expected,
      );
    },
  );

  it.each([
    // R 4.2: qchisq(0.975, 0.001) and qchisq(0.025, 0.02).
    [0.975, 0.001, 1.1475149903197801e-22],
    [0.025, 0.02, 7.045371994627839e-161],
  ])(
    'keeps its digits however small it is: probability %d on %d degrees',
    (probability, degrees, quantile) => {
      expect(chiSquaredQuantile(probability, degrees) / quantile).toBeCloseTo(1, 10);
    },
  );

  it('is found where the cube of Wilson and Hilferty is all but 0', () => {
    // R 4.2: qchisq(3.3e-21, 20).
    expect(chiSquaredQuantile(3.3e-21, 20)).toBeCloseTo(0.081369892119031659, 10);
  });

  it('is 0 where it is smaller than any number that keeps its digits', () => {
    // R 4.2: qchisq(0.025, 0.001) is 0.
    expect(chiSquaredQuantile(0.025, 0.001)).toBe(0);
  });

  it('is 0 at probability 0, infinite at probability 1, and 0 on no degrees of freedom', () => {
    expect(chiSquaredQuantile(0, 4)).toBe(0);
    expect(chiSquaredQuantile(0, 0)).toBe(0);
    expect(chiSquaredQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
    expect(chiSquaredQuantile(0.5, 0)).toBe(0);
  });

  it.each([
    [-0.1, 1, 'invalid probability; not in [0, 1]: -0.1'],
    [-0.1, 0, 'invalid probability; not in [0, 1]: -0.1'],
    [1.1, 1, 'invalid probability; not in [0, 1]: 1.1'],
    [1.1, 0, 'invalid probability; not in [0, 1]: 1.1'],
    [Number.NaN, 0, 'invalid probability; not in [0, 1]: NaN'],
    [0.5, -1, 'invalid degrees of freedom; not 0 or more: -1'],
    [0.5, Number.NaN, 'invalid degrees of freedom; not 0 or more: NaN'],
    [0.5, Number.POSITIVE_INFINITY, 'invalid degrees of freedom; not 0 or more: Infinity'],
  ])('does not exist at probability %d on %d degrees of freedom', (probability, degrees, message) => {
    expect(() => chiSquaredQuantile(probability, degrees)).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { studentTQuantile } from '../../../server/statistics/student-t-quantile.ts';

describe("the quantile of Student's t distribution", () => {
  // Fisher RA, Yates F. Statistical Tables, table III; the tails there are of both sides.
  it.each([
    [0.975, 1, 12.706],
    [0.975, 10, 2.228],
    [0.95, 10, 1.812],
    [0.995, 20, 2.845],
    [0.9995, 30, 3.646],
    [0.975, 120, 1.98],
  ])('at %d on %d degrees of freedom is %d as printed', (probability, degrees, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, 3);
  });

  // R: qt(p, df).
  it.each([
    [0.975, 3, 3.1824463052837078],
    [0.999, 4, 7.173182219782308],
    [0.999, 30, 3.3851848668293054],
    [0.6, 7, 0.2631668613520228],
    [0.74, 7, 0.6772407693946311],
    [0.76, 7, 0.7459371191660517],
    [0.025, 9, -2.262157162798205],
    [0.975, 1e5, 1.9599877075346088],
    [1e-10, 5, -156.82559270889428],
    [0.9, 0.5, 10.27032441023428],
    [0.975, 2.5, 3.574654842003692],
  ])('at %d on %d degrees of freedom is %d', (probability, degrees, expected) => {
    expect(Math.abs(studentTQuantile(probability, degrees) - expected)).toBeLessThan(
      1e-11 * Math.abs(expected),
    );
  });

  // On 2 degrees of freedom it is (2p - 1) / sqrt(2p(1 - p)).
  it.each([0.975, 0.75, 0.25, 0.55, 0.4999, 0.500001, 0.500000001])(
    'at %d on 2 degrees of freedom is as its formula',
    (p) => {
      const expected = (2 * p - 1) / Math.sqrt(2 * p * (1 - p));
      expect(Math.abs(studentTQuantile(p, 2) - expected)).toBeLessThan(1e-12 * Math.abs(expected));
    },
  );

  it('of a tail p far out on 1 degree of freedom is 1 / (pi p)', () => {
    // The tangent of pi (p - 1/2), whose next term is pi p / 3.
    expect(Math.abs(studentTQuantile(1e-12, 1) + 1e12 / Math.PI)).toBeLessThan(1e-12 * (1e12 / Math.PI));
  });

  it('is 0 in the middle and infinite at the ends', () => {
    expect(studentTQuantile(0.5, 4)).toBe(0);
    expect(studentTQuantile(0, 4)).toBe(Number.NEGATIVE_INFINITY);
    expect(studentTQuantile(1, 4)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([
    [-0.1, 4, 'invalid probability; not in [0, 1]: -0.1'],
    [1.1, 4, 'invalid probability; not in [0, 1]: 1.1'],
    [Number.NaN, 4, 'invalid probability; not in [0, 1]: NaN'],
    [0.5, 0, 'invalid degrees of freedom; not above 0: 0'],
    [0.5, -1, 'invalid degrees of freedom; not above 0: -1'],
    [0.5, Number.NaN, 'invalid degrees of freedom; not above 0: NaN'],
    [0.5, Number.POSITIVE_INFINITY, 'invalid degrees of freedom; not above 0: Infinity'],
  ])('does not exist at probability %d on %d degrees of freedom', (probability, degrees, message) => {
    expect(() => studentTQuantile(probability, degrees)).toThrow(new RangeError(message));
  });

  // R 4.2: qt(0.975, 40406), qt(0.975, 99999), qt(0.975, 100000), qt(0.999, 1e6), qt(0.975, 1e9).
  it.each([
    [0.975, 40_406, 1.9600226971343542],
    [0.975, 99_999, 1.9599877077718442],
    [0.975, 100_000, 1.9599877075346088],
    [0.999, 1e6, 3.0902404563165193],
    [0.975, 1e9, 1.9599639869123249],
  ])('at %d comes near the normal quantile on %d degrees of freedom', (probability, degrees, expected) => {
    expect(studentTQuantile(probability, degrees)).toBeCloseTo(expected, 11);
    expect(studentTQuantile(1 - probability, degrees)).toBeCloseTo(-expected, 11);
  });

  it('is 0 in the middle of many degrees of freedom too', () => {
    expect(studentTQuantile(0.5, 1e6)).toBe(0);
  });

  it('is refused where its square is larger than any number', () => {
    // About 10^220, by R: qt(0.7, 0.001).
    expect(() => studentTQuantile(0.7, 0.001)).toThrow(/^quantile of Student's t not found/);
  });
});

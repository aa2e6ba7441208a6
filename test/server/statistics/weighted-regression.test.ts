import { describe, expect, it } from 'vitest';
import { testTrendOfValues } from '../../../server/statistics/weighted-regression.ts';

const z95 = 1.959963984540054;
const withError = (value: number, error: number) => ({
  value,
  lower: value - z95 * error,
  upper: value + z95 * error,
});

describe('weighted regression on time', () => {
  it('of values one apart with a standard error of 1 has gradient 1 and chi-squared 10', () => {
    // Sum of squared distances of 1 to 5 from 3 is 10, so the variance of the gradient is 1/10.
    const test = testTrendOfValues(
      [10, 11, 12, 13, 14].map((value) => withError(value, 1)),
      0.95,
    );
    expect(test.gradient).toBeCloseTo(1, 12);
    expect(test.chiSquared).toBeCloseTo(10, 11);
  });

  it('weighs a value by the square of its precision', () => {
    // Weights 4, 1, 1 at 1, 2, 3: mean time 9/6; gradient (-2 x 10 + 0.5 x 10 + 1.5 x 14) / (1 + 0.25 + 2.25) = 6 / 3.5.
    const test = testTrendOfValues([withError(10, 0.5), withError(10, 1), withError(14, 1)], 0.95);
    expect(test.gradient).toBeCloseTo(12 / 7, 12);
    expect(test.chiSquared).toBeCloseTo((12 / 7) ** 2 * 3.5, 11);
  });

  it('reads the standard error from limits of any confidence', () => {
    const wide = [10, 11, 12, 13, 14].map((value) => ({
      value,
      lower: value - 3.090232306167813,
      upper: value + 3.090232306167813,
    }));
    expect(testTrendOfValues(wide, 0.998).chiSquared).toBeCloseTo(10, 11);
  });
});

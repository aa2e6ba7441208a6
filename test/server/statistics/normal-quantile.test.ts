import { describe, expect, it } from 'vitest';
import { normalQuantile } from '../../../server/statistics/normal-quantile.ts';

describe('the quantile of the normal distribution', () => {
  // From tables of the normal distribution; the far tails from arithmetic to 40 digits.
  it.each([
    [0.5, 0],
    [0.75, 0.6744897501960817],
    [0.95, 1.6448536269514722],
    [0.975, 1.959963984540054],
    [0.999, 3.090232306167813],
    [0.025, -1.959963984540054],
    [1e-12, -7.034483825301131],
    [1e-20, -9.26234008979841],
    [1e-300, -37.0470962993612],
  ])('at probability %d is %d', (probability, expected) => {
    expect(Math.abs(normalQuantile(probability) - expected)).toBeLessThanOrEqual(1e-14 * Math.abs(expected));
  });

  it('is infinite at the ends', () => {
    expect(normalQuantile(0)).toBe(Number.NEGATIVE_INFINITY);
    expect(normalQuantile(1)).toBe(Number.POSITIVE_INFINITY);
  });

  it.each([-0.1, 1.1, Number.NaN])('does not exist at %d', (probability) => {
    expect(() => normalQuantile(probability)).toThrow(`invalid probability; not in [0, 1]: ${probability}`);
  });
});

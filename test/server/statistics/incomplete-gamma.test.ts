import { describe, expect, it } from 'vitest';
import { gammaProbabilities } from '../../../server/statistics/incomplete-gamma.ts';

describe('the gamma distribution', () => {
  // With shape 1 it is the exponential distribution: below x lies 1 - e^-x. With shape 3, beyond x lies
  // e^-x (1 + x + x^2 / 2), the chance of at most two events when x are expected.
  it.each([
    [1, 0.5, 1 - Math.exp(-0.5)],
    [1, 3, 1 - Math.exp(-3)],
    [3, 2, 1 - 5 * Math.exp(-2)],
    [3, 10, 1 - 61 * Math.exp(-10)],
  ])('with shape %d has the known part of it below %d', (shape, x, below) => {
    expect(gammaProbabilities(shape, x).below).toBeCloseTo(below, 14);
    expect(gammaProbabilities(shape, x).above).toBeCloseTo(1 - below, 14);
  });

  it('keeps its digits far out', () => {
    const above = 61 * Math.exp(-10);
    expect(Math.abs(gammaProbabilities(3, 10).above - above)).toBeLessThan(1e-14 * above);
  });

  it('is not worked out for shapes that no count of people has', () => {
    expect(() => gammaProbabilities(1e12, 1e12)).toThrow(
      'incomplete gamma series does not converge: shape 1000000000000, x 1000000000000',
    );
  });

  // The density x^(a-1) e^-x / Gamma(a): with shape 3 it is x^2 e^-x / 2, with shape 12 x^11 e^-x / 11!.
  it.each([
    [3, 2, 2 * Math.exp(-2)],
    [12, 12, (12 ** 11 * Math.exp(-12)) / 39_916_800],
  ])('with shape %d has the known density at %d', (shape, x, density) => {
    expect(Math.abs(gammaProbabilities(shape, x).density - density)).toBeLessThan(1e-14 * density);
  });
});

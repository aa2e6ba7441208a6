import { describe, expect, it } from 'vitest';
import { countLimitMethod, countLimits } from '../../../server/statistics/count-limits.ts';

describe('the limits of a count', () => {
  it.each([
    [0, 'exact-poisson'],
    [9, 'exact-poisson'],
    [9.99, 'exact-poisson'],
    [10, 'byar'],
    [389, 'byar'],
    [1_000_000, 'byar'],
  ])('of %d events are by %s', (count, method) => {
    expect(countLimitMethod(count)).toBe(method);
  });

  // Exact from printed tables; Byar's by hand in the test of that method.
  it.each([
    [9, 4.115, 17.085],
    [10, 4.787, 18.391],
  ])('of %d events at 95%', (count, lower, upper) => {
    const limits = countLimits(count, 0.95);
    expect(limits.lower).toBeCloseTo(lower, 3);
    expect(limits.upper).toBeCloseTo(upper, 3);
  });
});

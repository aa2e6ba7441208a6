import { describe, expect, it } from 'vitest';
import { wilsonLimits } from '../../../server/statistics/wilson.ts';

describe("Wilson's limits at 95%", () => {
  // Newcombe RG. Statistics in Medicine 1998;17:857-872, table I, method 3.
  it.each([
    [81, 263, 0.2553, 0.3662],
    [15, 148, 0.0624, 0.1605],
    [0, 20, 0, 0.1611],
    [1, 29, 0.0061, 0.1718],
  ])('of %d in %d are as published', (count, denominator, lower, upper) => {
    const limits = wilsonLimits(count, denominator, 0.95);
    expect(limits.lower).toBeCloseTo(lower, 4);
    expect(limits.upper).toBeCloseTo(upper, 4);
  });

  it('never leave 0 to 1', () => {
    for (const confidence of [0.9, 0.95, 0.98, 0.99, 0.998, 0.999]) {
      expect(wilsonLimits(0, 7, confidence).lower).toBe(0);
      expect(wilsonLimits(7, 7, confidence).upper).toBe(1);
    }
  });

  it('are 0 and 1 when nothing may be left to chance', () => {
    expect(wilsonLimits(3, 10, 1)).toEqual({ lower: 0, upper: 1 });
  });

  it('are missing for nobody out of nobody', () => {
    expect(wilsonLimits(0, 0, 0.95)).toEqual({ lower: null, upper: null });
  });

  it.each([
    [-1, 10, 'invalid count; not 0 or more: -1'],
    [5, -1, 'invalid denominator; below its count of 5: -1'],
    [11, 10, 'invalid denominator; below its count of 11: 10'],
  ])('do not exist for %d in %d', (count, denominator, message) => {
    expect(() => wilsonLimits(count, denominator, 0.95)).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { byarLimits } from '../../../server/statistics/byar.ts';

describe("Byar's limits", () => {
  it('of 10 events at 95% are 4.787 and 18.391', () => {
    // lower: 1 - 1/90 - 1.959964 / (3 x 3.162278) = 0.782290; cubed 0.478745; times 10.
    // upper: 1 - 1/99 + 1.959964 / (3 x 3.316625) = 1.186882; cubed 1.671942; times 11.
    const { lower, upper } = byarLimits(10, 0.95);
    expect(lower).toBeCloseTo(4.787, 3);
    expect(upper).toBeCloseTo(18.391, 3);
  });

  it('have no lower one where the formula falls below 0', () => {
    expect(byarLimits(0, 0.95).lower).toBeNull();
    expect(byarLimits(1, 0.998).lower).toBeNull();
    expect(byarLimits(1, 0.95).lower).toBeGreaterThan(0);
  });

  it('have no end at confidence 1', () => {
    expect(byarLimits(10, 1)).toEqual({ lower: null, upper: Number.POSITIVE_INFINITY });
  });

  it('do not exist for fewer than 0 events', () => {
    expect(() => byarLimits(-1, 0.95)).toThrow('invalid count; not 0 or more: -1');
  });
});

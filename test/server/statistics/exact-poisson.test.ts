import { describe, expect, it } from 'vitest';
import { exactPoissonLimits } from '../../../server/statistics/exact-poisson.ts';

describe('exact Poisson limits at 95%', () => {
  // Of 0 events: the expectation that gives no event with a chance of 2.5% is -ln 0.025. Of 1: the one that gives at
  // least one with a chance of 2.5% is -ln 0.975. The others from the printed tables (Armitage and Berry).
  it.each([
    [0, 0, -Math.log(0.025), 12],
    [1, -Math.log(0.975), 5.572, 3],
    [5, 1.623, 11.668, 3],
    [9, 4.115, 17.085, 3],
  ])('of %d events', (count, lower, upper, digits) => {
    const limits = exactPoissonLimits(count, 0.95);
    expect(limits.lower).toBeCloseTo(lower, digits);
    expect(limits.upper).toBeCloseTo(upper, digits);
  });

  it('of whole counts below 10 are worked out once for each confidence', () => {
    expect(exactPoissonLimits(0, 0.95)).toBe(exactPoissonLimits(0, 95));
    expect(exactPoissonLimits(9, 0.95)).toBe(exactPoissonLimits(9, 0.95));
    expect(exactPoissonLimits(9, 0.95)).not.toEqual(exactPoissonLimits(9, 0.998));
    expect(exactPoissonLimits(9.5, 0.95)).not.toBe(exactPoissonLimits(9.5, 0.95));
    expect(exactPoissonLimits(10, 0.95)).not.toBe(exactPoissonLimits(10, 0.95));
  });

  it('have no end at confidence 1', () => {
    expect(exactPoissonLimits(5, 1)).toEqual({ lower: 0, upper: Number.POSITIVE_INFINITY });
  });

  it('do not exist for fewer than 0 events', () => {
    expect(() => exactPoissonLimits(-1, 0.95)).toThrow('invalid count; not 0 or more: -1');
  });
});

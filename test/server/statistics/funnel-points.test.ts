import { describe, expect, it } from 'vitest';
import { funnelPointOfRate } from '../../../server/statistics/funnel-points.ts';

const crude = { multiplier: 10_000, kind: 'crude', years: 3 } as const;
const standardised = { ...crude, kind: 'directly-standardised' } as const;

describe('an area in a funnel of rates', () => {
  it('stands at its rate and the people of one year', () => {
    // 10,000 x 30 / 50 = 6,000 person-years, in three years.
    const area = { count: 30, rate: 50, denominator: 1 };
    expect(funnelPointOfRate(area, crude)).toEqual({ rate: 50, population: 2000 });
    expect(funnelPointOfRate(area, standardised)).toEqual({ rate: 50, population: 2000 });
  });

  it('without events stands at the people of one year that are given', () => {
    expect(funnelPointOfRate({ count: 0, rate: 0, denominator: 900 }, crude)).toEqual({
      rate: 0,
      population: 300,
    });
    expect(funnelPointOfRate({ count: 0, rate: 0, denominator: null }, crude)).toEqual({
      rate: 0,
      population: null,
    });
  });

  it('of fewer than 10 events has no place at a standardised rate', () => {
    // 10,000 x 9 / 60 = 1,500 person-years, in three years.
    const few = { count: 9, rate: 60, denominator: 1 };
    expect(funnelPointOfRate(few, standardised)).toEqual({ rate: null, population: null });
    expect(funnelPointOfRate(few, crude)).toEqual({ rate: 60, population: 500 });
    expect(funnelPointOfRate({ ...few, count: 10, rate: 50 }, standardised).rate).toBe(50);
  });

  it('does not exist without a count or with events at no rate', () => {
    expect(() => funnelPointOfRate({ count: null, rate: 50, denominator: 1 }, standardised)).toThrow(
      new RangeError('invalid count; not 0 or more: null'),
    );
    expect(() => funnelPointOfRate({ count: 3, rate: 0, denominator: 1 }, crude)).toThrow(
      new RangeError('invalid rate; not above 0: 0'),
    );
  });
});

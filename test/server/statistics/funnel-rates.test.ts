import { describe, expect, it } from 'vitest';
import {
  deriveDenominator,
  leastStandardisedEvents,
  requireCount,
  requireDenominator,
} from '../../../server/statistics/funnel-rates.ts';

const crude = { multiplier: 10_000, kind: 'crude', years: 3 } as const;
const standardised = { ...crude, kind: 'directly-standardised' } as const;

describe('the area of a funnel', () => {
  it.each([0, 12])('may have %d events', (count) => {
    expect(requireCount({ count, denominator: null })).toBe(count);
  });

  it.each([null, -1, Number.NaN])('may not have %s events', (count) => {
    expect(() => requireCount({ count, denominator: 10 })).toThrow(
      new RangeError(`invalid count; not 0 or more: ${count}`),
    );
  });

  it('may have half a person-year', () => {
    expect(requireDenominator({ count: null, denominator: 0.5 })).toBe(0.5);
  });

  it.each([null, 0, -1, Number.NaN])('may not have a denominator of %s', (denominator) => {
    expect(() => requireDenominator({ count: 1, denominator })).toThrow(
      new RangeError(`invalid denominator; not above 0: ${denominator}`),
    );
  });
});

describe('the people-years behind a rate', () => {
  it('are the multiplier times events over rate', () => {
    // 10,000 x 20 / 50, whatever denominator is given.
    const area = { count: 20, rate: 50, denominator: 7 };
    expect(deriveDenominator(area, crude)).toBe(4000);
    expect(deriveDenominator(area, standardised)).toBe(4000);
  });

  it('without events are the given ones for a crude rate and unknown for a standardised one', () => {
    const area = { count: 0, rate: 0, denominator: 7 };
    expect(deriveDenominator(area, crude)).toBe(7);
    expect(deriveDenominator({ ...area, denominator: null }, crude)).toBeNull();
    expect(deriveDenominator(area, standardised)).toBeNull();
  });

  it.each([0, -500])('do not exist without events among %d people', (denominator) => {
    expect(() => deriveDenominator({ count: 0, rate: 0, denominator }, crude)).toThrow(
      new RangeError(`invalid denominator; not above 0: ${denominator}`),
    );
  });

  it.each([null, 0, -2, Number.NaN])('do not exist for events at a rate of %s', (rate) => {
    expect(() => deriveDenominator({ count: 1, rate, denominator: 7 }, crude)).toThrow(
      new RangeError(`invalid rate; not above 0: ${rate}`),
    );
  });

  it('do not exist without a count', () => {
    expect(() => deriveDenominator({ count: null, rate: 5, denominator: 7 }, crude)).toThrow(
      new RangeError('invalid count; not 0 or more: null'),
    );
  });

  it('are shown for a standardised rate of 10 events or more', () => {
    expect(leastStandardisedEvents).toBe(10);
  });
});

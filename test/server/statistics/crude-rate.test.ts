import { describe, expect, it } from 'vitest';
import { crudeRate } from '../../../server/statistics/crude-rate.ts';

describe('a crude rate', () => {
  it('of injury admissions in England, 2010/11, has the published limits', () => {
    // OHID Fingertips, indicator 90284, England, persons, 0 to 14 years.
    const rate = crudeRate({ count: 107_429, denominator: 9_324_084, multiplier: 10_000, confidence: 0.95 });
    expect(rate.value).toBeCloseTo(115.2166797, 7);
    expect(rate.lower).toBeCloseTo(114.5287223, 7);
    expect(rate.upper).toBeCloseTo(115.9077445, 7);
    expect(rate.method).toBe('byar');
  });

  it('of no event at all has a lower limit of 0 and an exact upper one', () => {
    // -ln 0.025 = 3.688879 events in 1,000 people, per 10,000.
    const rate = crudeRate({ count: 0, denominator: 1000, multiplier: 10_000, confidence: 95 });
    expect(rate).toMatchObject({ value: 0, lower: 0, confidence: 0.95, method: 'exact-poisson' });
    expect(rate.upper).toBeCloseTo(36.88879454, 8);
  });

  it('may count more events than people', () => {
    expect(crudeRate({ count: 30, denominator: 20, multiplier: 100, confidence: 0.95 }).value).toBe(150);
  });

  it('has no end on either side when nothing may be left to chance', () => {
    expect(crudeRate({ count: 30, denominator: 1000, multiplier: 1000, confidence: 1 })).toEqual({
      value: 30,
      lower: null,
      upper: Number.POSITIVE_INFINITY,
      confidence: 1,
      method: 'byar',
    });
  });

  it('is missing where its count or population is', () => {
    const missing = { value: null, lower: null, upper: null, confidence: 0.95 };
    const given = { multiplier: 10_000, confidence: 0.95 };
    expect(crudeRate({ count: 5, denominator: null, ...given })).toEqual({
      ...missing,
      method: 'exact-poisson',
    });
    expect(crudeRate({ count: null, denominator: 1000, ...given })).toEqual({ ...missing, method: null });
  });

  it.each([
    [-1, 1000, 0.95, 'invalid count; not 0 or more: -1'],
    [-1, null, 0.95, 'invalid count; not 0 or more: -1'],
    [5, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, -10, 0.95, 'invalid denominator; not above 0: -10'],
    [null, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, 1000, 0.5, 'invalid confidence; give 0.9 to 1 or 90 to 100: 0.5'],
  ])('of %d in %d at %d does not exist', (count, denominator, confidence, message) => {
    expect(() => crudeRate({ count, denominator, multiplier: 10_000, confidence })).toThrow(message);
  });
});

import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfidenceLevels } from '../../../server/statistics/confidence.ts';
import { crudeRate } from '../../../server/statistics/crude-rate.ts';
import { compareWithVectors, hasVectors } from './vectors.ts';

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
    [5, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, -10, 0.95, 'invalid denominator; not above 0: -10'],
    [null, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, 1000, 0.5, 'invalid confidence; give 0.9 to 1 or 90 to 100: 0.5'],
  ])('of %d in %d at %d does not exist', (count, denominator, confidence, message) => {
    expect(() => crudeRate({ count, denominator, multiplier: 10_000, confidence })).toThrow(message);
  });

  it.skipIf(!hasVectors('phe_rate'))('agrees with the reference (needs ../shared/vectors)', () => {
    const report = compareWithVectors({
      set: 'phe_rate',
      input: z.object({
        x: z.number().nullable(),
        n: z.number().nullable(),
        multiplier: z.number(),
        confidence: z.union([z.number(), z.array(z.number())]),
      }),
      answer: ({ x, n, multiplier, confidence }) => answerAtLevels(x, n, multiplier, confidence),
      leaveOut: ['confidence', 'statistic'],
    });
    expect(report.disagreements, report.worst).toEqual([]);
    expect(report.cases).toBeGreaterThan(0);
  });
});

const METHODS = new Map([
  ['exact-poisson', 'Exact'],
  ['byar', 'Byars'],
]);

/** The reference names the limits of two levels apart. */
function answerAtLevels(
  count: number | null,
  denominator: number | null,
  multiplier: number,
  given: number | number[],
): Record<string, unknown> {
  const [at, wide] = readConfidenceLevels(given).map((confidence) =>
    crudeRate({ count, denominator, multiplier, confidence }),
  );
  const named = { value: at?.value, method: at?.method ? METHODS.get(at.method) : null };
  if (wide === undefined) return { ...named, lowercl: at?.lower, uppercl: at?.upper };
  return {
    ...named,
    lower95_0cl: at?.lower,
    upper95_0cl: at?.upper,
    lower99_8cl: wide.lower,
    upper99_8cl: wide.upper,
  };
}

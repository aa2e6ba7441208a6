import { describe, expect, it } from 'vitest';
import { z } from 'zod';
import { readConfidenceLevels } from '../../../server/statistics/confidence.ts';
import { proportion } from '../../../server/statistics/proportion.ts';
import { compareWithVectors, hasVectors } from './vectors.ts';

describe('a proportion', () => {
  it("of 81 in 263, as a percentage, has Newcombe's limits", () => {
    // Newcombe RG. Statistics in Medicine 1998;17:857-872, table I, method 3: 0.2553 to 0.3662.
    const part = proportion({ count: 81, denominator: 263, multiplier: 100, confidence: 0.95 });
    expect(part.value).toBeCloseTo(30.798479, 6);
    expect(part.lower).toBeCloseTo(25.53, 2);
    expect(part.upper).toBeCloseTo(36.62, 2);
    expect(part.method).toBe('wilson');
  });

  it('without a confidence is a value alone', () => {
    expect(proportion({ count: 1, denominator: 4, multiplier: 100, confidence: null })).toEqual({
      value: 25,
      lower: null,
      upper: null,
      confidence: null,
      method: null,
    });
  });

  it.each([
    [null, 100],
    [5, null],
  ])('of %s in %s is missing', (count, denominator) => {
    expect(proportion({ count, denominator, multiplier: 100, confidence: 95 })).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      method: 'wilson',
    });
  });

  it.each([
    [-1, 10, 0.95, 'invalid count; not 0 or more: -1'],
    [0, 0, 0.95, 'invalid denominator; not above 0: 0'],
    [5, -10, 0.95, 'invalid denominator; not above 0: -10'],
    [11, 10, 0.95, 'invalid count; above its denominator of 10: 11'],
    [5, 10, 100.1, 'invalid confidence; give 0.9 to 1 or 90 to 100: 100.1'],
  ])('of %d in %d at %d does not exist', (count, denominator, confidence, message) => {
    expect(() => proportion({ count, denominator, multiplier: 1, confidence })).toThrow(message);
  });

  it.skipIf(!hasVectors('phe_proportion'))('agrees with the reference (needs ../shared/vectors)', () => {
    const report = compareWithVectors({
      set: 'phe_proportion',
      input: z.object({
        x: z.number().nullable(),
        n: z.number().nullable(),
        multiplier: z.number(),
        confidence: z.union([z.number(), z.array(z.number())]).nullable(),
      }),
      answer: ({ x, n, multiplier, confidence }) => answerAtLevels(x, n, multiplier, confidence),
      leaveOut: ['confidence', 'statistic', 'method'],
    });
    expect(report.disagreements, report.worst).toEqual([]);
    expect(report.cases).toBeGreaterThan(0);
  });
});

/** The reference names the limits of two levels apart. */
function answerAtLevels(
  count: number | null,
  denominator: number | null,
  multiplier: number,
  given: number | number[] | null,
): Record<string, unknown> {
  const input = { count, denominator, multiplier };
  const [at, wide] = readConfidenceLevels(given).map((confidence) => proportion({ ...input, confidence }));
  if (at === undefined) return { value: proportion({ ...input, confidence: null }).value };
  if (wide === undefined) return { value: at.value, lowercl: at.lower, uppercl: at.upper };
  return {
    value: at.value,
    lower95_0cl: at.lower,
    upper95_0cl: at.upper,
    lower99_8cl: wide.lower,
    upper99_8cl: wide.upper,
  };
}

import { describe, expect, it } from 'vitest';
import { compareArea } from '../../../../server/answers/comparison/compare-area.ts';
import type { FunnelVerdict } from '../../../../server/answers/comparison/judge-funnel.ts';

const measure = {
  value: 90,
  lower95: 80,
  upper95: 100,
  lower998: 70,
  upper998: 110,
  missing: null,
  method: 'published',
} as const;
const nowhere: FunnelVerdict = { place: null, why: 'It has no count.' };
const place = (significance: 'high-99.8' | 'high-95' | 'low-95' | 'low-99.8' | 'not-significant') => ({
  place: { significance, population: 1 },
});

const england = (value: number | null) => ({ value, lower95: value, upper95: value, isEngland: true });
const rutland = (lower95: number | null, upper95: number | null) => ({
  value: 60,
  lower95,
  upper95,
  isEngland: false,
});

describe('where an area stands', () => {
  // The area's limits are 80 to 100, and 70 to 110 at 99.8%: the value of 60 lies outside both.
  it.each([
    ['ci95', rutland(40, 79), 'worse'],
    ['ci95', rutland(40, 80), 'similar'],
    ['ci95', rutland(40, 120), 'similar'],
    ['ci95', rutland(null, null), 'worse'],
    ['ci95-99.8', rutland(40, 120), 'worst'],
  ] as const)('by %s against another authority with %j is %s', (method, benchmark, expected) => {
    expect(compareArea(measure, nowhere, { method, polarity: 'low-is-good', benchmark })).toBe(expected);
  });

  it.each([
    ['ci95', 'low-is-good', 79, 'worse'],
    ['ci95', 'low-is-good', 80, 'similar'],
    ['ci95', 'high-is-good', 79, 'better'],
    ['ci95', 'no-judgement', 101, 'lower'],
    ['ci95-99.8', 'low-is-good', 79, 'worse'],
    ['ci95-99.8', 'low-is-good', 69, 'worst'],
    ['ci95-99.8', 'no-judgement', 111, 'lowest'],
    ['ci95', 'low-is-good', null, 'not-compared'],
    ['quintile', 'low-is-good', 10, 'not-compared'],
  ] as const)('by %s, %s, against %s, is %s', (method, polarity, benchmarkValue, expected) => {
    expect(compareArea(measure, nowhere, { method, polarity, benchmark: england(benchmarkValue) })).toBe(
      expected,
    );
  });

  it.each([
    ['high-99.8', 'low-is-good', 'worst'],
    ['high-95', 'low-is-good', 'worse'],
    ['not-significant', 'low-is-good', 'similar'],
    ['low-95', 'low-is-good', 'better'],
    ['low-99.8', 'low-is-good', 'best'],
    ['high-99.8', 'high-is-good', 'best'],
    ['high-95', 'high-is-good', 'better'],
    ['low-95', 'high-is-good', 'worse'],
    ['low-99.8', 'high-is-good', 'worst'],
    ['high-99.8', 'no-judgement', 'highest'],
    ['low-95', 'no-judgement', 'lower'],
  ] as const)('in a funnel at %s where %s is %s', (significance, polarity, expected) => {
    const ground = { method: 'funnel', polarity, benchmark: null } as const;
    expect(compareArea(measure, place(significance), ground)).toBe(expected);
  });

  it('is not compared where it has no place in the funnel, whatever the benchmark', () => {
    const ground = { method: 'funnel', polarity: 'low-is-good', benchmark: england(10) } as const;
    expect(compareArea(measure, nowhere, ground)).toBe('not-compared');
  });
});

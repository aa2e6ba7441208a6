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

describe('where an area stands', () => {
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
    expect(compareArea(measure, nowhere, { method, polarity, benchmarkValue })).toBe(expected);
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
    const ground = { method: 'funnel', polarity, benchmarkValue: null } as const;
    expect(compareArea(measure, place(significance), ground)).toBe(expected);
  });

  it('is not compared where it has no place in the funnel, whatever the benchmark', () => {
    const ground = { method: 'funnel', polarity: 'low-is-good', benchmarkValue: 10 } as const;
    expect(compareArea(measure, nowhere, ground)).toBe('not-compared');
  });
});

import { describe, expect, it } from 'vitest';
import {
  compareByLimits,
  compareByOverlap,
  wordOfSide,
} from '../../../server/statistics/compare-with-benchmark.ts';

const area = { value: 50, lower95: 40, upper95: 60, lower998: 30, upper998: 70 };

describe('an area of 50, with limits of 40 to 60 (95%) and 30 to 70 (99.8%)', () => {
  it.each([
    [50, 'similar', 'similar', 'similar'],
    [40, 'similar', 'similar', 'similar'],
    [60, 'similar', 'similar', 'similar'],
    [39, 'worse', 'better', 'higher'],
    [61, 'better', 'worse', 'lower'],
    [29, 'worse', 'better', 'higher'],
  ] as const)(
    'is against a benchmark of %d, by 95%% limits, %s, %s or %s',
    (benchmark, low, high, neither) => {
      expect(compareByLimits(area, benchmark, 'low-is-good', 'ci95')).toBe(low);
      expect(compareByLimits(area, benchmark, 'high-is-good', 'ci95')).toBe(high);
      expect(compareByLimits(area, benchmark, 'no-judgement', 'ci95')).toBe(neither);
    },
  );

  it.each([
    [60, 'similar', 'similar', 'similar'],
    [39, 'worse', 'better', 'higher'],
    [30, 'worse', 'better', 'higher'],
    [29, 'worst', 'best', 'highest'],
    [70, 'better', 'worse', 'lower'],
    [71, 'best', 'worst', 'lowest'],
  ] as const)(
    'is against a benchmark of %d, by two levels, %s, %s or %s',
    (benchmark, low, high, neither) => {
      expect(compareByLimits(area, benchmark, 'low-is-good', 'ci95-99.8')).toBe(low);
      expect(compareByLimits(area, benchmark, 'high-is-good', 'ci95-99.8')).toBe(high);
      expect(compareByLimits(area, benchmark, 'no-judgement', 'ci95-99.8')).toBe(neither);
    },
  );

  it('is not compared without a benchmark, or where comparing means nothing', () => {
    expect(compareByLimits(area, null, 'low-is-good', 'ci95')).toBe('not-compared');
    expect(compareByLimits(area, 39, 'not-applicable', 'ci95')).toBe('not-compared');
  });

  it.each(['value', 'lower95', 'upper95'])('is not compared when its %s is missing', (field) => {
    expect(compareByLimits({ ...area, [field]: null }, 39, 'low-is-good', 'ci95')).toBe('not-compared');
  });

  it('needs the 99.8% limits for two levels only', () => {
    const { lower998, upper998, ...narrow } = area;
    expect(compareByLimits(narrow, 39, 'low-is-good', 'ci95')).toBe('worse');
    expect(compareByLimits(narrow, 50, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
    expect(compareByLimits({ ...narrow, lower998 }, 39, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
    expect(compareByLimits({ ...narrow, upper998 }, 39, 'low-is-good', 'ci95-99.8')).toBe('not-compared');
  });

  it.each([
    [{ value: 65, lower95: 60, upper95: 70 }, 'similar', 'similar', 'similar'],
    [{ value: 65, lower95: 61, upper95: 70 }, 'better', 'worse', 'lower'],
    [{ value: 35, lower95: 30, upper95: 40 }, 'similar', 'similar', 'similar'],
    [{ value: 35, lower95: 30, upper95: 39 }, 'worse', 'better', 'higher'],
  ] as const)('is against a benchmark of %j, by overlap, %s, %s or %s', (benchmark, low, high, neither) => {
    expect(compareByOverlap(area, benchmark, 'low-is-good')).toBe(low);
    expect(compareByOverlap(area, benchmark, 'high-is-good')).toBe(high);
    expect(compareByOverlap(area, benchmark, 'no-judgement')).toBe(neither);
  });

  it.each(['value', 'lower95', 'upper95'])(
    'is not compared by overlap where either %s is missing',
    (field) => {
      const benchmark = { value: 35, lower95: 30, upper95: 39 };
      expect(compareByOverlap({ ...area, [field]: null }, benchmark, 'low-is-good')).toBe('not-compared');
      expect(compareByOverlap(area, { ...benchmark, [field]: null }, 'low-is-good')).toBe('not-compared');
    },
  );

  it('is not compared by overlap where comparing means nothing', () => {
    const benchmark = { value: 35, lower95: 30, upper95: 39 };
    expect(compareByOverlap(area, benchmark, 'not-applicable')).toBe('not-compared');
  });
});

describe('the word for a value beside what chance allows', () => {
  it.each([
    ['low-is-good', 'better', 'similar', 'worse'],
    ['high-is-good', 'worse', 'similar', 'better'],
    ['no-judgement', 'lower', 'similar', 'higher'],
  ] as const)('with %s is %s below it, %s within it and %s above it', (polarity, below, within, above) => {
    expect(wordOfSide(-1, polarity)).toBe(below);
    expect(wordOfSide(0, polarity)).toBe(within);
    expect(wordOfSide(1, polarity)).toBe(above);
  });
});

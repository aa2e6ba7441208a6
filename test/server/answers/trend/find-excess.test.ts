import { describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { addExcess, findExcess } from '../../../../server/answers/trend/find-excess.ts';
import { catalogue, england as englandArea } from '../../../support/answer-cases.ts';
import { england, oneArea, westSussex } from '../../../support/trend-answers.ts';

const { unit } = oneArea.indicator;
const period = { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' } as const;
const comparison = 'worse' as const;
const inEngland = { value: 72.7, name: 'England' };

describe('what a difference from the benchmark amounts to', () => {
  // 1,290 of 148,122 is 87.09 per 10,000; at 72.7 per 10,000 there would have been 72.7 x 148,122 / 10,000 = 1,076.85.
  it('is how many fewer would match its rate', () => {
    const excess = findExcess(
      { value: 87.09, count: 1290, denominator: 148_122, period, comparison },
      inEngland,
      unit,
    );
    expect(excess?.count).toBeCloseTo(213.15306, 5);
    expect(excess?.words).toBe('about 213 fewer in 2023/24 would match the rate of England');
  });

  // At 72.7 per 10,000 there would have been 727 of 100,000.
  it('is how many fewer there were than at its rate', () => {
    const excess = findExcess(
      { value: 70, count: 700, denominator: 100_000, period, comparison },
      inEngland,
      unit,
    );
    expect(excess?.words).toBe('about 27 fewer in 2023/24 than at the rate of England');
  });

  // At 72.7 per 10,000 there would have been 727 of 100,000.
  it('says that it may be chance where the two are similar', () => {
    const point = { value: 73, count: 730, denominator: 100_000, period, comparison: 'similar' as const };
    expect(findExcess(point, inEngland, unit)?.words).toBe(
      'about 3 fewer in 2023/24 would match the rate of England, which may be chance alone',
    );
  });

  it('is nothing to speak of where it is below one half', () => {
    const excess = findExcess(
      { value: 72.7, count: 727, denominator: 100_000, period, comparison },
      inEngland,
      unit,
    );
    expect(excess?.words).toBe('as many in 2023/24 as at the rate of England');
  });

  it.each([
    ['without a count', { value: 87, count: null, denominator: 100, period, comparison }, inEngland, unit],
    [
      'without a denominator',
      { value: 87, count: 1, denominator: null, period, comparison },
      inEngland,
      unit,
    ],
    [
      'where the value is suppressed',
      { value: null, count: null, denominator: 100, period, comparison },
      inEngland,
      unit,
    ],
    ['without a benchmark', { value: 87, count: 1, denominator: 100, period, comparison }, null, unit],
    [
      'of a benchmark without a value',
      { value: 87, count: 1, denominator: 100, period, comparison },
      { value: null, name: 'England' },
      unit,
    ],
    [
      'of neither rate nor percentage',
      { value: 87, count: 1, denominator: 100, period, comparison },
      inEngland,
      { ...unit, valueType: 'other' as const },
    ],
  ])('is not known %s', (_, point, benchmark, ofUnit) => {
    expect(findExcess(point, benchmark, ofUnit)).toBeNull();
  });

  it('is said of areas, from the benchmark of the same period, never of the benchmark itself', () => {
    const [indicator] = listKnownIndicators(catalogue, []);
    if (!indicator) throw new Error('the catalogue of the tests is empty');
    const counted = {
      ...westSussex,
      points: westSussex.points.map((point) => ({ ...point, value: 80, count: 800, denominator: 100_000 })),
    };
    const [area, benchmark] = addExcess([counted, england], { benchmark: englandArea, indicator });
    expect(area?.excess?.words).toBe('about 73 fewer in 2023/24 would match the rate of England');
    expect(benchmark?.excess).toBeNull();
  });
});

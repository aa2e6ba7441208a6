import { expect, it } from 'vitest';
import { comparison } from '../../../../server/answers/methods/comparison.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  {
    id: 'compare-by-limits',
    // The publisher's own word for West Sussex in 2023/24; 72.71 lies below 82.40209.
    results: { Comparison: 'worse' },
  },
  // 69.43991 lies below 82.40209.
  { id: 'compare-by-overlap', results: { Comparison: 'better' } },
  {
    id: 'difference',
    // Widths of 13.8 and 13.4: half the root of their squares is 9.62 on either side of 10.1.
    results: { Difference: 10.1, 'Lower 95% limit': 0.48, 'Upper 95% limit': 19.72 },
  },
  {
    id: 'control-limits-of-proportions',
    // E = 52.6: (109.0416 -/+ 1.96 sqrt(172.1616)) / 533.6832 is 15.6% to 25.3%.
    results: { Comparison: 'worse' },
  },
  {
    id: 'control-limits-of-rates',
    // E = 20: chi-squared tables have 24.433 (40 degrees) and 61.777 (42); per 10,000 of 5,000 the same; 60 is within.
    results: { Comparison: 'similar' },
  },
  {
    id: 'percentile-categories',
    // Positions 1.8, 2.6, 3.4 and 4.2 among 10, 20, 30, 40, 50.
    results: { Bounds: '10, 18, 26, 34, 42, 50', 'Fifth of each area': '5, 2, 1, 4, 3' },
  },
  {
    id: 'box-plots',
    // Positions 3, 5 and 7 of 1 to 8 and 30; the fences lie at 3 - 6 = -3 and 7 + 6 = 13.
    results: { 'Lower quartile': 3, Median: 5, 'Upper quartile': 7, Whiskers: '1 to 8', Outliers: '30' },
  },
];

it.each(cases)('the worked example of $id comes out as it should', ({ id, results }) => {
  expect(rounded(workedResults(id), 2)).toEqual(results);
});

it('every comparison has an expected result', () => {
  expect(idsOf(comparison)).toEqual(idsOf(cases));
});

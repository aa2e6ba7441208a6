import { expect, it } from 'vitest';
import { funnels } from '../../../../server/answers/methods/funnels.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  {
    id: 'funnel-limits-of-proportions',
    // 80 of 400. The axis ends at 1.05 x 300 = 315, up to 320; there 100 sqrt(0.2 x 0.8 / 320) = 2.236068, times
    // 1.959964 and 3.090232.
    decimals: 3,
    results: {
      'Average (%)': 20,
      'Size at the right end of the funnel': 320,
      'Lower 95% limit': 15.617,
      'Upper 95% limit': 24.383,
      'Lower 99.8% limit': 13.09,
      'Upper 99.8% limit': 26.91,
    },
  },
  {
    id: 'funnel-limits-of-ratios',
    // From 0.95 x 4 = 3.8, down to 3. Chi-squared tables: 17.5345 (0.975, 8 degrees), 1.237344 (0.025, 6 degrees).
    decimals: 1,
    results: {
      'Observed deaths at the left end of the funnel': 3,
      'Lower 95% limit of the ratio': 34.2,
      'Upper 95% limit of the ratio': 484.9,
    },
  },
  {
    id: 'funnel-limits-of-rates',
    // 5 of 1250. From 0.95 x 500 = 475, down to 400: 1.6 events, down to 1. Chi-squared tables: 11.1433 (0.975,
    // 4 degrees): E = 5.57164, in 5.57164 / 0.004 children, 10000 x 0.004 / 5.57164.
    decimals: 2,
    results: {
      'Average per 10,000': 40,
      'Admissions at the left end of the funnel': 1,
      'Lower 95% limit': 7.18,
      'Children where it stands': 1392.91,
    },
  },
  {
    id: 'funnel-point-of-a-rate',
    // 40 of 20,000 is 20 per 10,000.
    decimals: 0,
    results: { 'Height of the dot': 20, 'Children at which it stands': 20_000 },
  },
  {
    id: 'funnel-significance-of-proportions',
    // Average 20%; of 100, 20 -/+ 4 x 1.96 is 12.2 to 27.8, 20 -/+ 4 x 3.09 is 7.6 to 32.4.
    decimals: 0,
    results: {
      'Area 1': 'higher, at 99.8% confidence',
      'Area 2': 'not beyond chance',
      'Area 3': 'lower, at 99.8% confidence',
    },
  },
  {
    id: 'funnel-significance-of-ratios',
    // Byar's lower limits of 30: 20.24 at 95%, above 20; 30 (1 - 1/270 - 3.090232/16.431677)^3 = 15.9 at 99.8%.
    decimals: 0,
    results: { 'Area 1': 'higher, at 95% confidence' },
  },
  {
    id: 'funnel-significance-of-rates',
    // 100 of 25,000: 20 and 80 are expected. 30 beside 20 as above; Byar's upper limit of 70 is 88.4.
    decimals: 0,
    results: { 'Area 1': 'higher, at 95% confidence', 'Area 2': 'not beyond chance' },
  },
  {
    id: 'funnel-axis-ends',
    // 300 is more than twice 100. 1.05 x 300 = 315, up to 320.
    decimals: 0,
    results: { 'The axis begins at': 0, 'It ends at': 320 },
  },
  {
    id: 'funnel-axis-places',
    // 1, then 1 x 320^(1/99) = 1.06, rounded 1, so one more; the last step is the end itself.
    decimals: 0,
    results: { 'First places': '1, 2, 3, 4', 'Last place': 320 },
  },
];

it.each(cases)('the worked example of $id comes out as by hand', ({ id, decimals, results }) => {
  expect(rounded(workedResults(id), decimals)).toEqual(results);
});

it('every part of a funnel has an expected result', () => {
  expect(idsOf(funnels)).toEqual(idsOf(cases));
});

import { expect, it } from 'vitest';
import { inequalities } from '../../../../server/answers/methods/inequalities.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const limitsOf = (lowerSlope: number, upperSlope: number, lowerRatio: number, upperRatio: number) => ({
  'Lower 95% limit of the slope index': lowerSlope,
  'Upper 95% limit of the slope index': upperSlope,
  'Lower 95% limit of the relative index': lowerRatio,
  'Upper 95% limit of the relative index': upperRatio,
});

const cases = [
  {
    id: 'rank-quantiles',
    // Ranks from the lowest, 8 to 35, are 1 to 7; floor(4 - ceil((8 - rank) 3 / 7)) is 1, 1, 1, 2, 2, 3, 3.
    decimals: 0,
    results: { 'Third of each area, 1 the least deprived': '3, 3, 2, 2, 1, 1, 1' },
  },
  {
    id: 'slope-index',
    // Each rate is 0.9 times the one before, a fifth of the people further on: the line of logarithms is exact.
    // Its ends are 100 / sqrt(0.9) = 105.4093 and 65.61 sqrt(0.9) = 62.2429; their ratio is 0.9^5 = 0.59049.
    // Levers -1, -0.5, 0, 0.5, 1: standard error sqrt(2.5) x 0.05 = 0.079057, reach 0.154949 about 5 ln 0.9 =
    // -0.526803. About the middle 81: -162 sinh(0.340876), -162 sinh(0.185927); e^-0.681752, e^-0.371854.
    decimals: 3,
    results: {
      'Slope index': -43.166,
      'Relative index': 0.59,
      ...limitsOf(-56.298, -30.294, 0.506, 0.689),
    },
  },
  {
    id: 'slope-index-limits',
    // The line falls by 50 from 105 to 55. Standard error sqrt(2.5) x 4 = 6.324555: -50 -/+ 12.395901.
    // Fieller, z^2 16 = 61.463341: a = 105^2 - 0.825 of it = 10974.293; b = 105 x 55 + 0.425 of it = 5801.122;
    // c = 55^2 - 0.825 of it = 2974.293; root sqrt(b^2 - a c) = 1006.11; (b -/+ root) / a.
    decimals: 3,
    results: limitsOf(-62.396, -37.604, 0.437, 0.62),
  },
];

it.each(cases)('the worked example of $id comes out as by hand', ({ id, decimals, results }) => {
  expect(rounded(workedResults(id), decimals)).toEqual(results);
});

it('the simulated limits lie within 1% of those by hand, taking small errors of logarithms for those of rates', () => {
  // Standard errors 5, 4.5, 4, 3.5, 3: sqrt(25 + 20.25/4 + 12.25/4 + 9) = 6.490378, -50 -/+ 12.720907.
  // Fieller as above: a = 10956.50, b = 5802.78, c = 2987.23, root 970.88.
  const results = workedResults('slope-index-simulation');
  for (const [name, expected] of Object.entries(limitsOf(-62.721, -37.279, 0.441, 0.6182))) {
    expect(Number(results[name]) / expected).toBeGreaterThan(0.99);
    expect(Number(results[name]) / expected).toBeLessThan(1.01);
  }
});

it('every measure of inequality has an expected result', () => {
  expect(idsOf(inequalities)).toEqual([...idsOf(cases), 'slope-index-simulation']);
});

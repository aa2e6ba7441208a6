import { expect, it } from 'vitest';
import { buildingBlocks } from '../../../../server/answers/methods/building-blocks.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  // Tables of the normal distribution.
  { id: 'normal-quantile', results: { Quantile: 1.959964 } },
  // The square of the normal quantile at 0.999: 3.090232^2.
  { id: 'chi-squared-quantile', results: { Quantile: 9.549536 } },
  // On 2 degrees t = (2p - 1) / sqrt(2p (1 - p)) = 0.95 / sqrt(0.04875).
  { id: 'student-t-quantile', results: { Quantile: 4.302653 } },
  // Cauchy's distribution: 1/2 - arctan(1) / pi.
  { id: 'student-t', results: { 'Probability above': 0.25 } },
  // 1 - 1/e and 1/e.
  { id: 'incomplete-gamma', results: { 'Probability below': 0.632121, 'Probability above': 0.367879 } },
  // 4 x 3 x 2.
  { id: 'gamma-function', results: { 'Gamma function': 24 } },
];

it.each(cases)('the worked example of $id comes out as it should', ({ id, results }) => {
  expect(rounded(workedResults(id), 6)).toEqual(results);
});

it('every building block has an expected result', () => {
  expect(idsOf(buildingBlocks)).toEqual(idsOf(cases));
});

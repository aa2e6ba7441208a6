import { expect, it } from 'vitest';
import { trends } from '../../../../server/answers/methods/trends.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

// C = 100, D = 500, S_ct = 250, S_dt = 1500, S_dtt = 5500: 500 x 25000^2 / (100 x 400 x 500000) = 15.625.
// Logits -0.847298, -1.098612, -1.386294, -1.734601, -2.197225 times -2 to 2: -3.335842 / 10.
const cochranArmitage = { 'Chi-squared': 15.625, 'Change of log odds a year': -0.33358 };

const cases = [
  { id: 'recent-trend', results: { ...cochranArmitage, 'Recent trend': 'decreasing' } },
  { id: 'cochran-armitage', results: cochranArmitage },
  {
    id: 'weighted-regression',
    // On a line that falls by 5; s = 20 / 3.919928 = 5.102135; 25 x 10 / 26.03178.
    results: { 'Chi-squared': 9.60365, 'Change a year': -5 },
  },
];

it.each(cases)('the worked example of $id comes out as by hand', ({ id, results }) => {
  expect(rounded(workedResults(id), 5)).toEqual(results);
});

it('every trend has an expected result', () => {
  expect(idsOf(trends)).toEqual(idsOf(cases));
});

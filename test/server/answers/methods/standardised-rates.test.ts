import { expect, it } from 'vitest';
import { standardisedRates } from '../../../../server/answers/methods/standardised-rates.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  {
    id: 'directly-standardised-rate',
    // (5000 x 40/2000 + 5500 x 20/2500 + 5500 x 30/2500) / 16000 = 210 / 16000.
    // Variance (250 + 96.8 + 145.2) / 16000^2 = 1.921875e-6; 10000 sqrt(that / 90) = 1.461307.
    // Byar's limits of 90 are 72.3686 and 110.6261: 131.25 - 1.461307 x 17.6314 and 131.25 + 1.461307 x 20.6261.
    decimals: 2,
    results: { 'Rate per 10,000': 131.25, 'Lower 95% limit': 105.49, 'Upper 95% limit': 161.39 },
  },
  {
    id: 'directly-standardised-rate-of-repeats',
    // 20 + 2 x 10 = 40 of 2000. Variance (20 + 4 x 10) / 2000^2 = 1.5e-5; 10000 sqrt(that / 40) = 6.123724.
    // Byar's limits of 40 are 28.5733 and 54.4701: 200 - 6.123724 x 11.4267 and 200 + 6.123724 x 14.4701.
    decimals: 2,
    results: {
      Admissions: 40,
      'Rate per 10,000': 200,
      'Lower 95% limit': 130.03,
      'Upper 95% limit': 288.61,
    },
  },
  {
    id: 'indirectly-standardised-ratio',
    // Expected 2000 x 200/20000 + 4000 x 200/40000 = 40; 44 / 40. Byar's limits of 44 are 31.9674 and 59.0694.
    decimals: 2,
    results: {
      'Expected admissions': 40,
      Ratio: 110,
      'Lower 95% limit': 79.92,
      'Upper 95% limit': 147.67,
    },
  },
  {
    id: 'indirectly-standardised-rate',
    // The county's 400 of 60000 is 66.6667 per 10000; times 1.1, 0.799184 and 1.476734.
    decimals: 2,
    results: {
      'Reference rate per 10,000': 66.67,
      'Rate per 10,000': 73.33,
      'Lower 95% limit': 53.28,
      'Upper 95% limit': 98.45,
    },
  },
];

it.each(cases)('the worked example of $id comes out as by hand', ({ id, decimals, results }) => {
  expect(rounded(workedResults(id), decimals)).toEqual(results);
});

it('every standardised rate has an expected result', () => {
  expect(idsOf(standardisedRates)).toEqual(idsOf(cases));
});

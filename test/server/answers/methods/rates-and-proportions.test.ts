import { expect, it } from 'vitest';
import { ratesAndProportions } from '../../../../server/answers/methods/rates-and-proportions.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  {
    id: 'crude-rate',
    // OHID Fingertips, indicator 90284, West Sussex, 2023/24: the publisher's own row.
    because: 'published',
    decimals: 5,
    results: { 'Rate per 10,000': 87.09037, 'Lower 95% limit': 82.40209, 'Upper 95% limit': 91.97588 },
  },
  {
    id: 'proportion',
    // Newcombe 1998, table I, method 3: 81 of 263 is 0.2553 to 0.3662. 81 / 263 = 0.3080.
    because: 'Newcombe 1998',
    decimals: 2,
    results: { Percentage: 30.8, 'Lower 95% limit': 25.53, 'Upper 95% limit': 36.62 },
  },
  {
    id: 'limits-of-a-count',
    // Exact: Garwood's table for 9. Byar's: 10 (1 - 1/90 - 1.959964 / 9.486833)^3 = 10 x 0.782290^3 and
    // 11 (1 - 1/99 + 1.959964 / 9.949874)^3 = 11 x 1.186883^3.
    because: 'Garwood 1936 and by hand',
    decimals: 3,
    results: {
      'Lower 95% limit, exact': 4.115,
      'Upper 95% limit, exact': 17.085,
      'Lower 95% limit, Byar’s': 4.787,
      'Upper 95% limit, Byar’s': 18.391,
    },
  },
  {
    id: 'byar',
    // 100 (1 - 1/900 - 1.959964/30)^3 = 100 x 0.933557^3; 101 (1 - 1/909 + 1.959964/30.149627)^3 = 101 x 1.063908^3.
    because: 'by hand',
    decimals: 3,
    results: { 'Lower 95% limit': 81.362, 'Upper 95% limit': 121.628 },
  },
  {
    id: 'exact-poisson',
    // Garwood's table for 5 events.
    because: 'Garwood 1936',
    decimals: 4,
    results: { 'Lower 95% limit': 1.6235, 'Upper 95% limit': 11.6683 },
  },
  {
    id: 'wilson',
    // Newcombe 1998, table I, method 3: 1 of 29.
    because: 'Newcombe 1998',
    decimals: 4,
    results: { 'Lower 95% limit': 0.0061, 'Upper 95% limit': 0.1718 },
  },
  {
    id: 'mean',
    // Squares about 3 add up to 10: sqrt(10 / 4) = 1.581139. 3 -/+ 2.776445 x 1.581139 / sqrt(5) = 3 -/+ 1.963243.
    because: 'by hand',
    decimals: 4,
    results: {
      Mean: 3,
      'Standard deviation': 1.5811,
      'Lower 95% limit': 1.0368,
      'Upper 95% limit': 4.9632,
    },
  },
];

it.each(cases)('the worked example of $id comes out as it should ($because)', ({ id, decimals, results }) => {
  expect(rounded(workedResults(id), decimals)).toEqual(results);
});

it('every rate and proportion has an expected result', () => {
  expect(idsOf(ratesAndProportions)).toEqual(idsOf(cases));
});

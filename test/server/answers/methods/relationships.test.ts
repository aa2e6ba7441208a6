import { expect, it } from 'vitest';
import { relationships } from '../../../../server/answers/methods/relationships.ts';
import { idsOf, rounded, workedResults } from '../../../support/worked-results.ts';

const cases = [
  {
    id: 'pearson',
    // Squares of x add up to 500, of y to 500, products to 400. artanh 0.8 = ln(9) / 2 = 1.098612;
    // tanh(1.098612 -/+ 1.959964).
    results: { Correlation: 0.8, 'Lower 95% limit': -0.697, 'Upper 95% limit': 0.9956 },
  },
  {
    id: 'spearman',
    // Ranks 1, 3, 2, 4: the same correlation. tanh(1.098612 -/+ 1.959964 sqrt(1.32)).
    results: { Correlation: 0.8, 'Lower 95% limit': -0.8188, 'Upper 95% limit': 0.9975 },
  },
  {
    id: 'regression-line',
    // 400 / 500; 75 - 0.8 x 25. Left over -3, 9, -9, 3: s^2 = 180 / 2; s / sqrt(500) = 0.424264, times 4.302653.
    // 1 - 180 / 500.
    results: {
      Intercept: 55,
      Slope: 0.8,
      'Lower 95% limit of the slope': -1.0255,
      'Upper 95% limit of the slope': 2.6255,
      'Part of the scatter explained': 0.64,
    },
  },
  { id: 'weighted-least-squares', results: { Intercept: 55, Slope: 0.8 } },
];

it.each(cases)('the worked example of $id comes out as by hand', ({ id, results }) => {
  expect(rounded(workedResults(id), 4)).toEqual(results);
});

it('every relationship has an expected result', () => {
  expect(idsOf(relationships)).toEqual(idsOf(cases));
});

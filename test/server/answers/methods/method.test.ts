import { expect, it } from 'vitest';
import { nameFigures, nameLimits } from '../../../../server/answers/methods/method.ts';

it('figures are named in order, a missing one in words', () => {
  expect(nameFigures({ Rate: 87.1, Word: 'worse', Limit: null })).toEqual([
    { name: 'Rate', value: 87.1 },
    { name: 'Word', value: 'worse' },
    { name: 'Limit', value: 'none' },
  ]);
});

it('limits are named by their confidence', () => {
  expect(nameLimits({ lower: 82.4, upper: 92 })).toEqual([
    { name: 'Lower 95% limit', value: 82.4 },
    { name: 'Upper 95% limit', value: 92 },
  ]);
});

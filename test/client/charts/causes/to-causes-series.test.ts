import { expect, it } from 'vitest';
import { toCausesSeries } from '../../../../client/charts/causes/to-causes-series.ts';
import { byCause, nothing } from '../../../support/causes-answers.ts';

it('causes become bars in the order of the answer, on a scale from zero that holds limits and England', () => {
  const { bars, axis } = toCausesSeries(byCause);
  expect(
    bars.map(({ name, value, limits, england, isNone }) => [name, value, limits, england, isNone]),
  ).toEqual([
    ['Falls *', 50, [45, 55], 40, false],
    ['Transport', 5, [3.1, 7.7], 8, false],
    ['No external cause recorded', 10, [7.1, 13.6], null, true],
  ]);
  expect(axis.from).toBe(0);
  expect(axis.to).toBeGreaterThanOrEqual(55);
  expect(toCausesSeries(nothing).bars).toEqual([]);
  expect(toCausesSeries({ ...byCause, benchmark: null }).bars.every(({ england }) => england === null)).toBe(
    true,
  );
});

import { describe, expect, it } from 'vitest';
import {
  percentile,
  percentileBounds,
  percentileCategories,
} from '../../../server/statistics/percentile-bounds.ts';

const values = [10, 2, 33, 7, 18, 25, 4, 12, 5, 40];

describe('values divided at their percentiles', () => {
  // R: quantile(x, 0:5 / 5, type = 7) and quantile(x, 0:4 / 4, type = 7). In order 2 4 5 7 10 12 18 25 33 40.
  it.each([
    [5, [2, 4.8, 8.8, 14.4, 26.6, 40], [3, 1, 5, 2, 4, 4, 1, 3, 2, 5]],
    [4, [2, 5.5, 11, 23.25, 40], [2, 1, 4, 2, 3, 4, 1, 3, 1, 4]],
    [2, [2, 11, 40], [1, 1, 2, 1, 2, 2, 1, 2, 1, 2]],
  ])('in %d have the bounds that R gives', (into, bounds, categories) => {
    expect(percentileCategories(values, into)).toEqual({ bounds, categories });
  });

  it('belong to the lower category at the bound between two', () => {
    // Of 1 to 5 the quarters are bounded at 2, 3 and 4.
    expect(percentileCategories([1, 2, 3, 4, 5], 4)).toEqual({
      bounds: [1, 2, 3, 4, 5],
      categories: [1, 1, 2, 3, 4],
    });
  });

  it('are bounded to 10 decimals, the highest category holding what that leaves above', () => {
    // R: round(quantile(c(1/3, 2/3, 5/7, -1/7, 10/3), 0:4 / 4, type = 7), 10); 10/3 lies above 3.3333333333.
    expect(percentileCategories([1 / 3, 2 / 3, 5 / 7, -1 / 7, 10 / 3], 4)).toEqual({
      bounds: [-0.1428571429, 0.3333333333, 0.6666666667, 0.7142857143, 3.3333333333],
      categories: [2, 2, 3, 1, 4],
    });
  });

  it('are rounded away from 0 on either side of it', () => {
    // Half of the tenth decimal is 5e-11, a number that a double multiplies by 1e10 to exactly a half.
    expect(percentileBounds([-5e-11, -5e-11, 5e-11, 5e-11], 2)).toEqual([-1e-10, 0, 1e-10]);
  });

  it('are not divided where they are fewer than 4 or than the categories', () => {
    expect(percentileCategories([1, 2, 3], 2)).toBeNull();
    expect(percentileBounds([1, 2, 3], 2)).toBeNull();
    expect(percentileBounds([1, 2, 3, 4], 2)).toEqual([1, 2.5, 4]);
    expect(percentileCategories([1, 2, 3, 4], 5)).toBeNull();
    // R: quantile(1:4, 0:5 / 5, type = 7).
    expect(percentileBounds([4, 3, 2, 1], 5)?.map((bound) => bound.toFixed(10))).toEqual(
      ['1', '1.6', '2.2', '2.8', '3.4', '4'].map((bound) => Number(bound).toFixed(10)),
    );
  });

  it('are divided where they are just as many as the categories', () => {
    expect(percentileCategories([4, 3, 2, 1], 4)?.categories).toEqual([4, 3, 2, 1]);
  });

  it.each([1, 0, -2, 2.5, Number.NaN])('are not divided into %d', (into) => {
    expect(() => percentileCategories([1, 2, 3, 4], into)).toThrow(
      new RangeError(`invalid number of categories; not a whole number from 2: ${into}`),
    );
  });
});

describe('a percentile of values in order', () => {
  it.each([
    [0, 2],
    [0.25, 4],
    [0.3, 4.4],
    [1, 10],
  ])('at %d lies between its neighbours at %d', (fraction, expected) => {
    // Of 2, 4, 6, 8, 10: at 0.3 the position is 1.2 steps from the first.
    expect(percentile([2, 4, 6, 8, 10], fraction)).toBeCloseTo(expected, 13);
  });
});

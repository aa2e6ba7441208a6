import { describe, expect, it } from 'vitest';
import { rankQuantiles } from '../../../server/statistics/rank-quantile.ts';

const count = (length: number) => Array.from({ length }, (_, index) => index + 1);

describe('values divided by their ranks', () => {
  // R: rank(x, ties.method = "min", na.last = "keep"), then floor((q + 1) - ceiling(((N + 1) - rank) / (N / q))).
  it.each([
    [count(10), 5, 'lowest', [1, 1, 2, 2, 3, 3, 4, 4, 5, 5]],
    [count(10), 5, 'highest', [5, 5, 4, 4, 3, 3, 2, 2, 1, 1]],
    [count(7), 5, 'lowest', [1, 1, 2, 3, 3, 4, 5]],
    [count(13), 4, 'lowest', [1, 1, 1, 1, 2, 2, 2, 3, 3, 3, 4, 4, 4]],
    [[3, 9, 9, 1, null, 10, 100, -5], 3, 'lowest', [1, 2, 2, 1, null, 3, 3, 1]],
    [[3, 9, 9, 1, null, 10, 100, -5], 3, 'highest', [2, 1, 1, 3, null, 1, 1, 3]],
  ] as const)('%j in %d, from the %s, are as R has them', (values, into, first, quantiles) => {
    expect(rankQuantiles(values, { into, first })).toEqual({ quantiles, tooFew: false });
  });

  it('are divided in double precision, whose rounding decides on a boundary', () => {
    // 28 values in twentieths: 21 / (28 / 20) is a little above 15, so that rank 8 falls in 5, not 6. 17 in sevenths:
    // 17 / (17 / 7) is a little above 7, so that rank 1 would fall in 0 and is put in 1. R as above.
    expect(rankQuantiles(count(28), { into: 20, first: 'lowest' }).quantiles[7]).toBe(5);
    expect(rankQuantiles(count(17), { into: 7, first: 'lowest' }).quantiles[0]).toBe(1);
  });

  it('are as many as quantiles at least', () => {
    expect(rankQuantiles([7, 8, 9], { into: 3, first: 'lowest' })).toEqual({
      quantiles: [1, 2, 3],
      tooFew: false,
    });
    expect(rankQuantiles([7, null, 9], { into: 3, first: 'lowest' })).toEqual({
      quantiles: [null, null, null],
      tooFew: true,
    });
  });

  it('are all in one quantile where there is only one', () => {
    expect(rankQuantiles([7, 8], { into: 1, first: 'highest' }).quantiles).toEqual([1, 1]);
  });

  it.each([0, -1, 2.5])('are not divided into %d', (into) => {
    expect(() => rankQuantiles([1, 2, 3], { into, first: 'lowest' })).toThrow(
      new RangeError(`invalid number of quantiles; not a whole number above 0: ${into}`),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { divideIntoFifths } from '../../../../server/answers/comparison/divide-into-fifths.ts';

describe('fifths', () => {
  /*
   * 11 values 0, 10 … 100: the percentile 1/5 lies at place 10 x 1/5 + 1 = 3, the third value, 20, and so on, so that
   * the upper bounds are 20, 40, 60, 80, 100 and a value on a bound belongs to the fifth below it.
   */
  it('hold a fifth of the way from the lowest to the highest value each, the lowest values in fifth 1', () => {
    const values = [100, 0, 10, 20, 30, 40, 50, 60, 70, 80, 90];
    expect(divideIntoFifths(values)).toEqual({
      fifths: [5, 1, 1, 1, 2, 2, 3, 3, 4, 4, 5],
      bounds: [0, 20, 40, 60, 80, 100],
    });
  });

  it('leave out what has no value', () => {
    expect(divideIntoFifths([null, 5, 4, 3, 2, 1]).fifths).toEqual([null, 5, 4, 3, 2, 1]);
  });

  it.each([[[1, 2, 3, 4]], [[1, 2, 3, 4, null]], [[]]])(
    'are not told of fewer than five values: %j',
    (values) => {
      expect(divideIntoFifths(values)).toEqual({ fifths: values.map(() => null), bounds: [] });
    },
  );
});

import { describe, expect, it } from 'vitest';
import { rankValues } from '../../../../server/answers/comparison/rank-areas.ts';

describe('ranks', () => {
  it.each([
    [
      [72.7, 149, 29.3],
      [2, 1, 3],
    ],
    [
      [5, 7, 5, 1],
      [2, 1, 2, 4],
    ],
    [
      [null, 0, null, 3],
      [null, 2, null, 1],
    ],
    [[], []],
  ])(
    'of %j are %j: 1 is the highest, equals share a rank, the next is left out, zero counts',
    (values, ranks) => {
      expect(rankValues(values)).toEqual(ranks);
    },
  );
});

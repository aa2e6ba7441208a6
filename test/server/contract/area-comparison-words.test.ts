import { describe, expect, it } from 'vitest';
import { detailsOfRow } from '../../../server/contract/area-comparison-words.ts';
import { rankedAgain } from '../../support/comparison-answers.ts';

describe('the place of an area among the others', () => {
  // Ranks now 1, 2, 2, 4, 5 and before 3, 1, 3, none, 5: the first shared rank 3, and the third was one of two of rank 3.
  it('is its rank from the highest now and then, neither "up" nor "down"', () => {
    expect(rankedAgain.rows.slice(0, 6).map((row) => detailsOfRow(row, rankedAgain)[0])).toEqual([
      '1st highest of 5 (joint 3rd in 2022/23)',
      'joint 2nd highest of 5 (1st in 2022/23)',
      'joint 2nd highest of 5 (joint 3rd in 2022/23)',
      '4th highest of 5',
      '5th highest of 5 (5th in 2022/23)',
      expect.not.stringContaining('highest'),
    ]);
  });
});

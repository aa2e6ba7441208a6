import { describe, expect, it } from 'vitest';
import { rankChangeInWords, rankInWords } from '../../../server/contract/rank-words.ts';

describe('ranks in words', () => {
  it.each([
    [1, '1st'],
    [2, 'joint 2nd'],
    [4, '4th'],
  ])('%d is %s', (rank, words) => {
    expect(rankInWords(rank, [1, 2, 2, 4, null, null])).toBe(words);
  });

  it.each([
    [3, 'up 3'],
    [-12, 'down 12'],
    [0, 'no change'],
  ])('a change of %d is %s', (change, words) => {
    expect(rankChangeInWords(change)).toBe(words);
  });
});

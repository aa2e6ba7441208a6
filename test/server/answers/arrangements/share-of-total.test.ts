import { describe, expect, it } from 'vitest';
import { shareOfTotal, sumPounds } from '../../../../server/answers/arrangements/share-of-total.ts';

describe('the shares of a total', () => {
  it('add up to 100 where each by itself would be rounded down', () => {
    // A third each is 33.33…; the tenth left over goes to the first of them.
    expect(shareOfTotal([1, 1, 1])).toEqual([33.4, 33.3, 33.3]);
  });

  it('give the tenths left over to the largest remainders', () => {
    // Of 700: 100 is 14.2857, 200 is 28.5714, 400 is 57.1428. Down: 14.2 + 28.5 + 57.1 = 99.8; the two tenths go to
    // the remainders .0857 and .0714.
    expect(shareOfTotal([100, 200, 400])).toEqual([14.3, 28.6, 57.1]);
  });

  it('are those of the register: 1,250,000 and 400,000 of 1,650,000', () => {
    // 75.7575… and 24.2424…: 75.8 and 24.2.
    expect(shareOfTotal([1_250_000, 400_000])).toEqual([75.8, 24.2]);
  });

  it('are none where nothing is paid', () => {
    expect(shareOfTotal([0, 0])).toEqual([null, null]);
    expect(shareOfTotal([])).toEqual([]);
  });

  it('come from a sum that is exact to the penny', () => {
    expect(sumPounds([0.1, 0.2])).toBe(0.3);
  });
});

import { describe, expect, it } from 'vitest';
import { shareOfTotal } from '../../../../server/answers/causes/share-of-total.ts';
import { causePoint } from '../../../support/causes-cases.ts';

const of = (count: number | null) => causePoint({ count });

describe('the share of all admissions', () => {
  it('is the count of the group over that of all', () => {
    expect(shareOfTotal(of(200), of(400))).toEqual({ share: 0.5, whyNoShare: null });
  });

  it('is never more than all, though both are rounded', () => {
    expect(shareOfTotal(of(15), of(10)).share).toBe(1);
  });

  it.each([
    ['the group is not shown', of(null), of(400), /^The count of the group/],
    ['all admissions are not shown', of(200), of(null), /cannot be combined after masking/],
    ['all admissions are not held', of(200), null, /cannot be combined after masking/],
    ['there were none', of(0), of(0), /^There were no admissions/],
  ])('is not said where %s', (_, group, total, why) => {
    const { share, whyNoShare } = shareOfTotal(group, total);
    expect(share).toBeNull();
    expect(whyNoShare).toMatch(why);
  });
});

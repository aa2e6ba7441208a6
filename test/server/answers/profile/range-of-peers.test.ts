import { describe, expect, it } from 'vitest';
import { rangeOfPeers } from '../../../../server/answers/profile/range-of-peers.ts';

const ofType = { areaType: 'utla', inForce: 8 } as const;
const values = [60.2, 12.5, 77, 30, 55.1, 41.3];

describe('the range of peers', () => {
  // R: quantile(c(12.5, 30, 41.3, 55.1, 60.2, 77), type = 7) gives 12.500 32.825 48.200 58.925 77.000.
  it('goes from the lowest by the quartiles to the highest', () => {
    const range = rangeOfPeers(values, 41.3, ofType);
    expect(range).toMatchObject({ areaType: 'utla', inForce: 8, areas: 6, lowest: 12.5, highest: 77 });
    expect(range?.lowerQuartile).toBeCloseTo(32.825, 12);
    expect(range?.median).toBeCloseTo(48.2, 12);
    expect(range?.upperQuartile).toBeCloseTo(58.925, 12);
  });

  it.each([
    [77, 1, 'highest-quarter', 'highest of 6 upper-tier and unitary authorities'],
    [60.2, 2, 'highest-quarter', '2nd highest of 6 upper-tier and unitary authorities'],
    [41.3, 4, 'middle-half', '3rd lowest of 6 upper-tier and unitary authorities'],
    [30, 5, 'lowest-quarter', '2nd lowest of 6 upper-tier and unitary authorities'],
    [12.5, 6, 'lowest-quarter', 'lowest of 6 upper-tier and unitary authorities'],
  ])('has a place for %d: %i, %s', (own, rank, position, words) => {
    expect(rangeOfPeers(values, own, ofType)).toMatchObject({ rank, position, words });
  });

  it.each([
    [[5, 5, 4, 3], 5, 1, 'joint highest of 4 upper-tier and unitary authorities'],
    [[6, 5, 5, 3], 5, 2, 'joint 2nd highest of 4 upper-tier and unitary authorities'],
    [[6, 5, 3, 3], 3, 3, 'joint lowest of 4 upper-tier and unitary authorities'],
  ])('gives equal values the better place: %j', (tied, own, rank, words) => {
    expect(rangeOfPeers(tied, own, ofType)).toMatchObject({ rank, words });
  });

  it('calls peers that were chosen by their own name', () => {
    const chosen = { ...ofType, name: 'areas (itself and those chosen)' };
    expect(rangeOfPeers(values, 77, chosen)).toMatchObject({
      name: 'areas (itself and those chosen)',
      words: 'highest of 6 areas (itself and those chosen)',
    });
    expect(rangeOfPeers(values, 77, ofType)?.name).toBeUndefined();
  });

  it('counts what lies on a quartile to the middle half', () => {
    expect(rangeOfPeers([1, 2, 3, 4, 5], 2, ofType)?.position).toBe('middle-half');
    expect(rangeOfPeers([1, 2, 3, 4, 5], 4, ofType)?.position).toBe('middle-half');
  });

  it('has no place for an area without a value', () => {
    expect(rangeOfPeers(values, null, ofType)).toMatchObject({
      areas: 6,
      rank: null,
      position: null,
      words: 'no place among 6 upper-tier and unitary authorities',
    });
  });

  it('is none of fewer than four values', () => {
    expect(rangeOfPeers([1, 2, 3], 2, ofType)).toBeNull();
    expect(rangeOfPeers([1, 2, 3, 4], 2, ofType)).not.toBeNull();
  });
});

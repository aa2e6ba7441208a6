import { describe, expect, it } from 'vitest';
import { compareSpread } from '../../../../server/answers/distribution/compare-spread.ts';
import { measured } from '../../../support/distribution-cases.ts';

describe('the change of the interquartile range', () => {
  // Of five values the quartiles are the second and the fourth: 40 - 20 = 20, then 36 - 24 = 12; the medians are 30.
  it('is from the first to the last period with a box', () => {
    const change = compareSpread([
      measured('2020/21', [1, 2, 3, 4]),
      measured('2021/22', [10, 20, 30, 40, 50]),
      measured('2022/23', [0, 0, 0, 0, 0]),
      measured('2023/24', [10, 24, 30, 36, 50]),
    ]);
    expect(change).toMatchObject({
      from: { label: '2021/22' },
      to: { label: '2023/24' },
      areas: 5,
      rangeBefore: 20,
      rangeAfter: 12,
      change: 'narrowed',
      shareChange: 'narrowed',
    });
    expect([change?.shareBefore, change?.shareAfter]).toEqual([20 / 30, 12 / 30]);
  });

  // The sixth area came later: among the five of both years nothing changed (40 - 20 = 20 both times).
  it('is among the areas with a value in both', () => {
    const change = compareSpread([
      measured('2022/23', [10, 20, 30, 40, 50, 'not-held']),
      measured('2023/24', [10, 20, 30, 40, 50, 900]),
    ]);
    expect(change).toMatchObject({ areas: 5, rangeBefore: 20, rangeAfter: 20, change: 'alike' });
  });

  // All halve: 20 becomes 10, which beside the median (30, then 15) is two thirds both times.
  it('tells a gap that narrowed in step with all values', () => {
    const change = compareSpread([
      measured('2022/23', [10, 20, 30, 40, 50]),
      measured('2023/24', [5, 10, 15, 20, 25]),
    ]);
    expect(change).toMatchObject({ change: 'narrowed', shareChange: 'alike' });
  });

  it.each([
    [18.1, 'alike'],
    [18, 'narrowed'],
    [21.9, 'alike'],
    [22, 'widened'],
  ])('from a range of 20 to one of %d it is %s: a tenth counts', (range, expected) => {
    const change = compareSpread([
      measured('2022/23', [10, 20, 30, 40, 50]),
      measured('2023/24', [10, 20, 20 + range / 2, 20 + range, 50]),
    ]);
    expect(change?.change).toBe(expected);
  });

  it('has no share of a median of zero', () => {
    const change = compareSpread([
      measured('2022/23', [0, 0, 0, 5, 9]),
      measured('2023/24', [0, 0, 0, 0, 9]),
    ]);
    expect(change).toMatchObject({
      rangeBefore: 5,
      rangeAfter: 0,
      shareBefore: null,
      shareChange: null,
      change: 'narrowed',
    });
  });

  it('is within one release, and never of periods that share days', () => {
    const five = [10, 20, 30, 40, 50];
    const newer = { extracts: ['newer'] };
    expect(compareSpread([measured('2022/23', five), measured('2023/24', five, newer)])).toBeNull();
    expect(
      compareSpread([
        measured('2021/22', five),
        measured('2022/23', five, newer),
        measured('2023/24', five, newer),
      ]),
    ).toMatchObject({ from: { label: '2022/23' } });
    expect(compareSpread([measured('2010/11 - 12/13', five), measured('2011/12 - 13/14', five)])).toBeNull();
    expect(compareSpread([measured('2023/24', five)])).toBeNull();
    expect(compareSpread([])).toBeNull();
  });
});

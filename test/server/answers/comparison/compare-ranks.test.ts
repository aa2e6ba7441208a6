import { describe, expect, it } from 'vitest';
import {
  compareRanks,
  describeRanks,
  findPeriodBefore,
} from '../../../../server/answers/comparison/compare-ranks.ts';
import type { ComparedFigures } from '../../../../server/answers/comparison/find-compared-figures.ts';
import { observation, period } from '../../../support/answer-cases.ts';
import { row, select } from '../../../support/comparison-cases.ts';

const held = ['2018/19', '2020/21', '2021/22', '2019/20 - 21/22', '2020/21 - 22/23', '2022/23', '2023'].map(
  period,
);

describe('the period that ranks are compared with', () => {
  it.each([
    ['2022/23', '2021/22'],
    ['2020/21', '2018/19'],
    ['2018/19', null],
    // Three years pooled share two of them with the three before, so that the next that does not is taken: none is held.
    ['2020/21 - 22/23', null],
    ['2022/23 - 24/25', '2019/20 - 21/22'],
    ['2023', null],
  ])('before %s is %s', (label, before) => {
    expect(findPeriodBefore(period(label), held)?.label ?? null).toBe(before);
  });
});

/** Figures of 2022/23 by the code of the area; null where a value is withheld. */
function figuresOf(values: Readonly<Record<string, number | null>>): ComparedFigures {
  const figures = Object.entries(values).map(
    ([area, value]) =>
      [
        area,
        observation('2022/23', value === null ? { area, missing: 'suppressed' } : { area, value }),
      ] as const,
  );
  return {
    period: period('2022/23'),
    byArea: new Map(figures),
    benchmark: null,
    replaced: new Map(),
    passedOver: [],
  };
}

const ranked = (code: string, rank: number | null) => row({ code, rank });
const movesOf = (rows: ReturnType<typeof compareRanks>['rows']) =>
  rows.map(({ area, rank, rankBefore, rankChange }) => [area.code, rank, rankBefore, rankChange]);

describe('changes of rank', () => {
  it('are on the ranks then, equals sharing one, positive towards the highest value', () => {
    // Then: B 40 first, D 25 second, A and C 10 both third.
    const rows = [ranked('A', 1), ranked('B', 2), ranked('C', 2), ranked('D', null)];
    const { rows: moved, ranksBefore } = compareRanks(
      rows,
      figuresOf({ A: 10, B: 40, C: 10, D: 25 }),
      select(),
    );
    expect(movesOf(moved)).toEqual([
      ['A', 1, 3, 2],
      ['B', 2, 1, -1],
      ['C', 2, 3, 1],
      ['D', null, 2, null],
    ]);
    expect(ranksBefore).toMatchObject({ period: { label: '2022/23' }, areas: 4 });
  });

  it('count zero as a value, and no value as none', () => {
    const rows = [ranked('A', 1), ranked('B', 2), ranked('C', 3)];
    const { rows: moved, ranksBefore } = compareRanks(rows, figuresOf({ A: 0, B: 5, C: null }), select());
    expect(movesOf(moved)).toEqual([
      ['A', 1, 2, 1],
      ['B', 2, 1, -1],
      ['C', 3, null, null],
    ]);
    expect(ranksBefore?.areas).toBe(2);
  });

  it('are none without figures of a period before, or without a value in it', () => {
    const rows = [ranked('A', 1)];
    for (const before of [null, figuresOf({}), figuresOf({ A: null })])
      expect(compareRanks(rows, before, select())).toEqual({ rows, ranksBefore: null });
  });
});

describe('what is said of ranks', () => {
  const before = { period: { label: '2022/23', start: '', end: '', kind: 'financial' as const }, areas: 150 };

  it('is what they mean, and that they take no account of chance', () => {
    const words = describeRanks(null, 151);
    expect(words).toContain('Areas with equal values share a rank');
    expect(words).toContain('Ranks take no account of chance');
    expect(words).not.toContain('A change is on');
  });

  it('is what a change is on, and that more or fewer were ranked then', () => {
    expect(describeRanks(before, 150)).toContain('A change is on 2022/23; up is towards the highest value');
    expect(describeRanks(before, 150)).not.toContain('were ranked then');
    expect(describeRanks(before, 151)).toContain('150 areas were ranked then and 151 now');
    expect(describeRanks({ ...before, areas: 1 }, 2)).toContain('1 area was ranked then and 2 now');
  });
});

import { describe, expect, it } from 'vitest';
import { keepOneLength } from '../../../../server/answers/area-trends/keep-one-length.ts';
import type { PeriodAnswer } from '../../../../server/contract/parts.ts';
import { england, financialYear, series } from '../../../support/trend-answers.ts';

const years = [2020, 2021, 2022].map(financialYear);
const pools: PeriodAnswer[] = [
  { label: '2019/20 - 21/22', start: '2019-04-01', end: '2022-03-31', kind: 'pooled' },
  { label: '2020/21 - 22/23', start: '2020-04-01', end: '2023-03-31', kind: 'pooled' },
];
const yearly = series({ code: 'E10000016', label: 'Kent', values: [60, 61, 62], periods: years });
const pooled = series({ code: 'E06000017', label: 'Rutland', values: [50, 51], periods: pools });
const beside = (periods: PeriodAnswer[]) => ({
  ...england,
  points: series({ code: 'E92000001', label: 'England', values: [70, 71, 72], periods }).points,
});

describe('lines on one axis', () => {
  it('are left as they are where all are of one length', () => {
    const lines = { panels: [yearly], benchmark: beside(years), periods: years };
    expect(keepOneLength(lines)).toEqual(lines);
    const sums = { panels: [pooled], benchmark: beside(pools), periods: pools };
    expect(keepOneLength(sums)).toEqual(sums);
  });

  it('show single years where some have them, and say why the others are not there', () => {
    const kept = keepOneLength({
      panels: [yearly, pooled],
      benchmark: beside(years),
      periods: [pools[0], years[0], pools[1], years[1], years[2]].flatMap((period) => period ?? []),
    });
    expect(kept.periods).toEqual(years);
    expect(kept.panels[0]).toBe(yearly);
    expect(kept.panels[1]).toMatchObject({
      points: [],
      recentTrend: { direction: 'cannot-calculate', judgement: null },
      why: 'The figures of Rutland are of periods of another length, which do not stand beside these: its own trend shows them.',
    });
  });

  it('have no benchmark of single years beside sums of three', () => {
    const kept = keepOneLength({ panels: [pooled], benchmark: beside(years), periods: [...pools, ...years] });
    expect(kept.periods).toEqual(pools);
    expect(kept.benchmark?.points).toEqual([]);
    expect(kept.panels).toEqual([pooled]);
  });

  it('keep the benchmark where no area has a figure', () => {
    const empty = { panels: [{ ...yearly, points: [] }], benchmark: beside(pools), periods: pools };
    expect(keepOneLength(empty)).toEqual(empty);
  });
});

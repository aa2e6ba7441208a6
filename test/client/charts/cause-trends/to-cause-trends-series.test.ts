import { describe, expect, it } from 'vitest';
import {
  toCauseTrendsSeries,
  toNightsSeries,
} from '../../../../client/charts/cause-trends/to-cause-trends-series.ts';
import {
  causesAllHidden,
  causesOfEngland,
  causesThroughTime,
} from '../../../support/cause-trends-answers.ts';

describe('the small charts of causes', () => {
  it('stand in the order of the answer, gaps with their symbols, England beneath', () => {
    const [falls, transport, ...more] = toCauseTrendsSeries(causesThroughTime, 'common');
    expect(more).toEqual([]);
    expect(falls?.title).toBe('Falls*');
    // England beneath, the area over it.
    expect(falls?.series.rows.map(({ values }) => values)).toEqual([
      [44, 50],
      [43, 46],
      [42, 42],
      [41, 36],
      [40, 30],
    ]);
    expect(transport?.series.rows.map(({ values, symbols }) => [values[1], symbols])).toEqual([
      [8, []],
      [null, ['[c]']],
      [7, []],
      [6, []],
      [null, ['[c]']],
    ]);
    expect(transport?.breaks).toEqual(['2022-04-01/2023-03-31']);
  });

  it('have one scale, or each its own', () => {
    const tops = (scale: 'common' | 'own') =>
      toCauseTrendsSeries(causesThroughTime, scale).map(({ series }) => series.axis.to);
    // The highest limit is 54 of falls, and 12 of transport.
    expect(tops('common')).toEqual([60, 60]);
    expect(tops('own')).toEqual([60, 12]);
  });

  it('have England of the same group alone', () => {
    const [first] = causesThroughTime.groups;
    const [, second] = causesThroughTime.groups;
    if (!first || !second) throw new Error('the answer has too few groups');
    const withoutOne = { ...causesThroughTime, groups: [first, { ...second, benchmark: null }] };
    const [, transport] = toCauseTrendsSeries(withoutOne, 'common');
    expect(transport?.series.lines.map(({ style }) => style.emphasis)).toEqual(['focus']);
  });

  it('are none where all is hidden', () => {
    expect(toCauseTrendsSeries(causesAllHidden, 'common')).toEqual([]);
  });
});

describe('the chart of stays without a night', () => {
  it('is drawn from 0 to 100 per cent', () => {
    const drawn = toNightsSeries(causesThroughTime);
    expect([drawn?.series.axis.from, drawn?.series.axis.to]).toEqual([0, 100]);
    expect(drawn?.series.rows.map(({ symbols }) => symbols)).toEqual([[], [], ['[c]'], [], []]);
    expect(toNightsSeries(causesOfEngland)).toBeNull();
  });
});

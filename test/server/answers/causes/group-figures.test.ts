import { describe, expect, it } from 'vitest';
import { groupFigures } from '../../../../server/answers/causes/group-figures.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { duties, england, westSussex } from '../../../support/answer-cases.ts';
import { causeCount, shownPeriod } from '../../../support/causes-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const lineOf = (area: typeof england, observations: readonly StoredObservation[]): TrendLine => ({
  role: 'area',
  area,
  sex: 'persons',
  age: ageBand(0, 4),
  category: observations[0]?.category ?? null,
  observations,
});
const falls = (label: string, count: number | null) => causeCount(label, 'E10000032', 'Falls', count);
const ofWestSussex = (...observations: StoredObservation[]) => lineOf(westSussex, observations);
const ofEngland = lineOf(england, [causeCount('2023/24', 'E92000001', 'Falls', 8000)]);
const setting = {
  indicator: knownIndicator(),
  period: shownPeriod,
  duties,
  extracts: new Map(),
  hasBenchmark: true,
};

describe('the figures of a group', () => {
  // 200 of 40,000 is 50 per 10,000; England 8,000 of 2,000,000 is 40; a year before 120, which is 30.
  it('are its rate beside that of the same group in England, its change, difference and course', () => {
    const line = ofWestSussex(falls('2022/23', 120), falls('2023/24', 200));
    const figures = groupFigures(line, ofEngland, setting);
    expect(figures.measure).toMatchObject({ value: 50, count: 200, comparison: 'worse' });
    expect(figures.benchmarkMeasure?.value).toBe(40);
    expect(figures.changeOnYear).toMatchObject({ difference: 20, isMoreThanChance: true });
    expect(figures.difference).toMatchObject({ value: 10, isMoreThanChance: true });
    expect(figures.history.map(({ value }) => value)).toEqual([30, 50]);
  });

  it('carry who commissioned in the period', () => {
    const then = { ...setting, period: falls('2015/16', 1).period };
    const { measure } = groupFigures(ofWestSussex(falls('2015/16', 100)), null, then);
    expect(measure).toMatchObject({ commissioner: 'split', splitBecause: 'period' });
  });

  it('that are suppressed stay so, with the reason', () => {
    const figures = groupFigures(ofWestSussex(falls('2023/24', null)), ofEngland, setting);
    expect(figures.measure).toMatchObject({ value: null, count: null, missing: 'suppressed' });
    expect(figures.why).toMatch(/^Suppressed/);
    expect(figures.whyNoDifference).toBe('The area has no rate.');
  });

  it('that are not held have none, and pooled years stand in no course of single ones', () => {
    const pooled = falls('2021/22 - 23/24', 500);
    const figures = groupFigures(ofWestSussex(falls('2022/23', 120), pooled), ofEngland, setting);
    expect(figures.measure).toBeNull();
    expect(figures.why).toBe('No figure of 2023/24 is held.');
    expect(figures.history.map(({ period }) => period.label)).toEqual(['2022/23']);
    expect(groupFigures(null, null, setting)).toMatchObject({ measure: null, history: [] });
  });
});

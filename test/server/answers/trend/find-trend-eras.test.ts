import { describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { findTrendEras } from '../../../../server/answers/trend/find-trend-eras.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { selectTrend } from '../../../../server/answers/trend/trend-selection.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { areas, catalogue, duties, observation, westSussex } from '../../../support/answer-cases.ts';

function line(from: number, to: number, labels: readonly string[]): TrendLine {
  const observations = labels.map((label) => observation(label, { value: 1 }));
  return {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(from, to),
    category: null,
    observations,
  };
}

function erasOf(lines: readonly TrendLine[], by: 'area' | 'age', id = '90284'): string[] {
  const question = { indicator: id, area: ['E10000032'], by };
  const selection = selectTrend(question, requireIndicator(id, catalogue, []), areas);
  return findTrendEras(selection, lines, duties).map(
    ({ ages, name, from, to }) => `${ages}: ${name}, ${from ?? '…'} to ${to ?? '…'}`,
  );
}

describe('the eras behind a trend', () => {
  it('are cut by age piece and end on their last day', () => {
    expect(erasOf([line(0, 14, ['2012/13', '2015/16'])], 'area')).toEqual([
      'Under 5 (0 to 4 years): Primary care trust, … to 2013-03-31',
      'Under 5 (0 to 4 years): NHS England, 2013-04-01 to 2015-09-30',
      'Under 5 (0 to 4 years): Local authority, 2015-10-01 to …',
      '5 to 14 years: Primary care trust, … to 2013-03-31',
      '5 to 14 years: Local authority, 2013-04-01 to …',
    ]);
  });

  it('are only those that the span of the figures touches', () => {
    expect(erasOf([line(0, 14, ['2016/17', '2017/18'])], 'area')).toEqual([
      'Under 5 (0 to 4 years): Local authority, 2015-10-01 to …',
      '5 to 14 years: Local authority, 2013-04-01 to …',
    ]);
  });

  it('by age are those of each age, once', () => {
    expect(
      erasOf([line(0, 4, ['2016/17']), line(5, 17, ['2016/17']), line(5, 17, ['2016/17'])], 'age'),
    ).toEqual([
      'Under 5 (0 to 4 years): Local authority, 2015-10-01 to …',
      '5 to 17 years: Local authority, 2013-04-01 to …',
    ]);
  });

  it('are none for poverty, and none without figures', () => {
    expect(erasOf([line(0, 15, ['2016/17'])], 'area', '93700')).toEqual([]);
    expect(erasOf([line(0, 14, [])], 'area')).toEqual([]);
  });
});

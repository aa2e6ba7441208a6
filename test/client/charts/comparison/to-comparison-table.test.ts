import { describe, expect, it } from 'vitest';
import { toComparisonTable } from '../../../../client/charts/comparison/to-comparison-table.ts';
import {
  fiveAreas,
  funnel,
  highlighted,
  rankedAgain,
  twoLevels,
} from '../../../support/comparison-answers.ts';

describe('the table of a comparison', () => {
  const table = toComparisonTable(fiveAreas);

  it('has every area, those without a value with their reason, and the benchmark last', () => {
    expect(table.rows.map(({ area, rank, value, notes }) => [area, rank, value, notes]).slice(-3)).toEqual([
      ['Bournemouth, Christchurch and Poole', '5th', '50.0', ''],
      ['Isles of Scilly', '', '[x]', 'Not available from the publisher. Combined with Cornwall.'],
      ['England (benchmark)', '', '72.7', ''],
    ]);
  });

  it('says among how many areas a rank is, and how it moved since the period before', () => {
    expect([table.rankHeading, table.rankChangeHeading, table.rows[0]?.rankChange]).toEqual([
      'Rank of 5',
      null,
      '',
    ]);
    const { rankHeading, rankChangeHeading, rows } = toComparisonTable(rankedAgain);
    expect([rankHeading, rankChangeHeading]).toEqual(['Rank of 5', 'Change of rank on 2022/23 (of 5)']);
    expect(rows.map(({ rank, rankChange }) => [rank, rankChange])).toEqual([
      ['1st', 'Up 2, from joint 3rd'],
      ['Joint 2nd', 'Down 1, from 1st'],
      ['Joint 2nd', 'Up 1, from joint 3rd'],
      ['4th', ''],
      ['5th', 'No change, 5th'],
      ['', 'Was 2nd'],
      ['', ''],
    ]);
  });

  it('marks the areas that are highlighted', () => {
    const { rows } = toComparisonTable(highlighted(fiveAreas));
    expect(rows.filter(({ isHighlighted }) => isHighlighted).map(({ area }) => area)).toEqual([
      'Redcar and Cleveland',
      'Bournemouth, Christchurch and Poole',
    ]);
  });

  it('writes every figure of an area', () => {
    expect(table.rows[0]).toMatchObject({
      limits: '142.0 to 158.0',
      count: '1,800',
      denominator: '120,000',
      comparison: 'worse',
    });
    expect([table.caption, table.valueHeading, table.comparator, table.hasFunnel]).toEqual([
      'Hospital admissions for injury by area, 2023/24',
      'Rate per 10,000',
      'England',
      false,
    ]);
  });

  it('has the limits at 99.8% where areas are judged by them', () => {
    const { hasWiderLimits, rows } = toComparisonTable(twoLevels);
    expect([hasWiderLimits, rows[0]?.widerLimits, rows.at(-2)?.widerLimits]).toEqual([
      true,
      '82.4 to 92.0',
      '',
    ]);
    expect(table.hasWiderLimits).toBe(false);
  });

  it('says where an area lies in the funnel', () => {
    const { rows, hasFunnel, comparator } = toComparisonTable(funnel);
    expect([hasFunnel, comparator, rows[0]?.funnel]).toEqual([
      true,
      'the average of these areas',
      'Above the 99.8% limit',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { findYears } from '../../../../server/ingest/wide-tables/find-years.ts';

function find(...header: readonly string[]) {
  return findYears(header).map(({ period, number, percentage, notes }) => [
    period.label,
    period.start,
    number,
    percentage,
    notes,
  ]);
}

describe('findYears', () => {
  it('brings the number and the percentage of a year together', () => {
    const header = ['Area', 'Number of children FYE 2015', 'Percentage of children FYE 2015 (%) [note 3]'];
    expect(find(...header)).toEqual([['FYE 2015', '2014-04-01', 1, 2, []]]);
  });

  it('says which column is the second of its year and measure', () => {
    const years = findYears([
      'Number of children FYE 2015',
      'Number of children FYE 2015',
      'Percentage FYE 2015',
    ]);
    expect(years).toMatchObject([{ number: 0, percentage: 2, again: 1 }]);
  });

  it('takes the measure from the heading that stands over the first year only', () => {
    const header = [
      'Number of children 2014/15',
      '2015/16 [p]',
      'Proportion of children 2014/15',
      '2015/16 [p]',
    ];
    expect(find(...header)).toEqual([
      ['2014/15', '2014-04-01', 0, 2, []],
      ['2015/16', '2015-04-01', 1, 3, ['Provisional']],
    ]);
  });

  it('has a year of which the table gives one measure only, and none without a year or a measure', () => {
    expect(find('Number of children FYE 2015 (r)')).toEqual([
      ['FYE 2015', '2014-04-01', 0, null, ['Revised']],
    ]);
    expect(find('Number of children', 'FYE 2015', 'Rank 2014/15')).toEqual([]);
  });
});

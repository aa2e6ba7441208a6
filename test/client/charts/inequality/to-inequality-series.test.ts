import { describe, expect, it } from 'vitest';
import {
  toCourseSeries,
  toInequalitySeries,
  wordsOfGroup,
  wordsOfPeriod,
} from '../../../../client/charts/inequality/to-inequality-series.ts';
import { bySex, byTenths, commissionedTenths, withGaps } from '../../../support/inequality-answers.ts';

describe('the series of an inequality', () => {
  it('has a row for each group with its limits as distances, the line and the area as a whole', () => {
    const { rows, line, whole, axis } = toInequalitySeries(byTenths);
    expect(rows).toHaveLength(10);
    // 83.40796 - 81.68656 and 85.17568 - 83.40796.
    expect(rows[0]?.bar?.map((reach) => reach.toFixed(5))).toEqual(['1.72140', '1.76772']);
    expect(line).toEqual({ mostDeprived: 81.41967, leastDeprived: 63.93841 });
    expect(whole).toBe(72.71262);
    expect([axis.from, axis.to]).toEqual([0, 100]);
  });

  it('has no bar where a value is missing, and no line without an index', () => {
    const { rows, line } = toInequalitySeries(withGaps);
    expect([rows[4]?.bar, rows[4]?.value, rows[4]?.symbol]).toEqual([null, null, '[c]']);
    expect(line).toBeNull();
  });

  it('goes through time with a gap where there is no index', () => {
    const { rows, lines } = toCourseSeries(byTenths);
    expect(rows.map(({ values }) => values[0]).slice(0, 5)).toEqual([30, 29, null, null, 26]);
    expect(rows[2]?.symbols).toEqual(['[x]']);
    expect(lines.map(({ label }) => label)).toEqual(['Slope index 17.5']);
    expect(toCourseSeries(bySex).lines.map(({ label }) => label)).toEqual(['Difference 12.0']);
  });

  it('has the bands of who commissioned behind the course, where anybody did', () => {
    expect(toCourseSeries(commissionedTenths).eras.rows.map(({ ages }) => ages)).toEqual([
      'Under 5 (0 to 4 years)',
      '5 to 14 years',
    ]);
    expect(toCourseSeries(byTenths).eras.rows).toEqual([]);
  });
});

describe('what is said of a point', () => {
  it('is the figure of a group with its limits, count, people and comparison', () => {
    expect(wordsOfGroup(byTenths, '1')).toEqual({
      title: 'Most deprived decile (IMD2019)',
      lines: [
        '83.4 per 10,000',
        '95% limits 81.7 to 85.2',
        'count 8,830',
        '10.6% of the population',
        'worse than England',
      ],
    });
  });

  it('is why a group has none', () => {
    expect(wordsOfGroup(withGaps, '5')?.lines).toEqual(['Suppressed so that nobody can be identified.']);
    expect(wordsOfGroup(byTenths, '11')).toBeNull();
  });

  it('is both indices and the gap of a period, or why there are none', () => {
    expect(wordsOfPeriod(byTenths, '2023-04-01/2024-03-31')).toEqual({
      title: '2023/24',
      lines: [
        'Slope index 17.5 per 10,000, 95% limits 15.5 to 19.5',
        'Relative index 1.27, 95% limits 1.24 to 1.30',
        'Gap 18.1 per 10,000, 95% limits 15.6 to 20.6',
      ],
    });
    expect(wordsOfPeriod(byTenths, '2012-04-01/2013-03-31')?.lines).toEqual([
      'No slope index and no gap: no group has a value (no figure held).',
    ]);
    expect(wordsOfPeriod(byTenths, 'never')).toBeNull();
  });
});

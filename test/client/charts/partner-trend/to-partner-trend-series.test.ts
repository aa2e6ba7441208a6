import { describe, expect, it } from 'vitest';
import {
  toPartnerTrendSeries,
  wordsOfPeriod,
} from '../../../../client/charts/partner-trend/to-partner-trend-series.ts';
import * as answers from '../../../support/partner-trend-answers.ts';

const panels = toPartnerTrendSeries(answers.steady);
const key = '2015-04-01/2016-03-31';

describe('the panels of the chart', () => {
  it('share one scale, so that ages can be compared at a glance', () => {
    const [first, second] = panels;
    expect(first?.series.axis).toEqual(second?.series.axis);
    // The largest value is 101 with its upper limit at 105.
    expect(first?.series.axis.to).toBeGreaterThanOrEqual(105);
  });

  it('have a column for each stretch, whose line ends where the remit changes', () => {
    const own = panels[0]?.series.lines.filter(({ style }) => style.emphasis === 'focus') ?? [];
    const values = own.map(({ column }) => panels[0]?.series.rows.map((row) => row.values[column]));
    expect(values).toEqual([
      [100, 101, null, null, null, null, null, null],
      [null, null, 99, 100, null, null, null, null],
      [null, null, null, null, 100, null, null, null],
      [null, null, null, null, null, 100, null, 98],
    ]);
  });

  it('mark a point that stands alone, and the symbol of a missing one', () => {
    const split = panels[0]?.series.lines.find(
      ({ label }) => label.includes('handover') && label.includes('West'),
    );
    expect(split?.lone.has(key)).toBe(true);
    expect(panels[0]?.series.rows[6]?.symbols).toEqual(['[c]']);
  });

  it('show limits of the area alone', () => {
    const bars = panels[1]?.series.rows[0]?.bars ?? [];
    expect(bars.filter((bar) => bar !== null)).toEqual([[4, 4]]);
  });

  it('are none where nothing is held', () => {
    expect(toPartnerTrendSeries(answers.nothing)).toEqual([]);
  });
});

describe('what is said of a period', () => {
  it('is the figure, England and who was responsible', () => {
    expect(wordsOfPeriod(answers.steady, '0-4', key)).toEqual({
      title: 'Under 5 (0 to 4 years), 2015/16',
      lines: [
        'West Sussex: 100.0 per 10,000, 95% limits 96.0 to 104.0, count 1,250',
        'England: 74.0 per 10,000, 95% limits 73.5 to 74.5, count 925',
        'Two commissioners: handover in October 2015: NHS England; Local authority',
      ],
    });
  });

  it('is who led where nobody commissions', () => {
    expect(wordsOfPeriod(answers.roads, '0-4', key)?.lines.at(-1)).toBe('Led by Local highway authority');
  });

  it('is the reason where there is no value, and nothing where there is no figure', () => {
    expect(wordsOfPeriod(answers.steady, '0-4', '2017-04-01/2018-03-31')?.lines[0]).toBe(
      'West Sussex: [c] suppressed so that nobody can be identified',
    );
    expect(wordsOfPeriod(answers.steady, '0-17', key)).toBeNull();
  });
});

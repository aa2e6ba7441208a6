import { describe, expect, it } from 'vitest';
import {
  type EraBandRow,
  edgesOfBand,
  eraBandRows,
  eraBandsInOneRow,
  periodsOfBand,
} from '../../../server/contract/era-bands.ts';
import type { PeriodAnswer } from '../../../server/contract/parts.ts';
import { commissioned, financialYear } from '../../support/trend-answers.ts';

const financialYears = (from: number, to: number): PeriodAnswer[] =>
  Array.from({ length: to - from + 1 }, (_, place) => financialYear(from + place));

const calendarYear = (year: number): PeriodAnswer => ({
  label: String(year),
  start: `${year}-01-01`,
  end: `${year}-12-31`,
  kind: 'calendar',
});

const pool = (from: number, to: number): PeriodAnswer => ({
  label: `${from}/${String(from + 1).slice(2)} to ${to}/${String(to + 1).slice(2)}`,
  start: `${from}-04-01`,
  end: `${to + 1}-03-31`,
  kind: 'pooled',
});

/** "2012/13 to 2013/14: NHS England" of each band, after the ages of its row. */
const read = (rows: readonly EraBandRow[], periods: readonly PeriodAnswer[]): string[] =>
  rows.flatMap(({ ages, bands }) => [
    ages,
    ...bands.map((band) => {
      const labels = periodsOfBand(band, periods).map(({ label }) => label);
      return `  ${[...new Set([labels[0], labels.at(-1)])].join(' to ')}: ${band.label}`;
    }),
  ]);

describe('bands of commissioners', () => {
  it('are a row for each age piece, the periods of a handover apart', () => {
    const periods = financialYears(2011, 2017);
    expect(read(eraBandRows(commissioned, periods), periods)).toEqual([
      'Under 5 (0 to 4 years)',
      '  2011/12 to 2012/13: Primary care trust',
      '  2013/14 to 2014/15: NHS England',
      '  2015/16: two commissioners: handover in October 2015',
      '  2016/17 to 2017/18: Council',
      '5 to 14 years',
      '  2011/12 to 2012/13: Primary care trust',
      '  2013/14 to 2017/18: Council',
    ]);
  });

  it('share a row where every age had the same body throughout', () => {
    const periods = financialYears(2016, 2018);
    expect(read(eraBandRows(commissioned, periods), periods)).toEqual([
      '0 to 14 years',
      '  2016/17 to 2018/19: Council',
    ]);
  });

  it('say in one row which periods were divided by age, and by handover', () => {
    const periods = financialYears(2012, 2016);
    expect(read(eraBandsInOneRow(commissioned, periods), periods)).toEqual([
      '0 to 14 years',
      '  2012/13: Primary care trust',
      '  2013/14 to 2014/15: divided at age 5',
      '  2015/16: divided at age 5; two commissioners: handover in October 2015',
      '  2016/17: Council',
    ]);
  });

  it('are of one age only where one is asked for', () => {
    const periods = financialYears(2014, 2014);
    const band = (from: number | null, to: number | null) =>
      read(eraBandsInOneRow(commissioned, periods, { from, to }), periods);
    expect(band(0, 4)).toEqual(['Under 5 (0 to 4 years)', '  2014/15: NHS England']);
    expect(band(5, 17)).toEqual(['5 to 14 years', '  2014/15: Council']);
    expect(band(15, 24)).toEqual([]);
    expect(band(null, null)).toEqual([]);
  });

  it('show that calendar years cross both handovers', () => {
    const periods = [2012, 2013, 2014, 2015, 2016].map(calendarYear);
    expect(read(eraBandRows(commissioned, periods), periods)).toEqual([
      'Under 5 (0 to 4 years)',
      '  2012: Primary care trust',
      '  2013: two commissioners: handover in April 2013',
      '  2014: NHS England',
      '  2015: two commissioners: handover in October 2015',
      '  2016: Council',
      '5 to 14 years',
      '  2012: Primary care trust',
      '  2013: two commissioners: handover in April 2013',
      '  2014 to 2016: Council',
    ]);
  });

  it('count three bodies in calendar 2013, when both ages changed hands and not to the same body', () => {
    const periods = [calendarYear(2013)];
    expect(read(eraBandsInOneRow(commissioned, periods), periods)).toEqual([
      '0 to 14 years',
      '  2013: divided at age 5; three commissioners: handover in April 2013',
    ]);
  });

  it('join pools that cross the same handover, and count three bodies where a pool had three', () => {
    const rolling = [pool(2013, 2015), pool(2014, 2016), pool(2016, 2018)];
    expect(read(eraBandRows(commissioned, rolling).slice(0, 1), rolling)).toEqual([
      'Under 5 (0 to 4 years)',
      '  2013/14 to 2015/16 to 2014/15 to 2016/17: two commissioners: handover in October 2015',
      '  2016/17 to 2018/19: Council',
    ]);
    const long = [pool(2012, 2015)];
    expect(read(eraBandRows(commissioned, long).slice(0, 1), long)).toEqual([
      'Under 5 (0 to 4 years)',
      '  2012/13 to 2015/16: three commissioners: handover in April 2013 and October 2015',
    ]);
  });

  it.each(['roads', 'poverty', 'homelessness'])('are never drawn for %s', (theme) => {
    const other = { ...commissioned, indicator: { ...commissioned.indicator, theme } };
    const periods = financialYears(2012, 2016);
    expect(eraBandRows(other, periods)).toEqual([]);
    expect(eraBandsInOneRow(other, periods)).toEqual([]);
  });

  it('are none where no era is known, and none over periods before an era', () => {
    const periods = financialYears(2012, 2013);
    expect(eraBandRows({ ...commissioned, eras: [] }, periods)).toEqual([]);
    const later = { ...commissioned, eras: commissioned.eras.filter(({ from }) => from === '2013-04-01') };
    expect(eraBandRows(later, periods)[0]?.bands).toMatchObject([
      { kind: 'nhs-england', from: 0.5, to: 1.5 },
    ]);
  });
});

describe('the edges of a band', () => {
  // Centres at 20, 40, 60 in a plot from 10 to 75: half-way between neighbours, and the plot's own edges at its ends.
  it.each([
    [-0.5, 0.5, [10, 30]],
    [0.5, 1.5, [30, 50]],
    [1.5, 2.5, [50, 75]],
    [-0.5, 2.5, [10, 75]],
  ])('from %f to %f', (from, to, edges) => {
    expect(edgesOfBand({ from, to }, [20, 40, 60], { left: 10, right: 75 })).toEqual(edges);
  });

  it('of a single period are those of the plot', () => {
    expect(edgesOfBand({ from: -0.5, to: 0.5 }, [40], { left: 10, right: 75 })).toEqual([10, 75]);
  });
});

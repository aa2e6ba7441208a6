import { describe, expect, it } from 'vitest';
import { daysIn, matchNearest, matchPeriods } from '../../../../server/answers/relationship/match-periods.ts';
import { period } from '../../../support/answer-cases.ts';

const periods = (labels: readonly string[]) => labels.map(period);
const named = (found: ReturnType<typeof matchPeriods>) =>
  found.map(({ x, y, sharedDays }) => `${x.label} | ${y.label} | ${sharedDays}`);

describe('periods of two indicators', () => {
  it('stand beside each other where they are the same days, however they are labelled', () => {
    const poverty = periods(['FYE 2016', 'FYE 2015']);
    const injuries = periods(['2013/14', '2014/15', '2015/16']);
    expect(named(matchPeriods(poverty, injuries))).toEqual([
      'FYE 2015 | 2014/15 | 365',
      'FYE 2016 | 2015/16 | 366',
    ]);
  });

  it('of several years stand beside nothing but themselves', () => {
    const pools = periods(['2012 - 14', '2013 - 15']);
    expect(named(matchPeriods(pools, periods(['2013 - 15', '2014'])))).toEqual([
      '2013 - 15 | 2013 - 15 | 1095',
    ]);
    expect(matchNearest(pools, periods(['2013/14', '2014']))).toEqual([]);
  });

  // 1 April to 31 December: 30 + 31 + 30 + 31 + 31 + 30 + 31 + 30 + 31 = 275 days.
  it('are nearest where years share most of their days: a calendar year has nine months of the year from April', () => {
    expect(named(matchNearest(periods(['2013', '2014', '2015']), periods(['2014/15'])))).toEqual([
      '2014 | 2014/15 | 275',
    ]);
    expect(matchNearest(periods(['2015']), periods(['2014/15']))).toEqual([]);
  });

  it('are never the nearest of what has the same days already, and never a quarter', () => {
    expect(matchNearest(periods(['2014', '2014/15']), periods(['2014/15']))).toEqual([]);
    expect(matchNearest(periods(['2014 Q2']), periods(['2014/15']))).toEqual([]);
  });

  it('may be a single day beside the year that it lies in', () => {
    const day = {
      label: '31 August 2014',
      start: '2014-08-31',
      end: '2014-09-01',
      kind: 'snapshot',
    } as const;
    expect(named(matchNearest([day], periods(['2013/14', '2014/15'])))).toEqual([
      '31 August 2014 | 2014/15 | 1',
    ]);
  });

  it('have so many days', () => {
    expect(daysIn(period('2015/16'))).toBe(366);
  });
});

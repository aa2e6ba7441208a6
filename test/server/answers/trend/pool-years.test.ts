import { describe, expect, it } from 'vitest';
import { poolYears } from '../../../../server/answers/trend/pool-years.ts';
import { extract, observation } from '../../../support/answer-cases.ts';

const open = new Map([['real', extract('real')]]);
const masked = new Map([['real', extract('real', { policy: 'nhs-suppress-1-7-round-5' })]]);

const year = (label: string, count: number, denominator = 10_000) =>
  observation(label, { value: (count / denominator) * 10_000, count, denominator });

const summaryOf = (figures: ReturnType<typeof poolYears>) =>
  figures.map(({ period, count, denominator, missing, notes }) => [
    period.label,
    count,
    denominator,
    missing,
    ...notes,
  ]);

describe('three years together', () => {
  it('add up the counts and the denominators of three years in a row, at each step a year on', () => {
    const figures = [
      year('2010/11', 100),
      year('2011/12', 80),
      year('2012/13', 60),
      year('2013/14', 50, 9000),
    ];
    // 100 + 80 + 60 of 30,000; 80 + 60 + 50 of 10,000 + 10,000 + 9,000.
    expect(summaryOf(poolYears(figures, open))).toEqual([
      ['2010/11 - 12/13', 240, 30_000, 'not-available'],
      ['2011/12 - 13/14', 190, 29_000, 'not-available'],
    ]);
  });

  it('have no value and no limits of their own, so that both are worked out from the sums', () => {
    const years = [2010, 2011, 2012].map((start) => ({ ...year(`${start}`, 10), lower95: 5, upper95: 15 }));
    const [pool] = poolYears(years, open);
    expect(pool?.period).toMatchObject({ label: '2010 - 12', start: '2010-01-01', end: '2013-01-01' });
    expect([pool?.value, pool?.lower95, pool?.upper95]).toEqual([null, null, null]);
  });

  it('are not made across a gap', () => {
    expect(poolYears([year('2010/11', 1), year('2011/12', 1), year('2013/14', 1)], open)).toEqual([]);
  });

  it('are missing with the reason where one of the years is', () => {
    const suppressed = observation('2011/12', { missing: 'suppressed' });
    const without = observation('2011/12', { value: 80 });
    expect(summaryOf(poolYears([year('2010/11', 9), suppressed, year('2012/13', 9)], open))).toEqual([
      [
        '2010/11 - 12/13',
        null,
        null,
        'suppressed',
        'No sum of three years: 2011/12 has no count or no denominator.',
      ],
    ]);
    expect(poolYears([year('2010/11', 9), without, year('2012/13', 9)], open)[0]?.missing).toBe(
      'not-available',
    );
  });

  it('are never made of counts that were masked here', () => {
    const figures = [year('2010/11', 10), year('2011/12', 15), year('2012/13', 20)];
    expect(summaryOf(poolYears(figures, masked))).toEqual([
      ['2010/11 - 12/13', null, null, 'not-available', 'These years cannot be combined after masking.'],
    ]);
  });

  it('are those that were counted before masking, where they were', () => {
    const counted = observation('2010/11 - 12/13', { count: 45, denominator: 30_000 });
    const figures = [year('2010/11', 10), counted, year('2011/12', 15), year('2012/13', 20)];
    expect(summaryOf(poolYears(figures, masked))).toEqual([['2010/11 - 12/13', 45, 30_000, 'not-available']]);
  });
});

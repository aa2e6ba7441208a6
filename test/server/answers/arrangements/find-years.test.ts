import { describe, expect, it } from 'vitest';
import { findYears, sayInForce } from '../../../../server/answers/arrangements/find-years.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const periods = [2014, 2015, 2016, 2017].map(financialYear);
const paid = (year: string, total: number | null, isComplete = true) => ({
  year,
  contributions: [],
  total,
  isComplete,
});

describe('the years of an arrangement beside figures', () => {
  it('are whole, in part or not, with what was paid in the same financial year', () => {
    const years = [paid('2015/16', 300_000), paid('2016/17', 250_000, false), paid('Year not given', 5)];
    expect(findYears({ from: '2015-04-01', to: '2016-09-30', years }, periods)).toEqual([
      { period: '2014/15', inForce: 'no', contribution: null, isComplete: null },
      { period: '2015/16', inForce: 'whole', contribution: 300_000, isComplete: true },
      { period: '2016/17', inForce: 'part', contribution: 250_000, isComplete: false },
      { period: '2017/18', inForce: 'no', contribution: null, isComplete: null },
    ]);
  });

  it('are not known without a first day', () => {
    const years = findYears({ from: null, to: '2016-03-31', years: [] }, periods);
    expect(new Set(years.map(({ inForce }) => inForce))).toEqual(new Set(['not-known']));
  });

  it.each([
    ['2014-04-01', '2016-03-31', 'In force 2014/15 to 2015/16.'],
    ['2015-10-01', '2017-03-31', 'In force 2015/16 (in part) to 2016/17.'],
    ['2016-04-01', '2017-03-31', 'In force 2016/17.'],
    ['2016-04-01', null, 'In force 2016/17 to 2017/18, and still so at the end of these figures.'],
    ['2010-04-01', '2015-03-31', 'In force 2014/15, and before.'],
    ['2005-04-01', '2010-03-31', 'It ended on 31 March 2010, before the first of these figures.'],
    ['2018-04-01', null, 'It began on 1 April 2018, after the last of these figures.'],
    [null, null, 'The register gives no first day, so that no years are marked as in force.'],
  ])('are said: %s to %s', (from, to, expected) => {
    expect(sayInForce({ from, to }, periods)).toBe(expected);
  });
});

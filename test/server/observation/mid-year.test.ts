import { describe, expect, it } from 'vitest';
import { midYear, midYearsIn } from '../../../server/observation/mid-year.ts';
import { parsePeriod } from '../../../server/observation/parse-period.ts';

describe('mid-years', () => {
  it('are 30 June, as the publisher labels them', () => {
    expect(midYear(2019)).toEqual({
      label: 'mid-2019',
      start: '2019-06-30',
      end: '2019-07-01',
      kind: 'snapshot',
    });
    expect(parsePeriod('mid-2019')).toEqual(midYear(2019));
  });

  it.each([
    ['2019', [2019]],
    ['2019/20', [2019]],
    ['2016 - 18', [2016, 2017, 2018]],
    ['2016/17 - 18/19', [2016, 2017, 2018]],
    ['Aug 2017 - Jul 2018', [2018]],
    ['2019 Q2', null],
    ['Apr 2019 - Dec 2019', null],
    ['30 June 2019', null],
  ])('the denominators of %s are %j', (label, years) => {
    const period = parsePeriod(label);
    expect(period && midYearsIn(period)).toEqual(years);
  });
});

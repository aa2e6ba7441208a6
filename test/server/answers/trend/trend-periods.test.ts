import { describe, expect, it } from 'vitest';
import { fillPeriods, labelSpans, yearsLater } from '../../../../server/answers/trend/trend-periods.ts';
import { period } from '../../../support/answer-cases.ts';

describe('the axis of a trend', () => {
  it.each([
    ['each period once, in order', ['2011/12', '2010/11', '2011/12'], ['2010/11', '2011/12']],
    ['financial years with their gap', ['2010/11', '2013/14'], ['2010/11', '2011/12', '2012/13', '2013/14']],
    ['calendar years across a century', ['1999', '2001'], ['1999', '2000', '2001']],
    ['financial years across a century', ['1998/99', '2000/01'], ['1998/99', '1999/00', '2000/01']],
    ['years named by their end', ['FYE 2015', 'FYE 2017'], ['FYE 2015', 'FYE 2016', 'FYE 2017']],
    [
      'rolling years',
      ['Aug 2016 - Jul 2017', 'Aug 2018 - Jul 2019'],
      ['Aug 2016 - Jul 2017', 'Aug 2017 - Jul 2018', 'Aug 2018 - Jul 2019'],
    ],
    ['one day a year', ['31 Aug 2014', '31 Aug 2016'], ['31 Aug 2014', '31 Aug 2015', '31 Aug 2016']],
    ['pools as they come, without inventing any', ['2010 - 12', '2016 - 18'], ['2010 - 12', '2016 - 18']],
    ['quarters as they come', ['2023 Q1', '2023 Q3'], ['2023 Q1', '2023 Q3']],
    ['nothing of nothing', [], []],
  ])('shows %s', (_, given, axis) => {
    expect(fillPeriods(given.map(period)).map(({ label }) => label)).toEqual(axis);
  });

  it('a year that is filled in has the days of its year', () => {
    expect(fillPeriods([period('2010/11'), period('2012/13')])[1]).toEqual(period('2011/12'));
  });

  it('the same days under two names are one period, by the name that came first', () => {
    const label = labelSpans([period('2014/15'), period('FYE 2015')]);
    expect(label(period('FYE 2015')).label).toBe('2014/15');
    expect(fillPeriods([label(period('FYE 2015')), period('2014/15')])).toHaveLength(1);
  });

  it('a label that cannot be carried on has no later year', () => {
    expect(yearsLater({ ...period('2010/11'), label: 'the year of the census' }, 1)).toBeNull();
  });
});

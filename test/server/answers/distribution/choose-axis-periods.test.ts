import { describe, expect, it } from 'vitest';
import { chooseAxisPeriods, doOverlap } from '../../../../server/answers/distribution/choose-axis-periods.ts';
import { observation, period } from '../../../support/answer-cases.ts';

/** What is held of a period: a figure of an area, or of the benchmark alone. */
const held = (label: string, ofArea = true) => ({
  period: period(label),
  byArea: new Map(ofArea ? [['E10000032', observation(label, { value: 1 })]] : []),
  benchmark: observation(label, { value: 2 }),
  replaced: new Map(),
  passedOver: [],
});

const labels = (asked: Parameters<typeof chooseAxisPeriods>[0], pattern: string) => {
  const { shown, others } = chooseAxisPeriods(asked, period(pattern));
  return [
    shown.map(({ period: { label }, figures }) => (figures ? label : `(${label})`)),
    others.map(({ label }) => label),
  ];
};

describe('the periods of one axis', () => {
  it('are as long as the one marked: years and sums of three years never stand together', () => {
    const all = [held('2011/12 - 13/14'), held('2013/14'), held('2012/13'), held('2010/11 - 12/13')];
    expect(labels(all, '2013/14')).toEqual([
      ['2012/13', '2013/14'],
      ['2010/11 - 12/13', '2011/12 - 13/14'],
    ]);
    expect(labels(all, '2011/12 - 13/14')).toEqual([
      ['2010/11 - 12/13', '2011/12 - 13/14'],
      ['2012/13', '2013/14'],
    ]);
  });

  it('are of one kind: calendar and financial years stand apart, and so do years of other months', () => {
    expect(labels([held('2013/14'), held('2014')], '2014')).toEqual([['2014'], ['2013/14']]);
    expect(
      labels([held('Aug 2017 - Jul 2018'), held('Apr 2017 - Mar 2018')], 'Aug 2017 - Jul 2018')[0],
    ).toEqual(['Aug 2017 - Jul 2018']);
  });

  it('keep a gap, and begin and end with figures of an area', () => {
    const all = [
      held('2009/10', false),
      held('2010/11'),
      held('2012/13', false),
      held('2013/14'),
      held('2014/15', false),
    ];
    expect(labels(all, '2013/14')[0]).toEqual(['2010/11', '(2011/12)', '2012/13', '2013/14']);
  });

  it('are none where nothing as long is held', () => {
    expect(labels([held('2013/14')], '2010/11 - 12/13')).toEqual([[], ['2013/14']]);
  });
});

it('sums of three years that begin a year apart overlap, years do not', () => {
  expect(doOverlap([period('2010/11 - 12/13'), period('2011/12 - 13/14')])).toBe(true);
  expect(doOverlap([period('2010/11'), period('2011/12')])).toBe(false);
});

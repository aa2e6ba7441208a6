import { describe, expect, it } from 'vitest';
import {
  positionOfHandover,
  seriesOfPieces,
  toPartnerPanels,
} from '../../../server/contract/partner-trend-plot.ts';
import * as answers from '../../support/partner-trend-answers.ts';

const [underFives, older] = toPartnerPanels(answers.steady);

describe('the panels of a partner trend', () => {
  it('are one an age piece with figures, named by age, latest figure and England', () => {
    expect([underFives?.title, older?.title]).toEqual([
      'Under 5 (0 to 4 years): 98.0 in 2018/19, England 77.0',
      '5 to 14 years: 48.0 in 2018/19, England 77.0',
    ]);
    expect(toPartnerPanels(answers.nothing)).toEqual([]);
  });

  it('say what was worked out here', () => {
    expect(toPartnerPanels(answers.madeUp)[1]?.title).toMatch(/^5 to 14 years, worked out here: 48\.0/);
  });

  it('give the count where there is no rate', () => {
    const [first] = answers.steady.pieces;
    const points = first?.points.map((each) => ({ ...each, value: null, count: 4 })) ?? [];
    const pieces = first
      ? [
          { ...first, points },
          { ...first, points: points.map((each) => ({ ...each, count: null })) },
        ]
      : [];
    expect(toPartnerPanels({ ...answers.steady, pieces }).map(({ title }) => title)).toEqual([
      'Under 5 (0 to 4 years): count 4 in 2018/19, no rate',
      'Under 5 (0 to 4 years)',
    ]);
  });

  it('have a line a stretch, so that no line crosses a change of remit', () => {
    const own = underFives?.lines.filter(({ series }) => series.role === 'area') ?? [];
    expect(own.map(({ series }) => series.points.map(({ period }) => period.label))).toEqual([
      ['2011/12', '2012/13'],
      ['2013/14', '2014/15'],
      ['2015/16'],
      ['2016/17', '2017/18', '2018/19'],
    ]);
    expect(underFives?.lines.filter(({ series }) => series.role === 'benchmark')).toHaveLength(4);
  });

  // 1 April 2013 is the first day of the third year; 1 October 2015 is day 183 of the 365 from the first to the last day of 2015/16.
  it('mark each handover on its day', () => {
    expect(underFives?.handovers).toEqual([
      { at: 2, fraction: 0, date: '1 April 2013' },
      { at: 4, fraction: 183 / 365, date: '1 October 2015' },
    ]);
    expect(older?.handovers.map(({ date }) => date)).toEqual(['1 April 2013']);
  });

  it('have neither bands nor handovers for roads', () => {
    const [roads] = toPartnerPanels(answers.roads);
    expect(roads).toMatchObject({ eras: { rows: [], behind: [] }, handovers: [] });
  });
});

describe('the place of a handover', () => {
  // Centres 10 apart from 15: the third period lies between 30 and 40, so its first day is at 30, its middle at 35.
  it.each([
    [2, 0, 30],
    [2, 0.5, 35],
    [0, 0, 4],
    [3, 1, 60],
  ])('%d, %d is at %d', (at, fraction, expected) => {
    const mark = { at, fraction, date: '' };
    expect(positionOfHandover(mark, [15, 25, 35, 45], { left: 4, right: 60 })).toBe(expected);
  });
});

describe('the pieces as series', () => {
  it('have all points of each, for what is said of gaps', () => {
    expect(seriesOfPieces(answers.steady).map(({ label, points }) => [label, points.length])).toEqual([
      ['Under 5 (0 to 4 years)', 8],
      ['5 to 14 years', 8],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { toCauseTrends } from '../../../../server/answers/cause-trends/to-cause-trends.ts';
import { areas } from '../../../support/answer-cases.ts';
import { causeLines, causesSelection } from '../../../support/cause-lines.ts';
import { causesCatalogue } from '../../../support/causes-cases.ts';

const ground = { selection: causesSelection, areas, extracts: new Map() };
const context = { catalogue: causesCatalogue } as Parameters<typeof toCauseTrends>[2];
const trends = toCauseTrends(causeLines, ground, context);
const trendOf = (key: string) => trends.find((each) => each.key === key);

describe('the groups through time', () => {
  it('have a point for each year that is held, in order, and the words of the group', () => {
    const falls = trendOf('falls');
    expect(falls).toMatchObject({ label: 'Falls', codes: 'W00-W19', rank: 1, isUnderFivesPriority: true });
    // 100, 120 and 200 of 40,000.
    expect(falls?.series.points.map(({ value }) => value)).toEqual([25, 30, 50]);
    expect(falls?.series.label).toBe('Falls');
    expect(falls?.benchmark?.label).toBe('England');
  });

  it('are compared with the same group of England in the same year, where it is held', () => {
    // 20 of 40,000 is 5 for each 10,000; England has 1,600 of 2,000,000, which is 8. Byar's limits of 20 are 12.2 and 30.9: 3.1 and 7.7.
    expect(trendOf('transport')?.series.points[0]?.comparison).toBe('better');
    expect(trendOf('falls')?.series.points.map(({ comparison }) => comparison)).toEqual([
      'not-compared',
      'not-compared',
      'worse',
    ]);
  });

  it('say why there is no line', () => {
    expect(trends.map(({ key, whyNoLine }) => [key, whyNoLine])).toEqual([
      ['falls', null],
      ['poisoning', null],
      ['transport', null],
      ['drowning', 'Suppressed in every year.'],
      ['forces-of-nature', 'No admission in any year.'],
      ['none', null],
    ]);
  });

  it('are none where no period is held', () => {
    expect(toCauseTrends({ ...causeLines, period: null }, ground, context)).toEqual([]);
  });
});

import { describe, expect, it } from 'vitest';
import type { SectionReport } from '../../../../client/views/explore/explore-place.ts';
import { listNotShown, listPlaces } from '../../../../client/views/explore/list-places.ts';

const held = [
  { id: 'injuries', shortName: 'Injuries' },
  { id: 'roads', shortName: 'Roads' },
];
const choices = [
  { chart: 'overview', why: null },
  { chart: 'trend', why: null },
  { chart: 'map', why: 'A map shows one indicator.' },
] as const;

const report = (why: string | null): SectionReport => ({ why, isMadeUp: false });

describe('the sections of the page', () => {
  it('are one for each chart that fits, and a trend for each indicator', () => {
    expect(listPlaces(choices, held)).toEqual([
      { key: 'overview', chart: 'overview', indicator: 'injuries' },
      { key: 'trend-injuries', chart: 'trend', indicator: 'injuries' },
      { key: 'trend-roads', chart: 'trend', indicator: 'roads' },
    ]);
  });
});

describe('the charts not shown', () => {
  const places = listPlaces(choices, held);

  it('are those that do not fit, while nothing else is known', () => {
    expect(listNotShown(choices, places, new Map(), held)).toEqual([
      { key: 'map', words: 'Map', why: 'A map shows one indicator.', isOfAnswer: false },
    ]);
  });

  it('are also those whose answer has nothing to draw, a trend with its indicator', () => {
    const reports = new Map([
      ['overview', report(null)],
      ['trend-roads', report('No figures of roads.')],
    ]);
    expect(listNotShown(choices, places, reports, held)).toEqual([
      { key: 'trend-roads', words: 'Trend of Roads', why: 'No figures of roads.', isOfAnswer: true },
      { key: 'map', words: 'Map', why: 'A map shows one indicator.', isOfAnswer: false },
    ]);
    expect(listNotShown(choices, places, reports, held.slice(1))[0]?.words).toBe('Trend');
  });
});

import { describe, expect, it } from 'vitest';
import { describeTrendSelection } from '../../../client/selection/describe-trend-selection.ts';
import { defaultTrendSelection } from '../../../client/selection/trend-selection.ts';
import { listNames } from '../../../server/contract/list-names.ts';

const names = {
  indicator: 'Injury admissions',
  areas: new Map([
    ['E10000032', 'West Sussex'],
    ['E06000043', 'Brighton and Hove'],
    ['E12000008', 'South East'],
  ]),
};

describe('a selection in English', () => {
  it.each([
    [{}, 'Injury admissions, persons, in England.'],
    [
      { areas: ['E10000032'], age: '0-14' },
      'Injury admissions, ages 0 to 14, persons, in West Sussex, compared with England.',
    ],
    [
      { areas: ['E10000032', 'E06000043'], sex: 'female', region: true },
      'Injury admissions, females, in West Sussex, and Brighton and Hove, compared with England and beside their regions.',
    ],
    [
      { areas: ['E10000032'], by: 'sex', benchmark: 'none', age: '16+' },
      'Injury admissions, ages 16 and over, in West Sussex, by sex.',
    ],
    [
      { areas: ['E10000099'], by: 'category', categoryType: 'Deprivation deciles', benchmark: 'E12000008' },
      'Injury admissions, persons, in E10000099, by Deprivation deciles, compared with South East.',
    ],
    [
      { areas: ['E10000032'], asAt: '2026-01-31', benchmark: 'none' },
      'Injury admissions, persons, in West Sussex, as held at 2026-01-31.',
    ],
    [{ areas: ['E92000001'], by: 'sex' }, 'Injury admissions, in England, by sex.'],
  ] as const)('%j', (chosen, sentence) => {
    expect(describeTrendSelection({ ...defaultTrendSelection, ...chosen }, names)).toBe(sentence);
  });

  it('falls back on the id of an indicator whose name is not known yet', () => {
    expect(describeTrendSelection(defaultTrendSelection, { indicator: undefined, areas: new Map() })).toBe(
      'injury-admissions, persons, in England.',
    );
  });
});

describe('names in words', () => {
  it.each([
    [[], ''],
    [['Leeds'], 'Leeds'],
    [['Leeds', 'Kent', 'Devon'], 'Leeds, Kent and Devon'],
    [['Kent', 'Brighton and Hove', 'Surrey'], 'Kent, Brighton and Hove, and Surrey'],
  ])('%j', (given, words) => {
    expect(listNames(given)).toBe(words);
  });
});

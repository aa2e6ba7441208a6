import { describe, expect, it } from 'vitest';
import { choosePieces, lineOfPiece } from '../../../../server/answers/partner-trend/choose-pieces.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand, ageKey, parseAgeKey } from '../../../../server/observation/age-band.ts';
import { extract, observation, westSussex } from '../../../support/answer-cases.ts';

const pieces = [
  { from: 0, to: 4 },
  { from: 5, to: 17 },
];

const choose = (...held: string[]) =>
  choosePieces(held.map(parseAgeKey), pieces).map(({ role, age, derivedFrom, why }) =>
    [role, ageKey(age), derivedFrom ? 'derived' : why === null ? 'held' : 'not held'].join(' '),
  );

describe('the pieces that can be shown', () => {
  it.each([
    [
      ['0-4', '5-17', '0-17', '0-14'],
      ['piece 0-4 held', 'piece 5-17 held', 'whole 0-17 held'],
    ],
    [
      ['0-4', '5-14', '0-14'],
      ['piece 0-4 held', 'piece 5-14 held', 'whole 0-14 held'],
    ],
    [
      ['0-4', '5-9', '5-14', '0-17'],
      ['piece 0-4 held', 'piece 5-14 held', 'whole 0-14 not held'],
    ],
    [
      ['0-4', '0-14'],
      ['piece 0-4 held', 'piece 5-14 derived', 'whole 0-14 held'],
    ],
    [
      ['0-4', '0-14', '0-17'],
      ['piece 0-4 held', 'piece 5-17 derived', 'whole 0-17 held'],
    ],
    [
      ['0-14', '15-24'],
      ['piece 0-4 not held', 'piece 5-17 not held', 'whole 0-14 held'],
    ],
    [
      ['0-15', '0-17'],
      ['piece 0-4 not held', 'piece 5-17 not held', 'whole 0-17 held'],
    ],
    [['0-4'], ['piece 0-4 held', 'piece 5-17 not held', 'whole 0-17 not held']],
    [
      ['0-5', '0-14'],
      ['piece 0-4 not held', 'piece 5-17 not held', 'whole 0-14 held'],
    ],
    [['0+'], ['piece 0-4 not held', 'piece 5-17 not held', 'whole 0+ held']],
    [[], ['piece 0-4 not held', 'piece 5-17 not held', 'whole 0-17 not held']],
  ])('of the ages %j are %j', (held, expected) => {
    expect(choose(...held)).toEqual(expected);
  });

  it('say of what is not held what there is instead', () => {
    const [underFives] = choosePieces([ageBand(0, 14), ageBand(15, 24)], pieces);
    expect(underFives).toMatchObject({
      label: 'Under 5 (0 to 4 years)',
      why: 'No figures of ages 0 to 4 years are held. There are figures for 0 to 14 years and 15 to 24 years, from which they cannot be worked out.',
    });
  });
});

describe('the line of a piece', () => {
  const line = (age: string, count: number, denominator: number): TrendLine => {
    const band = parseAgeKey(age);
    const observations = [observation('2014/15', { age: band, count, denominator, value: 1 })];
    return { role: 'area', area: westSussex, sex: 'persons', age: band, category: null, observations };
  };
  const lines = [line('0-4', 400, 40_000), line('0-14', 1000, 160_000)];
  const extracts = new Map([['real', extract('real')]]);
  const [underFives, older] = choosePieces(
    lines.map(({ age }) => age),
    pieces,
  );

  it('is the one held', () => {
    expect(underFives && lineOfPiece(underFives, lines, extracts)).toBe(lines[0]);
  });

  // 1000 - 400 = 600; 160,000 - 40,000 = 120,000.
  it('is worked out where it can be', () => {
    expect(older && lineOfPiece(older, lines, extracts)?.observations).toMatchObject([
      { count: 600, denominator: 120_000 },
    ]);
  });

  it('is none where a part of it is missing', () => {
    expect(older && lineOfPiece(older, lines.slice(1), extracts)).toBeNull();
  });
});

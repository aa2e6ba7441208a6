import { describe, expect, it } from 'vitest';
import { toPartnerPiece } from '../../../../server/answers/partner-trend/to-partner-piece.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { Area } from '../../../../server/observation/area.ts';
import { duties, england, extract, observation, westSussex } from '../../../support/answer-cases.ts';
import { knownIndicator } from '../../../support/trend-selections.ts';

const age = ageBand(0, 4);
const lineOf = (area: Area, count: number, denominator: number): TrendLine => ({
  role: area.code === england.code ? 'benchmark' : 'area',
  area,
  sex: 'persons',
  age,
  category: null,
  observations: ['2014/15', '2015/16'].map((label) =>
    observation(label, { age, area: area.code, count, denominator }),
  ),
});
const setting = { indicator: knownIndicator(), duties, extracts: new Map([['real', extract('real')]]) };
const piece = { role: 'piece', age, label: 'Under 5 (0 to 4 years)', derivedFrom: null, why: null } as const;

describe('an age piece', () => {
  // 400 / 40,000 x 10,000 = 100; England 300,000 / 40,000,000 x 10,000 = 75, below the limits of 100 (90.4 to 110.3).
  const found = toPartnerPiece(
    { piece, line: lineOf(westSussex, 400, 40_000), england: lineOf(england, 300_000, 40_000_000) },
    setting,
  );

  it('has its figures, compared with England at the same ages', () => {
    expect(found).toMatchObject({ key: '0-4', role: 'piece', derived: false, why: null });
    expect(found.points.map(({ value, comparison }) => [value, comparison])).toEqual([
      [100, 'worse'],
      [100, 'worse'],
    ]);
    expect(found.england.map(({ value, comparison }) => [value, comparison])).toEqual([
      [75, 'not-compared'],
      [75, 'not-compared'],
    ]);
  });

  it('has every body of a period, with its months where it crosses a handover', () => {
    expect(found.points.map(({ bodies, shares }) => [bodies, shares.map(({ months }) => months)])).toEqual([
      [['NHS England'], []],
      [
        ['NHS England', 'Local authority'],
        [6, 6],
      ],
    ]);
  });

  it('without figures says why', () => {
    const nothing = toPartnerPiece({ piece, line: null, england: null }, setting);
    expect(nothing).toMatchObject({
      points: [],
      stretches: [],
      why: 'No figures of ages 0 to 4 years are held.',
    });
  });
});

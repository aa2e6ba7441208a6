import { describe, expect, it } from 'vitest';
import {
  areasOfTier,
  codesOfMap,
  dayBefore,
  findMapAreas,
} from '../../../../server/answers/partners/map-areas.ts';
import {
  adur,
  areas,
  barnsley,
  cumberland,
  cumbria,
  england,
  westSussex,
} from '../../../support/answer-cases.ts';

const today = '2026-01-31';
const mapOf = (area: Parameters<typeof findMapAreas>[0]) => findMapAreas(area, areas, today);
const codes = (found: readonly { code: string }[]) => found.map(({ code }) => code);

describe('the areas of a map of partners', () => {
  it('are for a county the county, and its districts for what is theirs', () => {
    expect(codes(areasOfTier('utla', mapOf(westSussex)))).toEqual(['E10000032']);
    expect(codes(areasOfTier('ltla', mapOf(westSussex)))).toEqual(['E07000223']);
  });

  it('are for a district the district, and its county for what is not its own', () => {
    expect(codes(areasOfTier('ltla', mapOf(adur)))).toEqual(['E07000223']);
    expect(codes(areasOfTier('utla', mapOf(adur)))).toEqual(['E10000032']);
  });

  it('are for a unitary authority itself, and for England none', () => {
    expect(codes(areasOfTier('utla', mapOf(cumberland)))).toEqual(['E06000063']);
    expect(codes(areasOfTier('ltla', mapOf(cumberland)))).toEqual(['E06000063']);
    expect(areasOfTier('utla', mapOf(england))).toEqual([]);
    expect(areasOfTier('ltla', mapOf(england))).toEqual([]);
  });

  it('are those of its last day for an area of the past', () => {
    expect(mapOf(cumbria).asOf).toBe('2023-03-31');
    expect(mapOf(westSussex).asOf).toBe(today);
  });

  it('are recognised by the codes that they had before', () => {
    expect([...codesOfMap(mapOf(barnsley), areas)].map(([code, area]) => [code, area.code])).toEqual([
      ['E08000038', 'E08000038'],
      ['E08000016', 'E08000038'],
    ]);
  });

  it('count days across the ends of months and leap years', () => {
    expect(dayBefore('2024-03-01')).toBe('2024-02-29');
    expect(dayBefore('2013-04-01')).toBe('2013-03-31');
  });
});

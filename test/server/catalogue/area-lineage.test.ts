import { describe, expect, it } from 'vitest';
import {
  findChildren,
  findParents,
  findPredecessors,
  findSuccessors,
  isWithin,
} from '../../../server/catalogue/area-lineage.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import type { Area } from '../../../server/observation/area.ts';

const { areas } = loadCatalogue();
const codes = (found: readonly Area[]) => found.map(({ code }) => code);
const names = (found: readonly Area[]) => found.map(({ name }) => name);

describe('the lineage of an area', () => {
  it.each([
    ['E07000223', ['West Sussex', 'South East', 'England'], 'a district'],
    ['E06000043', ['South East', 'England'], 'a unitary authority'],
    ['E12000008', ['England'], 'a region'],
    ['E92000001', [], 'England'],
  ])('%s is part of %j (%s)', (code, expected) => {
    expect(names(findParents(areas, code))).toEqual(expected);
  });

  it('has as children the areas directly below, in force on the day asked about', () => {
    expect(findChildren(areas, 'E92000001')).toHaveLength(9);
    expect(names(findChildren(areas, 'E10000029', '2018-01-01'))).toEqual([
      'Babergh',
      'Forest Heath',
      'Ipswich',
      'Mid Suffolk',
      'St Edmundsbury',
      'Suffolk Coastal',
      'Waveney',
    ]);
    expect(names(findChildren(areas, 'E10000029', '2026-01-01'))).toEqual([
      'Babergh',
      'East Suffolk',
      'Ipswich',
      'Mid Suffolk',
      'West Suffolk',
    ]);
    expect(findChildren(areas, 'E06000043')).toEqual([]);
  });

  it('goes back to what it replaced and on to what replaced it', () => {
    expect(codes(findPredecessors(areas, 'E06000058'))).toEqual([
      'E06000028',
      'E07000048',
      'E10000009',
      'E06000029',
    ]);
    expect(codes(findSuccessors(areas, 'E10000006'))).toEqual(['E06000063', 'E06000064']);
    expect(findPredecessors(areas, 'E10000032')).toEqual([]);
  });

  it('says what lies within what', () => {
    expect(isWithin(areas, 'E07000223', 'E12000008')).toBe(true);
    expect(isWithin(areas, 'E07000223', 'E10000011')).toBe(false);
    expect(isWithin(areas, 'E10000032', 'E10000032')).toBe(false);
  });

  it('does not answer for a code that it does not know', () => {
    expect(() => findParents(areas, 'E99999999')).toThrow('unknown area: E99999999');
  });
});

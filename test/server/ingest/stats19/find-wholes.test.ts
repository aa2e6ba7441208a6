import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { findWholes } from '../../../../server/ingest/stats19/find-wholes.ts';
import type { Area } from '../../../../server/observation/area.ts';
import { inForce } from '../../../../server/observation/area.ts';

const { areas } = loadCatalogue();

/** Every lower-tier authority in force on a day. */
function authoritiesOn(day: string): Set<string> {
  const lower = [...areas.values()].filter((area: Area) => area.types.includes('ltla') && inForce(area, day));
  return new Set(lower.map(({ code }) => code));
}

function without(codes: Set<string>, ...left: string[]): Set<string> {
  return new Set([...codes].filter((code) => !left.includes(code)));
}

describe('larger areas made up of authorities', () => {
  it('are England, its nine regions and every county of 2024, where all authorities are there', () => {
    const wholes = findWholes(areas, authoritiesOn('2024-06-30'), 2024);
    const counties = [...wholes.keys()].filter((code) => code.startsWith('E10'));
    expect(wholes.has('E92000001')).toBe(true);
    expect([...wholes.keys()].filter((code) => code.startsWith('E12'))).toHaveLength(9);
    // England had 21 two-tier counties from 1 April 2023.
    expect(counties).toHaveLength(21);
    expect(wholes.get('E92000001')).toHaveLength(authoritiesOn('2024-06-30').size);
  });

  it('need every district: West Sussex without Horsham is none, nor are the South East and England', () => {
    const wholes = findWholes(areas, without(authoritiesOn('2024-06-30'), 'E07000227'), 2024);
    expect(['E10000032', 'E12000008', 'E92000001'].map((code) => wholes.has(code))).toEqual([
      false,
      false,
      false,
    ]);
    expect(wholes.has('E12000003')).toBe(true);
  });

  it('do not need the Isles of Scilly', () => {
    const wholes = findWholes(areas, without(authoritiesOn('2024-06-30'), 'E06000053'), 2024);
    expect(wholes.has('E12000009')).toBe(true);
  });

  it('take the five districts of West Yorkshire for no region', () => {
    const five = ['E08000032', 'E08000033', 'E08000034', 'E08000035', 'E08000036'];
    expect(findWholes(areas, new Set(five), 2024).size).toBe(0);
  });

  it('take an old code for today’s and the other way round: East Hertfordshire changed its code in 2013', () => {
    const in2010 = findWholes(areas, authoritiesOn('2024-06-30'), 2010);
    expect(in2010.has('E10000015')).toBe(true);
    expect(findWholes(areas, authoritiesOn('2012-12-31'), 2012).has('E92000001')).toBe(true);
  });

  it('have no county in the year in which it ended, but its region: Cumbria in 2023', () => {
    const wholes = findWholes(areas, authoritiesOn('2023-12-31'), 2023);
    expect(wholes.has('E10000006')).toBe(false);
    expect(wholes.has('E12000002')).toBe(true);
  });

  it('leave out a larger area whose own code the file has', () => {
    expect(findWholes(areas, new Set(['E10000032']), 2024).has('E10000032')).toBe(false);
  });
});

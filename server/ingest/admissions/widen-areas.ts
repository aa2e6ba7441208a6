import { findParents } from '../../catalogue/area-lineage.ts';
import { type Area, type AreaType, inForce } from '../../observation/area.ts';

/** An area wider than those of the file, and the areas of the file that it is the sum of. */
export interface WiderArea {
  readonly code: string;
  readonly members: readonly string[];
}

type Register = ReadonlyMap<string, Area>;

/** Published with a neighbour where they are published at all (DOMAIN 6), so that their absence leaves no gap. */
const COMBINED = new Set(['E09000001', 'E06000053']);

/**
 * The counties, regions and England that can be worked out from the areas that a file has for one year. A wider area is
 * given only where every authority of it is there, as they stood on some day from the first of the year on: files often
 * apply later councils back. The City of London and the Isles of Scilly, too small to be published by themselves, may be
 * absent. One that the file has itself is taken as given, and not worked out.
 */
export function findWiderAreas(
  given: ReadonlySet<string>,
  firstDay: string,
  register: Register,
): WiderArea[] {
  const counties = wanted('utla', given, register).filter(({ types }) => !types.includes('ltla'));
  const wider = counties.flatMap((county) => sumOf(county, 'ltla', given, firstDay, register));
  const withCounties = new Set([...given, ...wider.map(({ code }) => code)]);
  for (const area of [...wanted('region', given, register), ...wanted('england', given, register)]) {
    const byDistrict = sumOf(area, 'ltla', given, firstDay, register);
    const byCouncil = sumOf(area, 'utla', withCounties, firstDay, register).map(({ members }) => ({
      code: area.code,
      members: members.flatMap((code) => wider.find((county) => county.code === code)?.members ?? [code]),
    }));
    wider.push(...[...byDistrict, ...byCouncil].slice(0, 1));
  }
  return wider;
}

/** The areas among these that lie within another and in none between. */
export function findLargestWithin(code: string, among: ReadonlySet<string>, register: Register): string[] {
  return [...among].filter((one) => {
    const parents = register.has(one) ? findParents(register, one).map((parent) => parent.code) : [];
    return parents.find((parent) => among.has(parent) || parent === code) === code;
  });
}

function wanted(type: AreaType, given: ReadonlySet<string>, register: Register): Area[] {
  return [...register.values()].filter(({ code, types }) => types.includes(type) && !given.has(code));
}

/** The area as the sum of its authorities of one tier, old codes and new; empty where one of them is missing. */
function sumOf(
  area: Area,
  tier: 'ltla' | 'utla',
  given: ReadonlySet<string>,
  firstDay: string,
  register: Register,
): WiderArea[] {
  const within = [...register.values()].filter(
    ({ code, types }) =>
      types.includes(tier) && findParents(register, code).some((parent) => parent.code === area.code),
  );
  const changes = within.flatMap(({ validFrom }) =>
    validFrom !== null && validFrom > firstDay ? [validFrom] : [],
  );
  const isWholeOn = (day: string): boolean => {
    const then = within.filter((one) => inForce(one, day) && !COMBINED.has(one.code));
    return inForce(area, day) && then.length > 0 && then.every(({ code }) => given.has(code));
  };
  const isWhole = [firstDay, ...changes].some(isWholeOn);
  const members = within.flatMap(({ code }) => (given.has(code) ? [code] : []));
  return isWhole ? [{ code: area.code, members }] : [];
}

import { findChildren, findPredecessors, isWithin } from '../../catalogue/area-lineage.ts';
import { type Area, inForce } from '../../observation/area.ts';

type Areas = ReadonlyMap<string, Area>;

/** So few people that a year may pass without a collision: its absence does not make a larger area incomplete. */
const MAY_BE_ABSENT = new Set(['E06000053']);

/**
 * Counties, regions and England of which every authority is among those present in a year, with the members to add up.
 * An area that was replaced counts as present where all its successors are, and one that is new where all that it
 * replaced are: files differ in whether they carry old codes or today's. A county is left out of a year in which it ended.
 */
export function findWholes(areas: Areas, present: ReadonlySet<string>, year: number): Map<string, string[]> {
  const wholes = new Map<string, string[]>();
  for (const whole of areas.values()) {
    if (!isWholeYear(whole, year) || findChildren(areas, whole.code).length === 0) continue;
    const members = [...present].filter((code) => areas.has(code) && isWithin(areas, code, whole.code));
    if (members.length === 0 || present.has(whole.code)) continue;
    if (isMadeUp(areas, whole, new Set(members), year)) wholes.set(whole.code, members);
  }
  return wholes;
}

/** Whether the parts of an area that a year had are all among the members. */
function isMadeUp(areas: Areas, whole: Area, members: ReadonlySet<string>, year: number): boolean {
  const parts = findChildren(areas, whole.code).filter((child) => isInYear(child, year));
  return parts.length > 0 && parts.every((part) => isCovered(areas, part, members, year));
}

function isCovered(areas: Areas, part: Area, members: ReadonlySet<string>, year: number): boolean {
  if (MAY_BE_ABSENT.has(part.code) || isThere(areas, part, members, year)) return true;
  return (
    isReplaced(areas, part, members, year) ||
    isMadeOf(findPredecessors(areas, part.code), (earlier) => isThere(areas, earlier, members, year))
  );
}

function isThere(areas: Areas, area: Area, members: ReadonlySet<string>, year: number): boolean {
  return members.has(area.code) || isMadeUp(areas, area, members, year);
}

/** Whether all successors are there, or their own successors. */
function isReplaced(areas: Areas, area: Area, members: ReadonlySet<string>, year: number): boolean {
  const successors = area.successors.flatMap((code) => areas.get(code) ?? []);
  return isMadeOf(
    successors,
    (later) => isThere(areas, later, members, year) || isReplaced(areas, later, members, year),
  );
}

function isMadeOf(areas: readonly Area[], isIn: (area: Area) => boolean): boolean {
  return areas.length > 0 && areas.every(isIn);
}

function isWholeYear(area: Area, year: number): boolean {
  return inForce(area, `${year}-01-01`) && inForce(area, `${year}-12-31`);
}

function isInYear({ validFrom, validTo }: Area, year: number): boolean {
  return (
    (validFrom === null || validFrom <= `${year}-12-31`) && (validTo === null || validTo > `${year}-01-01`)
  );
}

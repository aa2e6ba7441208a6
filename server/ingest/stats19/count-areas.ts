import { findChildren, isWithin } from '../../catalogue/area-lineage.ts';
import type { Area } from '../../observation/area.ts';
import type { CasualtyRecord } from './casualty-list.ts';
import { findWholes } from './find-wholes.ts';
import type { Stats19Records } from './stats19-records.ts';
import { type AgeKind, Tally } from './tally.ts';

/** What was counted in an area in a year. */
export interface AreaCount {
  readonly tally: Tally;
  /** Of the first collision there, by the lines of its file. */
  readonly line: number;
}

/** What was counted in a year, by area code. */
export interface YearCount {
  readonly areas: ReadonlyMap<string, AreaCount>;
  /** Counties, regions and England among them, with the areas that they were added up from. */
  readonly wholes: ReadonlyMap<string, readonly string[]>;
  /** Whether every casualty of the year has an adjusted severity. */
  readonly hasAdjusted: boolean;
  /** How many have none, where others have. */
  readonly withoutAdjusted: number;
  /** Districts left out, since for some collisions of their county only the county is known. */
  readonly incompleteDistricts: readonly string[];
}

/** A year as it is being counted. */
interface OpenYear {
  readonly areas: Map<string, AreaCount>;
  adjusted: number;
  unadjusted: number;
}

type Areas = ReadonlyMap<string, Area>;

/**
 * Counts the casualties of every area and year in which the collision file has a collision, in parts of the record of
 * which there are casualties; then counties, regions and England, where every authority of theirs was counted.
 */
export function countAreas(records: Stats19Records, areas: Areas): Map<number, YearCount> {
  const years = openYears(records);
  const { casualties, collisions } = records;
  for (let at = 0; at < casualties.length; at++) {
    const casualty = casualties.get(at);
    const year = years.get(collisions.year(casualty.collision));
    const area = collisions.area(casualty.collision);
    if (year) countAdjusted(year, casualty);
    if (year && area !== null) year.areas.get(area)?.tally.add(casualty);
  }
  return new Map(
    [...years]
      .sort(([one], [other]) => one - other)
      .map(([year, open]) => [year, closeYear(open, year, areas)]),
  );
}

/** Parts of the record of which a casualty was read, by their numbers in the list of collisions. */
export function findCoveredParts({ collisions }: Stats19Records): Set<number> {
  const parts = new Set<number>();
  for (let collision = 0; collision < collisions.length; collision++) {
    if (collisions.casualtiesFound(collision) > 0) parts.add(collisions.part(collision));
  }
  return parts;
}

/** The areas that had a collision, each with nothing counted yet. */
function openYears(records: Stats19Records): Map<number, OpenYear> {
  const { collisions } = records;
  const covered = findCoveredParts(records);
  const kinds = findAgeKinds(records);
  const years = new Map<number, OpenYear>();
  for (let collision = 0; collision < collisions.length; collision++) {
    const area = collisions.area(collision);
    if (area === null || !covered.has(collisions.part(collision))) continue;
    const year = collisions.year(collision);
    const open = years.get(year) ?? { areas: new Map(), adjusted: 0, unadjusted: 0 };
    years.set(year, open);
    const line = collisions.line(collision);
    const known = open.areas.get(area);
    if (!known) open.areas.set(area, { tally: new Tally(kinds.get(year) ?? 'years'), line });
    else if (line < known.line) open.areas.set(area, { ...known, line });
  }
  return years;
}

/** A year in which any casualty has a band only is counted in bands. */
function findAgeKinds({ casualties, collisions }: Stats19Records): Map<number, AgeKind> {
  const kinds = new Map<number, AgeKind>();
  for (let at = 0; casualties.hasBands && at < casualties.length; at++) {
    const { age, collision } = casualties.get(at);
    if (age.kind === 'band') kinds.set(collisions.year(collision), 'bands');
  }
  return kinds;
}

/** The fatally injured need no adjustment. */
function countAdjusted(year: OpenYear, { severity, adjustedSerious }: CasualtyRecord): void {
  if (severity === 'fatal') return;
  if (adjustedSerious === null) year.unadjusted++;
  else year.adjusted++;
}

function closeYear(
  { areas: counted, adjusted, unadjusted }: OpenYear,
  year: number,
  areas: Areas,
): YearCount {
  const incompleteDistricts = foldDistricts(counted, areas);
  const wholes = findWholes(areas, new Set(counted.keys()), year);
  for (const [whole, members] of wholes) addWhole(counted, whole, members);
  return {
    areas: counted,
    wholes,
    hasAdjusted: adjusted > 0 && unadjusted === 0,
    withoutAdjusted: adjusted > 0 ? unadjusted : 0,
    incompleteDistricts,
  };
}

/** Where some collisions have a county only, all its districts go into the county. Gives the districts. */
function foldDistricts(counted: Map<string, AreaCount>, areas: Areas): string[] {
  const wholes = [...counted.keys()].filter(
    (code) => areas.has(code) && findChildren(areas, code).length > 0,
  );
  return wholes.flatMap((whole) => {
    const parts = [...counted.keys()].filter((code) => areas.has(code) && isWithin(areas, code, whole));
    for (const part of parts) {
      const tally = counted.get(part)?.tally;
      if (tally) counted.get(whole)?.tally.addAll(tally);
      counted.delete(part);
    }
    return parts;
  });
}

function addWhole(counted: Map<string, AreaCount>, whole: string, members: readonly string[]): void {
  const parts = members.flatMap((member) => counted.get(member) ?? []);
  const [first] = parts;
  if (!first) return;
  const tally = new Tally(first.tally.kind);
  for (const part of parts) tally.addAll(part.tally);
  counted.set(whole, { tally, line: Math.min(...parts.map(({ line }) => line)) });
}

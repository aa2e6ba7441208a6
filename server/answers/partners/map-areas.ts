import { findChildren, findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { type Area, inForce } from '../../observation/area.ts';
import type { DutyTier } from '../../observation/duty.ts';
import type { KnownAreas } from '../known-areas.ts';

/** The areas that a map of partners is about: the one asked for, and the other tier of council where there are two. */
export interface MapAreas {
  readonly area: Area;
  /** The county of a district; null otherwise. */
  readonly county: Area | null;
  /** The districts of a county, in force on the day of the map. */
  readonly districts: readonly Area[];
  /** The day for which the map is drawn (ISO date). */
  readonly asOf: string;
}

/** Finds both tiers of an area: today, or on the last day of an area that is no longer in force. */
export function findMapAreas(area: Area, areas: KnownAreas, today: string): MapAreas {
  const asOf = area.validTo !== null && !inForce(area, today) ? dayBefore(area.validTo) : today;
  const parent = area.parent === null ? undefined : areas.get(area.parent);
  const isDistrict = area.types.includes('ltla') && !area.types.includes('utla');
  const isCounty = area.types.includes('utla') && !area.types.includes('ltla');
  return {
    area,
    county: isDistrict && parent?.types.includes('utla') ? parent : null,
    districts: isCounty
      ? findChildren(areas, area.code, asOf).filter(({ types }) => types.includes('ltla'))
      : [],
    asOf,
  };
}

/** The areas whose council has the duties of a tier here; none for an area that is no council's. */
export function areasOfTier(tier: DutyTier, { area, county, districts }: MapAreas): readonly Area[] {
  if (area.types.includes(tier)) return [area];
  if (tier === 'utla') return county === null ? [] : [county];
  return districts;
}

/** The areas of a map by every code under which an extract may speak of them, earlier codes included. */
export function codesOfMap({ area, county, districts }: MapAreas, areas: KnownAreas): Map<string, Area> {
  const all = [area, ...(county === null ? [] : [county]), ...districts];
  return new Map(
    all.flatMap((each) => [each.code, ...findEarlierCodes(areas, each.code)].map((code) => [code, each])),
  );
}

/** The day before a day, both as ISO dates. */
export function dayBefore(day: string): string {
  const date = new Date(`${day}T00:00:00Z`);
  date.setUTCDate(date.getUTCDate() - 1);
  return date.toISOString().slice(0, 10);
}

import { type Area, type AreaType, areaTypes, inForce } from '../observation/area.ts';
import { isWithin } from './area-lineage.ts';
import { foldName, rankName } from './rank-name.ts';

/** Which areas are wanted: every condition given must hold. */
export interface AreaSearch {
  /** Part of a name or code; case, accents and punctuation do not matter. Blank or absent for all. */
  readonly text?: string | undefined;
  readonly type?: AreaType | undefined;
  /** Code of an area that they are part of, directly or through others. */
  readonly parent?: string | undefined;
  /** Only areas whose code is in force on this day (ISO date). */
  readonly inForceOn?: string | undefined;
}

/**
 * Areas that match, best first: the whole name or code, then the beginning of one, then the beginning of a word, then
 * the beginnings of several words in any order, then any part. Among equals those in force come first, then larger
 * kinds of area, then by name. Without a text, all that meet the other conditions.
 */
export function searchAreas(areas: ReadonlyMap<string, Area>, search: AreaSearch): Area[] {
  const text = foldName(search.text ?? '');
  return [...areas.values()]
    .filter((area) => meets(area, search, areas))
    .map((area) => ({ area, rank: text === '' ? 0 : rankOf(area, text) }))
    .filter((match) => match.rank !== null)
    .sort((one, other) => (one.rank ?? 0) - (other.rank ?? 0) || compareAreas(one.area, other.area))
    .map(({ area }) => area);
}

function meets(
  area: Area,
  { type, parent, inForceOn }: AreaSearch,
  areas: ReadonlyMap<string, Area>,
): boolean {
  return (
    (type === undefined || area.types.includes(type)) &&
    (inForceOn === undefined || inForce(area, inForceOn)) &&
    (parent === undefined || isWithin(areas, area.code, parent))
  );
}

/** How well an area matches, 0 being best; null when it does not. */
function rankOf(area: Area, text: string): number | null {
  const ranks = [rankName(foldedNameOf(area), text), rankCode(area.code.toLowerCase(), text)];
  const fitting = ranks.filter((rank) => rank !== null);
  return fitting.length === 0 ? null : Math.min(...fitting);
}

const foldedNames = new WeakMap<Area, string>();

/** Areas are many and stay the same: each name is folded once. */
function foldedNameOf(area: Area): string {
  const known = foldedNames.get(area);
  if (known !== undefined) return known;
  const folded = foldName(area.name);
  foldedNames.set(area, folded);
  return folded;
}

/** Every code begins with a letter of its country, so a text without a digit is never meant as part of one. */
function rankCode(code: string, text: string): number | null {
  if (!/\d/.test(text)) return null;
  if (code === text) return 0;
  if (code.startsWith(text)) return 1;
  return code.includes(text) ? 4 : null;
}

function compareAreas(one: Area, other: Area): number {
  return (
    Number(one.validTo !== null) - Number(other.validTo !== null) ||
    kindOf(one) - kindOf(other) ||
    one.name.localeCompare(other.name, 'en-GB') ||
    one.code.localeCompare(other.code)
  );
}

/** Position of the largest kind that an area is of. */
function kindOf(area: Area): number {
  return areaTypes.findIndex((type) => area.types.includes(type));
}

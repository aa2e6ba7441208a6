import { type Area, inForce } from '../observation/area.ts';

/** What a name means: one area, or several (or none) that it may mean. */
export type AreaNameReading =
  | { readonly kind: 'found'; readonly area: Area }
  | { readonly kind: 'unknown' }
  | { readonly kind: 'ambiguous'; readonly candidates: readonly Area[] };

/** What councils are called beside their names, which tables leave out or add. */
const KIND_WORDS = / (?:ua|unitary authority|(?:(?:county|borough|city|district|metropolitan) )?council)$/;

/**
 * Finds areas by name, for tables without codes. Of several areas of one name (a county before and after its
 * reorganisation) the one in force on the day is meant; where that leaves several, the name is ambiguous.
 */
export function indexAreaNames(
  areas: ReadonlyMap<string, Area>,
): (name: string, day: string | null) => AreaNameReading {
  const byName = new Map<string, Area[]>();
  for (const area of areas.values()) {
    const name = fold(area.name);
    byName.set(name, [...(byName.get(name) ?? []), area]);
  }
  return (name, day) => {
    const all = byName.get(fold(name)) ?? [];
    const candidates = all.length > 1 ? inForceOn(all, day) : all;
    const [only] = candidates;
    if (only && candidates.length === 1) return { kind: 'found', area: only };
    if (all.length === 0) return { kind: 'unknown' };
    return { kind: 'ambiguous', candidates: candidates.length > 0 ? candidates : all };
  };
}

/** Without a day, those of today: whose code nothing has replaced. */
function inForceOn(areas: readonly Area[], day: string | null): Area[] {
  return areas.filter((area) => (day === null ? area.validTo === null : inForce(area, day)));
}

/** "Bristol, City of" and "City of Bristol UA" become "bristol". */
function fold(name: string): string {
  return name
    .normalize('NFD')
    .replace(/[\u0300-\u036f'’.]/g, '')
    .replace(/&/g, ' and ')
    .replace(/[^\p{Letter}\p{Number}]+/gu, ' ')
    .trim()
    .toLowerCase()
    .replace(KIND_WORDS, '')
    .replace(/^(?:city|county) of (?!london$)| (?:city|county) of$/, '')
    .trim();
}

import { findChildren, findEarlierCodes } from '../../catalogue/area-lineage.ts';
import type { Area } from '../../observation/area.ts';
import type { MembershipShare, StoredEntry } from '../../observation/entry.ts';
import type { PartnerAreaKind } from '../../observation/partner-area.ts';
import type { KnownAreas } from '../known-areas.ts';
import { type Memberships, membershipKey } from '../known-memberships.ts';

/** What authorities are placed with. */
export interface MembershipGround {
  readonly memberships: Memberships;
  readonly areas: KnownAreas;
  /** The day (ISO date) whose authorities are meant. */
  readonly day: string;
}

/** In which partner areas of one kind an authority lies. */
export interface Place {
  /** Several where it is divided, none where a look-up leaves it in none. */
  readonly within: readonly MembershipShare[];
  /** Whether all of it is known to lie in the one partner area. */
  readonly isWhole: boolean;
  /** Districts of a county that no look-up places. */
  readonly unplaced: readonly Area[];
  /** Ids of the extracts that say so. */
  readonly extracts: readonly string[];
}

/**
 * Where an authority lies by the look-ups held: as they say of its own code or an earlier one of the same authority;
 * else a county lies where its districts of that day do, and a district where its county lies wholly. Null where no
 * look-up says.
 */
export function placeAuthority(area: Area, kind: PartnerAreaKind, ground: MembershipGround): Place | null {
  return (
    placeDirectly(area, kind, ground) ??
    placeByDistricts(area, kind, ground) ??
    placeByCounty(area, kind, ground)
  );
}

function placeDirectly(
  { code }: Area,
  kind: PartnerAreaKind,
  { memberships, areas }: MembershipGround,
): Place | null {
  const codes = [code, ...findEarlierCodes(areas, code)];
  const [statement] = codes.flatMap((each) => memberships.statements.get(membershipKey(each, kind)) ?? []);
  return statement === undefined ? null : toPlace(statement);
}

function toPlace({ body: { within }, extract }: StoredEntry<'membership'>): Place {
  return { within, isWhole: within.length === 1, unplaced: [], extracts: [extract] };
}

function placeByDistricts(area: Area, kind: PartnerAreaKind, ground: MembershipGround): Place | null {
  if (!area.types.includes('utla') || area.types.includes('ltla')) return null;
  const districts = findChildren(ground.areas, area.code, ground.day).filter(({ types }) =>
    types.includes('ltla'),
  );
  const placed = districts.map((district) => placeDirectly(district, kind, ground));
  const known = placed.flatMap((place) => place ?? []);
  if (known.length === 0) return null;
  const within = addShares(known);
  const unplaced = districts.filter((_, at) => placed[at] === null);
  return {
    within,
    isWhole: within.length === 1 && unplaced.length === 0 && known.every(({ isWhole }) => isWhole),
    unplaced,
    extracts: [...new Set(known.flatMap(({ extracts }) => extracts))],
  };
}

function placeByCounty(area: Area, kind: PartnerAreaKind, ground: MembershipGround): Place | null {
  const county = area.parent === null ? undefined : ground.areas.get(area.parent);
  if (area.types.includes('utla') || !area.types.includes('ltla') || !county?.types.includes('utla')) {
    return null;
  }
  const place = placeDirectly(county, kind, ground);
  return place?.isWhole ? place : null;
}

/** The small areas of all districts together, where each is counted in small areas. */
function addShares(places: readonly Place[]): MembershipShare[] {
  const shares = places.flatMap(({ within }) => within);
  const codes = [...new Set(shares.map(({ code }) => code))].sort();
  const isCounted = shares.every(({ smallAreas }) => smallAreas !== null);
  return codes.map((code) => {
    const own = shares.filter((share) => share.code === code);
    const smallAreas = own.reduce((sum, share) => sum + (share.smallAreas ?? 0), 0);
    return { code, smallAreas: isCounted ? smallAreas : null };
  });
}

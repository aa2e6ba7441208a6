import { type Area, inForce } from '../../observation/area.ts';
import type { DutyTier } from '../../observation/duty.ts';
import type { PartnerAreaKind } from '../../observation/partner-area.ts';
import { type MembershipGround, type Place, placeAuthority } from './place-authority.ts';

/** An authority with its place. */
export interface PlacedAuthority {
  readonly area: Area;
  /** Null where no look-up says. */
  readonly place: Place | null;
}

/** The authorities of one tier that lie in a partner area. */
export interface PartnerAreaMembers {
  /** By name. */
  readonly wholly: readonly Area[];
  readonly partly: readonly { readonly area: Area; readonly place: Place }[];
  /** Authorities of the tier of which no look-up says where they lie. */
  readonly unplaced: readonly Area[];
  /** Ids of the extracts that place those within. */
  readonly extracts: readonly string[];
}

/** Every authority of England of one tier in force on the day, by name, with its place among partner areas of a kind. */
export function placeAuthorities(
  kind: PartnerAreaKind,
  tier: DutyTier,
  ground: MembershipGround,
): PlacedAuthority[] {
  return [...ground.areas.values()]
    .filter((area) => area.code.startsWith('E') && area.types.includes(tier) && inForce(area, ground.day))
    .sort((one, other) => one.name.localeCompare(other.name, 'en-GB'))
    .map((area) => ({ area, place: placeAuthority(area, kind, ground) }));
}

/** Those of the authorities that lie in one partner area, wholly or partly. */
export function membersOf(code: string, placed: readonly PlacedAuthority[]): PartnerAreaMembers {
  const inside = placed.flatMap(({ area, place }) =>
    place?.within.some((share) => share.code === code) ? [{ area, place }] : [],
  );
  return {
    wholly: inside.filter(({ place }) => place.isWhole).map(({ area }) => area),
    partly: inside.filter(({ place }) => !place.isWhole),
    unplaced: placed.filter(({ place }) => place === null).map(({ area }) => area),
    extracts: [...new Set(inside.flatMap(({ place }) => place.extracts))],
  };
}

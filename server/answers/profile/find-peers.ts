import { findEarlierCodes } from '../../catalogue/area-lineage.ts';
import { type Area, type AreaType, inForce } from '../../observation/area.ts';
import { lastDay } from '../../observation/period.ts';
import { highestTier } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';

/** The areas that one is set beside. */
export interface Peers {
  readonly areaType: AreaType;
  /** What they are called where they are not all areas of the type. */
  readonly name?: string;
  /** How they were found, where they are not all areas of the type. */
  readonly how?: string;
  /** Extracts from which they were found. */
  readonly extracts?: readonly string[];
  /** Why there are none but the area itself. */
  readonly why?: string;
  /** For each of them, itself included, its code and earlier codes of the same authority, the newest first. */
  readonly codes: readonly (readonly string[])[];
}

/**
 * The areas of the same type (its highest tier) in force today; for an area of the past, on the last day of its own.
 * Null for England, which has no like, and for areas outside the register, of which nobody knows the kind.
 */
export function findPeers(area: Area, areas: KnownAreas, today: string): Peers | null {
  const areaType = highestTier(area);
  if (areaType === 'england' || areaType === 'other') return null;
  const day = area.validTo === null ? today : lastDay({ end: area.validTo });
  const peers = [...areas.values()].filter((each) => each.types.includes(areaType) && inForce(each, day));
  return { areaType, codes: peers.map(({ code }) => [code, ...findEarlierCodes(areas, code)]) };
}

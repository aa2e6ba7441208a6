import { LRUCache } from 'lru-cache';
import type { InequalityGroup } from '../../statistics/place-groups.ts';
import {
  type SlopeIndex,
  type SlopeIndexWish,
  slopeIndexOfInequality,
} from '../../statistics/slope-index.ts';

/** Periods of some hundred indicators and areas. */
const kept = new LRUCache<string, SlopeIndex>({ max: 2_000 });

/**
 * The slope index of groups, worked out once: its simulated limits take a tenth of a second, and every period of a
 * chart has one. The same groups always have the same index, so that nothing kept grows old. RangeErrors are its own.
 */
export function keepSlope(groups: readonly InequalityGroup[], wish: SlopeIndexWish): SlopeIndex {
  const key = JSON.stringify([groups, wish]);
  const known = kept.get(key);
  if (known) return known;
  const index = slopeIndexOfInequality(groups, wish);
  kept.set(key, index);
  return index;
}

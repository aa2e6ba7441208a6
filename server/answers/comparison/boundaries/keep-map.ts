import { LRUCache } from 'lru-cache';
import type { BoundaryMap } from '../../../contract/boundary-map.ts';
import type { Area } from '../../../observation/area.ts';
import type { HeldOutlines } from './find-outlines.ts';

/** Maps of one version of the store, by the codes of their areas: every region and county, and all of England. */
const MOST_MAPS = 40;

const kept = new WeakMap<HeldOutlines, LRUCache<string, BoundaryMap>>();

/**
 * The map of some areas on the outlines held, drawn once: simplifying half a million places takes a second, and another
 * indicator, period, method or highlight changes nothing of them.
 */
export function keepMap(areas: readonly Area[], held: HeldOutlines, draw: () => BoundaryMap): BoundaryMap {
  const maps = kept.get(held) ?? new LRUCache<string, BoundaryMap>({ max: MOST_MAPS });
  kept.set(held, maps);
  const key = areas.map(({ code }) => code).join();
  const known = maps.get(key);
  if (known) return known;
  const drawn = draw();
  maps.set(key, drawn);
  return drawn;
}

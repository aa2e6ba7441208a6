import { areaKind } from '../../contract/area-words.ts';
import type { SearchResult } from '../../contract/search.ts';
import type { Area } from '../../observation/area.ts';
import { highestTier } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import { describeReplacement } from '../profile/describe-replacement.ts';

/** An area as a search answers it; of one of the past, until when it was and what replaced it. */
export function toAreaResult(area: Area, areas: KnownAreas, today: string): SearchResult {
  return {
    kind: 'area',
    id: area.code,
    name: area.name,
    detail: `${areaKind(highestTier(area))}, ${area.code}`,
    note: describeReplacement(area, areas, today),
    foundBy: null,
    demonstration: false,
    address: `/areas/${encodeURIComponent(area.code)}`,
  };
}

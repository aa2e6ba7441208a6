import { findSuccessors } from '../../catalogue/area-lineage.ts';
import type { Neighbour } from '../../contract/neighbours.ts';
import { inForce } from '../../observation/area.ts';
import type { SetNeighbour } from '../../observation/entry.ts';
import { toAreaAnswer } from '../contract-nouns.ts';
import type { KnownAreas } from '../known-areas.ts';
import { describeReplacement } from '../profile/describe-replacement.ts';
import type { PublishedList } from './published-sets.ts';

/**
 * The neighbours of a published list in its own order, with its own ranks, distances and words. A code that is no longer
 * in force becomes that of the same authority today where one took its place alone, and otherwise stays; either is said.
 */
export function toPublishedNeighbours(
  { list }: PublishedList,
  areas: KnownAreas,
  today: string,
): Neighbour[] {
  return list.neighbours.map((neighbour) => toNeighbour(neighbour, areas, today));
}

function toNeighbour(
  { code, rank, distance, closeness }: SetNeighbour,
  areas: KnownAreas,
  today: string,
): Neighbour {
  const own = { rank, distance, closeness, parts: [] };
  const area = areas.get(code);
  if (!area) return { area: { code, name: code, type: 'other' }, ...own, note: null };
  if (inForce(area, today)) return { area: toAreaAnswer(area), ...own, note: null };
  const [successor, ...others] = findSuccessors(areas, code);
  const note = describeReplacement(area, areas, today);
  if (!successor || others.length > 0 || successor.name !== area.name) {
    return { area: toAreaAnswer(area), ...own, note };
  }
  return { area: toAreaAnswer(successor), ...own, note: `Listed under its earlier code, ${code}.` };
}

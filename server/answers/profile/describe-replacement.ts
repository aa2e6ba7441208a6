import { findSuccessors } from '../../catalogue/area-lineage.ts';
import { formatDay } from '../../contract/format-figure.ts';
import { listNames } from '../../contract/list-names.ts';
import { type Area, inForce } from '../../observation/area.ts';
import { lastDay } from '../../observation/period.ts';
import type { KnownAreas } from '../known-areas.ts';

/**
 * Until when an area of the past was in force and what replaced it: "Cumbria was in force until 31 March 2023. It was
 * replaced by Cumberland (E06000063) and …, which have figures of their own." Null for an area in force.
 */
export function describeReplacement(area: Area, areas: KnownAreas, today: string): string | null {
  if (area.validTo === null || inForce(area, today)) return null;
  const until = `${area.name} (${area.code}) was in force until ${formatDay(lastDay({ end: area.validTo }))}.`;
  const successors = findSuccessors(areas, area.code);
  if (successors.length === 0) return `${until} What replaced it is not recorded.`;
  const names = listNames(successors.map(({ name, code }) => `${name} (${code})`));
  return `${until} It was replaced by ${names}.`;
}

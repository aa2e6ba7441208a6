import type { NeighboursAnswer } from '../contract/neighbours.ts';
import { joinNameParts, slug } from './name-parts.ts';

/** `neighbours_west-sussex_computed_version-3.csv`, with the day of a published set; made-up data say so first. */
export function neighboursFileName(
  { area, set, storeVersion, demonstration }: NeighboursAnswer,
  extension: string,
): string {
  const made = set.published ?? `version-${storeVersion}`;
  const parts = [demonstration ? 'demonstration' : '', 'neighbours', slug(area.name), set.id, made];
  return joinNameParts(parts, extension);
}

import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import type { OverviewSearch } from '../../selection/overview-selection.ts';

/** What an overview of an area shows: its regions, authorities or districts; null where there are none within it. */
export function overviewOf(
  area: Pick<OneAreaAnswer, 'code' | 'name' | 'type' | 'children'>,
): { readonly words: string; readonly search: OverviewSearch } | null {
  if (area.type === 'england') return { words: 'the regions of England', search: {} };
  if (area.children.length === 0) return null;
  if (area.type === 'region')
    return { words: `the authorities in ${area.name}`, search: { parent: area.code } };
  if (area.type === 'utla') return { words: `the districts of ${area.name}`, search: { parent: area.code } };
  return null;
}

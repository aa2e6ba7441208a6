import type { AreaGroup } from '../../selection/area-group.ts';
import type { Kept } from '../../selection/keep-in-browser.ts';
import { mostAreas } from '../../selection/trend-selection.ts';

/** "1 area", "15 areas". */
export const countAreas = (count: number): string => (count === 1 ? '1 area' : `${count} areas`);

/** What must be known of how groups are kept; null where all is well. */
export function keepingWords(state: Kept<unknown>['state']): string | null {
  if (state === 'kept') return null;
  if (state === 'unreadable') {
    return 'The groups that this browser kept cannot be read. Saving a group puts new ones in their place; if you have downloaded yours, bring the file back.';
  }
  return 'This browser does not let the page keep anything. Groups last until you leave or reload the page: download them to have them again.';
}

/** What a trend shows of a group that has more areas than it takes; null where it shows all. */
export function trendLimitWords({ areas }: Pick<AreaGroup, 'areas'>): string | null {
  if (areas.length <= mostAreas) return null;
  return `A trend shows ${mostAreas} areas at most: the first ${mostAreas} of ${areas.length}.`;
}

/** What was saved, where a name was taken. */
export function savedWords(asked: string, saved: string): string {
  return asked === saved
    ? `Saved as “${saved}”.`
    : `Saved as “${saved}”, since there is another group “${asked}”.`;
}

import { reportLimits } from '../../../server/contract/report-limits.ts';
import { holdsItem, isFull } from '../../selection/change-report.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import type { Kept } from '../../selection/keep-in-browser.ts';
import type { ReportItem } from '../../selection/report-item.ts';

/** What came of asking to add an item to the report. */
export type AddingOutcome = 'added' | 'there' | 'full' | 'unreadable';

/** What comes of adding an item to the report as it is kept. */
export function foreseeAdding(
  report: CollectedReport,
  state: Kept<unknown>['state'],
  item: ReportItem,
): AddingOutcome {
  if (state === 'unreadable') return 'unreadable';
  if (holdsItem(report, item)) return 'there';
  return isFull(report) ? 'full' : 'added';
}

/** What is said of it, once it was asked for. */
export function addingWords(
  outcome: AddingOutcome,
  { items }: Pick<CollectedReport, 'items'>,
  state: Kept<unknown>['state'],
): string {
  if (outcome === 'unreadable') return 'Not added: the report kept in this browser cannot be read.';
  if (outcome === 'full') return `Not added: a report takes ${reportLimits.items} items. Remove one first.`;
  const held = `your report has ${countItems(items.length)}`;
  if (outcome === 'there') return `It is there already: ${held}.`;
  const leaving = 'This browser keeps nothing, so it lasts until you leave or reload the page.';
  return state === 'lost-on-leaving' ? `Added: ${held}. ${leaving}` : `Added: ${held}.`;
}

/** "1 item", "3 items". */
export const countItems = (count: number): string => (count === 1 ? '1 item' : `${count} items`);

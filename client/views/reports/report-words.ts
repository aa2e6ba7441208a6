import type { ReportItem as LaidItem, ReportTable } from '../../../server/contract/collected-report.ts';
import { reportLimits, usualReportTitle } from '../../../server/contract/report-limits.ts';
import type { ApiError } from '../../api/http-client.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import type { Kept } from '../../selection/keep-in-browser.ts';
import { nameOfItem, type ReportItem } from '../../selection/report-item.ts';
import { asSentence } from '../frame/answer-error.tsx';

/** What stands above a report. */
export const titleOf = ({ title }: Pick<CollectedReport, 'title'>): string =>
  title.trim() === '' ? usualReportTitle : title;

const kinds: ReadonlyMap<string, string> = new Map([
  ['trend', 'Trend'],
  ['comparison', 'Comparison of areas'],
  ['distribution', 'Spread of areas over time'],
  ['area-trends', 'Trends of areas'],
  ['overview', 'Overview'],
  ['profile', 'Profile of an area'],
  ['causes', 'Causes of injury'],
  ['cause-trends', 'Causes of injury through time'],
  ['inequality', 'Inequalities'],
  ['relationship', 'Relationship of two indicators'],
  ['partner-trend', 'Who was responsible'],
  ['partners', 'Map of partners'],
  ['partner-forms', 'Forms of working of partners'],
  ['partner-questions', 'Four questions that find a partner'],
  ['arrangements', 'Health Act arrangements'],
  ['neighbours', 'Statistical neighbours'],
  ['responsibilities', 'Who is responsible'],
  ['bodies', 'Body or partner'],
]);

/** What kind of chart or table an item is. */
export const kindOfItem = (item: Pick<ReportItem, 'asked'>): string =>
  kinds.get(nameOfItem(item)) ?? nameOfItem(item);

/** What an item says: what its author wrote, else what the service made. */
export const captionOf = ({ caption }: ReportItem, laid: LaidItem): string =>
  caption.trim() === '' ? laid.caption : caption;

/** The caption of a table begins with that of its item, as it was made or as it is written. */
export const tableCaption = ({ caption }: ReportTable, item: ReportItem, laid: LaidItem): string =>
  caption.startsWith(laid.caption) ? captionOf(item, laid) + caption.slice(laid.caption.length) : caption;

export const findingsOf = ({ findings }: ReportItem, laid: LaidItem): readonly string[] =>
  findings ?? laid.madeFindings;

/** Findings as they are written, one a line; blank lines are none. */
export const readFindings = (text: string): string[] =>
  text
    .split('\n')
    .map((line) => line.trim())
    .filter((line) => line !== '');

/** What must be mended before findings can stand in a report; null where they can. */
export function checkFindings(findings: readonly string[]): string | null {
  if (findings.length > reportLimits.findings)
    return `Write at most ${reportLimits.findings} findings: these are ${findings.length}.`;
  const longest = Math.max(0, ...findings.map(({ length }) => length));
  if (longest > reportLimits.findingLetters)
    return `A finding has at most ${reportLimits.findingLetters} letters: the longest has ${longest}.`;
  return null;
}

/** What must be known of how the report is kept; null where all is well. */
export function keepingWords(state: Kept<unknown>['state']): string | null {
  if (state === 'kept') return null;
  if (state === 'lost-on-leaving')
    return 'This browser does not let the page keep anything. The report lasts until you leave or reload the page: copy its link to have it again.';
  return 'The report that this browser kept cannot be read: it is damaged, or made by another version of this service. It is left as it is until you begin a new one.';
}

/** Why an item is refused. The service names it by its place in a report of one, which is not its place here. */
export const refusalOf = ({ detail }: Pick<ApiError, 'detail'>): string =>
  asSentence(detail.replace(/^item \d+ \([^)]*\): /, ''));

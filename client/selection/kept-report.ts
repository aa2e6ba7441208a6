import { type CollectedReport, emptyReport } from './collected-report.ts';
import { type BrowserStorage, type Keeper, openKeeper } from './keep-in-browser.ts';
import { parseReportItem, printReportItem } from './report-item.ts';

/** Where a browser keeps the report. */
export const reportPlace = 'collected-report';

/** Of the form in which a report is kept; a report of another version cannot be read. */
const version = 1;

/** Keeps the report that somebody collects in a browser's storage. */
export const openReportKeeper = (findStorage: () => BrowserStorage): Keeper<CollectedReport> =>
  openKeeper({ place: reportPlace, nothing: emptyReport, print, parse }, findStorage);

const print = ({ title, items, asAt }: CollectedReport): string =>
  JSON.stringify({ version, title, items: items.map(printReportItem), asAt });

/** A report is read as a whole or not at all, so that no item is lost unnoticed. */
function parse(kept: Readonly<Record<string, unknown>>): CollectedReport | null {
  const { title, items, asAt } = kept;
  if (kept.version !== version || typeof title !== 'string' || !Array.isArray(items)) return null;
  if (asAt !== null && typeof asAt !== 'string') return null;
  const texts = items.filter((item) => typeof item === 'string');
  return texts.length < items.length ? null : { title, items: texts.map(parseReportItem), asAt };
}

import { reportLimits } from '../../server/contract/report-limits.ts';
import type { CollectedReport } from './collected-report.ts';
import type { ReportItem } from './report-item.ts';

type Changed = (report: CollectedReport) => CollectedReport;

/** Whether a report holds a chart or an answer already, however it is captioned. */
export const holdsItem = ({ items }: CollectedReport, { asked }: Pick<ReportItem, 'asked'>): boolean =>
  items.some((item) => item.asked === asked);

export const isFull = ({ items }: CollectedReport): boolean => items.length >= reportLimits.items;

/** Puts an item last; a report that holds it, or is full, stays as it is. */
export const addItem =
  (item: ReportItem): Changed =>
  (report) =>
    holdsItem(report, item) || isFull(report) ? report : insertItem(report.items.length, item)(report);

/** Puts an item at a place, counted from 0; the last place where there are not so many. */
export const insertItem =
  (place: number, item: ReportItem): Changed =>
  (report) => ({ ...report, items: report.items.toSpliced(place, 0, item) });

/** Takes the place of an item. */
export const replaceItem =
  (place: number, item: ReportItem): Changed =>
  (report) => ({ ...report, items: report.items.map((each, at) => (at === place ? item : each)) });

export const removeItem =
  (place: number): Changed =>
  (report) => ({ ...report, items: report.items.filter((_, at) => at !== place) });

/** Moves an item by one place, up (-1) or down (1); the first does not move up, nor the last down. */
export const moveItem =
  (place: number, by: -1 | 1): Changed =>
  (report) => {
    const [item] = report.items.slice(place, place + 1);
    const target = place + by;
    if (item === undefined || target < 0 || target >= report.items.length) return report;
    return insertItem(target, item)(removeItem(place)(report));
  };

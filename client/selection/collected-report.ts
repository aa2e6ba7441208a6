import { reportLimits } from '../../server/contract/report-limits.ts';
import { lastOf } from './address-parameters.ts';
import { parseReportItem, printReportItem, type ReportItem } from './report-item.ts';
import type { SearchRecord } from './search-string.ts';

/** Charts and tables that somebody collected, in the order in which they stand in the report. */
export interface CollectedReport {
  /** Blank for the title that the service gives. */
  readonly title: string;
  readonly items: readonly ReportItem[];
  /** A store version or a date: the figures of every item as they stood then; null for as they stand now. */
  readonly asAt: string | null;
}

export const emptyReport: CollectedReport = { title: '', items: [], asAt: null };

/** The parameters of a report in its address, as in the interface. */
export interface ReportSearch {
  readonly title?: string;
  readonly item?: readonly string[];
  readonly asAt?: string;
}

/** The parameters of a report in any address; those of other things are dropped. */
export function readReportSearch(search: Readonly<Record<string, unknown>>): ReportSearch {
  const textsOf = (given: unknown) => [given ?? []].flat().filter((text) => typeof text === 'string');
  const item = textsOf(search.item).filter((text) => text.trim() !== '');
  const title = lastOf(textsOf(search.title));
  const asAt = lastOf(textsOf(search.asAt));
  return {
    ...(title === null ? {} : { title }),
    ...(item.length === 0 ? {} : { item }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The report that an address carries; null where it carries none. What is beyond the limit is named in `problem`. */
export function parseReport({ title, item, asAt }: ReportSearch): {
  readonly report: CollectedReport | null;
  readonly problem: string | null;
} {
  if (item === undefined) return { report: null, problem: null };
  const items = item.slice(0, reportLimits.items).map(parseReportItem);
  const left = item.length - items.length;
  return {
    report: { title: title ?? '', items, asAt: asAt ?? null },
    problem:
      left === 0
        ? null
        : `too many items: ${item.length}. A report takes ${reportLimits.items}; the last ${left} ${left === 1 ? 'is' : 'are'} left out.`,
  };
}

/** The shortest parameters that are read back as the same report: of its address, and of the interface. */
export function printReport({ title, items, asAt }: CollectedReport): ReportSearch {
  return {
    ...(title.trim() === '' ? {} : { title }),
    ...(items.length === 0 ? {} : { item: items.map(printReportItem) }),
    ...(asAt === null ? {} : { asAt }),
  };
}

/** The same, as a record that addresses are printed from. */
export const reportParameters = (report: CollectedReport): SearchRecord => ({ ...printReport(report) });

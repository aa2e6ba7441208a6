import type {
  CollectedReportAnswer,
  ReportItem as LaidItem,
} from '../../../server/contract/collected-report.ts';
import { useReportItems } from '../../api/collected-report-query.ts';
import type { ApiError } from '../../api/http-client.ts';
import type { CollectedReport } from '../../selection/collected-report.ts';
import type { ReportItem } from '../../selection/report-item.ts';
import { type NumberedParts, numberParts } from './number-parts.ts';
import { kindOfItem } from './report-words.ts';

/** An item of a report, as far as its answer has come. */
export interface LaidReportItem {
  /** The same while the item is moved or changed. */
  readonly key: string;
  readonly item: ReportItem;
  /** The report of this item alone; absent while it is on its way, and where it is refused. */
  readonly answer: CollectedReportAnswer | undefined;
  /** What that says of the item. */
  readonly laid: LaidItem | undefined;
  readonly error: ApiError | null;
  readonly heading: string;
  readonly parts: NumberedParts;
}

/** A report laid out, item by item. */
export function useLaidReport(report: CollectedReport): readonly LaidReportItem[] {
  const states = useReportItems(report);
  const found = report.items.map((item, at) => {
    const answer = states[at]?.answer;
    return { item, answer, laid: answer?.items[0] };
  });
  const parts = numberParts(found);
  return found.map(({ item, answer, laid }, at) => ({
    key: keyOf(report.items, at),
    item,
    answer,
    laid,
    error: states[at]?.error ?? null,
    heading: laid?.heading ?? kindOfItem(item),
    parts: parts[at] ?? { figure: null, tables: [] },
  }));
}

/** Any answer of a report, each of which says when its figures are held. */
export const firstAnswer = (laid: readonly LaidReportItem[]): CollectedReportAnswer | undefined =>
  laid.find(({ answer }) => answer !== undefined)?.answer;

/** The same chart may stand in a report twice, once as a picture and once as a table. */
function keyOf(items: readonly ReportItem[], at: number): string {
  const asked = items[at]?.asked ?? '';
  return `${asked} ${items.slice(0, at).filter((item) => item.asked === asked).length}`;
}

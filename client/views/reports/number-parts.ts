import type { ReportItem as LaidItem, ReportTable } from '../../../server/contract/collected-report.ts';
import { reportFigureAddress } from '../../exports/report-downloads.ts';
import type { ReportItem } from '../../selection/report-item.ts';

/** Of an item what stands in the report, each part with its number, counted through the whole report. */
export interface NumberedParts {
  readonly figure: { readonly number: number; readonly address: string } | null;
  readonly tables: readonly { readonly number: number; readonly table: ReportTable }[];
}

/** Numbers figures and tables through a report; an item that has not come, or is refused, has neither. */
export function numberParts(
  items: readonly { readonly item: ReportItem; readonly laid: LaidItem | undefined }[],
): readonly NumberedParts[] {
  let figures = 0;
  let tables = 0;
  return items.map(({ item, laid }) => {
    const isDrawn = item.as !== 'table' && laid !== undefined && laid.picture !== null;
    const shown = item.as === 'chart' ? [] : (laid?.tables ?? []);
    return {
      figure: isDrawn ? { number: ++figures, address: reportFigureAddress(item, laid.storeVersion) } : null,
      tables: shown.map((table) => ({ number: ++tables, table })),
    };
  });
}

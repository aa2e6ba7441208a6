import { reportLimits } from '../../server/contract/report-limits.ts';
import { type CollectedReport, printReport, reportParameters } from '../selection/collected-report.ts';
import { interfaceAddress } from '../selection/interface-address.ts';
import type { ReportItem } from '../selection/report-item.ts';
import { printSearchString } from '../selection/search-string.ts';

/** The report as a Word file. */
export const reportDocumentAddress = (report: CollectedReport): string =>
  interfaceAddress('/reports/collected.docx', reportParameters(report));

/** The figure of an item as the report shows it: as the page and the Word file, which say notes and methods at the end. */
export const reportFigureAddress = ({ asked }: Pick<ReportItem, 'asked'>, storeVersion: number): string =>
  interfaceAddress('/reports/figure.svg', { item: asked, asAt: String(storeVersion) });

/** The address that shows the report to anybody: all of it stands in it. */
export const reportAddress = (report: CollectedReport, origin: string): string =>
  `${origin}/report${printSearchString({ ...printReport(report) })}`;

/** Whether the addresses of a report are short enough for the service to read. */
export const fitsAddress = (report: CollectedReport): boolean =>
  reportDocumentAddress(report).length <= reportLimits.addressBytes;

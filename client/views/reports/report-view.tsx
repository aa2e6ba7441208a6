import { getRouteApi } from '@tanstack/react-router';
import { parseReport } from '../../selection/collected-report.ts';
import { OwnReport } from './own-report.tsx';
import { SharedReport } from './shared-report.tsx';
import './reports.css';

const route = getRouteApi('/report');

/** A report of collected charts and tables: the one that the address carries, else the one that this browser keeps. */
export function ReportView() {
  const { report, problem } = parseReport(route.useSearch());
  return report === null ? <OwnReport /> : <SharedReport report={report} problem={problem} />;
}

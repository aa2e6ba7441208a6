import { Link } from '@tanstack/react-router';
import { useKeptReport } from './use-kept-report.ts';

/** The way to the report, with how many items it has: "Report (3)". */
export function ReportLink() {
  const { length } = useKeptReport().report.items;
  return (
    <Link to="/report" activeOptions={{ includeSearch: false }}>
      Report{length === 0 ? '' : ` (${length})`}
    </Link>
  );
}

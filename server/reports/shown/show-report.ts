import type { ShownAnswer, ShownTableAnswer } from '../../contract/shown.ts';
import { citeReport } from '../cite-report.ts';
import type { Report } from '../report.ts';
import { withSymbols } from '../with-symbols.ts';

/** What the screen shows of a report, with the words that must stand with it; all its data where these are what is shown. */
export function showReport(report: Report): ShownAnswer {
  const { sources, licences, ...cited } = citeReport(report);
  const shown = report.shown.filter(({ rows }) => rows.length > 0).map(copyOf);
  return {
    ...cited,
    tables: shown.length > 0 ? shown : [allData(report)],
    sources: [...sources],
    licences: [...licences],
  };
}

function copyOf({ name, columns, rows }: Report['shown'][number]): ShownTableAnswer {
  return { name, columns: [...columns], rows: rows.map((row) => [...row]) };
}

function allData(report: Report): ShownTableAnswer {
  return {
    name: null,
    columns: report.columns.map(({ title, datatype }) => ({
      heading: title,
      format: datatype === 'number' ? 'as-it-is' : null,
    })),
    rows: withSymbols(report),
  };
}

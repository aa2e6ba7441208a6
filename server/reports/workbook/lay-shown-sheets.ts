import type { Report } from '../report.ts';
import type { ShownTable } from '../shown/shown-table.ts';
import { type TableSheet, widthOf } from './sheet.ts';

const widest = 44;

const symbolsAndBlanks =
  'The sheet Notes says what symbols in square brackets mean; a cell for words is empty where there is nothing to say.';

/** The tables that the screen shows, a sheet each; none of a table with nothing in it. */
export function layShownSheets(report: Report): TableSheet[] {
  return report.shown.filter(({ rows }) => rows.length > 0).map((table) => laySheet(table, report));
}

function laySheet({ name, columns, rows }: ShownTable, { title, words }: Report): TableSheet {
  const apart = name === null ? '' : ` ${name}`;
  return {
    name: `Shown${apart}`,
    holds: `the table that the screen shows${apart}`,
    title: `What is shown${apart}: ${title}`,
    about: [words.subtitle, symbolsAndBlanks]
      .filter((part) => part !== null)
      .map((part) => part.replace(/\.?$/, '.'))
      .join(' '),
    columns: columns.map(({ heading, format }, at) => ({
      heading,
      format,
      width: widthOf(
        heading,
        rows.map((row) => row[at] ?? null),
        widest,
      ),
      wraps: format === null,
    })),
    rows,
  };
}

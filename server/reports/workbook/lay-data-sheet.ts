import type { Report } from '../report.ts';
import { withSymbols } from '../with-symbols.ts';
import { type TableSheet, widthOf } from './sheet.ts';

const widest = 34;

/** All the data: the columns of the CSV file as they are, with a symbol in each cell whose figure is missing. */
export function layDataSheet(report: Report): TableSheet {
  const { title, columns, shown } = report;
  const cells = withSymbols(report);
  return {
    name: 'Data',
    holds:
      shown.length > 0
        ? 'all data behind it, in the columns of the CSV file'
        : 'all that the screen shows and the data behind it in one table, in the columns of the CSV file',
    title: `${shown.length > 0 ? 'All data behind it' : 'All data'}: ${title}`,
    about:
      'The columns of the CSV file; the sheet Notes says what each means, and what symbols in square brackets mean. An empty cell: the column says nothing of this row.',
    columns: columns.map(({ name }, at) => ({
      heading: name,
      format: 'as-it-is',
      width: widthOf(
        name,
        cells.map((row) => row[at] ?? null),
        widest,
      ),
      wraps: false,
    })),
    rows: cells.length > 0 ? cells : [columns.map((_, at) => (at === 0 ? 'Nothing to show' : null))],
  };
}

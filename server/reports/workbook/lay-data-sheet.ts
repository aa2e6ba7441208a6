import { missingSymbol } from '../../contract/format-figure.ts';
import type { Report } from '../report.ts';
import type { Cell } from '../table.ts';
import { type TableSheet, widthOf } from './sheet.ts';

type MissingReason = Parameters<typeof missingSymbol>[0];

/** Columns whose figure is missing for the reason that stands in `missing`. */
const figures = ['value', 'lower95', 'upper95', 'lower998', 'upper998', 'count', 'denominator'];

const widest = 34;

/** All the data: the columns of the CSV file as they are, with a symbol in each cell whose figure is missing. */
export function layDataSheet({ title, columns, rows }: Report): TableSheet {
  const cells = withSymbols(
    columns.map(({ name }) => name),
    rows,
  );
  return {
    name: 'Data',
    holds: 'all data behind it, in the columns of the CSV file',
    title: `All data behind it: ${title}`,
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

function withSymbols(names: readonly string[], rows: readonly (readonly Cell[])[]): Cell[][] {
  const reasonAt = names.map((name) => {
    const [, prefix = '', figure = ''] = /^([xy]_)?(.+)$/.exec(name) ?? [];
    return figures.includes(figure) ? names.indexOf(`${prefix}missing`) : -1;
  });
  return rows.map((row) =>
    row.map((cell, at) => {
      const place = reasonAt[at] ?? -1;
      return cell === null && place >= 0 ? symbolOf(row[place] ?? null) : cell;
    }),
  );
}

function symbolOf(reason: Cell): string {
  return missingSymbol(isReason(reason) ? reason : 'not-available');
}

function isReason(cell: Cell): cell is MissingReason {
  return (
    cell === 'suppressed' || cell === 'not-available' || cell === 'not-applicable' || cell === 'not-compared'
  );
}

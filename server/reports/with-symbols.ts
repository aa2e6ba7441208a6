import { missingSymbol } from '../contract/format-figure.ts';
import { missingSchema } from '../contract/parts.ts';
import type { Report } from './report.ts';
import type { Cell } from './table.ts';

/** Columns whose figure is missing for the reason that stands in `missing`. */
const figures = ['value', 'lower95', 'upper95', 'lower998', 'upper998', 'count', 'denominator'];

/** All the data of a report, with a symbol in each cell whose figure is missing. */
export function withSymbols({ columns, rows }: Pick<Report, 'columns' | 'rows'>): Cell[][] {
  const names = columns.map(({ name }) => name);
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

function symbolOf(cell: Cell): string {
  const reason = missingSchema.safeParse(cell);
  return missingSymbol(reason.success ? reason.data : 'not-available');
}

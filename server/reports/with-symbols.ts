import { missingSymbol } from '../contract/format-figure.ts';
import type { Report } from './report.ts';
import type { Cell } from './table.ts';

type MissingReason = Parameters<typeof missingSymbol>[0];

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

function symbolOf(reason: Cell): string {
  return missingSymbol(isReason(reason) ? reason : 'not-available');
}

function isReason(cell: Cell): cell is MissingReason {
  return (
    cell === 'suppressed' || cell === 'not-available' || cell === 'not-applicable' || cell === 'not-compared'
  );
}

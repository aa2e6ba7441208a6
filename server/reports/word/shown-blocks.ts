import { formatCount, formatRate } from '../../contract/format-figure.ts';
import type { FigureFormat, ShownTable } from '../shown/shown-table.ts';
import type { Cell } from '../table.ts';
import type { TableBlock } from './block.ts';

/** More columns than these cannot be read on a page that lies on its side. */
const mostColumns = 11;

/**
 * Tables as the screen shows them, as blocks. One too wide for a page becomes two with the same first columns: figures,
 * and words about them; no column is left out.
 */
export function shownBlocks(
  title: string,
  tables: readonly ShownTable[],
  sources: readonly string[],
): TableBlock[] {
  return tables.flatMap((table) => {
    const name = table.name === null ? title : `${title}, ${table.name}`;
    return splitWide(table).map(({ columns, rows, part }) => ({
      kind: 'table' as const,
      title: part === null ? name : `${name}: ${part}`,
      header: columns.map(({ heading }) => heading),
      rows: rows.map((row) => row.map((cell, at) => showCell(cell, columns[at]?.format ?? null))),
      figureColumns: new Set(columns.flatMap(({ format }, at) => (format === null ? [] : [at]))),
      sources,
    }));
  });
}

type Part = Pick<ShownTable, 'columns' | 'rows'> & { readonly part: string | null };

function splitWide({ columns, rows }: ShownTable): Part[] {
  if (columns.length <= mostColumns) return [{ columns, rows, part: null }];
  const first = columns.findIndex(({ format }) => format !== null);
  const keys = columns.flatMap((_, at) => (at < Math.min(Math.max(first, 1), 2) ? [at] : []));
  const others = columns.flatMap((_, at) => (at < keys.length ? [] : [at]));
  const isFigure = (at: number) => at < first || columns[at]?.format !== null;
  const parts = [
    { part: 'figures', places: [...keys, ...others.filter(isFigure)] },
    { part: 'in words', places: [...keys, ...others.filter((at) => !isFigure(at))] },
  ];
  return parts.map(({ part, places }) => ({
    part,
    columns: places.flatMap((at) => columns[at] ?? []),
    rows: rows.map((row) => places.map((at) => row[at] ?? null)),
  }));
}

/** Residents stand in one column with rates, which are never whole numbers of ten thousand and more. */
const isHeadcount = (figure: number): boolean => Number.isInteger(figure) && figure >= 10_000;

/** A cell as it is read; symbols of missing figures stay as they are. */
export function showCell(cell: Cell, format: FigureFormat | null): string {
  if (cell === null) return '';
  if (typeof cell !== 'number') return String(cell);
  if (format === 'whole') return formatCount(cell);
  if (format === 'one-decimal') return isHeadcount(cell) ? formatCount(cell) : formatRate(cell);
  return format === 'two-decimals' ? cell.toFixed(2) : String(cell);
}

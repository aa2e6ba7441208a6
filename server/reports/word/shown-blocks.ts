import { showFigure } from '../../contract/show-figure.ts';
import type { FigureFormat, ShownTable } from '../shown/shown-table.ts';
import type { Cell } from '../table.ts';
import type { TableBlock } from './block.ts';

/** More columns than these cannot be read on a page that lies on its side. */
const mostColumns = 11;

/**
 * Tables as the screen shows them, as blocks. One too wide for a page becomes two with the same first columns: figures,
 * and words about them. Words that are the same in every row are said once below, in place of their column.
 */
export function shownBlocks(
  title: string,
  tables: readonly ShownTable[],
  sources: readonly string[],
): TableBlock[] {
  return tables.flatMap((table) => {
    const name = table.name === null ? title : `${title}, ${table.name}`;
    const { varying, everyRow } = setApart(table);
    return splitWide(varying).map(({ columns, rows, part }) => ({
      kind: 'table' as const,
      title: part === null ? name : `${name}: ${part}`,
      header: columns.map(({ heading }) => heading),
      rows: rows.map((row) => row.map((cell, at) => showCell(cell, columns[at]?.format ?? null))),
      figureColumns: new Set(columns.flatMap(({ format }, at) => (format === null ? [] : [at]))),
      ...(everyRow.length === 0 ? {} : { everyRow }),
      sources,
    }));
  });
}

/** The table without columns of one and the same words, and what these say; the first column names the rows and stays. */
function setApart(table: ShownTable): { readonly varying: ShownTable; readonly everyRow: readonly string[] } {
  const { columns, rows } = table;
  const isSame = columns.map(({ format }, at) => format === null && at > 0 && sameWords(rows, at) !== null);
  const varies = (_: unknown, at: number) => !isSame[at];
  return {
    varying: {
      ...table,
      columns: columns.filter(varies),
      rows: rows.map((row) => row.filter(varies)),
    },
    everyRow: columns.flatMap(({ heading }, at) =>
      isSame[at] ? [`${heading}, in every row: ${sameWords(rows, at)}`] : [],
    ),
  };
}

/** The words of a column that are the same in each of several rows; null where there are none. */
function sameWords(rows: ShownTable['rows'], at: number): string | null {
  const [first, ...others] = rows.map((row) => row[at] ?? null);
  if (typeof first !== 'string' || first === '' || others.length === 0) return null;
  return others.every((cell) => cell === first) ? first : null;
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

/** A cell as it is read; symbols of missing figures stay as they are. */
export function showCell(cell: Cell, format: FigureFormat | null): string {
  if (cell === null) return '';
  return typeof cell === 'number' ? showFigure(cell, format) : String(cell);
}

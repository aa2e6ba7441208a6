import type { TablePreview } from '../observation/table-preview.ts';
import { findNearest } from './detect-layout.ts';
import type { Layout } from './layout.ts';

const ROWS_SHOWN = 10;

/** A row from the top of a file, its cells without white space around them. */
export interface TopRow {
  readonly cells: readonly string[];
  readonly line: number;
}

/**
 * The beginning of a table that no layout fits: `likest` is the row most like a layout's header; where none is like any
 * of them, the first of the rows with the most names in it is taken for the header. Null where there is no row.
 */
export function previewTable(
  rows: readonly TopRow[],
  likest: TopRow | null,
  layouts: readonly Layout[],
): TablePreview | null {
  const header = likest ?? fullestRow(rows);
  if (header === null) return null;
  return {
    headerLine: header.line,
    header: header.cells,
    rows: rows
      .filter(({ line }) => line > header.line)
      .slice(0, ROWS_SHOWN)
      .map(({ cells }) => cells),
    nearest: findNearest(header.cells, layouts).map(({ layout: { id, table }, found, missing }) => ({
      layout: id,
      table,
      found,
      missing,
    })),
  };
}

function fullestRow(rows: readonly TopRow[]): TopRow | null {
  const most = Math.max(0, ...rows.map(namesIn));
  return rows.find((row) => namesIn(row) === most) ?? null;
}

/** How many cells have words in them. */
function namesIn({ cells }: TopRow): number {
  return cells.filter((cell) => /[a-z]/i.test(cell)).length;
}

import type { ReadingContext } from '../layout.ts';
import type { NamedColumns } from '../name-columns.ts';

/** Where the last of some columns stands that a file has; -1 for none. */
export function lastOf(named: NamedColumns, columns: readonly string[]): number {
  return Math.max(-1, ...columns.flatMap((column) => named.allOf(column)));
}

/** Refuses a row that ends before a cell that figures are made of: a blank there would be counted as not known. */
export function reportShortRow(
  cells: readonly string[],
  last: number,
  line: number,
  { findings }: ReadingContext,
): boolean {
  if (cells.length > last) return false;
  const said = `${cells.length} cells, with what is counted up to cell ${last + 1}`;
  findings.add('row-cut-off', { line, value: cells.at(-1) ?? '', said });
  return true;
}

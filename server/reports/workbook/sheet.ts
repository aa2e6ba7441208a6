import type { FigureFormat } from '../shown/shown-table.ts';
import type { Cell } from '../table.ts';

/** One table on a sheet of its own: its title in the first row, a line about it, one header row, then the rows. */
export interface TableSheet {
  /** At most 31 characters, each once in a workbook. */
  readonly name: string;
  /** What it holds, for the list on the cover. */
  readonly holds: string;
  readonly title: string;
  readonly about: string;
  readonly columns: readonly SheetColumn[];
  /** At least one. */
  readonly rows: readonly (readonly Cell[])[];
}

export interface SheetColumn {
  /** Each once in a sheet. */
  readonly heading: string;
  readonly format: FigureFormat | null;
  /** In characters. */
  readonly width: number;
  /** Whether long texts are broken into lines. */
  readonly wraps: boolean;
}

const narrowest = 10;

/** A heading may take this many lines. */
const mostHeadingLines = 4;

/** As wide as the longest cell, within bounds; a heading breaks into lines and needs its longest word. */
export function widthOf(heading: string, cells: readonly Cell[], widest: number): number {
  const words = [...heading.split(' ').map(({ length }) => length), heading.length / mostHeadingLines];
  const longest = cells.reduce<number>(
    (most, cell) => Math.max(most, lengthOf(cell)),
    Math.ceil(Math.max(...words)) + 3,
  );
  return Math.min(widest, Math.max(narrowest, longest + 2));
}

/** Figures are shown with few decimals, however many digits they have. */
function lengthOf(cell: Cell): number {
  return typeof cell === 'number' ? Math.min(String(cell).length, 10) : String(cell ?? '').length;
}

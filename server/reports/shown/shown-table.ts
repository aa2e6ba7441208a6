import { missingSymbol } from '../../contract/format-figure.ts';
import type { MissingReason, Unit } from '../../contract/parts.ts';
import type { Cell } from '../table.ts';

/** How a figure looks in a cell; the cell holds all its digits. */
export type FigureFormat = 'whole' | 'one-decimal' | 'two-decimals' | 'as-it-is';

export interface ShownColumn<Row> {
  /** In plain words, with the unit of its figures; each once in a table. */
  readonly heading: string;
  /** Absent where the column holds words. */
  readonly format?: FigureFormat;
  readonly cell: (row: Row) => Cell;
}

/** What the screen shows as a table: headings in plain words, figures as numbers, symbols where a figure is missing. */
export interface ShownTable {
  /** What sets it apart where an answer shows several; null for the one, or the first. */
  readonly name: string | null;
  readonly columns: readonly { readonly heading: string; readonly format: FigureFormat | null }[];
  readonly rows: readonly (readonly Cell[])[];
}

/** The table of these columns and rows; a column that says nothing in any row is left out. */
export function toShownTable<Row>(
  columns: readonly ShownColumn<Row>[],
  rows: readonly Row[],
  name: string | null = null,
): ShownTable {
  const cells = rows.map((row) => columns.map(({ cell }) => cell(row)));
  const used = columns.map((_, at) => cells.some((row) => !saysNothing(row[at] ?? null)));
  const isUsed = (_: unknown, at: number) => used[at];
  return {
    name,
    columns: columns.map(({ heading, format }) => ({ heading, format: format ?? null })).filter(isUsed),
    rows: cells.map((row) => row.filter(isUsed)),
  };
}

/** A figure, or the symbol of the reason why there is none: `[c]`. */
export const figureCell = (
  figure: number | null | undefined,
  missing: MissingReason | null | undefined,
): Cell => figure ?? missingSymbol(missing ?? 'not-available');

const notApplicable = missingSymbol('not-applicable');

const saysNothing = (cell: Cell): boolean => cell === null || cell === '' || cell === notApplicable;

/** A figure that not every row can have, as a rank among areas: `[z]` where it has no meaning. */
export const figureIfAny = (figure: number | null | undefined): Cell => figure ?? notApplicable;

/** Counts are whole numbers, all else is shown to one decimal place. */
export const formatOfUnit = ({ valueType }: Pick<Unit, 'valueType'>): FigureFormat =>
  valueType === 'count' ? 'whole' : 'one-decimal';

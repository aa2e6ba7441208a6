/**
 * Turns answers into files that people take away. It writes what the answer says and works nothing out; every file
 * says where its figures come from. Pure: the same answer gives the same bytes.
 */
import type { Provenance } from '../contract/parts.ts';

/** A cell: text, a number as it is, a flag, or nothing. */
export type Cell = string | number | boolean | null;

/** A column: its header and what stands in it. */
export type Columns<Row> = readonly (readonly [header: string, cell: (row: Row) => Cell])[];

/** All that an answer holds as rows of cells: what a CSV file, a workbook and its description are written from. */
export interface Table {
  /** Headers, each once. */
  readonly names: readonly string[];
  readonly rowCount: number;
  /** Reads the cells, a list for each row in the order of the names; to count rows none need be read. */
  readonly readRows: () => Cell[][];
}

/** The table of these columns and rows. */
export function toTable<Row>(columns: Columns<Row>, rows: readonly Row[]): Table {
  return {
    names: columns.map(([name]) => name),
    rowCount: rows.length,
    readRows: () => rows.map((row) => columns.map(([, cell]) => cell(row))),
  };
}

/** Whose figure a row is, under which licence and of which release; blank where no figure is held. */
export const originColumns: Columns<{ readonly origin: Provenance | null }> = [
  ['source', ({ origin }) => origin?.source ?? null],
  ['licence', ({ origin }) => origin?.licence ?? null],
  ['released', ({ origin }) => origin?.released ?? null],
  ['released_stated', ({ origin }) => origin?.releasedStated ?? null],
];

/** The version of the store that a row was answered from, and since when it stands. */
export const versionColumns: Columns<{
  readonly answer: { readonly storeVersion: number; readonly storeVersionAt: string | null };
}> = [
  ['store_version', ({ answer }) => answer.storeVersion],
  ['made_at', ({ answer }) => answer.storeVersionAt],
];

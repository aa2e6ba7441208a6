/**
 * Turns answers into files that people take away. It writes what the answer says and works nothing out; every file
 * says where its figures come from. Pure: the same answer gives the same bytes.
 */
import { stringify } from 'csv-stringify/sync';

/** A cell: text, a number as it is, a flag, or nothing. */
export type Cell = string | number | boolean | null;

/** A column: its header and what stands in it. */
export type Columns<Row> = readonly (readonly [header: string, cell: (row: Row) => Cell])[];

/** What a spreadsheet would take for a formula: these as first character, as OWASP lists them for CSV injection. */
const startsFormula = /^[=+\-@\t\r]/;

/** The library by itself quotes only the line break that ends its rows, where a reader may take any for the end. */
const lineBreak = /[\r\n]/;

/**
 * A table as CSV (RFC 4180): one header row, CRLF after every row, cells quoted where they need it, UTF-8 without a
 * byte order mark. Numbers keep every digit; text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv<Row>(columns: Columns<Row>, rows: readonly Row[]): string {
  const header = columns.map(([name]) => name);
  const body = rows.map((row) => columns.map(([, cell]) => written(cell(row))));
  return stringify([header, ...body], { record_delimiter: 'windows', quoted_match: lineBreak });
}

function written(cell: Cell): string {
  if (cell === null) return '';
  if (typeof cell !== 'string') return String(cell);
  return startsFormula.test(cell) ? `'${cell}` : cell;
}

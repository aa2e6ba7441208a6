import { stringify } from 'csv-stringify/sync';
import { safeText } from '../contract/safe-text.ts';
import type { Cell, Table } from './table.ts';

/** The library by itself quotes only the line break that ends its rows, where a reader may take any for the end. */
const lineBreak = /[\r\n]/;

/**
 * A table as CSV (RFC 4180): one header row, CRLF after every row, cells quoted where they need it, UTF-8 without a
 * byte order mark. Numbers keep every digit; text that a spreadsheet would run as a formula gets an apostrophe before it.
 */
export function toCsv({ names, readRows }: Table): string {
  const body = readRows().map((cells) => cells.map(written));
  return stringify([names, ...body], { record_delimiter: 'windows', quoted_match: lineBreak });
}

function written(cell: Cell): string {
  if (cell === null) return '';
  return typeof cell === 'string' ? safeText(cell) : String(cell);
}

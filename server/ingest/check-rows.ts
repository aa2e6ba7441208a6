import type { Findings } from './collect-findings.ts';
import type { RowReader } from './layout.ts';
import { bareName } from './name-columns.ts';
import { remember } from './remember.ts';
import { tellFootnote } from './tell-footnote.ts';

/** Takes rows below the header as they were split; true for a row that counts as read. */
export type RowCheck = (cells: readonly string[], line: number) => boolean;

/** Where what stands in a table that is no row of its goes. */
export interface RowTakers {
  readonly read: RowReader;
  /** Takes a text below the table. */
  readonly note: (text: string) => void;
}

/**
 * Holds each row against the header, in any layout, before the layout reads it: blank rows are left out, notes below
 * the table collected, rows with cells beyond the header and a repeated header refused, also with its columns in
 * another order, short rows counted (cells that are not there read as blank). Below notes there are no more rows: what
 * stands there is of another table, and refused.
 */
export function checkRows(
  header: readonly string[],
  findings: Findings,
  { read, note }: RowTakers,
): RowCheck {
  const width = header.length;
  const names = new Set(header.map(bareName));
  const beginsLikeHeader = remember((text) => text.trim() !== '' && names.has(bareName(text)));
  let noteLine: number | null = null;

  const refuseLong = (cells: readonly string[], line: number): boolean => {
    const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== '');
    if (extra < 0) return false;
    const said = `${cells.length} cells under ${width} column names`;
    findings.add('row-long', { line, value: cells[extra] ?? '', said });
    return true;
  };

  const takeNote = (cells: readonly string[], line: number): boolean => {
    const text = tellFootnote(cells, noteLine !== null);
    if (text === null) return false;
    noteLine ??= line;
    findings.add('rows-below-table', { line, said: text });
    note(Buffer.from(text).toString());
    return true;
  };

  return (cells, line) => {
    if ((cells[0] ?? '').trim() === '' && cells.every((cell) => cell.trim() === '')) {
      findings.add('row-blank', { line });
      return false;
    }
    if (beginsLikeHeader(cells[0] ?? '') && isHeader(cells, names)) {
      findings.add('header-repeated', { line, value: cells.join(','), column: null });
      return true;
    }
    if (mayBeNote(cells, width) && takeNote(cells, line)) return false;
    if (noteLine !== null) {
      findings.add('row-below-notes', {
        line,
        value: cells.join(','),
        said: `notes begin on line ${noteLine}`,
      });
      return true;
    }
    if (cells.length > width && refuseLong(cells, line)) return true;
    if (cells.length < width) {
      findings.add('row-short', { line, said: `${cells.length} cells under ${width} column names` });
    }
    read(cells, line);
    return true;
  };
}

/** One look at every row, which nearly always ends at the third cell: notes fill one or two. */
function mayBeNote(cells: readonly string[], width: number): boolean {
  let filled = 0;
  for (const cell of cells) {
    if (cell !== '' && ++filled > 2) return false;
  }
  return width > 2;
}

/** Whether more than half of the column names stand in this row, in whatever order and however they are spelled. */
function isHeader(cells: readonly string[], names: ReadonlySet<string>): boolean {
  const same = new Set(cells.map(bareName).filter((name) => name !== '' && names.has(name)));
  return same.size > names.size / 2;
}

import type { Findings } from './collect-findings.ts';
import type { RowReader } from './layout.ts';
import { bareName } from './name-columns.ts';
import { remember } from './remember.ts';

/** Takes rows below the header as they were split; true for a row that counts as read. */
export type RowCheck = (cells: readonly string[], line: number) => boolean;

/**
 * Holds each row against the header, in any layout, before the layout reads it: blank rows are left out, rows with
 * cells beyond the header and a repeated header refused, short rows counted (cells that are not there read as blank).
 */
export function checkRows(header: readonly string[], findings: Findings, read: RowReader): RowCheck {
  const width = header.length;
  const begin = bareName(header[0] ?? '');
  const beginsLikeHeader = remember((text) => bareName(text) === begin);

  const refuseLong = (cells: readonly string[], line: number): boolean => {
    const extra = cells.findIndex((cell, at) => at >= width && cell.trim() !== '');
    if (extra < 0) return false;
    const said = `${cells.length} cells under ${width} column names`;
    findings.add('row-long', { line, value: cells[extra] ?? '', said });
    return true;
  };

  return (cells, line) => {
    if ((cells[0] ?? '').trim() === '' && cells.every((cell) => cell.trim() === '')) {
      findings.add('row-blank', { line });
      return false;
    }
    if (beginsLikeHeader(cells[0] ?? '') && isHeader(cells, header)) {
      findings.add('header-repeated', { line, value: cells.join(','), column: null });
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

/** Whether most of a row's cells are the column names themselves, however they are spelled. */
function isHeader(cells: readonly string[], header: readonly string[]): boolean {
  const same = cells.filter((cell, at) => cell !== '' && bareName(cell) === bareName(header[at] ?? ''));
  return same.length > header.length / 2;
}

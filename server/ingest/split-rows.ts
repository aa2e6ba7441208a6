import {
  findQuotedCellEnd,
  longestCell,
  quotedCellCut,
  quotedCellTooLong,
  readQuotedCell,
} from './quoted-cell.ts';

/** The longest row that is taken, in characters; of a longer one only the end is looked for. */
const LONGEST_ROW = 1_048_576;

/** A file with this many faults of quoting is given up, since each of them is searched for its end. */
const QUOTE_FAULTS_AT_MOST = 1000;

const SHOWN_LENGTH = 200;

/** What could not be split: where it stands, columns counted from 0, and how the cell begins. */
export interface SplitFault {
  readonly rule: 'unclosed-quote' | 'cell-too-long' | 'row-long';
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** Takes what is split. */
export interface RowHandler {
  /** One row that is not an empty line. The array is used again for the next row; `line` is where the row begins. */
  row(cells: readonly string[], line: number): void;
  fault(fault: SplitFault): void;
}

/**
 * Splits CSV text (RFC 4180) into rows as it comes: LF, CRLF and CR, also mixed; quoted cells with separators,
 * newlines and doubled quotes; lines counted as an editor counts them. After a fault it goes on at the next line, so
 * that one file tells all its faults. A cell that contains a quote without beginning with one is taken as it is.
 *
 * It searches for the next separator where a general parser looks at every character; the tests hold it to the result
 * of PapaParse.
 */
export class RowSplitter {
  readonly #delimiter: string;
  readonly #handler: RowHandler;
  readonly #cells: string[] = [];
  #text = '';
  /** Where in the text the row begins that is being split, and its line in the file. */
  #start = 0;
  #line = 1;
  #isSkipping = false;
  #isReturnWaiting = false;
  #quoteFaults = 0;

  constructor(delimiter: string, handler: RowHandler) {
    this.#delimiter = delimiter;
    this.#handler = handler;
  }

  /** Whether the file had so many faults that the rest of it is not split. */
  get gaveUp(): boolean {
    return this.#quoteFaults >= QUOTE_FAULTS_AT_MOST;
  }

  /** The line (from 1) on which the next character would stand. */
  get line(): number {
    return this.#line + countNewlines(this.#text, this.#start, this.#text.length);
  }

  /** Splits the rows that are complete; the beginning of the next waits for more text. */
  push(text: string): void {
    const arrived = this.#isReturnWaiting ? `\r${text}` : text;
    // A return at the end may be half of a CRLF.
    this.#isReturnWaiting = arrived.endsWith('\r');
    this.#text += unifyNewlines(this.#isReturnWaiting ? arrived.slice(0, -1) : arrived);
    this.#splitWaiting(false);
  }

  /** Splits what is left, whether or not it ends with a newline. */
  end(): void {
    const isEnded = this.#text === '' || this.#text.endsWith('\n');
    this.#text += isEnded && !this.#isReturnWaiting ? '' : '\n';
    this.#splitWaiting(true);
  }

  #splitWaiting(isLast: boolean): void {
    if (this.#isSkipping) this.#skipLongRow();
    if (!this.#isSkipping && !this.gaveUp) this.#splitRows(isLast);
    if (this.#text.length - this.#start > LONGEST_ROW && !this.#isSkipping) this.#refuseLongRow();
    if (this.#isSkipping || this.gaveUp) this.#moveTo(this.#text.length);
    this.#text = this.#text.slice(this.#start);
    this.#start = 0;
  }

  #splitRows(isLast: boolean): void {
    const text = this.#text;
    let quote = text.indexOf('"', this.#start);
    while (this.#start < text.length) {
      if (quote >= 0 && quote < this.#start) quote = text.indexOf('"', this.#start);
      if (!this.#splitRow(quote, isLast)) return;
    }
  }

  /**
   * Splits the next row, `firstQuote` being the first quotation mark after its beginning; false when its end has not
   * come yet, or the file is given up. This is where reading spends its time: it looks for separators only, and at a
   * quotation mark only where a cell begins with it.
   */
  #splitRow(firstQuote: number, isLast: boolean): boolean {
    const text = this.#text;
    const delimiter = this.#delimiter;
    const cells = this.#cells;
    let newline = text.indexOf('\n', this.#start);
    let quote = firstQuote;
    let at = this.#start;
    let count = 0;
    for (;;) {
      if (quote >= 0 && quote < at) quote = text.indexOf('"', at);
      let end: number;
      if (at === quote) {
        end = findQuotedCellEnd(text, at, delimiter, isLast);
        if (end === quotedCellCut) return false;
        if (end < 0) return this.#goOnAfter(at, count, end === quotedCellTooLong, isLast);
        cells[count++] = readQuotedCell(text, at, end);
        if (newline < end) newline = text.indexOf('\n', end);
      } else {
        const separator = text.indexOf(delimiter, at);
        end = separator >= 0 && separator < newline ? separator : newline;
        if (end < 0) return false;
        cells[count++] = text.substring(at, end);
      }
      if (end === newline) return this.#endRow(count, newline);
      at = end + 1;
    }
  }

  #endRow(count: number, newline: number): boolean {
    const hasNewlines = this.#text.indexOf('\n', this.#start) < newline;
    const mayBeLong = newline - this.#start > longestCell;
    if (newline > this.#start) this.#give(count, mayBeLong);
    if (hasNewlines) this.#moveTo(newline + 1);
    else {
      this.#start = newline + 1;
      this.#line++;
    }
    return true;
  }

  #give(count: number, mayBeLong: boolean): void {
    const cells = this.#cells;
    if (cells.length !== count) cells.length = count;
    const column = mayBeLong ? cells.findIndex((cell) => cell.length > longestCell) : -1;
    if (column < 0) this.#handler.row(cells, this.#line);
    else this.#report('cell-too-long', column, cells[column] ?? '');
  }

  /** Reports a quotation mark that is not closed where it should be, and goes on at the line after it. */
  #goOnAfter(open: number, column: number, isLong: boolean, isLast: boolean): boolean {
    const newline = this.#text.indexOf('\n', open);
    if (newline < 0 && !isLast) return false;
    this.#moveTo(open);
    this.#report(isLong ? 'cell-too-long' : 'unclosed-quote', column, this.#text.slice(open, newline));
    this.#quoteFaults++;
    this.#moveTo(newline + 1);
    return !this.gaveUp;
  }

  #refuseLongRow(): void {
    const beginning = this.#text.slice(this.#start, this.#start + longestCell);
    this.#report(beginning.includes(this.#delimiter) ? 'row-long' : 'cell-too-long', 0, beginning);
    this.#isSkipping = true;
  }

  /** Leaves out what is left of a row that was too long. */
  #skipLongRow(): void {
    const newline = this.#text.indexOf('\n');
    if (newline < 0) return;
    this.#moveTo(newline + 1);
    this.#isSkipping = false;
  }

  #report(rule: SplitFault['rule'], column: number, cell: string): void {
    this.#handler.fault({ rule, line: this.#line, column, value: cell.slice(0, SHOWN_LENGTH) });
  }

  #moveTo(position: number): void {
    this.#line += countNewlines(this.#text, this.#start, position);
    this.#start = position;
  }
}

function unifyNewlines(text: string): string {
  return text.includes('\r') ? text.replaceAll('\r\n', '\n').replaceAll('\r', '\n') : text;
}

function countNewlines(text: string, from: number, to: number): number {
  let count = 0;
  for (let at = text.indexOf('\n', from); at >= 0 && at < to; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

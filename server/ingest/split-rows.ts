import { LineParser } from './parse-lines.ts';

/** The longest cell that is taken, in characters; of a quoted one twice as many are waited for, since marks double. */
const LONGEST_CELL = 65_536;

/** The longest row that is waited for, in characters; of a longer one only the end is looked for. */
const LONGEST_ROW = 1_048_576;

/** A file with this many faults of quoting is given up, since what follows each of them is parsed again. */
const QUOTE_FAULTS_AT_MOST = 1000;

const SHOWN_LENGTH = 200;

/** What could not be split: where it stands, columns counted from 0, and how the cell begins. */
export interface SplitFault {
  readonly rule: 'unclosed-quote' | 'cell-too-long' | 'row-long' | 'decimal-unclear';
  readonly line: number;
  readonly column: number;
  readonly value: string;
}

/** Takes what is split. */
export interface RowHandler {
  /** One row that is not an empty line; `line` is where the row begins. */
  row(cells: readonly string[], line: number): void;
  fault(fault: SplitFault): void;
  /** The text of a file that is GeoJSON and no table. */
  document(text: string): void;
}

/**
 * Splits CSV text (RFC 4180) into rows as it comes, by PapaParse: LF, CRLF and CR, also mixed; quoted cells with
 * separators, newlines and doubled quotes; lines counted as an editor counts them. After a fault it goes on at the next
 * line, so that one file tells all its faults. A cell that contains a quote without beginning with one is taken as it
 * is.
 */
export class RowSplitter {
  readonly #delimiter: string;
  readonly #handler: RowHandler;
  readonly #parser: LineParser;
  /** What is not split yet, and the line in the file on which it begins. */
  #text = '';
  #line = 1;
  #isSkipping = false;
  #quoteFaults = 0;

  constructor(delimiter: string, handler: RowHandler) {
    this.#delimiter = delimiter;
    this.#handler = handler;
    this.#parser = new LineParser(delimiter);
  }

  /** Whether the file had so many faults that the rest of it is not split. */
  get gaveUp(): boolean {
    return this.#quoteFaults >= QUOTE_FAULTS_AT_MOST;
  }

  /** The line (from 1) on which the next character would stand. */
  get line(): number {
    return this.#line + countNewlines(this.#text);
  }

  /** Whether what came so far ends within a line. */
  get isWithinLine(): boolean {
    return this.#text !== '' && !/[\r\n]$/.test(this.#text);
  }

  /** Splits the rows that are complete; the beginning of the next waits for more text. */
  push(text: string): void {
    this.#split(text, false);
  }

  /** Splits what is left, whether or not it ends with a newline. */
  end(): void {
    this.#split('\n', true);
  }

  #split(arrived: string, isLast: boolean): void {
    this.#text = unifyNewlines(this.#text + arrived);
    if (this.#isSkipping) this.#endLongRow();
    while (!this.gaveUp && this.#splitLines(isLast));
    if (this.#text.length > LONGEST_ROW) this.#dropLongRow();
  }

  /** Splits whole lines as far as their rows are complete, or through the first fault of quoting; then true. */
  #splitLines(isLast: boolean): boolean {
    const lines = this.#text.slice(0, this.#text.lastIndexOf('\n') + 1);
    const { rows, end, openQuote } = this.#parser.parse(lines);
    this.#giveRows(rows, countNewlines(lines.slice(0, end)) > rows.length);
    this.#text = this.#text.slice(end);
    if (!openQuote) return false;
    const mayBeClosed =
      !openQuote.isMisplaced && !isLast && lines.length - openQuote.position <= 2 * LONGEST_CELL;
    if (!mayBeClosed) this.#refuseQuote(openQuote.position - end);
    return !mayBeClosed;
  }

  #giveRows(rows: readonly string[][], haveNewlines: boolean): void {
    for (const cells of rows) {
      const long = cells.findIndex((cell) => cell.length > LONGEST_CELL);
      if (long >= 0) this.#report('cell-too-long', long, cells[long] ?? '');
      else if (cells.length > 1 || cells[0] !== '') this.#handler.row(cells, this.#line);
      this.#line += haveNewlines ? 1 + countNewlines(cells.join('')) : 1;
    }
  }

  /** Reports the quotation mark at that place of the text, and goes on at the line after it. */
  #refuseQuote(position: number): void {
    const before = this.#text.slice(0, position);
    const newline = this.#text.indexOf('\n', position);
    this.#line += countNewlines(before);
    this.#report('unclosed-quote', this.#parser.findColumn(before), this.#text.slice(position, newline));
    this.#quoteFaults++;
    this.#line++;
    this.#text = this.#text.slice(newline + 1);
  }

  /** Drops all but the last character, which may be half of a CRLF. */
  #dropLongRow(): void {
    if (!this.#isSkipping && !this.gaveUp) this.#refuseLongRow();
    this.#isSkipping = true;
    this.#line += countNewlines(this.#text.slice(0, -1));
    this.#text = this.#text.slice(-1);
  }

  /** A cell that has run on for longer than cells may is what is wrong with the row, else that it has so many. */
  #refuseLongRow(): void {
    const cell = this.#text.slice(this.#text.lastIndexOf(this.#delimiter) + 1);
    if (cell.length > LONGEST_CELL) this.#report('cell-too-long', this.#parser.findColumn(this.#text), cell);
    else this.#report('row-long', 0, this.#text);
  }

  #endLongRow(): void {
    const newline = this.#text.indexOf('\n');
    if (newline < 0) return;
    this.#isSkipping = false;
    this.#line++;
    this.#text = this.#text.slice(newline + 1);
  }

  #report(rule: SplitFault['rule'], column: number, cell: string): void {
    this.#handler.fault({ rule, line: this.#line, column, value: cell.slice(0, SHOWN_LENGTH) });
  }
}

/** A return at the end stays, since it may be half of a CRLF. */
function unifyNewlines(text: string): string {
  return text.includes('\r') ? text.replace(/\r\n|\r(?!$)/g, '\n') : text;
}

function countNewlines(text: string): number {
  let count = 0;
  for (let at = text.indexOf('\n'); at >= 0; at = text.indexOf('\n', at + 1)) count++;
  return count;
}

/** The longest cell that is taken, in characters. */
export const longestCell = 65_536;

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;

/** A piece of text in which a row with quotation marks begins at `start`. */
export interface RowBeginning {
  readonly text: string;
  readonly start: number;
  readonly delimiter: string;
  /** Whether no more text will come; the text then ends with a newline. */
  readonly isLast: boolean;
}

/**
 * A whole row, whose `count` cells were put into the array given; or one whose end has not come yet; or one with a
 * quote at `open` that is not closed where it should be (`isLong`: it is, but the cell is too long).
 */
export type QuotedRow =
  | { readonly kind: 'row'; readonly count: number; readonly next: number }
  | { readonly kind: 'cut' }
  | { readonly kind: 'fault'; readonly open: number; readonly column: number; readonly isLong: boolean };

const CUT = { kind: 'cut' } as const;

/** Splits one row in which a quotation mark stands. Spaces between a closing quote and the separator are left out. */
export function splitQuotedRow(row: RowBeginning, cells: string[]): QuotedRow {
  const { text, delimiter, isLast } = row;
  let at = row.start;
  let newline = -1;
  for (let count = 0; ; ) {
    const isQuoted = text.charCodeAt(at) === QUOTE;
    const close = isQuoted ? findClosingQuote(text, at) : -1;
    if (isQuoted && close < 0 && !isLast && text.length - at <= longestCell) return CUT;
    if (!isQuoted && newline < at) newline = text.indexOf('\n', at);
    const end = isQuoted ? skipSpaces(text, close + 1) : findCellEnd(text, at, delimiter, newline);
    if (isQuoted && close < 0) return { kind: 'fault', open: at, column: count, isLong: false };
    if (end < 0 || (end >= text.length && !isLast)) return CUT;
    if (isQuoted && !isCellEnd(text, end, delimiter)) {
      return { kind: 'fault', open: at, column: count, isLong: false };
    }
    if (close - at > longestCell) return toLongCell(text, at, close, count);
    cells[count++] = isQuoted ? readQuotedCell(text, at, close) : text.substring(at, end);
    at = end + 1;
    if (text.charCodeAt(end) === NEWLINE) return { kind: 'row', count, next: at };
  }
}

/** The quote that closes the cell opened at `open`, doubled ones being part of it; -1 when none comes in reach. */
function findClosingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    if (close - open > longestCell) return -1;
    close = text.indexOf('"', close + 2);
  }
  return close;
}

/** Newlines are looked for once a line, not once a cell. */
function findCellEnd(text: string, at: number, delimiter: string, newline: number): number {
  const separator = text.indexOf(delimiter, at);
  return separator >= 0 && separator < newline ? separator : newline;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

function isCellEnd(text: string, at: number, delimiter: string): boolean {
  return text[at] === delimiter || text.charCodeAt(at) === NEWLINE;
}

function readQuotedCell(text: string, open: number, close: number): string {
  const cell = text.substring(open + 1, close);
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

/** Over several lines, a quote left open that met a later one is likelier than a cell of that length. */
function toLongCell(text: string, open: number, close: number, column: number): QuotedRow {
  const newline = text.indexOf('\n', open);
  return { kind: 'fault', open, column, isLong: newline > close };
}

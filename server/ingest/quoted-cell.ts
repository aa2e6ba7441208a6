/** The longest cell that is taken, in characters. */
export const longestCell = 65_536;

const NEWLINE = 10;
const SPACE = 32;
const QUOTE = 34;

/** Where no end of a cell can be given: more text must come first, or the quotation mark is not closed as it should be. */
export const quotedCellCut = -1;
export const quotedCellUnclosed = -2;
export const quotedCellTooLong = -3;

/**
 * Where the cell ends that is opened by the quotation mark at `open`: the place of the delimiter or newline after its
 * closing mark, spaces between them left out. Otherwise one of the negative numbers above. `isLast` says that no more
 * text will come; the text then ends with a newline.
 */
export function findQuotedCellEnd(text: string, open: number, delimiter: string, isLast: boolean): number {
  const close = findClosingQuote(text, open);
  if (close < 0) return isLast || text.length - open > longestCell ? quotedCellUnclosed : quotedCellCut;
  const end = skipSpaces(text, close + 1);
  if (end >= text.length && !isLast) return quotedCellCut;
  if (text.charCodeAt(end) !== NEWLINE && !text.startsWith(delimiter, end)) return quotedCellUnclosed;
  return close - open > longestCell ? refuseLength(text, open, close) : end;
}

/** What the cell says whose opening mark and end are given; doubled marks are one. */
export function readQuotedCell(text: string, open: number, end: number): string {
  const cell = text.substring(open + 1, text.lastIndexOf('"', end - 1));
  return cell.includes('"') ? cell.replaceAll('""', '"') : cell;
}

/** The mark that closes the cell opened at `open`, doubled ones being part of it; -1 when none comes in reach. */
function findClosingQuote(text: string, open: number): number {
  let close = text.indexOf('"', open + 1);
  while (close >= 0 && text.charCodeAt(close + 1) === QUOTE) {
    if (close - open > longestCell) return -1;
    close = text.indexOf('"', close + 2);
  }
  return close;
}

function skipSpaces(text: string, from: number): number {
  let at = from;
  while (text.charCodeAt(at) === SPACE) at++;
  return at;
}

/** Over several lines, a mark left open that met a later one is likelier than a cell of that length. */
function refuseLength(text: string, open: number, close: number): number {
  const newline = text.indexOf('\n', open);
  return newline < close ? quotedCellUnclosed : quotedCellTooLong;
}

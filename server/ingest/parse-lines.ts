import Papa, { type ParseResult } from 'papaparse';

/** What PapaParse makes of whole lines. */
export interface ParsedLines {
  /** The rows before any quotation mark left open; an empty line is a row of one empty cell. */
  readonly rows: readonly string[][];
  /** Where the text behind those rows begins. */
  readonly end: number;
  /** The first mark that begins a cell and is not closed; misplaced, when the next one stands amid the cell's text. */
  readonly openQuote: {
    readonly position: number;
    readonly column: number;
    readonly isMisplaced: boolean;
  } | null;
}

/**
 * Makes what splits whole lines, each ending with `\n`. It uses the parser beneath `Papa.parse`, which also tells how
 * far the complete rows reach, and which leaves a byte order mark in the middle of a file where it is.
 */
export function createLineParser(delimiter: string): (lines: string) => ParsedLines {
  const parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  const parse = (text: string, ignoreLastRow: boolean): ParseResult<string[]> =>
    parser.parse(text, 0, ignoreLastRow);

  return (lines) => {
    const { data, errors, meta } = parse(lines, true);
    const [error] = errors;
    if (!error && meta.cursor === lines.length) return { rows: data, end: meta.cursor, openQuote: null };
    // Both are the place after the mark.
    const position = (error?.index ?? parser.getCharIndex()) - 1;
    // PapaParse reads on behind a misplaced mark, and what it makes of the rest is not wanted.
    const before = parse(lines.slice(0, position), true);
    const [cells = ['']] = parse(lines.slice(before.meta.cursor, position), false).data;
    const openQuote = { position, column: cells.length - 1, isMisplaced: error !== undefined };
    return { rows: before.data, end: before.meta.cursor, openQuote };
  };
}

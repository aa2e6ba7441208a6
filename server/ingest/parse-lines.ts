import Papa, { type ParseResult } from 'papaparse';

/** What PapaParse makes of whole lines. */
export interface ParsedLines {
  /** The rows before any quotation mark left open; an empty line is a row of one empty cell. */
  readonly rows: readonly string[][];
  /** Where the text behind those rows begins. */
  readonly end: number;
  /** The first mark that begins a cell and is not closed; misplaced, when the next one stands amid the cell's text. */
  readonly openQuote: { readonly position: number; readonly isMisplaced: boolean } | null;
}

/**
 * Splits whole lines. It uses the parser beneath `Papa.parse`, which also tells how far the complete rows reach, and
 * which leaves a byte order mark in the middle of a file where it is.
 */
export class LineParser {
  readonly #parser: Papa.Parser;

  constructor(delimiter: string) {
    this.#parser = new Papa.Parser({ delimiter, newline: '\n', quoteChar: '"' });
  }

  /** The rows of lines that each end with `\n`. */
  parse(lines: string): ParsedLines {
    const { data, errors, meta } = this.#parse(lines, true);
    const [error] = errors;
    if (error) return this.#parseBefore(lines, (error.index ?? 0) - 1);
    const isOpen = meta.cursor < lines.length;
    const openQuote = isOpen ? { position: this.#parser.getCharIndex() - 1, isMisplaced: false } : null;
    return { rows: data, end: meta.cursor, openQuote };
  }

  /** The column, from 0, of a cell before which its row says this. */
  findColumn(beginningOfRow: string): number {
    const [cells = ['']] = this.#parse(beginningOfRow, false).data;
    return cells.length - 1;
  }

  /** PapaParse reads on behind a misplaced mark, and what it makes of the rest is not wanted. */
  #parseBefore(lines: string, position: number): ParsedLines {
    const { data, meta } = this.#parse(lines.slice(0, position), true);
    return { rows: data, end: meta.cursor, openQuote: { position, isMisplaced: true } };
  }

  #parse(text: string, ignoreLastRow: boolean): ParseResult<string[]> {
    return this.#parser.parse(text, 0, ignoreLastRow);
  }
}

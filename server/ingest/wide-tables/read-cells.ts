import type { MissingReason } from '../../observation/missing.ts';
import type { Findings } from '../collect-findings.ts';
import type { Symbols } from '../number-symbols.ts';
import { readOddNumber, readPlainNumber } from '../read-number.ts';

/** A cell of a table that has a figure in each of many columns. */
export interface CellReading {
  readonly number: number | null;
  /** Why there is no number; null exactly where there is one. */
  readonly missing: MissingReason | null;
  /** What markers beside the number say of it. */
  readonly notes: readonly string[];
}

const NOTHING: CellReading = { number: null, missing: 'not-available', notes: [] };

/** One or several markers at the end of a cell or heading: `18.7% [p]`, `12 [r] [note 2]`. */
const MARKERS = /(?:\s*\[(?:p|r|b|e|low|note\s*[\d, ]+)\])+$/i;

const MARKER_NOTES: readonly (readonly [RegExp, string])[] = [
  [/\[p\]/i, 'Provisional'],
  [/\[r\]/i, 'Revised'],
  [/\[b\]/i, 'Break in series'],
  [/\[e\]/i, 'Estimated'],
  [/\[low\]/i, 'Rounds to zero'],
];

/** What the markers in a text say: `[p]` is provisional, `[r]` revised, `[b]` a break in the series. */
export function readMarkers(text: string): string[] {
  return MARKER_NOTES.filter(([marker]) => marker.test(text)).map(([, note]) => note);
}

/** Reads the cells of one table. */
export class CellReader {
  readonly #header: readonly string[];
  readonly #symbols: Symbols;
  readonly #findings: Findings;

  constructor(header: readonly string[], symbols: Symbols, findings: Findings) {
    this.#header = header;
    this.#symbols = symbols;
    this.#findings = findings;
  }

  /** The number in a column, or why there is none; a cell that is neither number nor known symbol is reported. */
  read(cells: readonly string[], column: number, line: number): CellReading {
    const cell = cells[column]?.trim() ?? '';
    if (cell === '') return NOTHING;
    const notes = readMarkers(cell);
    const text = cell.replace(MARKERS, '').trim();
    if (text === '') return /\[low\]/i.test(cell) ? { number: 0, missing: null, notes } : NOTHING;
    const number = readPlainNumber(text);
    if (!Number.isNaN(number)) return this.#take(number, notes, cell, column, line);
    return this.#readOdd(text, notes, column, line);
  }

  /** The same for households or children, of which there is no part: a share in their column is reported. */
  readCount(cells: readonly string[], column: number, line: number): CellReading {
    const reading = this.read(cells, column, line);
    if (reading.number === null || Number.isInteger(reading.number)) return reading;
    const value = cells[column]?.trim() ?? '';
    this.#findings.add('count-not-whole', { line, column: this.#header[column] ?? null, value });
    return NOTHING;
  }

  #readOdd(text: string, notes: readonly string[], column: number, line: number): CellReading {
    const odd = readOddNumber(text, this.#symbols);
    if (odd.kind === 'fault') {
      this.#findings.add('not-a-number', { line, column: this.#header[column] ?? null, value: text });
      return NOTHING;
    }
    for (const habit of odd.habits) this.#findings.add(habit, { line, value: text });
    if (odd.kind === 'missing') return { number: null, missing: odd.reason ?? 'not-available', notes };
    return this.#take(odd.number, notes, text, column, line);
  }

  /** Neither households nor children, nor a share of them, can be fewer than none. */
  #take(number: number, notes: readonly string[], value: string, column: number, line: number): CellReading {
    if (number >= 0) return { number, missing: null, notes };
    this.#findings.add('count-negative', { line, column: this.#header[column] ?? null, value });
    return NOTHING;
  }
}

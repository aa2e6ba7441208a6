import type { MissingReason } from '../observation/missing.ts';
import type { Figures } from './check-figures.ts';
import type { Findings } from './collect-findings.ts';
import type { NoteReading } from './read-note.ts';
import { decimalsWritten, readOddNumber, readPlainNumber } from './read-number.ts';

/** Where the numbers of a row stand; one after the last for a column that the file does not have. */
export interface FigureColumns {
  readonly value: number;
  readonly lower95: number;
  readonly upper95: number;
  readonly lower998: number;
  readonly upper998: number;
  readonly count: number;
  readonly denominator: number;
}

/** The numbers of a row, with the reason where there is no value. */
export interface RowFigures extends Figures {
  readonly missing: MissingReason | null;
  /** What marks on the numbers say. */
  readonly notes: readonly string[];
}

/** The same while they are put right: one object a row, since there are a million rows. */
type Draft = { -readonly [Field in keyof RowFigures]: RowFigures[Field] };

/** One cell read as a number. */
interface Cell {
  readonly number: number | null;
  /** Why there is none, where a symbol says so. */
  readonly reason: MissingReason | null;
  readonly decimals: number;
  readonly notes: readonly string[];
}

const NO_NOTES: readonly string[] = [];
const BLANK: Cell = { number: null, reason: null, decimals: 0, notes: NO_NOTES };

/** Reads the numbers of rows. They stay exactly as they stand in the file. */
export class FiguresReader {
  readonly #columns: FigureColumns;
  readonly #header: readonly string[];
  readonly #findings: Findings;
  /** What marks on the limits and the denominator of the row at hand say. */
  #notesBeside: readonly string[] = NO_NOTES;

  constructor(columns: FigureColumns, header: readonly string[], findings: Findings) {
    this.#columns = columns;
    this.#header = header;
    this.#findings = findings;
  }

  /** The numbers of a row; null where a cell is no number, of which every one is reported. */
  read(cells: readonly string[], line: number, note: NoteReading): RowFigures | null {
    const columns = this.#columns;
    const findings = this.#findings;
    const errorsBefore = findings.errorCount();
    this.#notesBeside = NO_NOTES;
    const value = this.#readCell(cells, columns.value, line);
    const count = this.#readCell(cells, columns.count, line);
    const draft: Draft = {
      value: value.number,
      lower95: this.#readNumber(cells, columns.lower95, line),
      upper95: this.#readNumber(cells, columns.upper95, line),
      lower998: this.#readNumber(cells, columns.lower998, line),
      upper998: this.#readNumber(cells, columns.upper998, line),
      count: count.number,
      denominator: this.#readNumber(cells, columns.denominator, line),
      decimals: value.decimals,
      missing: null,
      notes: NO_NOTES,
    };
    if (findings.errorCount() > errorsBefore) return null;
    if (value.notes.length + count.notes.length + this.#notesBeside.length > 0)
      draft.notes = joinNotes(value.notes, count.notes, this.#notesBeside);
    if (draft.value === null) {
      const noted = note.saysSuppressed ? 'suppressed' : null;
      draft.missing = value.reason ?? noted ?? count.reason ?? 'not-available';
      removeTraces(draft, line, findings);
    } else if (draft.lower95 === -1 || draft.lower998 === -1) removeMinusOnes(draft, line, findings);
    return draft;
  }

  #readNumber(cells: readonly string[], column: number, line: number): number | null {
    const text = cells[column] ?? '';
    if (text === '') return null;
    const number = readPlainNumber(text);
    if (!Number.isNaN(number)) return number;
    const odd = this.#readOdd(text, column, line);
    this.#notesBeside = joinNotes(this.#notesBeside, odd.notes);
    return odd.number;
  }

  #readCell(cells: readonly string[], column: number, line: number): Cell {
    const text = cells[column] ?? '';
    if (text === '') return BLANK;
    const number = readPlainNumber(text);
    if (Number.isNaN(number)) return this.#readOdd(text, column, line);
    return { number, reason: null, decimals: decimalsWritten(text), notes: NO_NOTES };
  }

  #readOdd(text: string, column: number, line: number): Cell {
    const odd = readOddNumber(text);
    if (odd.kind === 'fault') {
      this.#findings.add('not-a-number', { line, column: this.#header[column] ?? null, value: text });
      return BLANK;
    }
    for (const habit of odd.habits) this.#findings.add(habit, { line, value: text });
    const { notes } = odd;
    if (odd.kind === 'missing') return { number: null, reason: odd.reason, decimals: 0, notes };
    return { number: odd.number, reason: null, decimals: odd.decimals, notes };
  }
}

/** Each note once: marks on a value and on its count mostly say one thing. */
function joinNotes(...lists: (readonly string[])[]): readonly string[] {
  return [...new Set(lists.flat())];
}

/** Limits of -1 beside a value stand for none. */
function removeMinusOnes(draft: Draft, line: number, findings: Findings): void {
  const isNone95 = draft.lower95 === -1 && draft.upper95 === -1 && draft.value !== -1;
  const isNone998 = draft.lower998 === -1 && draft.upper998 === -1 && draft.value !== -1;
  if (isNone95 || isNone998) findings.add('limits-of-minus-one', { line });
  if (isNone95) removeLimits(draft, 'lower95', 'upper95');
  if (isNone998) removeLimits(draft, 'lower998', 'upper998');
}

/** What is left beside a value that is not given: limits always go, and the count where the value is suppressed. */
function removeTraces(draft: Draft, line: number, findings: Findings): void {
  const limits = [draft.lower95, draft.upper95, draft.lower998, draft.upper998];
  const left = limits.filter((limit) => limit !== null);
  if (left.some((limit) => limit !== -1)) findings.add('limits-without-value', { line });
  else if (left.length > 0) findings.add('limits-of-minus-one', { line });
  removeLimits(draft, 'lower95', 'upper95', 'lower998', 'upper998');
  if (draft.missing !== 'suppressed' || draft.count === null) return;
  findings.add('count-without-value', { line });
  draft.count = null;
}

function removeLimits(draft: Draft, ...fields: ('lower95' | 'upper95' | 'lower998' | 'upper998')[]): void {
  for (const field of fields) draft[field] = null;
}

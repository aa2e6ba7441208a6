import type { MissingReason } from '../observation/missing.ts';
import { commonSymbols, type SymbolMeaning, type Symbols, takeMarks } from './number-symbols.ts';
import type { RuleName } from './rules.ts';
import { hasMarkup, stripMarkup } from './strip-markup.ts';

/**
 * What a cell that is no plain number means. `habits` are the warnings that reading it takes, `notes` what marks
 * behind it say in words ("provisional").
 */
export type OddNumber =
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly decimals: number;
      readonly habits: readonly RuleName[];
      readonly notes: readonly string[];
    }
  | {
      readonly kind: 'missing';
      /** Null where the cell does not say. */
      readonly reason: MissingReason | null;
      readonly habits: readonly RuleName[];
      readonly notes: readonly string[];
    }
  | { readonly kind: 'fault' };

/** Powers of ten that a number of double precision holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Digits that always fit in a number of double precision. */
const EXACT_DIGITS = 15;

const DOT = 46;
const MINUS = 45;
const ZERO = 48;

/** Groups of three digits, with commas or spaces of any width between them. */
const THOUSANDS =
  /^[-+]?\d{1,3}(?:,\d{3})+(?:\.\d+)?$|^[-+]?\d{1,3}(?:[\u00a0\u2009\u202f ]\d{3})+(?:\.\d+)?$/;

/**
 * Reads digits with at most one decimal point and perhaps a minus before them: nearly every number in nearly every
 * file. NaN for anything else, which `readOddNumber` then looks at. The result is the same as `Number` gives: up to 15
 * digits over a power of ten are both exact, and their quotient is rounded once.
 */
export function readPlainNumber(text: string): number {
  const length = text.length;
  const isNegative = text.charCodeAt(0) === MINUS;
  const first = isNegative ? 1 : 0;
  let digits = 0;
  let point = -1;
  for (let at = first; at < length; at++) {
    const digit = text.charCodeAt(at) - ZERO;
    if (digit >= 0 && digit <= 9) digits = digits * 10 + digit;
    else if (digit === DOT - ZERO && point < 0) point = at;
    else return Number.NaN;
  }
  const written = length - first - (point < 0 ? 0 : 1);
  if (written < 1 || written > EXACT_DIGITS) return written < 1 ? Number.NaN : Number(text);
  const size = point < 0 ? digits : digits / (POWERS[length - point - 1] ?? 1);
  return isNegative ? -size : size;
}

/** How many digits a plain number is written with after its point. */
export function decimalsWritten(text: string): number {
  const point = text.indexOf('.');
  return point < 0 ? 0 : text.length - point - 1;
}

/**
 * Reads a cell that is no plain number: markup, separators, signs and symbols that publishers put into number columns,
 * and marks behind a number, which become notes. `symbols` are those that the layout's publisher uses in another way.
 */
export function readOddNumber(cell: string, symbols: Symbols = commonSymbols): OddNumber {
  const isMarkedUp = hasMarkup(cell);
  const text = (isMarkedUp ? stripMarkup(cell) : cell).trim().replace(/^\u2212/, '-');
  const habits: RuleName[] = isMarkedUp ? ['html-in-cell'] : [];
  if (text === '') return { kind: 'missing', reason: null, habits, notes: [] };
  const meaning = findMeaning(text.toLowerCase(), symbols);
  if (meaning !== undefined) return readSymbol(meaning, habits);
  const marked = takeMarks(text);
  if (marked === null) return { kind: 'fault' };
  if (marked.notes.length > 0) habits.push('mark-on-number');
  if (marked.text === '') return { kind: 'missing', reason: 'not-available', habits, notes: marked.notes };
  return readNumeral(withoutSigns(marked.text, habits), habits, marked.notes);
}

function findMeaning(text: string, symbols: Symbols): SymbolMeaning | undefined {
  const meaning = symbols.get(text);
  return meaning === undefined ? commonSymbols.get(text) : meaning;
}

/** Markup around a symbol is the habit that is said, since the symbol is the publisher's way to show a blank then. */
function readSymbol(meaning: SymbolMeaning, habits: readonly RuleName[]): OddNumber {
  if (meaning === 'nil') {
    return { kind: 'number', number: 0, decimals: 0, habits: [...habits, 'symbol-for-nil'], notes: [] };
  }
  if (meaning === 'low') {
    const notes = ['rounds to zero'];
    return { kind: 'number', number: 0, decimals: 0, habits: [...habits, 'symbol-for-low'], notes };
  }
  const said: readonly RuleName[] = habits.length === 0 ? ['symbol-for-missing'] : habits;
  return { kind: 'missing', reason: meaning, habits: said, notes: [] };
}

/** A number without currency, per cent sign and thousands separators, each of which is a habit. */
function withoutSigns(text: string, habits: RuleName[]): string {
  let bare = text;
  if (/^[-+]?[£€]/.test(bare)) {
    habits.push('currency-sign');
    bare = bare.replace(/[£€]\s*/, '');
  }
  if (bare.endsWith('%')) {
    habits.push('percent-sign');
    bare = bare.slice(0, -1).trimEnd();
  }
  if (THOUSANDS.test(bare)) {
    habits.push('thousands-separator');
    bare = bare.replace(/[,\s]/g, '');
  }
  return bare;
}

function readNumeral(text: string, habits: readonly RuleName[], notes: readonly string[]): OddNumber {
  const match = /^[-+]?(?:\d+(?:\.(\d*))?|\.(\d+))(?:e([-+]?\d{1,3}))?$/i.exec(text);
  const number = match ? Number(text) : Number.NaN;
  if (!match || !Number.isFinite(number)) return { kind: 'fault' };
  const decimals = (match[1] ?? match[2] ?? '').length - Number(match[3] ?? 0);
  const isShortened = match[3] !== undefined;
  return {
    kind: 'number',
    number,
    decimals,
    habits: isShortened ? [...habits, 'number-shortened'] : habits,
    notes,
  };
}

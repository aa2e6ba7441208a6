import type { MissingReason } from '../observation/missing.ts';
import type { RuleName } from './rules.ts';
import { hasMarkup, stripMarkup } from './strip-markup.ts';

/** What a cell that is no plain number means. `habits` are the warnings that reading it takes. */
export type OddNumber =
  | {
      readonly kind: 'number';
      readonly number: number;
      readonly decimals: number;
      readonly habits: readonly RuleName[];
    }
  | { readonly kind: 'missing'; readonly reason: MissingReason | null; readonly habits: readonly RuleName[] }
  | { readonly kind: 'fault' };

/** Powers of ten that a number of double precision holds exactly. */
const POWERS = Array.from({ length: 23 }, (_, exponent) => Number(`1e${exponent}`));

/** Digits that always fit in a number of double precision. */
const EXACT_DIGITS = 15;

const DOT = 46;
const MINUS = 45;
const ZERO = 48;

/** Symbols in place of numbers; null where publishers differ in what they mean by one, so that the note must say. */
const SYMBOLS: ReadonlyMap<string, MissingReason | null> = new Map([
  ['[c]', 'suppressed'],
  ['c', 'suppressed'],
  ['[x]', 'not-available'],
  ['x', 'not-available'],
  ['..', 'not-available'],
  [':', 'not-available'],
  ['na', 'not-available'],
  ['n/a', 'not-available'],
  ['null', 'not-available'],
  ['[z]', 'not-applicable'],
  ['z', 'not-applicable'],
  ['-', null],
  ['–', null],
  ['.', null],
  ['*', null],
]);

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

/** Reads a cell that is no plain number: markup, separators, signs and symbols that publishers put into number columns. */
export function readOddNumber(cell: string): OddNumber {
  const habits: RuleName[] = [];
  let text = cell;
  if (hasMarkup(text)) {
    habits.push('html-in-cell');
    text = stripMarkup(text);
  }
  text = text.trim().replace(/^\u2212/, '-');
  const reason = text === '' ? null : SYMBOLS.get(text.toLowerCase());
  if (reason !== undefined) return readMissing(text, reason, habits);
  if (text.endsWith('%')) {
    habits.push('percent-sign');
    text = text.slice(0, -1).trimEnd();
  }
  if (/^[-+]?\d{1,3}(?:[,\u00a0 ]\d{3})+(?:\.\d+)?$/.test(text)) {
    habits.push('thousands-separator');
    text = text.replace(/[,\u00a0 ]/g, '');
  }
  return readNumeral(text, habits);
}

function readMissing(text: string, reason: MissingReason | null, habits: readonly RuleName[]): OddNumber {
  const isSymbol = text !== '' && habits.length === 0;
  return { kind: 'missing', reason, habits: isSymbol ? ['symbol-for-missing'] : habits };
}

function readNumeral(text: string, habits: readonly RuleName[]): OddNumber {
  const match = /^[-+]?(?:\d+(?:\.(\d*))?|\.(\d+))(?:e([-+]?\d{1,3}))?$/i.exec(text);
  const number = match ? Number(text) : Number.NaN;
  if (!match || !Number.isFinite(number)) return { kind: 'fault' };
  const decimals = (match[1] ?? match[2] ?? '').length - Number(match[3] ?? 0);
  return { kind: 'number', number, decimals, habits };
}

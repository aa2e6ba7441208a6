import { parsePeriod } from '../../observation/parse-period.ts';

/** The month of a day, by the year in which its financial year starts; April is 0. */
export interface FinancialMonth {
  readonly year: number;
  readonly month: number;
}

const EARLIEST_YEAR = 1980;
const LATEST_YEAR = 2099;

/** Days that Hospital Episode Statistics write where a date is missing or was not valid. */
const NO_DAY = new Set(['1582-10-15', '1600-01-01', '1800-01-01', '1801-01-01', '1900-01-01']);

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/**
 * The financial month of a day written as 2024-03-31 (with or without a time), 31/03/2024, 20240331 or 31-Mar-2024.
 * `unknown` for a blank and for the days that stand for none; null for what is no day between 1980 and 2099.
 */
export function readAdmissionDate(text: string): FinancialMonth | 'unknown' | null {
  const bare = text.trim().replace(/[T ]\d{2}:\d{2}.*$/, '');
  if (bare === '' || bare === 'NA' || bare === 'NULL') return 'unknown';
  const day = toDay(bare);
  if (day === null) return null;
  if (NO_DAY.has(day)) return 'unknown';
  const [year = 0, month = 0] = day.split('-').map(Number);
  if (year < EARLIEST_YEAR || year > LATEST_YEAR) return null;
  return month >= 4 ? { year, month: month - 4 } : { year: year - 1, month: month + 8 };
}

/** An ISO date that there is in the calendar; null for anything else. */
function toDay(text: string): string | null {
  const iso = /^(\d{4})-?(\d{2})-?(\d{2})$/.exec(text);
  if (iso) return inCalendar(Number(iso[1]), Number(iso[2]), Number(iso[3]));
  const british = /^(\d{1,2})[/.-](\d{1,2})[/.-](\d{4})$/.exec(text);
  if (british) return inCalendar(Number(british[3]), Number(british[2]), Number(british[1]));
  const named = /^(\d{1,2})[ -]([a-z]{3})[a-z]*[ -](\d{4})$/i.exec(text);
  const month = MONTHS.indexOf(named?.[2]?.toLowerCase() ?? '') + 1;
  return named ? inCalendar(Number(named[3]), month, Number(named[1])) : null;
}

function inCalendar(year: number, month: number, day: number): string | null {
  const date = new Date(Date.UTC(year, month - 1, day));
  const isThere = date.getUTCMonth() === month - 1 && date.getUTCDate() === day;
  return isThere ? date.toISOString().slice(0, 10) : null;
}

/**
 * The calendar year in which a financial year starts, written as `2010/11`, `2010/2011`, `2010-11`, `201011`, `FYE 2011`
 * or as Hospital Episode Statistics do, `1011`. Null for anything else: a calendar year is not one, and `2021` may be
 * either, so that it is not guessed at.
 */
export function readFinancialYear(text: string): number | null {
  const bare = text.trim().replace(/^FY ?(?=\d)/i, '');
  const period = parsePeriod(toUsualForm(bare));
  return period?.kind === 'financial' ? Number(period.start.slice(0, 4)) : null;
}

function toUsualForm(text: string): string {
  const short = /^(\d{2})(\d{2})$/.exec(text);
  if (short && text !== '2021') return `20${short[1]}/${short[2]}`;
  return text.replace(/^(\d{4})[-–—]?(\d{2}|\d{4})$/, '$1/$2');
}

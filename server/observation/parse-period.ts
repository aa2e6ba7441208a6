import type { Period, PeriodKind } from './period.ts';

const MONTHS = [
  'january',
  'february',
  'march',
  'april',
  'may',
  'june',
  'july',
  'august',
  'september',
  'october',
  'november',
  'december',
];

/** Days outside these are no days of anything that was counted: a code or a sum in the wrong column. */
const EARLIEST_DAY = '1900-01-01';
const LATEST_DAY = '2100-12-31';

/** How far a year of two digits may lie after the one before it: `1999 - 01` is 2001, `2018 - 16` is nothing. */
const LONGEST_SPAN_IN_SHORT = 30;

type Span = Omit<Period, 'label'>;

/** A form in which publishers write periods, and the span that it means. */
interface PeriodForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => Span | null;
}

/** Words for a span of twelve months by its last one. */
const YEAR_ENDING =
  /^(?:(?:financial )?years? (?:ending|ended|to)|FYE|FY ending|(?:12|twelve) months (?:ending|ended|to)) ?(?:(\d{1,2})(?:st|nd|rd|th)? )?([a-z]{3,9})\.? (\d{4})$/i;

const FORMS: readonly PeriodForm[] = [
  { pattern: /^(\d{4})$/, read: ([year]) => calendarYears(Number(year), Number(year)) },
  {
    pattern: /^(?:FY ?)?(\d{4})\/(\d{2}|\d{4})$/i,
    read: ([from = '', to = '']) => financialYears(from, to, from, to),
  },
  {
    pattern: /^(?:FYE|financial years? end(?:ing|ed)) ?(\d{4})$/i,
    read: ([year]) => financialSpan(Number(year) - 1, Number(year)),
  },
  {
    pattern: /^(?:FYE|financial years? end(?:ing|ed)) ?(\d{4}) ?- ?(?:FYE ?)?(\d{4})$/i,
    read: ([from, to]) => (Number(from) <= Number(to) ? financialSpan(Number(from) - 1, Number(to)) : null),
  },
  {
    // Consecutive years with nothing but a hyphen between them are a financial year; see `isHyphenatedYear`.
    pattern: /^(\d{4})-(\d{2}|\d{4})$/,
    read: ([from = '', to = '']) => financialYears(from, to, from, to),
  },
  {
    pattern: /^(\d{4}) ?- ?(\d{2}|\d{4})$/,
    read: ([from = '', to = '']) => calendarYears(Number(from), fullYear(from, to)),
  },
  {
    pattern: /^(\d{4})\/(\d{2}|\d{4}) ?- ?(\d{2}|\d{4})\/(\d{2}|\d{4})$/,
    read: ([from = '', fromEnd = '', to = '', toEnd = '']) => financialYears(from, fromEnd, to, toEnd),
  },
  {
    pattern: /^(\d{4})[ -]?(?:Q|quarter ?)([1-4])$/i,
    read: ([year, quarter]) => quarterFrom(Number(year), 3 * Number(quarter) - 3),
  },
  {
    pattern: /^(?:Q|quarter ?)([1-4])[ -]?(\d{4})$/i,
    read: ([quarter, year]) => quarterFrom(Number(year), 3 * Number(quarter) - 3),
  },
  {
    pattern: /^(\d{4})[/-](\d{2}|\d{4})[ -]?(?:Q|quarter ?)([1-4])$/i,
    read: ([from = '', to = '', quarter]) => financialQuarter(from, to, Number(quarter)),
  },
  {
    pattern: /^(?:Q|quarter ?)([1-4])[ -]?(\d{4})[/-](\d{2}|\d{4})$/i,
    read: ([quarter, from = '', to = '']) => financialQuarter(from, to, Number(quarter)),
  },
  {
    pattern: /^([a-z]{3,9})\.? (\d{4}) ?- ?([a-z]{3,9})\.? (\d{4})$/i,
    read: ([fromMonth = '', fromYear, toMonth = '', toYear]) =>
      monthSpan(fromMonth, Number(fromYear), toMonth, Number(toYear)),
  },
  {
    pattern: /^([a-z]{3,9})\.? ?- ?([a-z]{3,9})\.? (\d{4})$/i,
    read: ([fromMonth = '', toMonth = '', year]) => monthSpan(fromMonth, Number(year), toMonth, Number(year)),
  },
  {
    pattern: /^([a-z]{3,9})\.? (\d{4})$/i,
    read: ([month = '', year]) => monthSpan(month, Number(year), month, Number(year)),
  },
  {
    pattern: /^(\d{4}) ([a-z]{3,9})\.?$/i,
    read: ([year, month = '']) => monthSpan(month, Number(year), month, Number(year)),
  },
  {
    pattern:
      /^(\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.?(?: (\d{4}))? - (\d{1,2})(?:st|nd|rd|th)? ([a-z]{3,9})\.? (\d{4})$/i,
    read: ([from = '', fromMonth = '', fromYear, to = '', toMonth = '', toYear = '']) =>
      daySpan([Number(from), fromMonth, Number(fromYear ?? toYear)], [Number(to), toMonth, Number(toYear)]),
  },
  {
    pattern: YEAR_ENDING,
    read: ([day, month = '', year]) => yearEnding(day ?? null, findMonth(month), Number(year)),
  },
  { pattern: /^mid(?:[ -]?year)?[ -]?(\d{4})$/i, read: ([year]) => snapshot(30, 5, Number(year)) },
  {
    pattern: /^(\d{1,2})(?:st|nd|rd|th)?[ -]([a-z]{3,9})\.?[ -](\d{4})$/i,
    read: ([day, month = '', year]) => snapshot(Number(day), findMonth(month), Number(year)),
  },
  {
    pattern: /^(\d{1,2})\/(\d{1,2})\/(\d{4})$/,
    read: ([day, month, year]) => snapshot(Number(day), Number(month) - 1, Number(year)),
  },
  {
    pattern: /^(\d{4})-(\d{2})-(\d{2})$/,
    read: ([year, month, day]) => snapshot(Number(day), Number(month) - 1, Number(year)),
  },
];

/** What publishers write behind a period that is not final: `2024 [p]`, `2023/24 (provisional)`. */
const STANDING = /(?: ?\[[pr]\]| ?\((?:p|r|provisional|revised)\)| provisional)$/i;

/**
 * Reads a period as publishers write it:
 *
 * - years: `2024`, `2010/11`, `2010/2011`, `2023-24`, `FYE 2015` (which is 2014/15), `year ending March 2015`;
 * - several years: `2016 - 18`, `2011/12 - 13/14`, `FYE 2015 to 2021`;
 * - quarters, of the calendar unless a financial year is named: `2023 Q2`, `Q3 2014`, `2023/24 Q1`, `Jul-Sep 2014`;
 * - months and other spans: `Apr 2020`, `2020 Apr`, `Aug 2017 - Jul 2018`, `April to December 2024`;
 * - days from the first to the last of months: `1 April to 30 June 2024`;
 * - days: `31 Aug 2016`, `31/08/2016` (day first), `2016-08-31`; `mid-2019` is 30 June.
 *
 * `to` may stand for the dash. Years with a hyphen and no space are a financial year where they follow each other
 * (`2023-24`), else calendar years (`2016-18`); with spaces they are always calendar years, as Fingertips writes its
 * pools. Null for any other text, for a span without an end (`2024 to date`), for years that do not follow each other
 * (`2010/13`, `2018 - 16`), and for years before 1900 or after 2100.
 */
export function parsePeriod(text: string): Period | null {
  const label = text.trim().replace(/[–—]/g, '-').replace(/\s+/g, ' ');
  const bare = label.replace(STANDING, '');
  const dashed = bare.replace(/ to /i, ' - ');
  for (const { pattern, read } of FORMS) {
    const match = pattern.exec(bare) ?? pattern.exec(dashed);
    const span = match ? read(match.slice(1)) : null;
    if (span && isCounted(span)) return { label, ...span };
  }
  return null;
}

/** Whether a text is consecutive years joined by a hyphen (`2023-24`), which some read as two calendar years. */
export function isHyphenatedYear(text: string): boolean {
  return /^\d{4}[-–—](?:\d{2}|\d{4})$/.test(text.trim()) && parsePeriod(text)?.kind === 'financial';
}

function isCounted({ start, end }: Span): boolean {
  return [start, end].every((day) => day >= EARLIEST_DAY && day <= LATEST_DAY);
}

function calendarYears(from: number, to: number): Span | null {
  if (!(to >= from)) return null;
  return { start: firstOf(from, 0), end: firstOf(to + 1, 0), kind: from === to ? 'calendar' : 'pooled' };
}

/** From the financial year `from/fromEnd` to the year `to/toEnd`; each must be one year. */
function financialYears(from: string, fromEnd: string, to: string, toEnd: string): Span | null {
  const first = Number(from);
  const last = fullYear(from, to);
  const isOneYearEach =
    fullYear(from, fromEnd) === first + 1 && fullYear(String(last), toEnd) === last + 1 && last >= first;
  return isOneYearEach ? financialSpan(first, last + 1) : null;
}

function financialSpan(from: number, to: number): Span {
  return { start: firstOf(from, 3), end: firstOf(to, 3), kind: to - from === 1 ? 'financial' : 'pooled' };
}

function financialQuarter(from: string, to: string, quarter: number): Span | null {
  return financialYears(from, to, from, to) && quarterFrom(Number(from), 3 * quarter);
}

function quarterFrom(year: number, month: number): Span {
  return { start: firstOf(year, month), end: firstOf(year, month + 3), kind: 'quarter' };
}

function monthSpan(fromMonth: string, fromYear: number, toMonth: string, toYear: number): Span | null {
  const from = findMonth(fromMonth);
  const to = findMonth(toMonth);
  const months = (toYear - fromYear) * 12 + to - from + 1;
  if (from < 0 || to < 0 || months < 1) return null;
  return { start: firstOf(fromYear, from), end: firstOf(toYear, to + 1), kind: kindOfMonths(from, months) };
}

function kindOfMonths(from: number, months: number): PeriodKind {
  if (months === 3 && from % 3 === 0) return 'quarter';
  if (months !== 12) return 'pooled';
  return from === 0 ? 'calendar' : from === 3 ? 'financial' : 'pooled';
}

/** Whole months by their first and last days; null where the days are any others. */
function daySpan(
  [fromDay, fromMonth, fromYear]: readonly [number, string, number],
  [toDay, toMonth, toYear]: readonly [number, string, number],
): Span | null {
  const lastOfMonth = new Date(Date.UTC(toYear, findMonth(toMonth) + 1, 0)).getUTCDate();
  return fromDay === 1 && toDay === lastOfMonth ? monthSpan(fromMonth, fromYear, toMonth, toYear) : null;
}

/** Twelve months up to the end of a month; a day is only taken where it is that month's last one. */
function yearEnding(day: string | null, month: number, year: number): Span | null {
  if (month < 0) return null;
  const lastOfMonth = new Date(Date.UTC(year, month + 1, 0)).getUTCDate();
  if (day !== null && Number(day) !== lastOfMonth) return null;
  const from = month === 11 ? 0 : month + 1;
  const start = firstOf(month === 11 ? year : year - 1, from);
  return { start, end: firstOf(year, month + 1), kind: kindOfMonths(from, 12) };
}

function snapshot(day: number, month: number, year: number): Span | null {
  if (month < 0 || month > 11) return null;
  const start = new Date(Date.UTC(year, month, day));
  if (start.getUTCDate() !== day || start.getUTCFullYear() !== year) return null;
  const end = new Date(Date.UTC(year, month, day + 1));
  return { start: start.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10), kind: 'snapshot' };
}

/** A month by its name or the first three letters or more of it, 0 being January; -1 for any other word. */
function findMonth(word: string): number {
  if (word.length < 3) return -1;
  return MONTHS.findIndex((month) => month.startsWith(word.toLowerCase()));
}

/** First day of a month (0 is January); months beyond December run into the next year. */
function firstOf(year: number, month: number): string {
  const first = new Date(0);
  // Unlike Date.UTC, this does not take the year 50 for 1950.
  first.setUTCFullYear(year, month, 1);
  return first.toISOString().slice(0, 10);
}

/** `18` after `2016` is 2018; `00` after `1999` is 2000; NaN where that would be generations later. */
function fullYear(from: string, to: string): number {
  if (to.length === 4) return Number(to);
  const year = Number(from.slice(0, 2) + to);
  const later = year < Number(from) ? year + 100 : year;
  return later - Number(from) <= LONGEST_SPAN_IN_SHORT ? later : Number.NaN;
}

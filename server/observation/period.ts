/** What a period is: a year, several years pooled or any other span, a quarter, or a single day. */
export const periodKinds = ['calendar', 'financial', 'pooled', 'quarter', 'snapshot'] as const;

export type PeriodKind = (typeof periodKinds)[number];

/**
 * A span of days, half-open: `start` is its first day, `end` the day after its last (ISO dates), so that 2010/11 is
 * 2010-04-01 up to but not including 2011-04-01. `pooled` also covers rolling years and part years.
 */
export interface Period {
  /** As the publisher writes it: "2010/11", "2016 - 18". */
  readonly label: string;
  readonly start: string;
  readonly end: string;
  readonly kind: PeriodKind;
}

const MONTHS = ['jan', 'feb', 'mar', 'apr', 'may', 'jun', 'jul', 'aug', 'sep', 'oct', 'nov', 'dec'];

/** A form in which publishers write periods, and the span that it means. */
interface PeriodForm {
  readonly pattern: RegExp;
  readonly read: (parts: readonly string[]) => Omit<Period, 'label'> | null;
}

const FORMS: readonly PeriodForm[] = [
  { pattern: /^(\d{4})$/, read: ([year]) => calendarYears(Number(year), Number(year)) },
  {
    pattern: /^(\d{4})\/(\d{2}|\d{4})$/,
    read: ([from, to]) => financialYears(Number(from), from ?? '', to ?? ''),
  },
  { pattern: /^FYE (\d{4})$/i, read: ([year]) => financialSpan(Number(year) - 1, Number(year)) },
  {
    pattern: /^(\d{4})\s*-\s*(\d{2}|\d{4})$/,
    read: ([from, to]) => calendarYears(Number(from), fullYear(from ?? '', to ?? '')),
  },
  {
    pattern: /^(\d{4})\/(\d{2}|\d{4})\s*-\s*(\d{2}|\d{4})\/(\d{2}|\d{4})$/,
    read: ([from, , , to]) => financialSpan(Number(from), fullYear(from ?? '', to ?? '')),
  },
  {
    pattern: /^(\d{4})\s*Q([1-4])$/i,
    read: ([year, quarter]) => quarterFrom(Number(year), 3 * Number(quarter) - 3),
  },
  {
    pattern: /^(\d{4})\/(?:\d{2}|\d{4})\s*Q([1-4])$/i,
    read: ([year, quarter]) => quarterFrom(Number(year), 3 * Number(quarter)),
  },
  {
    pattern: /^([A-Za-z]{3})[a-z]*\s+(\d{4})\s*-\s*([A-Za-z]{3})[a-z]*\s+(\d{4})$/,
    read: ([fromMonth, fromYear, toMonth, toYear]) =>
      monthSpan(fromMonth ?? '', Number(fromYear), toMonth ?? '', Number(toYear)),
  },
  {
    pattern: /^([A-Za-z]{3})[a-z]*\s*-\s*([A-Za-z]{3})[a-z]*\s+(\d{4})$/,
    read: ([fromMonth, toMonth, year]) =>
      monthSpan(fromMonth ?? '', Number(year), toMonth ?? '', Number(year)),
  },
  {
    pattern: /^(\d{1,2})\s+([A-Za-z]{3})[a-z]*\s+(\d{4})$/,
    read: ([day, month, year]) => snapshot(Number(day), month ?? '', Number(year)),
  },
];

/**
 * Reads a period as publishers write it: `2024`, `2010/11`, `FYE 2015` (which is 2014/15), `2016 - 18`,
 * `2011/12 - 13/14`, `2023 Q2`, `2023/24 Q1`, `Aug 2017 - Jul 2018`, `31 Aug 2016`. Null for any other text, and
 * for years that do not follow each other (`2010/13`).
 */
export function parsePeriod(text: string): Period | null {
  const label = text.trim().replace(/[–—]/g, '-').replace(/\s+/g, ' ');
  for (const form of FORMS) {
    const match = form.pattern.exec(label);
    const span = match ? form.read(match.slice(1)) : null;
    if (span) return { label, ...span };
  }
  return null;
}

/** The last day that a period covers (ISO date): what people mean by its end. */
export function lastDay(period: Pick<Period, 'end'>): string {
  const end = new Date(`${period.end}T00:00:00Z`);
  end.setUTCDate(end.getUTCDate() - 1);
  return end.toISOString().slice(0, 10);
}

/** Whether a period is exactly one year long, whatever month it starts in. */
export function isAnnual(period: Period): boolean {
  const sameDay = period.start.slice(4) === period.end.slice(4);
  return sameDay && Number(period.end.slice(0, 4)) - Number(period.start.slice(0, 4)) === 1;
}

function calendarYears(from: number, to: number): Omit<Period, 'label'> | null {
  if (to < from) return null;
  return { start: firstOf(from, 0), end: firstOf(to + 1, 0), kind: from === to ? 'calendar' : 'pooled' };
}

function financialYears(start: number, from: string, to: string): Omit<Period, 'label'> | null {
  return fullYear(from, to) === start + 1 ? financialSpan(start, start + 1) : null;
}

function financialSpan(from: number, to: number): Omit<Period, 'label'> | null {
  if (to <= from) return null;
  return { start: firstOf(from, 3), end: firstOf(to, 3), kind: to - from === 1 ? 'financial' : 'pooled' };
}

function quarterFrom(year: number, month: number): Omit<Period, 'label'> {
  return { start: firstOf(year, month), end: firstOf(year, month + 3), kind: 'quarter' };
}

function monthSpan(
  fromMonth: string,
  fromYear: number,
  toMonth: string,
  toYear: number,
): Omit<Period, 'label'> | null {
  const from = MONTHS.indexOf(fromMonth.toLowerCase());
  const to = MONTHS.indexOf(toMonth.toLowerCase());
  const months = (toYear - fromYear) * 12 + to - from + 1;
  if (from < 0 || to < 0 || months < 1) return null;
  const kind = months === 3 && from % 3 === 0 ? 'quarter' : 'pooled';
  return { start: firstOf(fromYear, from), end: firstOf(toYear, to + 1), kind };
}

function snapshot(day: number, month: string, year: number): Omit<Period, 'label'> | null {
  const start = new Date(Date.UTC(year, MONTHS.indexOf(month.toLowerCase()), day));
  if (!MONTHS.includes(month.toLowerCase()) || start.getUTCDate() !== day) return null;
  const end = new Date(Date.UTC(year, start.getUTCMonth(), day + 1));
  return { start: start.toISOString().slice(0, 10), end: end.toISOString().slice(0, 10), kind: 'snapshot' };
}

/** First day of a month (0 is January); months beyond December run into the next year. */
function firstOf(year: number, month: number): string {
  return new Date(Date.UTC(year, month, 1)).toISOString().slice(0, 10);
}

/** `18` after `2016` is 2018; `00` after `1999` is 2000. */
function fullYear(from: string, to: string): number {
  if (to.length === 4) return Number(to);
  const year = Number(from.slice(0, 2) + to);
  return year < Number(from) ? year + 100 : year;
}

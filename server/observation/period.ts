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

/** Whether a period is a part of a year that is neither a month nor a quarter, so that it stands beside no whole year. */
export function isPartYear(period: Period): boolean {
  const months = monthsIn(period);
  return period.kind === 'pooled' && months > 1 && months < 12;
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

/** How many months a period has; a part of a month counts as a whole one. */
export function monthsIn({ start, end }: Pick<Period, 'start' | 'end'>): number {
  const years = Number(end.slice(0, 4)) - Number(start.slice(0, 4));
  const months = Number(end.slice(5, 7)) - Number(start.slice(5, 7));
  return years * 12 + months + (end.slice(8) > start.slice(8) ? 1 : 0);
}

import { parsePeriod } from '../../observation/parse-period.ts';
import { isAnnual, type Period } from '../../observation/period.ts';

/**
 * The axis of a trend: every period of the span in order, each once. Where the periods come once a year (years, or
 * one day a year), the years that no row covers are filled in, so that a gap stays a gap on the chart.
 */
export function fillPeriods(periods: readonly Period[]): Period[] {
  const given = new Map(periods.map((period) => [spanKey(period), period]));
  const inferred = groupsOfYears([...given.values()]).flatMap(missingYears);
  return [...given.values(), ...inferred].sort(comparePeriods);
}

/** One label for each span of days, where publishers write the same period differently ("2014/15", "FYE 2015"). */
export function labelSpans(periods: readonly Period[]): (period: Period) => Period {
  const first = new Map(periods.toReversed().map((period) => [spanKey(period), period]));
  return (period) => first.get(spanKey(period)) ?? period;
}

/** What makes two periods the same span of days, however they are labelled. */
export const spanKey = ({ start, end }: Pick<Period, 'start' | 'end'>): string => `${start}/${end}`;

/** Earlier first; of two that start together the shorter first. */
export function comparePeriods(one: Period, other: Period): number {
  return compareDays(one.start, other.start) || compareDays(one.end, other.end);
}

/** Whether a period stands for one year: a year long, or a day in each year. */
export const comesYearly = (period: Period): boolean => period.kind === 'snapshot' || isAnnual(period);

/** The same period some years later, labelled in the same form; null where the label cannot be carried on. */
export function yearsLater(period: Period, years: number): Period | null {
  const label = period.label.replace(/\d{4}|(?<=[/-]\s?)\d{2}(?!\d)/g, (digits) =>
    (Number(digits) + years).toString().slice(-digits.length).padStart(digits.length, '0'),
  );
  const later = parsePeriod(label);
  return later && later.kind === period.kind && later.start === addYears(period.start, years) ? later : null;
}

function groupsOfYears(periods: readonly Period[]): Period[][] {
  const groups = new Map<string, Period[]>();
  for (const period of periods.filter(comesYearly)) {
    const key = `${period.kind} ${period.start.slice(4)}`;
    groups.set(key, [...(groups.get(key) ?? []), period]);
  }
  return [...groups.values()];
}

function missingYears(years: readonly Period[]): Period[] {
  const inOrder = [...years].sort(comparePeriods);
  return inOrder.flatMap((period, index) => {
    const next = inOrder[index + 1];
    const gap = next ? yearOf(next) - yearOf(period) - 1 : 0;
    return Array.from({ length: gap }, (_, step) => yearsLater(period, step + 1) ?? []).flat();
  });
}

const yearOf = (period: Period): number => Number(period.start.slice(0, 4));

const addYears = (day: string, years: number): string => `${Number(day.slice(0, 4)) + years}${day.slice(4)}`;

const compareDays = (one: string, other: string): number => (one < other ? -1 : one > other ? 1 : 0);

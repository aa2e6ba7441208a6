import { isAnnual, type Period } from '../../observation/period.ts';
import { comparePeriods, spanKey } from '../trend/trend-periods.ts';

/** A period of each of two indicators that may stand beside each other. */
export interface MatchedPeriods {
  readonly x: Period;
  readonly y: Period;
  /** Whether both are the same days. */
  readonly isSame: boolean;
  readonly sharedDays: number;
}

const MILLISECONDS_A_DAY = 86_400_000;

/** Periods that both indicators have: the same days, however publishers label them, in order of time. */
export function matchPeriods(x: readonly Period[], y: readonly Period[]): MatchedPeriods[] {
  const bySpan = new Map(x.map((period) => [spanKey(period), period]));
  return y
    .flatMap((period) => {
      const same = bySpan.get(spanKey(period));
      return same ? [{ x: same, y: period, isSame: true, sharedDays: daysIn(period) }] : [];
    })
    .sort(inTime);
}

/**
 * The nearest years of two indicators, for those of y that x does not have: of all years of x the one with the most days
 * in common, which must be more than half of them; a single day stands beside a year that it lies in. Several years
 * pooled, quarters and parts of years stand beside nothing but themselves. No period is used twice.
 */
export function matchNearest(x: readonly Period[], y: readonly Period[]): MatchedPeriods[] {
  const same = matchPeriods(x, y);
  const isFree = (of: 'x' | 'y') => (period: Period) =>
    isYearly(period) && !same.some((pair) => spanKey(pair[of]) === spanKey(period));
  const candidates = x.filter(isFree('x'));
  return y
    .filter(isFree('y'))
    .flatMap((period) => nearestTo(period, candidates))
    .sort(inTime);
}

function nearestTo(period: Period, candidates: readonly Period[]): MatchedPeriods[] {
  const [best] = candidates
    .map((x) => ({ x, y: period, isSame: false, sharedDays: daysShared(x, period) }))
    .filter(({ x, sharedDays }) => sharedDays > Math.min(daysIn(x), daysIn(period)) / 2)
    .sort((one, other) => other.sharedDays - one.sharedDays);
  return best ? [best] : [];
}

const isYearly = (period: Period): boolean => isAnnual(period) || daysIn(period) === 1;

function daysShared(one: Period, other: Period): number {
  const [, start = ''] = [one.start, other.start].sort();
  const [end = ''] = [one.end, other.end].sort();
  return Math.max(0, daysIn({ start, end }));
}

/** How many days a period has. */
export function daysIn({ start, end }: Pick<Period, 'start' | 'end'>): number {
  return Math.round((Date.parse(end) - Date.parse(start)) / MILLISECONDS_A_DAY);
}

function inTime(one: MatchedPeriods, other: MatchedPeriods): number {
  return comparePeriods(one.y, other.y);
}

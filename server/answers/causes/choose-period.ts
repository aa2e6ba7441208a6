import { monthsIn, type Period } from '../../observation/period.ts';
import type { TrendLine } from '../trend/find-trend-lines.ts';
import { comparePeriods, spanKey } from '../trend/trend-periods.ts';
import { type CausesSelection, categoryTypeOf } from './causes-selection.ts';

/**
 * The period asked for where it is held; else the latest of at most a year with a count of any group, or the latest at all.
 * Null where nothing is held.
 */
export function choosePeriod(
  selection: Pick<CausesSelection, 'by' | 'position' | 'period'>,
  lines: readonly TrendLine[],
): Period | null {
  const ofDivision = lines.filter(({ category }) => category?.type === categoryTypeOf(selection));
  const figures = ofDivision.flatMap(({ observations }) => observations);
  const periods = distinctPeriods(figures);
  const { period: asked } = selection;
  if (asked !== null) return periods.find((each) => spanKey(each) === spanKey(asked)) ?? null;
  const counted = distinctPeriods(figures.filter(({ count }) => count !== null));
  const isShort = (period: Period) => monthsIn(period) <= 12;
  return counted.findLast(isShort) ?? periods.findLast(isShort) ?? counted.at(-1) ?? periods.at(-1) ?? null;
}

/** Periods of figures, each once, in order of time. */
export function distinctPeriods(figures: readonly { readonly period: Period }[]): Period[] {
  return [...new Map(figures.map(({ period }) => [spanKey(period), period])).values()].sort(comparePeriods);
}

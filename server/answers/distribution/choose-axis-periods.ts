import { monthsIn, type Period } from '../../observation/period.ts';
import type { ComparedFigures } from '../comparison/find-compared-figures.ts';
import { comparePeriods, fillPeriods, spanKey } from '../trend/trend-periods.ts';

/** The periods that stand on one axis, and what is held beside them. */
export interface AxisPeriods {
  /** In order of time; a year that no row covers is there without figures, so that a gap stays a gap. */
  readonly shown: readonly { readonly period: Period; readonly figures: ComparedFigures | null }[];
  /** Periods of another length or kind with figures of the areas, in order of time. */
  readonly others: readonly Period[];
}

/**
 * The periods that are as long as one of them and of its kind: years and sums of three years share most of their figures
 * and never stand on one axis. It begins and ends with the first and last that have a row of an area.
 */
export function chooseAxisPeriods(held: readonly ComparedFigures[], pattern: Period): AxisPeriods {
  const inOrder = held.toSorted((one, other) => comparePeriods(one.period, other.period));
  const withAreas = inOrder.filter(({ byArea }) => byArea.size > 0);
  const alike = withAreas.filter(({ period }) => isAlike(period, pattern));
  const [first, last] = [alike.at(0), alike.at(-1)];
  const figures = new Map(inOrder.map((each) => [spanKey(each.period), each]));
  const between = inOrder.filter(
    ({ period }) => first && last && isAlike(period, pattern) && isBetween(period, first.period, last.period),
  );
  return {
    shown: fillPeriods(between.map(({ period }) => period)).map((period) => ({
      period,
      figures: figures.get(spanKey(period)) ?? null,
    })),
    others: withAreas.filter((each) => !alike.includes(each)).map(({ period }) => period),
  };
}

/** Whether neighbouring periods share days, as sums of three years that begin a year apart do. */
export const doOverlap = (periods: readonly Pick<Period, 'start' | 'end'>[]): boolean =>
  periods.some(({ end }, place) => {
    const next = periods[place + 1];
    return next !== undefined && next.start < end;
  });

/** Years of other months, such as those that end in July, are no further points of the same course; quarters are. */
function isAlike(period: Period, pattern: Period): boolean {
  const isOfKind = period.kind === pattern.kind && monthsIn(period) === monthsIn(pattern);
  return isOfKind && (period.kind === 'quarter' || period.start.slice(4) === pattern.start.slice(4));
}

const isBetween = (period: Period, first: Period, last: Period): boolean =>
  comparePeriods(first, period) <= 0 && comparePeriods(period, last) <= 0;

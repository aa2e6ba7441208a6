/** Where the years of an arrangement stand on an axis of periods: screen and paper mark the same. */
import type { PeriodAnswer } from './parts.ts';

/** A place on the axis: a period, by its place, and how far into it, from 0 on its first day to 1 after its last. */
export interface AxisPlace {
  readonly at: number;
  readonly fraction: number;
}

/** The years of an arrangement as far as the axis shows them. */
export interface ArrangementBand {
  readonly from: AxisPlace;
  readonly to: AxisPlace;
  /** It began before the axis does, or lasts beyond it. */
  readonly isOpenAtStart: boolean;
  readonly isOpenAtEnd: boolean;
}

const day = 86_400_000;

/**
 * The part of an axis in which an arrangement was in force, its days inclusive and the last null while it lasts. Null
 * where it was in force in none of it, and where the first day is not known.
 */
export function bandOfArrangement(
  { from, to }: { readonly from: string | null; readonly to: string | null },
  periods: readonly PeriodAnswer[],
): ArrangementBand | null {
  if (from === null) return null;
  const first = periods.findIndex(({ end }) => end >= from);
  const last = periods.findLastIndex(({ start }) => to === null || start <= to);
  const [begins, ends] = [periods[first], periods[last]];
  if (begins === undefined || ends === undefined || last < first) return null;
  const isOpenAtEnd = to === null || to > ends.end;
  return {
    from: { at: first, fraction: Math.max(0, fractionOf(from, begins)) },
    to: { at: last, fraction: isOpenAtEnd ? 1 : fractionOf(to, ends, day) },
    isOpenAtStart: first === 0 && from < begins.start,
    isOpenAtEnd,
  };
}

function fractionOf(on: string, { start, end }: PeriodAnswer, later = 0): number {
  const [at, from, to] = [time(on) + later, time(start), time(end) + day];
  return (at - from) / (to - from);
}

const time = (on: string): number => Date.parse(`${on}T00:00:00Z`);

import type { PeriodAnswer } from './parts.ts';

/** Tells one period from another, whatever a publisher calls it. */
export const periodKey = (period: Pick<PeriodAnswer, 'start' | 'end'>): string =>
  `${period.start}/${period.end}`;

/** What `choosePeriodTicks` must know of an axis; lengths in the unit of the drawing. */
export interface PeriodAxis {
  readonly labels: readonly string[];
  /** Centre of each period on the axis. */
  readonly positions: readonly number[];
  /** How far labels may reach to the left and right. */
  readonly from: number;
  readonly to: number;
  /** Least space between two labels. */
  readonly gap: number;
  readonly widthOf: (label: string) => number;
}

/** A label of the axis with its centre, moved inwards where it would pass the edge. */
export interface PeriodTick {
  readonly label: string;
  readonly place: number;
  readonly position: number;
}

/** The densest regular choice of labels that never touch; the latest period is always among them. */
export function choosePeriodTicks(axis: PeriodAxis): PeriodTick[] {
  for (let step = 1; step < axis.labels.length; step += 1) {
    const ticks = ticksWithStep(axis, step);
    if (!touch(ticks, axis)) return ticks;
  }
  return ticksWithStep(axis, Math.max(axis.labels.length, 1));
}

function ticksWithStep(axis: PeriodAxis, step: number): PeriodTick[] {
  const last = axis.labels.length - 1;
  return axis.labels.flatMap((label, place) => {
    if ((last - place) % step !== 0) return [];
    const half = axis.widthOf(label) / 2;
    const centre = axis.positions[place] ?? axis.from;
    return [{ label, place, position: Math.min(Math.max(centre, axis.from + half), axis.to - half) }];
  });
}

function touch(ticks: readonly PeriodTick[], axis: PeriodAxis): boolean {
  return ticks.some((tick, place) => {
    const next = ticks[place + 1];
    if (!next) return false;
    const needed = (axis.widthOf(tick.label) + axis.widthOf(next.label)) / 2 + axis.gap;
    return next.position - tick.position < needed;
  });
}

import type { CauseGroup, CausesAnswer } from '../../../server/contract/causes.ts';
import {
  detailsOfGroup,
  figuresAtBar,
  groupsWithBars,
  nameOfGroup,
} from '../../../server/contract/causes-words.ts';
import { type ValueAxis, valueAxis } from '../../../server/contract/value-axis.ts';

/** One group as Recharts wants it. */
export interface CauseBar {
  readonly key: string;
  readonly name: string;
  readonly value: number;
  /** What stands above the bar beside the name, and the same where room is short. */
  readonly figures: string;
  readonly shortFigures: string;
  /** 95% limits; null where there are none. */
  readonly limits: readonly [number, number] | null;
  /** The rate of England for the same group; null where none is held, and for England itself. */
  readonly england: number | null;
  /** Whether it is no external cause, which is no group of causes. */
  readonly isNone: boolean;
  readonly details: readonly string[];
}

/** Bars of every group with a rate above 0, in the order of the answer, on one scale from zero. */
export interface CauseBars {
  readonly bars: readonly CauseBar[];
  readonly axis: ValueAxis;
}

export function toCausesSeries(answer: CausesAnswer): CauseBars {
  const bars = groupsWithBars(answer).map((group) => toBar(group, answer));
  const numbers = bars.flatMap(({ value, limits, england }) => [value, ...(limits ?? []), england ?? 0]);
  return { bars, axis: valueAxis(numbers) };
}

function toBar(group: CauseGroup, answer: CausesAnswer): CauseBar {
  const { key, kind, measure, benchmarkMeasure } = group;
  const { lower95 = null, upper95 = null } = measure ?? {};
  return {
    key,
    name: nameOfGroup(group),
    value: measure?.value ?? 0,
    figures: figuresAtBar(group),
    shortFigures: figuresAtBar(group, true),
    limits: lower95 === null || upper95 === null ? null : [lower95, upper95],
    england: answer.benchmark === null ? null : (benchmarkMeasure?.value ?? null),
    isNone: kind === 'none',
    details: detailsOfGroup(group, answer),
  };
}

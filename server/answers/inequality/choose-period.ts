import type { Period } from '../../observation/period.ts';
import { spanWords } from '../trend/describe-selection.ts';
import { spanKey } from '../trend/trend-periods.ts';
import { type Division, periodsOf, pointOf } from './gather-divisions.ts';

/** The period that is shown, or why the one asked for is not. */
export type ChosenPeriod =
  | { readonly kind: 'found'; readonly period: Period }
  | { readonly kind: 'none'; readonly why: string };

/** The period asked for, as labelled in the figures; else the latest with a value of any group, or the latest at all. */
export function choosePeriod(division: Division, asked: Period | null): ChosenPeriod {
  const periods = periodsOf(division);
  if (asked !== null) {
    const period = periods.find((each) => spanKey(each) === spanKey(asked));
    return period ? { kind: 'found', period } : { kind: 'none', why: whyNot(asked, periods) };
  }
  const period = periods.findLast((each) => hasValue(division, each)) ?? periods.at(-1);
  return period ? { kind: 'found', period } : { kind: 'none', why: 'No period has a figure of any group.' };
}

function hasValue({ groups }: Division, period: Period): boolean {
  return groups.some((group) => (pointOf(group, period)?.value ?? null) !== null);
}

function whyNot({ label }: Period, periods: readonly Period[]): string {
  return `No figures by group are held for ${label}. There are figures for ${spanWords(periods)}.`;
}

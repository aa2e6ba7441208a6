import type { SpreadChange } from '../../contract/distribution.ts';
import { boxPlot, fewestForBox } from '../../statistics/box-plot.ts';
import { toPeriodAnswer } from '../contract-nouns.ts';
import { isSameRelease } from './find-breaks.ts';
import { areasWithValue, type MeasuredPeriod } from './measure-areas.ts';

/** Less of a change than this share of the first interquartile range is none to speak of. */
const LEAST_SHARE = 0.1;

/**
 * How the interquartile range changed from the first period to the last with a box, among the areas with a value in both
 * and within the same release: areas that came or went, or a revision, would change it by themselves. The periods share no
 * day. Null where there are no two such periods.
 */
export function compareSpread(periods: readonly MeasuredPeriod[]): SpreadChange | null {
  const boxed = periods.filter((each) => areasWithValue(each).length >= fewestForBox);
  const to = boxed.at(-1);
  if (!to) return null;
  const changes = boxed
    .filter((from) => from.period.end <= to.period.start && isSameRelease(from, to))
    .flatMap((from) => compareTwo(from, to) ?? []);
  return changes[0] ?? null;
}

function compareTwo(from: MeasuredPeriod, to: MeasuredPeriod): SpreadChange | null {
  const then = new Map(areasWithValue(from).map(({ area, value }) => [area.code, value]));
  const both = areasWithValue(to).flatMap(({ area, value }) => {
    const before = then.get(area.code);
    return before === undefined ? [] : [{ before, after: value }];
  });
  const before = rangeOf(both.map((each) => each.before));
  const after = rangeOf(both.map((each) => each.after));
  if (before === null || after === null) return null;
  return {
    from: toPeriodAnswer(from.period),
    to: toPeriodAnswer(to.period),
    areas: both.length,
    rangeBefore: before.range,
    rangeAfter: after.range,
    shareBefore: before.share,
    shareAfter: after.share,
    change: judge(before.range, after.range),
    shareChange: before.share === null || after.share === null ? null : judge(before.share, after.share),
  };
}

function rangeOf(
  values: readonly number[],
): { readonly range: number; readonly share: number | null } | null {
  const box = boxPlot(values);
  if (box === null) return null;
  const range = box.upperQuartile - box.lowerQuartile;
  return { range, share: box.median === 0 ? null : range / box.median };
}

function judge(before: number, after: number): SpreadChange['change'] {
  const change = after - before;
  if (Math.abs(change) < LEAST_SHARE * before || change === 0) return 'alike';
  return change < 0 ? 'narrowed' : 'widened';
}

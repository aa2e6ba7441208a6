import type { AreaTrend, AreaTrendsAnswer, EndChange, LineEnd } from '../../contract/area-trends.ts';
import { upperFirst } from '../../contract/first-letter.ts';
import { missingWords } from '../../contract/format-figure.ts';
import type { PeriodAnswer } from '../../contract/parts.ts';
import { periodKey } from '../../contract/period-axis.ts';
import type { TrendPoint, TrendSeries } from '../../contract/trend.ts';

type Span = AreaTrendsAnswer['span'];

/**
 * The first and the last period of the axis, so that a figure of an earlier year is never taken for one of the last; null
 * where no area has a value in any.
 */
export function findSpan(panels: readonly TrendSeries[], periods: readonly PeriodAnswer[]): Span {
  const hasValue = panels.some(({ points }) => points.some(({ value }) => value !== null));
  const [first, last] = [periods.at(0), periods.at(-1)];
  return hasValue && first && last ? { first, last } : null;
}

/** A line with its ends, and what changed from the first period of the axis to the last. */
export function toAreaTrend(series: TrendSeries, span: Span): AreaTrend {
  const valued = series.points.flatMap((point) => toEnd(point) ?? []);
  const ends = { first: valued.at(0) ?? null, latest: valued.at(-1) ?? null };
  if (span === null)
    return { ...series, ...ends, change: null, changeWhy: 'No value.', lastWhy: whyLast(series, null) };
  const [from, to] = [valueIn(series, span.first), valueIn(series, span.last)];
  return {
    ...series,
    ...ends,
    change: from === null || to === null || isOnePeriod(span) ? null : changeOf(from, to),
    changeWhy: whyNoChange(from, to, span),
    lastWhy: to === null ? whyLast(series, span.last) : null,
  };
}

function toEnd({ period, value, comparison }: TrendPoint): LineEnd | null {
  return value === null ? null : { period, value, comparison };
}

const pointIn = ({ points }: TrendSeries, wanted: PeriodAnswer): TrendPoint | undefined =>
  points.find(({ period }) => periodKey(period) === periodKey(wanted));

/** The value of an area in a period; null without one. */
export const valueIn = (series: TrendSeries, period: PeriodAnswer): number | null =>
  pointIn(series, period)?.value ?? null;

const isOnePeriod = ({ first, last }: NonNullable<Span>): boolean => periodKey(first) === periodKey(last);

function changeOf(from: number, to: number): EndChange {
  const difference = to - from;
  return { difference, percent: from === 0 ? null : (difference / from) * 100 };
}

function whyNoChange(from: number | null, to: number | null, span: NonNullable<Span>): string | null {
  if (isOnePeriod(span)) return `Only ${span.last.label} is held.`;
  const without = [...(from === null ? [span.first.label] : []), ...(to === null ? [span.last.label] : [])];
  return without.length === 0 ? null : `No value in ${without.join(' and ')}.`;
}

/** The publisher's reason, or that no figure is held. */
function whyLast(series: TrendSeries, last: PeriodAnswer | null): string {
  const point = last && pointIn(series, last);
  if (point) return `${upperFirst(missingWords(point.missing ?? 'not-available'))}.`;
  return series.why ?? `No figure is held for ${last?.label ?? 'any period'}.`;
}

import type { CauseTrend, CauseTrendsAnswer } from '../../../server/contract/cause-trends.ts';
import { panelTrend } from '../../../server/contract/cause-trends-words.ts';
import { commissionedBy } from '../../../server/contract/commission-words.ts';
import {
  formatCount,
  formatRate,
  formatValue,
  missingSymbol,
} from '../../../server/contract/format-figure.ts';
import type { Comparison, PeriodAnswer } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendPoint, TrendSeries } from '../../../server/contract/trend.ts';

/** One period of a group; every cell as it is written. */
export interface CauseYearRow {
  readonly key: string;
  readonly group: string;
  readonly period: string;
  readonly count: string;
  readonly value: string;
  readonly limits: string;
  readonly england: string;
  readonly comparison: Comparison | null;
  readonly commissioned: string;
}

/** A group with its rate in every period, and its recent trend. */
export interface CauseCourseRow {
  readonly key: string;
  readonly name: string;
  readonly values: readonly string[];
  readonly trend: string;
}

/** One period of the share of stays without a night. */
export interface NightsRow {
  readonly key: string;
  readonly period: string;
  readonly share: string;
  readonly limits: string;
  readonly counts: string;
  readonly england: string;
}

/** Rates of every group in every period, those without a chart too. */
export function toCauseCourses({ groups, periods }: CauseTrendsAnswer): CauseCourseRow[] {
  return groups.map((group) => ({
    key: group.key,
    name: group.label,
    values: periods.map((period) => rateOf(pointIn(group.series, period))),
    trend: trendOf(group),
  }));
}

/** Every figure of every group and period, with limits, count and England. */
export function toCauseYears(answer: CauseTrendsAnswer): CauseYearRow[] {
  return answer.groups.flatMap((group) =>
    answer.periods.map((period) => yearOf(group, period, answer.benchmark !== null)),
  );
}

/** The share of stays without a night in every period, the counts that it is made of, and England's. */
export function toNightsRows({ nights }: Pick<CauseTrendsAnswer, 'nights'>): NightsRow[] {
  const own = nights?.series.find(({ role }) => role === 'area');
  const england = nights?.series.find(({ role }) => role === 'benchmark');
  if (!nights || !own) return [];
  return nights.periods.map((period) => {
    const point = pointIn(own, period);
    return {
      key: periodKey(period),
      period: period.label,
      share: percentOf(point),
      limits: limitsOf(point),
      counts:
        point?.count == null || point.denominator === null
          ? ''
          : `${formatCount(point.count)} of ${formatCount(point.denominator)}`,
      england: england ? percentOf(pointIn(england, period)) : '',
    };
  });
}

function trendOf(group: CauseTrend): string {
  const words = group.whyNoLine === null ? panelTrend(group) : null;
  return words === null ? 'not tested' : words.replace('Recent trend: ', '');
}

function yearOf({ key, label, series, benchmark }: CauseTrend, period: PeriodAnswer, isCompared: boolean) {
  const point = pointIn(series, period);
  const beside = benchmark ? pointIn(benchmark, period) : null;
  const count = point?.count ?? null;
  return {
    key: `${key} ${periodKey(period)}`,
    group: label,
    period: period.label,
    count: count === null ? missingSymbol(point?.missing ?? 'not-available') : formatCount(count),
    value: rateOf(point),
    limits: limitsOf(point),
    england: beside?.value == null ? '' : formatRate(beside.value),
    comparison: isCompared ? (point?.comparison ?? 'not-compared') : null,
    commissioned: point ? commissionedBy(point) : '',
  };
}

const pointIn = ({ points }: TrendSeries, period: PeriodAnswer): TrendPoint | null =>
  points.find((point) => periodKey(point.period) === periodKey(period)) ?? null;

const rateOf = (point: TrendPoint | null): string =>
  point?.value == null ? missingSymbol(point?.missing ?? 'not-available') : formatRate(point.value);

const percentOf = (point: TrendPoint | null): string =>
  point?.value == null ? rateOf(point) : `${formatValue(point.value)}%`;

const limitsOf = (point: TrendPoint | null): string =>
  point?.lower95 == null || point.upper95 === null
    ? ''
    : `${formatRate(point.lower95)} to ${formatRate(point.upper95)}`;

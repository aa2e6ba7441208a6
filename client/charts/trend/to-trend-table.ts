import { commissionedBy, hasCommissioners } from '../../../server/contract/commission-words.ts';
import { recentTrendWords } from '../../../server/contract/comparison-words.ts';
import {
  formatCount,
  formatValue,
  missingSymbol,
  missingWords,
} from '../../../server/contract/format-figure.ts';
import type { Comparison } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../../server/contract/trend.ts';
import { axisTitle, benchmarkOf, shortMeasure } from '../../../server/contract/trend-words.ts';

/** One period of a table; every cell as it is written. */
export interface TrendTableRow {
  readonly key: string;
  readonly period: string;
  readonly value: string;
  readonly limits: string;
  readonly count: string;
  readonly denominator: string;
  readonly comparison: Comparison;
  /** Blank where nobody commissioned, or where the table has no such column. */
  readonly commissionedBy: string;
  readonly notes: string;
}

/** The table of one series. */
export interface TrendTableSeries {
  readonly key: string;
  readonly caption: string;
  /** Heading of the column of values. */
  readonly valueHeading: string;
  readonly recentTrend: string;
  /** Name of the area that it is compared with; null where nothing is compared. */
  readonly benchmark: string | null;
  /** Whether the rows say who commissioned the services: for injury only. */
  readonly hasCommissioners: boolean;
  /** Whether any row has a note. */
  readonly hasNotes: boolean;
  readonly rows: readonly TrendTableRow[];
  /** Why there are no rows; null where there are some. */
  readonly why: string | null;
}

/** A table for each series, with every figure of the chart and what the chart has no room for. */
export function toTrendTable(answer: TrendAnswer): TrendTableSeries[] {
  return answer.series.map((series) => tableOf(series, answer));
}

function tableOf(series: TrendSeries, answer: TrendAnswer): TrendTableSeries {
  const rows = series.points.map((point) => rowOf(point, answer));
  return {
    key: series.key,
    caption: `${series.label}: ${answer.indicator.shortName}`,
    valueHeading: axisTitle(answer.indicator.unit),
    recentTrend: `Recent trend: ${recentTrendWords(series.recentTrend)}. ${series.recentTrend.because}`,
    benchmark: series.role === 'area' ? (benchmarkOf(series, answer)?.area.name ?? null) : null,
    hasCommissioners: hasCommissioners(answer),
    hasNotes: rows.some(({ notes }) => notes !== ''),
    rows,
    why: rows.length === 0 ? whyEmpty(series) : null,
  };
}

function rowOf(point: TrendPoint, answer: TrendAnswer): TrendTableRow {
  const { unit } = answer.indicator;
  const { period, value, lower95, upper95, count, denominator, missing, comparison } = point;
  const withLimits = value !== null && lower95 !== null && upper95 !== null;
  return {
    key: periodKey(period),
    period: period.label,
    value: value === null ? (missing === null ? '' : missingSymbol(missing)) : shortMeasure(value, unit),
    limits: withLimits ? `${formatValue(lower95)} to ${formatValue(upper95)}` : '',
    count: count === null ? '' : formatCount(count),
    denominator: denominator === null ? '' : formatCount(denominator),
    comparison,
    commissionedBy: hasCommissioners(answer) ? commissionedBy(point) : '',
    notes: notesOf(point),
  };
}

function notesOf({ value, missing, notes }: TrendPoint): string {
  const reason =
    value === null && missing !== null ? [`${missingSymbol(missing)} ${missingWords(missing)}`] : [];
  return [...reason, ...notes].join('; ');
}

function whyEmpty({ why }: TrendSeries): string {
  return why ?? 'No figure is held.';
}

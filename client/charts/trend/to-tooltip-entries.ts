import { comparisonWords } from '../../../server/contract/comparison-words.ts';
import {
  formatCount,
  formatRateInUnit,
  formatRateMeasure,
  missingSymbol,
  missingWords,
} from '../../../server/contract/format-figure.ts';
import type { Comparison, Unit } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { type SeriesStyle, styleSeries } from '../../../server/contract/series-style.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../../server/contract/trend.ts';
import { benchmarkOf, shortMeasure } from '../../../server/contract/trend-words.ts';

/** What is said of one series when a period is pointed at, by hand or by keyboard. */
export interface TooltipEntry {
  readonly key: string;
  readonly label: string;
  readonly style: SeriesStyle;
  readonly value: string;
  /** Limits, count and comparison in words, those that there are. */
  readonly details: readonly string[];
}

/** Beyond so many series, details would make the box larger than the chart; the table has them. */
const mostWithDetails = 5;

/** One entry for each series with a point in the period, in the order of the answer. */
export function toTooltipEntries(answer: TrendAnswer, key: string): TooltipEntry[] {
  const styles = styleSeries(answer.series);
  const withDetails = answer.series.length <= mostWithDetails;
  return answer.series.flatMap((series, at) => {
    const style = styles[at];
    const point = series.points.find(({ period }) => periodKey(period) === key);
    if (!point || !style) return [];
    const details = withDetails ? detailsOf(point, series, answer) : [];
    return [{ key: series.key, label: series.label, style, value: measureWords(point, answer), details }];
  });
}

function measureWords(point: TrendPoint, answer: TrendAnswer): string {
  if (point.value !== null) return formatRateMeasure(point.value, answer.indicator.unit);
  return point.missing === null
    ? 'no value'
    : `${missingSymbol(point.missing)} ${missingWords(point.missing)}`;
}

function detailsOf(point: TrendPoint, series: TrendSeries, answer: TrendAnswer): string[] {
  const { unit } = answer.indicator;
  const { value, lower95, upper95, count, comparison } = point;
  const limits =
    value === null || lower95 === null || upper95 === null
      ? []
      : [`95% limits ${limitIn(lower95, unit)} to ${limitIn(upper95, unit)}`];
  const counted = count === null ? [] : [`count ${formatCount(count)}`];
  return [...limits, ...counted, ...comparedWith(comparison, series, answer)];
}

const limitIn = (value: number, unit: Unit): string =>
  unit.label === '%' ? shortMeasure(value, unit) : formatRateInUnit(value, unit);

function comparedWith(comparison: Comparison, series: TrendSeries, answer: TrendAnswer): string[] {
  const benchmark = series.role === 'area' ? benchmarkOf(series, answer) : null;
  return benchmark ? [comparisonWords(comparison, benchmark.area.name)] : [];
}

import type { DistributionAnswer, DistributionPeriod } from '../../../server/contract/distribution.ts';
import {
  type SpreadColumn,
  type SpreadLine,
  toSpreadPlot,
} from '../../../server/contract/distribution-plot.ts';
import {
  areasInWords,
  highlightedInWords,
  namedValues,
} from '../../../server/contract/distribution-words.ts';
import { formatInUnit } from '../../../server/contract/format-figure.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';
import type { ValueAxis } from '../../../server/contract/value-axis.ts';
import type { TrendLine, TrendRow } from '../trend/to-trend-series.ts';

/** One period as Recharts wants it, with its box. */
export interface DistributionRow extends TrendRow {
  readonly column: SpreadColumn;
}

/** What a chart of boxes over time draws. */
export interface DistributionChartSeries {
  readonly rows: readonly DistributionRow[];
  readonly lines: readonly TrendLine[];
  readonly axis: ValueAxis;
}

/** What is said of a period that is pointed at: a heading, then lines. */
export interface DistributionTooltip {
  readonly period: string;
  readonly areas: string;
  readonly facts: readonly { readonly name: string; readonly words: string }[];
  readonly remarks: readonly string[];
}

/** Of more outliers than this the tooltip gives the number of the rest. */
const mostNamed = 6;

/** An answer as rows and lines; null keeps a gap a gap. */
export function toDistributionSeries(answer: DistributionAnswer): DistributionChartSeries {
  const { columns, lines, axis } = toSpreadPlot(answer);
  const rows = columns.map((column, place) => ({
    key: column.key,
    label: column.label,
    values: lines.map(({ values }) => values[place] ?? null),
    bands: [],
    bars: [],
    symbols: column.symbols,
    column,
  }));
  return { rows, lines: lines.map(toTrendLine), axis };
}

function toTrendLine({ key, style, label, latest, lone }: SpreadLine, column: number): TrendLine {
  return { column, key, style, label, latest, lone };
}

/** What is said of the period with this key; null where there is none. */
export function toDistributionTooltip(answer: DistributionAnswer, key: string): DistributionTooltip | null {
  const each = answer.periods.find(({ period }) => periodKey(period) === key);
  if (!each) return null;
  return {
    period: each.period.label,
    areas: `${areasInWords(each)} with a value`,
    facts: [...boxFacts(each, answer), ...lineFacts(each, answer)],
    remarks: [each.why, each.breakBefore].filter((remark) => remark !== null),
  };
}

function boxFacts(each: DistributionPeriod, answer: DistributionAnswer) {
  const write = (value: number) => formatInUnit(value, answer.indicator.unit);
  const { box, highest, highestAreas, lowest, lowestAreas, values } = each;
  if (!box) return values.map(({ area, value }) => ({ name: area.name, words: write(value) }));
  if (highest === null || lowest === null) return [];
  return [
    { name: 'Highest', words: `${write(highest)} (${shorten(highestAreas)})` },
    { name: 'Half of the areas', words: `${write(box.lowerQuartile)} to ${write(box.upperQuartile)}` },
    { name: 'Median', words: write(box.median) },
    { name: 'Lowest', words: `${write(lowest)} (${shorten(lowestAreas)})` },
    ...(box.outliers.length === 0
      ? []
      : [{ name: 'Unusually far from the rest', words: outliersInWords(box.outliers, answer) }]),
  ];
}

function lineFacts(each: DistributionPeriod, answer: DistributionAnswer) {
  const { benchmark, highlighted, indicator } = answer;
  const value = each.benchmark?.value ?? null;
  return [
    ...(benchmark && value !== null
      ? [{ name: benchmark.name, words: shortMeasure(value, indicator.unit) }]
      : []),
    ...each.highlighted.map((standing, place) => ({
      name: highlighted[place]?.name ?? standing.code,
      words: highlightedInWords(standing, each, answer),
    })),
  ];
}

function outliersInWords(
  outliers: NonNullable<DistributionPeriod['box']>['outliers'],
  answer: DistributionAnswer,
): string {
  const named = namedValues(outliers.slice(0, mostNamed), answer);
  const more = outliers.length - mostNamed;
  return more > 0 ? `${named}; ${more} more in the table` : named;
}

function shorten(names: readonly string[]): string {
  return names.length <= 2 ? names.join(', ') : `${names.length} areas`;
}

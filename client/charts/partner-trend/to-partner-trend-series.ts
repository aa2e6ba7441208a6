import {
  formatCount,
  formatMeasure,
  missingSymbol,
  missingWords,
} from '../../../server/contract/format-figure.ts';
import type { PartnerPoint, PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import {
  type HandoverMark,
  type PanelLine,
  type PartnerPanel,
  toPartnerPanels,
} from '../../../server/contract/partner-trend-plot.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendPoint } from '../../../server/contract/trend.ts';
import { shortMeasure, symbolsAt } from '../../../server/contract/trend-words.ts';
import { type ValueAxis, valueAxis } from '../../../server/contract/value-axis.ts';
import type { TrendChartSeries, TrendLine, TrendRow } from '../trend/to-trend-series.ts';

/** One panel of the chart: an age piece as Recharts wants it, and where responsibility was handed over. */
export interface PartnerChartPanel {
  readonly title: string;
  readonly series: TrendChartSeries;
  readonly handovers: readonly HandoverMark[];
}

/** What is said of a period that is pointed at. */
export interface PeriodWords {
  readonly title: string;
  readonly lines: readonly string[];
}

/** A panel for each age piece with figures, all on one scale; a line for each stretch, so that none crosses a change. */
export function toPartnerTrendSeries(answer: PartnerTrendAnswer): PartnerChartPanel[] {
  const panels = toPartnerPanels(answer);
  const axis = axisOf(panels);
  return panels.map((panel) => ({
    title: panel.title,
    series: toSeries(panel, axis, answer),
    handovers: panel.handovers,
  }));
}

/** A period of a panel in words: the figure, its limits and count, who was responsible, and England's. */
export function wordsOfPeriod(answer: PartnerTrendAnswer, piece: string, key: string): PeriodWords | null {
  const shown = answer.pieces.find((each) => each.key === piece);
  const point = shown?.points.find(({ period }) => periodKey(period) === key);
  if (!shown || !point) return null;
  const beside = shown.england.find(({ period }) => periodKey(period) === key);
  return {
    title: `${shown.label}, ${point.period.label}`,
    lines: [
      `${answer.area.name}: ${measureWords(point, answer)}`,
      ...(beside ? [`England: ${measureWords(beside, answer)}`] : []),
      ...remitWords(point),
    ],
  };
}

function remitWords({ splitInWords, bodies, lead }: PartnerPoint): string[] {
  if (splitInWords !== undefined) return [`${splitInWords}: ${bodies.join('; ')}`];
  if (bodies.length > 0) return [`Commissioned by ${bodies.join('; ')}`];
  return lead === null ? [] : [`Led by ${lead.name}`];
}

function measureWords(point: TrendPoint, { indicator: { unit } }: PartnerTrendAnswer): string {
  const { value, missing, lower95, upper95, count } = point;
  if (value === null)
    return missing === null ? 'no value' : `${missingSymbol(missing)} ${missingWords(missing)}`;
  const limits =
    lower95 === null || upper95 === null
      ? ''
      : `, 95% limits ${shortMeasure(lower95, unit)} to ${shortMeasure(upper95, unit)}`;
  return `${formatMeasure(value, unit)}${limits}${count === null ? '' : `, count ${formatCount(count)}`}`;
}

function axisOf(panels: readonly PartnerPanel[]): ValueAxis {
  const points = panels.flatMap(({ lines }) =>
    lines.flatMap(({ series }) => series.points.map((point) => ({ point, isArea: series.role === 'area' }))),
  );
  const numbers = points.flatMap(({ point: { value, lower95, upper95 }, isArea }) =>
    value === null ? [] : isArea ? [value, lower95, upper95] : [value],
  );
  return valueAxis(numbers.filter((number) => number !== null));
}

function toSeries(
  { key, title, lines, eras }: PartnerPanel,
  axis: ValueAxis,
  { periods }: PartnerTrendAnswer,
): TrendChartSeries {
  const keys = periods.map(periodKey);
  const all = lines.map(({ series }) => series);
  const columns = lines.map(({ series }) => alongPeriods(series.points, keys));
  const rows = periods.map(
    (period, row): TrendRow => ({
      key: periodKey(period),
      label: period.label,
      values: columns.map((points) => points[row]?.value ?? null),
      bands: columns.map(() => null),
      bars: columns.map((points, at) => (lines[at]?.series.role === 'area' ? barOf(points[row]) : null)),
      symbols: symbolsAt(periodKey(period), all),
    }),
  );
  return {
    key,
    title,
    rows,
    lines: lines.flatMap((line, at) => toLine(line, at, columns[at] ?? [], keys)),
    axis,
    target: null,
    eras,
  };
}

function alongPeriods(points: readonly TrendPoint[], keys: readonly string[]): (TrendPoint | null)[] {
  const held = new Map(points.map((point) => [periodKey(point.period), point]));
  return keys.map((key) => held.get(key) ?? null);
}

function barOf(point: TrendPoint | null | undefined): readonly [number, number] | null {
  if (!point || point.value === null || point.lower95 === null || point.upper95 === null) return null;
  return [point.value - point.lower95, point.upper95 - point.value];
}

function toLine(
  { series, style }: PanelLine,
  column: number,
  points: readonly (TrendPoint | null)[],
  keys: readonly string[],
): TrendLine[] {
  const latest = series.points.findLast(({ value }) => value !== null);
  if (!latest || latest.value === null) return [];
  const has = (at: number) => typeof points[at]?.value === 'number';
  return [
    {
      column,
      key: series.key,
      style,
      label: series.label,
      latest: { key: periodKey(latest.period), value: latest.value },
      lone: new Set(keys.filter((_, at) => has(at) && !has(at - 1) && !has(at + 1))),
    },
  ];
}

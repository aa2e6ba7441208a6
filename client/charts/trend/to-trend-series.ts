import { type ErasOfPlot, erasOfPanel, erasOfPlot, noEras } from '../../../server/contract/eras-of-plot.ts';
import { missingSymbol, missingWords } from '../../../server/contract/format-figure.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import { panelStyle, type SeriesStyle, styleSeries } from '../../../server/contract/series-style.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../../server/contract/trend.ts';
import {
  type AxisView,
  benchmarkOf,
  labelWithLatest,
  latestPoint,
  symbolsAt,
  usualAxis,
} from '../../../server/contract/trend-words.ts';
import { type ValueAxis, valueAxis } from '../../../server/contract/value-axis.ts';

export type Limits = 'none' | 'band' | 'bars';

/** One period as Recharts wants it: a cell for each line, null where the line has a gap. */
export interface TrendRow {
  /** Distinct among the periods, whatever they are called. */
  readonly key: string;
  readonly label: string;
  readonly values: readonly (number | null)[];
  /** Lower and upper 95% limit where a band is drawn. */
  readonly bands: readonly (readonly [number, number] | null)[];
  /** How far the limits lie below and above the value where a bar is drawn. */
  readonly bars: readonly (readonly [number, number] | null)[];
  /** Symbols of the values that are missing here: `[c]`, `[x]`. */
  readonly symbols: readonly string[];
}

/** One line of the chart; `column` is its place among the cells of a row. */
export interface TrendLine {
  readonly column: number;
  readonly key: string;
  readonly style: SeriesStyle;
  /** What stands at its end: its name and latest value. */
  readonly label: string;
  readonly latest: { readonly key: string; readonly value: number };
  /** Rows whose point no stroke reaches, so that it needs a marker. */
  readonly lone: ReadonlySet<string>;
}

export interface TrendChartSeries {
  readonly key: string;
  /** Heading of a panel; null where all series share one plot. */
  readonly title: string | null;
  readonly rows: readonly TrendRow[];
  readonly lines: readonly TrendLine[];
  readonly axis: ValueAxis;
  /** A value set by the reader, drawn across the plot; null for none. */
  readonly target: number | null;
  /** Who commissioned when; no rows where commissioners have no place. */
  readonly eras: ErasOfPlot;
}

/** What of an answer is drawn. */
export type DrawnTrend = Pick<TrendAnswer, 'series' | 'periods' | 'indicator' | 'eras'> & {
  readonly question: { readonly by: string };
};

interface StyledSeries {
  readonly series: TrendSeries;
  readonly style: SeriesStyle;
}

/** All series of an answer for one plot. */
export function toTrendSeries(answer: DrawnTrend, limits: Limits, view = usualAxis): TrendChartSeries {
  const styled = styledSeries(answer);
  const plot = plotOf('all', null, styled, answer, limits, axisOf(styled, limits, view));
  return { ...plot, target: view.target, eras: erasOfPlot(answer, answer.periods) };
}

/** A plot for each area, sex, age or category with the benchmark beneath it; all on one scale. */
export function toTrendPanels(answer: TrendAnswer, limits: Limits, view = usualAxis): TrendChartSeries[] {
  const styled = styledSeries(answer);
  const benchmarkStyle = styled.find(({ style }) => style.emphasis === 'benchmark')?.style;
  const panels = styled
    .filter(({ series }) => series.role === 'area')
    .map(({ series }) => {
      const benchmark = benchmarkOf(series, answer);
      const own: StyledSeries = { series, style: panelStyle };
      return benchmark && benchmarkStyle ? [{ series: benchmark, style: benchmarkStyle }, own] : [own];
    });
  const axis = axisOf(panels.flat(), limits, view);
  return panels.map((panel) => {
    const own = panel.at(-1)?.series;
    const title = own ? labelWithLatest(own, answer) : null;
    const plot = plotOf(own?.key ?? '', title, panel, answer, limits, axis);
    return { ...plot, target: view.target, eras: own ? erasOfPanel(answer, answer.periods, own) : noEras };
  });
}

/** Symbols that the chart shows, each with its words. */
export function symbolWords(answer: TrendAnswer): string[] {
  const reasons = answer.series.flatMap(({ points }) =>
    points.flatMap(({ value, missing }) => (value === null && missing !== null ? [missing] : [])),
  );
  return [...new Set(reasons)].map((reason) => `${missingSymbol(reason)} ${missingWords(reason)}`);
}

function styledSeries(answer: DrawnTrend): StyledSeries[] {
  const styles = styleSeries(answer.series);
  return answer.series.flatMap((series, at) => {
    const style = styles[at];
    return style && series.points.length > 0 ? [{ series, style }] : [];
  });
}

function axisOf(styled: readonly StyledSeries[], limits: Limits, { axis, target }: AxisView): ValueAxis {
  const numbers = styled.flatMap(({ series, style }) =>
    series.points.flatMap((point) => {
      if (point.value === null) return [];
      return showsLimits(style, limits) ? [point.value, point.lower95, point.upper95] : [point.value];
    }),
  );
  const drawn = [...numbers, target].filter((number) => number !== null);
  return valueAxis(drawn, axis);
}

function plotOf(
  key: string,
  title: string | null,
  styled: readonly StyledSeries[],
  answer: DrawnTrend,
  limits: Limits,
  axis: ValueAxis,
): Omit<TrendChartSeries, 'eras' | 'target'> {
  const keys = answer.periods.map(periodKey);
  const columns = styled.map(({ series }) => alongPeriods(series, keys));
  const all = styled.map(({ series }) => series);
  const rows = answer.periods.map((period, row) => ({
    key: periodKey(period),
    label: period.label,
    values: columns.map((points) => points[row]?.value ?? null),
    bands: styled.map(({ style }, at) =>
      showsLimits(style, limits) && limits === 'band' ? bandAt(columns[at] ?? [], row) : null,
    ),
    bars: styled.map(({ style }, at) =>
      showsLimits(style, limits) ? barAt(columns[at] ?? [], row, limits) : null,
    ),
    symbols: symbolsAt(periodKey(period), all),
  }));
  const lines = styled.flatMap(({ series, style }, column) => {
    const latest = latestPoint(series);
    if (!latest || latest.value === null) return [];
    return [
      {
        column,
        key: series.key,
        style,
        label: labelWithLatest(series, answer),
        latest: { key: periodKey(latest.period), value: latest.value },
        lone: loneKeys(columns[column] ?? [], keys),
      },
    ];
  });
  return { key, title, rows, lines, axis };
}

function alongPeriods(series: TrendSeries, keys: readonly string[]): (TrendPoint | null)[] {
  const held = new Map(series.points.map((point) => [periodKey(point.period), point]));
  return keys.map((key) => held.get(key) ?? null);
}

function showsLimits(style: SeriesStyle, limits: Limits): boolean {
  return limits !== 'none' && style.emphasis === 'focus';
}

function limitsAt(points: readonly (TrendPoint | null)[], row: number): readonly [number, number] | null {
  const point = points[row];
  if (!point || point.value === null || point.lower95 === null || point.upper95 === null) return null;
  return [point.lower95, point.upper95];
}

/** A band needs a neighbour to reach to. */
function bandAt(points: readonly (TrendPoint | null)[], row: number): readonly [number, number] | null {
  const limits = limitsAt(points, row);
  return limits && (limitsAt(points, row - 1) || limitsAt(points, row + 1)) ? limits : null;
}

/** With bands, a bar stands only where a point has no neighbour. */
function barAt(
  points: readonly (TrendPoint | null)[],
  row: number,
  limits: Limits,
): readonly [number, number] | null {
  const own = limitsAt(points, row);
  const value = points[row]?.value;
  if (!own || value == null || (limits === 'band' && bandAt(points, row))) return null;
  return [value - own[0], own[1] - value];
}

function loneKeys(points: readonly (TrendPoint | null)[], keys: readonly string[]): ReadonlySet<string> {
  const has = (row: number) => typeof points[row]?.value === 'number';
  return new Set(keys.filter((_, row) => has(row) && !has(row - 1) && !has(row + 1)));
}

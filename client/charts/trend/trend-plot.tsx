import type { ReactNode } from 'react';
import {
  Area,
  CartesianGrid,
  ComposedChart,
  type DotItemDotProps,
  ErrorBar,
  Line,
  Tooltip,
  XAxis,
  YAxis,
} from 'recharts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { gridColour, secondaryTextColour } from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import { EndLabels } from './end-labels.tsx';
import { EraBands, heightOfEraBands } from './era-bands.tsx';
import type { MeasureText } from './measure-text.ts';
import { heightOfPeriodMarks, PeriodMarks } from './period-marks.tsx';
import { TargetLine } from './target-line.tsx';
import type { TrendChartSeries, TrendLine, TrendRow } from './to-trend-series.ts';

const layers = ['context', 'benchmark', 'focus'] as const;
const strokeWidths = { context: 1.5, benchmark: 2, focus: 2.5 } as const;
const fontSize = 14;

/** The lines that are named at their ends and the room for that, in pixels: of the whole column, and of the words alone. */
export interface PlotLabels {
  readonly lines: readonly TrendLine[];
  readonly column: number;
  readonly words: number;
}

/** For a plot whose lines are named elsewhere. */
export const noLabels: PlotLabels = { lines: [], column: 0, words: 0 };

/** One plot by Recharts. Arrow keys move along the periods once it has the focus, and the tooltip follows. */
export function TrendPlot({
  series,
  width,
  height,
  labels,
  measure,
  name,
  describedBy,
  tooltip,
  tooltipBelow,
  over = null,
}: {
  readonly series: TrendChartSeries;
  readonly width: number;
  /** Without the room for bands of commissioners, which is added. */
  readonly height: number;
  /** Lines named at their ends, and the room for it. */
  readonly labels: PlotLabels;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
  readonly tooltip: (key: string) => ReactNode;
  /** On a narrow screen the tooltip would cover the plot, so it stands below. */
  readonly tooltipBelow: boolean;
  /** Further marks, drawn over the lines. */
  readonly over?: ReactNode;
}) {
  const { rows, lines, axis, target, eras } = series;
  const bandHeight = heightOfEraBands(eras);
  const ordered = layers.flatMap((layer) => lines.filter(({ style }) => style.emphasis === layer));
  return (
    <ComposedChart
      data={[...rows]}
      width={width}
      height={height + bandHeight}
      margin={{ top: 12 + bandHeight, right: labels.column + 10, bottom: 0, left: 0 }}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <EraBands eras={eras} periods={rows} measure={measure} />
      <CartesianGrid vertical={false} stroke={gridColour} />
      <XAxis
        dataKey="key"
        tick={false}
        tickLine={false}
        axisLine={{ stroke: secondaryTextColour }}
        height={heightOfPeriodMarks(rows)}
        padding={{ left: 14, right: 14 }}
      />
      <YAxis
        domain={[axis.from, axis.to]}
        ticks={axis.ticks}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, axis)}
        tick={{ fontSize, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        width={widthOfTicks(series, measure)}
      />
      <Tooltip
        isAnimationActive={false}
        position={tooltipBelow ? { x: 0, y: height + bandHeight } : undefined}
        allowEscapeViewBox={{ x: false, y: tooltipBelow }}
        cursor={{ stroke: secondaryTextColour, strokeDasharray: '2 2' }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label }) => (active && label !== undefined ? tooltip(String(label)) : null)}
      />
      {ordered.filter(({ column }) => rows.some(({ bands }) => bands[column])).map(Band)}
      {ordered.map((line) => Stroke(line, rows))}
      {target === null ? null : <TargetLine target={target} />}
      {over}
      <PeriodMarks rows={rows} edge={width} measure={measure} />
      <EndLabels lines={labels.lines} width={labels.words} measure={measure} />
    </ComposedChart>
  );
}

/** Recharts looks for its own elements among a chart's children, so these are calls that return them. */
function Band({ column, key, style }: TrendLine) {
  return (
    <Area
      key={`band ${key}`}
      dataKey={({ bands }: TrendRow) => bands[column]}
      stroke="none"
      fill={style.colour}
      fillOpacity={0.16}
      connectNulls={false}
      isAnimationActive={false}
      activeDot={false}
      tooltipType="none"
    />
  );
}

function Stroke(line: TrendLine, rows: readonly TrendRow[]) {
  const { column, key, style } = line;
  return (
    <Line
      key={`line ${key}`}
      data-series={key}
      dataKey={({ values }: TrendRow) => values[column]}
      stroke={style.colour}
      strokeWidth={strokeWidths[style.emphasis]}
      strokeDasharray={style.dash ?? undefined}
      connectNulls={false}
      isAnimationActive={false}
      dot={(dot: DotItemDotProps) => <Marker key={dot.index} line={line} dot={dot} />}
      activeDot={{ r: 6, fill: style.colour, stroke: '#FFFFFF', strokeWidth: 2 }}
    >
      {rows.some(({ bars }) => bars[column]) ? (
        <ErrorBar
          dataKey={({ bars }: TrendRow) => bars[column] ?? undefined}
          stroke={style.colour}
          strokeWidth={1.2}
          width={4}
          isAnimationActive={false}
        />
      ) : null}
    </Line>
  );
}

function Marker({ line, dot }: { readonly line: TrendLine; readonly dot: DotItemDotProps }) {
  const { marker, colour } = line.style;
  const row: TrendRow = dot.payload;
  if (dot.cx == null || dot.cy == null || typeof row.values[line.column] !== 'number') return null;
  if (marker === null && !line.lone.has(row.key)) return null;
  const path = markerPath(marker ?? 'circle', Number(dot.cx), Number(dot.cy), marker ? 4.2 : 3);
  return <path className="trend-marker" d={path} fill={colour} stroke="none" />;
}

function widthOfTicks({ axis }: TrendChartSeries, measure: MeasureText): number {
  const widths = axis.ticks.map((tick) => measure(formatTick(tick, axis), { size: fontSize, weight: 400 }));
  return Math.ceil(Math.max(...widths)) + 14;
}

import type { ReactNode } from 'react';
import { CartesianGrid, ComposedChart, type DotItemDotProps, Line, Tooltip, XAxis, YAxis } from 'recharts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import { gridColour, secondaryTextColour } from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import { EndLabels } from '../trend/end-labels.tsx';
import type { MeasureText } from '../trend/measure-text.ts';
import { heightOfPeriodMarks, PeriodMarks } from '../trend/period-marks.tsx';
import type { TrendLine } from '../trend/to-trend-series.ts';
import type { PlotLabels } from '../trend/trend-plot.tsx';
import { BoxMarks, ChosenMark, chosenRow } from './box-marks.tsx';
import { insetOfPeriods } from './place-boxes.ts';
import type { DistributionChartSeries, DistributionRow } from './to-distribution-series.ts';

const fontSize = 14;
const edge = 10;

/** The boxes by Recharts. Arrow keys move along the periods once it has the focus, and the tooltip follows. */
export function DistributionPlot({
  series,
  width,
  height,
  labels,
  measure,
  name,
  describedBy,
  tooltip,
  tooltipBelow,
}: {
  readonly series: DistributionChartSeries;
  readonly width: number;
  readonly height: number;
  /** Lines named at their ends, and the room for it. */
  readonly labels: PlotLabels;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
  readonly tooltip: (key: string) => ReactNode;
  /** On a narrow screen the tooltip would cover the plot, so it stands below. */
  readonly tooltipBelow: boolean;
}) {
  const { rows, lines, axis } = series;
  const ticks = axis.ticks.map((tick) => measure(formatTick(tick, axis), { size: fontSize, weight: 400 }));
  const tickRoom = Math.ceil(Math.max(...ticks)) + 14;
  const inset = insetOfPeriods(width - tickRoom - labels.column - edge, rows.length);
  return (
    <ComposedChart
      data={[...rows]}
      width={width}
      height={height}
      margin={{ top: 12, right: labels.column + edge, bottom: 0, left: 0 }}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <CartesianGrid vertical={false} stroke={gridColour} />
      <XAxis
        dataKey="key"
        tick={false}
        tickLine={false}
        axisLine={{ stroke: secondaryTextColour }}
        height={heightOfPeriodMarks(rows) + chosenRow}
        padding={{ left: inset, right: inset }}
      />
      <YAxis
        domain={[axis.from, axis.to]}
        ticks={axis.ticks}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, axis)}
        tick={{ fontSize, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        width={tickRoom}
      />
      <Tooltip
        isAnimationActive={false}
        position={tooltipBelow ? { x: 0, y: height } : undefined}
        allowEscapeViewBox={{ x: false, y: tooltipBelow }}
        cursor={{ stroke: secondaryTextColour, strokeDasharray: '2 2' }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label }) => (active && label !== undefined ? tooltip(String(label)) : null)}
      />
      <BoxMarks rows={rows} />
      <Line
        dataKey={({ column }: DistributionRow) => column.box?.median ?? column.points[0] ?? null}
        stroke="none"
        dot={false}
        activeDot={false}
        isAnimationActive={false}
      />
      {lines.map(Stroke)}
      <PeriodMarks rows={rows} edge={width} measure={measure} room={chosenRow} />
      <ChosenMark rows={rows} />
      <EndLabels lines={labels.lines} width={labels.words} measure={measure} />
    </ComposedChart>
  );
}

/** Recharts looks for its own elements among a chart's children, so this is a call that returns one. */
function Stroke(line: TrendLine) {
  const { column, key, style } = line;
  return (
    <Line
      key={key}
      data-series={key}
      dataKey={({ values }: DistributionRow) => values[column]}
      stroke={style.colour}
      strokeWidth={style.emphasis === 'focus' ? 2.5 : 2}
      strokeDasharray={style.dash ?? undefined}
      connectNulls={false}
      isAnimationActive={false}
      dot={(dot: DotItemDotProps) => <Marker key={dot.index} line={line} dot={dot} />}
      activeDot={{ r: 6, fill: style.colour, stroke: '#FFFFFF', strokeWidth: 2 }}
    />
  );
}

function Marker({ line, dot }: { readonly line: TrendLine; readonly dot: DotItemDotProps }) {
  const { marker, colour } = line.style;
  const row: DistributionRow = dot.payload;
  if (dot.cx == null || dot.cy == null || typeof row.values[line.column] !== 'number') return null;
  if (marker === null && !line.lone.has(row.key)) return null;
  const path = markerPath(marker ?? 'circle', Number(dot.cx), Number(dot.cy), marker ? 4.6 : 3);
  return <path d={path} fill={colour} stroke="#FFFFFF" strokeWidth={1} />;
}

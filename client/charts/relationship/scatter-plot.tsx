import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { markerPath } from '../../../server/contract/marker-shapes.ts';
import {
  gridColour,
  secondaryTextColour,
  seriesColours,
  textColour,
} from '../../../server/contract/palette.ts';
import { formatTick, type ValueAxis } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { PointNames } from './point-names.tsx';
import { PointTooltip } from './point-tooltip.tsx';
import { RelationBand } from './relation-band.tsx';
import type { RelationshipSeries, ScatterPoint } from './to-relationship-series.ts';

const fontSize = 14;
const look = { size: fontSize, weight: 400 } as const;

/** Below this width, in pixels, only the areas asked for are named on the chart. */
const roomForNames = 520;

/** The points by Recharts, the one that the keyboard is at in a ring. */
export function ScatterPlot({
  series,
  width,
  measure,
  name,
  describedBy,
  current,
}: {
  readonly series: RelationshipSeries;
  readonly width: number;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
  readonly current: ScatterPoint | null;
}) {
  const { points, x, y, band } = series;
  const isWide = width >= roomForNames;
  const right = Math.ceil(measure(formatTick(x.to, x), look) / 2) + 6;
  const levels = Math.ceil(Math.max(...y.ticks.map((tick) => measure(formatTick(tick, y), look)))) + 14;
  return (
    <ScatterChart
      width={width}
      height={isWide ? 500 : 360}
      margin={{ top: 14, right, bottom: 4, left: 0 }}
      accessibilityLayer={false}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <CartesianGrid vertical={false} stroke={gridColour} />
      <XAxis
        type="number"
        dataKey="x"
        domain={[x.from, x.to]}
        ticks={ticksThatFit(x, width - levels - right, measure)}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, x)}
        tick={{ fontSize, fill: secondaryTextColour }}
        axisLine={{ stroke: secondaryTextColour }}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[y.from, y.to]}
        ticks={[...y.ticks]}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, y)}
        tick={{ fontSize, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        width={levels}
      />
      <RelationBand band={band} />
      <Scatter
        data={[...points]}
        isAnimationActive={false}
        shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: ScatterPoint }) =>
          cx === undefined || cy === undefined || payload === undefined ? (
            <g />
          ) : (
            <PointMark
              point={payload}
              x={cx}
              y={cy}
              radius={isWide ? 4.5 : 3.5}
              isCurrent={payload.key === current?.key}
            />
          )
        }
      />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, payload }) => {
          const point = active ? points.find(({ key }) => key === payload[0]?.payload?.key) : undefined;
          return point ? <PointTooltip point={point} /> : null;
        }}
      />
      <PointNames series={series} measure={measure} onlyNamed={!isWide} />
    </ScatterChart>
  );
}

/** A circle; a larger diamond for an area that was asked for. */
export function PointMark({
  point,
  x,
  y,
  radius,
  isCurrent,
}: {
  readonly point: Pick<ScatterPoint, 'isNamed'>;
  readonly x: number;
  readonly y: number;
  /** Of a circle; a diamond is larger by half. */
  readonly radius: number;
  readonly isCurrent: boolean;
}) {
  const { isNamed } = point;
  return (
    <g>
      {isCurrent ? <circle cx={x} cy={y} r={11} fill="#FFDD00" stroke={textColour} strokeWidth={2} /> : null}
      <path
        d={markerPath(isNamed ? 'diamond' : 'circle', x, y, isNamed ? radius * 1.5 : radius)}
        fill={isNamed ? seriesColours[1] : seriesColours[0]}
        stroke={textColour}
        strokeWidth={0.8}
      />
    </g>
  );
}

/** Of the figures of the axis every one, or every second, third … so that none touch. */
function ticksThatFit(axis: ValueAxis, room: number, measure: MeasureText): number[] {
  const widest = Math.max(...axis.ticks.map((tick) => measure(formatTick(tick, axis), look))) + 14;
  const step = Math.max(1, Math.ceil(widest / (room / Math.max(1, axis.ticks.length - 1))));
  return axis.ticks.filter((_, place) => place % step === 0);
}

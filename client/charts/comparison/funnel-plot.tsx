import { CartesianGrid, Scatter, ScatterChart, Tooltip, XAxis, YAxis } from 'recharts';
import { gridColour, secondaryTextColour, textColour } from '../../../server/contract/palette.ts';
import { formatTick, type ValueAxis } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { AreaMarkPath } from './area-mark.tsx';
import { AreaTooltip } from './area-tooltip.tsx';
import { endRoom, FunnelLines } from './funnel-lines.tsx';
import { FunnelNames } from './funnel-names.tsx';
import type { FunnelPoint, FunnelSeries } from './to-comparison-series.ts';

const fontSize = 14;
const look = { size: fontSize, weight: 400 } as const;

/** Below this width, in pixels, lines and areas are named in the text and the table only. */
const roomForNames = 560;

/** A funnel plot by Recharts; what a pointer shows of an area, the table says of all. */
export function FunnelPlot({
  series,
  width,
  measure,
  name,
  describedBy,
  onToggle,
}: {
  readonly onToggle: (key: string) => void;
  readonly series: FunnelSeries;
  readonly width: number;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
}) {
  const { points, people, values } = series;
  const hasNames = width >= roomForNames;
  const right = hasNames ? endRoom : Math.ceil(measure(formatTick(people.to, people), look) / 2) + 4;
  const levels =
    Math.ceil(Math.max(...values.ticks.map((tick) => measure(formatTick(tick, values), look)))) + 14;
  return (
    <ScatterChart
      width={width}
      height={hasNames ? 520 : 380}
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
        domain={[people.from, people.to]}
        ticks={ticksThatFit(people, width - levels - right, measure)}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, people)}
        tick={{ fontSize, fill: secondaryTextColour }}
        axisLine={{ stroke: secondaryTextColour }}
      />
      <YAxis
        type="number"
        dataKey="y"
        domain={[values.from, values.to]}
        ticks={[...values.ticks]}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, values)}
        tick={{ fontSize, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        width={levels}
      />
      <FunnelLines series={series} hasNames={hasNames} />
      <Scatter
        data={[...points]}
        isAnimationActive={false}
        shape={({ cx, cy, payload }: { cx?: number; cy?: number; payload?: FunnelPoint }) =>
          cx === undefined || cy === undefined || payload === undefined ? (
            <g />
          ) : (
            // biome-ignore lint/a11y/noStaticElementInteractions: the list above the chart does it by keys.
            <g className="comparison-area" onClick={() => onToggle(payload.key)}>
              {payload.isHighlighted ? (
                <circle cx={cx} cy={cy} r={9} fill="#FFFFFF" stroke={textColour} strokeWidth={2} />
              ) : null}
              <AreaMarkPath mark={payload.mark} x={cx} y={cy} radius={5} />
            </g>
          )
        }
      />
      <Tooltip
        isAnimationActive={false}
        cursor={false}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, payload }) => {
          const point = active ? points.find(({ key }) => key === payload[0]?.payload?.key) : undefined;
          return point ? <AreaTooltip {...point} /> : null;
        }}
      />
      {hasNames ? <FunnelNames series={series} measure={measure} /> : null}
    </ScatterChart>
  );
}

/** Of the figures of the axis every one, or every second, third … so that none touch. */
function ticksThatFit(axis: ValueAxis, room: number, measure: MeasureText): number[] {
  const widest = Math.max(...axis.ticks.map((tick) => measure(formatTick(tick, axis), look))) + 14;
  const step = Math.max(1, Math.ceil(widest / (room / Math.max(1, axis.ticks.length - 1))));
  return axis.ticks.filter((_, place) => place % step === 0);
}

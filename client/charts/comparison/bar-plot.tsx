import { Bar, CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { gridColour, secondaryTextColour } from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { AreaTooltip } from './area-tooltip.tsx';
import { BarMarks, nameLook } from './bar-marks.tsx';
import type { ComparisonBars } from './to-comparison-series.ts';

const rowHeight = 22;
const axisHeight = 46;
const barColour = '#C9D3DC';
const longestNameShare = 0.42;

/** The bars by Recharts. Arrow keys move along the areas once it has the focus, and the tooltip follows. */
export function BarPlot({
  series,
  width,
  measure,
  name,
  describedBy,
  onToggle,
}: {
  readonly onToggle: (key: string) => void;
  readonly series: ComparisonBars;
  readonly width: number;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
}) {
  const { bars, axis } = series;
  const room = roomOf(series, width, measure);
  const right = Math.max(16, Math.ceil(measure(formatTick(axis.to, axis), nameLook) / 2) + 2);
  return (
    <ComposedChart
      layout="vertical"
      data={[...bars]}
      width={width}
      height={axisHeight + bars.length * rowHeight + 4}
      margin={{ top: 20, right, bottom: 4, left: 0 }}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <CartesianGrid horizontal={false} stroke={gridColour} />
      <XAxis
        type="number"
        orientation="top"
        domain={[axis.from, axis.to]}
        ticks={ticksThatFit(series, width - room.names - room.values, measure)}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, axis)}
        tick={{ fontSize: 14, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        height={axisHeight - 20}
      />
      <YAxis
        type="category"
        dataKey="key"
        tick={false}
        tickLine={false}
        axisLine={{ stroke: secondaryTextColour }}
        width={room.names + room.values + 16}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: '#12436D', fillOpacity: 0.08 }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label }) => {
          const bar = active ? bars.find(({ key }) => key === label) : undefined;
          return bar ? <AreaTooltip {...bar} /> : null;
        }}
      />
      <Bar dataKey="value" fill={barColour} barSize={14} isAnimationActive={false} />
      <BarMarks series={series} names={room.names} measure={measure} onToggle={onToggle} />
    </ComposedChart>
  );
}

/** Room for names and values before the bars, in pixels. */
function roomOf({ bars }: ComparisonBars, width: number, measure: MeasureText) {
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, nameLook))));
  return {
    names: Math.min(widest(bars.map(({ name }) => name)) + 16, Math.floor(width * longestNameShare)),
    values: widest(bars.map(({ figure }) => figure)),
  };
}

/** Of the figures of the axis every one, or every second, third … so that none touch. */
function ticksThatFit({ axis }: ComparisonBars, room: number, measure: MeasureText): number[] {
  const widest = Math.max(...axis.ticks.map((tick) => measure(formatTick(tick, axis), nameLook))) + 12;
  const between = room / Math.max(1, axis.ticks.length - 1);
  const step = Math.max(1, Math.ceil(widest / between));
  return axis.ticks.filter((_, place) => place % step === 0);
}

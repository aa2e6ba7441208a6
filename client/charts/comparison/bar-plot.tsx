import { useMemo } from 'react';
import { Bar, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { useSame } from '../trend/use-same.ts';
import { AreaTooltip } from './area-tooltip.tsx';
import { BarMarks, nameLook } from './bar-marks.tsx';
import type { ComparisonBars } from './to-comparison-series.ts';

const rowHeight = 22;
const axisHeight = 46;
const longestNameShare = 0.42;
const cursor = { fill: '#12436D', fillOpacity: 0.08 };
const overTheChart = { zIndex: 2 };

/**
 * Recharts keeps the scales, follows the pointer and moves along the areas by arrow keys, and the tooltip follows; what
 * is seen of axes and bars is drawn by `BarMarks`, since a component a bar takes several times as long.
 */
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
  const room = useMemo(() => roomOf(series, width, measure), [series, width, measure]);
  const { data, margin, domain } = useSame({
    data: bars.map(({ key, value }) => ({ key, value })),
    margin: { top: axisHeight, right: room.right, bottom: 4, left: room.names + room.values + 16 },
    domain: [axis.from, axis.to] as const,
  });
  return (
    <ComposedChart
      layout="vertical"
      data={data}
      width={width}
      height={axisHeight + bars.length * rowHeight + 4}
      margin={margin}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <XAxis type="number" domain={domain} includeHidden hide />
      <YAxis type="category" dataKey="key" includeHidden hide />
      <Tooltip
        isAnimationActive={false}
        cursor={cursor}
        wrapperStyle={overTheChart}
        includeHidden
        content={({ active, label }) => {
          const bar = active ? bars.find(({ key }) => key === label) : undefined;
          return bar ? <AreaTooltip {...bar} /> : null;
        }}
      />
      <Bar dataKey="value" isAnimationActive={false} hide />
      <BarMarks series={series} names={room.names} ticks={room.ticks} measure={measure} onToggle={onToggle} />
    </ComposedChart>
  );
}

/** Room for names and values before the bars and for half a figure of the axis after them, in pixels. */
function roomOf({ bars, axis }: ComparisonBars, width: number, measure: MeasureText) {
  const widest = (texts: readonly string[]) =>
    Math.ceil(Math.max(0, ...texts.map((text) => measure(text, nameLook))));
  const names = Math.min(widest(bars.map(({ name }) => name)) + 16, Math.floor(width * longestNameShare));
  const values = widest(bars.map(({ figure }) => figure));
  return {
    names,
    values,
    right: Math.max(16, Math.ceil(measure(formatTick(axis.to, axis), nameLook) / 2) + 2),
    ticks: ticksThatFit(axis, width - names - values, measure),
  };
}

/** Of the figures of the axis every one, or every second, third … so that none touch. */
function ticksThatFit(axis: ComparisonBars['axis'], room: number, measure: MeasureText): number[] {
  const widest = Math.max(...axis.ticks.map((tick) => measure(formatTick(tick, axis), nameLook))) + 12;
  const between = room / Math.max(1, axis.ticks.length - 1);
  const step = Math.max(1, Math.ceil(widest / between));
  return axis.ticks.filter((_, place) => place % step === 0);
}

import { Bar, CartesianGrid, ComposedChart, Tooltip, XAxis, YAxis } from 'recharts';
import { gridColour, secondaryTextColour } from '../../../server/contract/palette.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { CauseMarks, figureLook } from './cause-marks.tsx';
import type { CauseBars } from './to-causes-series.ts';

const rowHeight = 46;
const axisHeight = 26;
const barHeight = 12;

/** The bars by Recharts, each below its name. Arrow keys move along them once it has the focus, and the tooltip follows. */
export function CausePlot({
  series,
  width,
  measure,
  name,
  describedBy,
}: {
  readonly series: CauseBars;
  readonly width: number;
  readonly measure: MeasureText;
  readonly name: string;
  readonly describedBy: string;
}) {
  const { bars, axis } = series;
  const right = Math.max(8, Math.ceil(measure(formatTick(axis.to, axis), figureLook) / 2) + 2);
  return (
    <ComposedChart
      layout="vertical"
      barCategoryGap={0}
      data={[...bars]}
      width={width}
      height={axisHeight + bars.length * rowHeight + 4}
      margin={{ top: 0, right, bottom: 4, left: 1 }}
      role="img"
      aria-label={name}
      aria-describedby={describedBy}
    >
      <CartesianGrid horizontal={false} stroke={gridColour} />
      <XAxis
        type="number"
        orientation="top"
        domain={[axis.from, axis.to]}
        ticks={ticksThatFit(series, width, measure)}
        interval={0}
        tickFormatter={(tick: number) => formatTick(tick, axis)}
        tick={{ fontSize: 14, fill: secondaryTextColour }}
        tickLine={false}
        axisLine={false}
        height={axisHeight}
      />
      <YAxis
        type="category"
        dataKey="key"
        tick={false}
        tickLine={false}
        axisLine={{ stroke: secondaryTextColour }}
        width={8}
      />
      <Tooltip
        isAnimationActive={false}
        cursor={{ fill: '#12436D', fillOpacity: 0.08 }}
        wrapperStyle={{ zIndex: 2 }}
        content={({ active, label }) => {
          const bar = active ? bars.find(({ key }) => key === label) : undefined;
          return bar ? <CauseTooltip name={bar.name} details={bar.details} /> : null;
        }}
      />
      {/* Unseen: it is for pointing at. The bars stand with their names, in the lower part of each row. */}
      <Bar dataKey="value" barSize={rowHeight} fillOpacity={0} isAnimationActive={false} />
      <CauseMarks series={series} barHeight={barHeight} measure={measure} />
    </ComposedChart>
  );
}

function CauseTooltip({ name, details }: { readonly name: string; readonly details: readonly string[] }) {
  return (
    <div className="causes-tooltip" role="status">
      <p>
        <strong>{name}</strong>
      </p>
      <ul>
        {details.map((detail) => (
          <li key={detail}>{detail}</li>
        ))}
      </ul>
    </div>
  );
}

/** Of the figures of the axis every one, or every second, third … so that none touch. */
function ticksThatFit({ axis }: CauseBars, room: number, measure: MeasureText): number[] {
  const widest = Math.max(...axis.ticks.map((tick) => measure(formatTick(tick, axis), figureLook))) + 12;
  const between = room / Math.max(1, axis.ticks.length - 1);
  const step = Math.max(1, Math.ceil(widest / between));
  return axis.ticks.filter((_, place) => place % step === 0);
}

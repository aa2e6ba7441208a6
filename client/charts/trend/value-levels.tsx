import { usePlotArea, useYAxisScale } from 'recharts';
import { gridColour, secondaryTextColour } from '../../../server/contract/palette.ts';
import { formatTick, type ValueAxis } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from './measure-text.ts';

const fontSize = 14;

/** From the figures of the axis to the plot, in pixels. */
const gap = 8;

/** Room that the figures of an axis need before a plot, in pixels. */
export function widthOfLevels(axis: ValueAxis, measure: MeasureText): number {
  const widths = axis.ticks.map((tick) => measure(formatTick(tick, axis), { size: fontSize, weight: 400 }));
  return Math.ceil(Math.max(...widths)) + 14;
}

/** The figures of the axis before the plot, and a line through it at each. */
export function ValueLevels({ axis }: { readonly axis: ValueAxis }) {
  const plot = usePlotArea();
  const y = useYAxisScale();
  if (!plot || !y) return null;
  const levels = axis.ticks.map((tick) => ({ tick, at: y(tick) ?? plot.y }));
  return (
    <>
      <g stroke={gridColour}>
        {levels.map(({ tick, at }) => (
          <path key={tick} d={`M${plot.x} ${at}h${plot.width}`} />
        ))}
      </g>
      <g fontSize={fontSize} fill={secondaryTextColour} textAnchor="end">
        {levels.map(({ tick, at }) => (
          <text key={tick} x={plot.x - gap} y={at} dy="0.355em">
            {formatTick(tick, axis)}
          </text>
        ))}
      </g>
    </>
  );
}

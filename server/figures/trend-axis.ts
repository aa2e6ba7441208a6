import { secondaryTextColour } from '../contract/palette.ts';
import { type AxisView, usualAxis } from '../contract/trend-words.ts';
import { formatTick, type ValueAxis, valueAxis } from '../contract/value-axis.ts';
import type { Box, TextLine } from './figure.ts';
import { axisTextSize, type Limits, type Scales, type StyledSeries } from './lay-plot.ts';
import { measureText } from './measure-text.ts';

/** The value axis that all plots of a figure share: it holds every value, every limit that is drawn and a target. */
export function sharedAxis(
  styled: readonly StyledSeries[],
  limits: Limits,
  { axis, target }: AxisView = usualAxis,
): ValueAxis {
  const numbers = styled.flatMap(({ series, style }) =>
    series.points.flatMap((point) => {
      if (point.value === null) return [];
      const withLimits = limits !== 'none' && style.emphasis === 'focus';
      return withLimits ? [point.value, point.lower95, point.upper95] : [point.value];
    }),
  );
  const drawn = [...numbers, target].filter((number) => number !== null);
  return valueAxis(drawn, axis);
}

/** Room that the axis's figures need to the left of a plot. */
export function tickColumn(axis: ValueAxis): number {
  return Math.max(...axis.ticks.map((tick) => measureText(formatTick(tick, axis), axisTextSize, 400))) + 5;
}

/** The figures of the value axis, each level with its grid line. */
export function layTicks(axis: ValueAxis, box: Box, scales: Scales): TextLine[] {
  return axis.ticks.map((tick) => ({
    text: formatTick(tick, axis),
    x: box.left - 5,
    y: scales.y(tick) + axisTextSize * 0.36,
    size: axisTextSize,
    weight: 400,
    colour: secondaryTextColour,
    anchor: 'end',
  }));
}

/** Heights of the grid lines. */
export const gridLines = (axis: ValueAxis, scales: Scales): number[] => axis.ticks.map(scales.y);

import { scaleLinear, scalePoint } from 'd3-scale';
import { area, line } from 'd3-shape';
import { secondaryTextColour } from '../contract/palette.ts';
import { choosePeriodTicks, periodKey } from '../contract/period-axis.ts';
import type { SeriesStyle } from '../contract/series-style.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../contract/trend.ts';
import { symbolsAt } from '../contract/trend-words.ts';
import type { ValueAxis } from '../contract/value-axis.ts';
import type { Box, PlottedBar, PlottedLine, Stroke, TextLine } from './figure.ts';
import { heightOfLines } from './lay-text.ts';
import { measureText } from './measure-text.ts';

export type Limits = 'none' | 'band' | 'bars';

/** A series with the style that it is drawn in. */
export interface StyledSeries {
  readonly series: TrendSeries;
  readonly style: SeriesStyle;
}

/** Turns periods and values into points on paper. */
export interface Scales {
  readonly x: (period: string) => number;
  readonly y: (value: number) => number;
}

/** One period of a series on paper; `y` is null where there is no value, the limits where there are none. */
interface Place {
  readonly period: string;
  readonly x: number;
  readonly y: number | null;
  readonly lower: number | null;
  readonly upper: number | null;
}

export const axisTextSize = 7.5;
const symbolSize = 7;
/** Room between the edge of a plot and its first and last period. */
export const plotInset = 8;
const tickLength = 2.5;

/** Scales of a plot: periods evenly spaced, values from the axis's first tick at the bottom to its last at the top. */
export function scalesOf(box: Box, periods: TrendAnswer['periods'], axis: ValueAxis): Scales {
  const x = scalePoint(periods.map(periodKey), [box.left + plotInset, box.right - plotInset]);
  const y = scaleLinear([axis.from, axis.to], [box.bottom, box.top]);
  return { x: (period) => x(period) ?? box.left, y };
}

/** The line of a series with its markers and, for the subject, its limits. */
export function layLine(
  { series, style }: StyledSeries,
  periods: TrendAnswer['periods'],
  scales: Scales,
  limits: Limits,
): PlottedLine {
  const places = placesOf(series, periods, scales);
  const withLimits = style.emphasis === 'focus' ? limits : 'none';
  return {
    key: series.key,
    style,
    path: linePath(places),
    band: withLimits === 'band' ? bandPath(places) : '',
    bars: barsOf(places, withLimits),
    markers: markersOf(places, style),
  };
}

/** Labels of the periods and, above them, the symbols of values that are missing; `bottom` is where they end. */
export function layPeriodAxis(
  box: Box,
  periods: TrendAnswer['periods'],
  series: readonly TrendSeries[],
  scales: Scales,
  reach: readonly [number, number],
): { texts: TextLine[]; strokes: Stroke[]; bottom: number } {
  const symbols = layMissing(box, periods, series, scales);
  const top = symbols.bottom + 1;
  const ticks = choosePeriodTicks({
    labels: periods.map(({ label }) => label),
    positions: periods.map((period) => scales.x(periodKey(period))),
    from: reach[0],
    to: reach[1],
    gap: 6,
    widthOf: (label) => measureText(label, axisTextSize, 400),
  });
  const texts = ticks.map(({ label, position }) =>
    axisText(label, position, top + axisTextSize, axisTextSize),
  );
  return {
    texts: [...symbols.texts, ...texts],
    strokes: [...symbols.strokes, ...tickStrokes(box, periods, scales)],
    bottom: top + heightOfLines(1, axisTextSize),
  };
}

function layMissing(
  box: Box,
  periods: TrendAnswer['periods'],
  series: readonly TrendSeries[],
  scales: Scales,
): { texts: TextLine[]; strokes: Stroke[]; bottom: number } {
  const slot = (box.right - box.left - 2 * plotInset) / Math.max(periods.length - 1, 1);
  const roomy = slot > measureText('[m]', symbolSize, 400) + 1;
  const texts: TextLine[] = [];
  const strokes: Stroke[] = [];
  let rows = 0;
  for (const period of periods) {
    const symbols = symbolsAt(periodKey(period), series);
    const x = scales.x(periodKey(period));
    rows = Math.max(rows, symbols.length);
    symbols.forEach((symbol, row) => {
      const y = box.bottom + tickLength + heightOfLines(row, symbolSize) + symbolSize;
      if (roomy) texts.push(axisText(symbol, x, y, symbolSize));
      else strokes.push({ from: [x, y - 5], to: [x, y], colour: secondaryTextColour, dash: null });
    });
  }
  return { texts, strokes, bottom: box.bottom + tickLength + heightOfLines(rows, symbolSize) };
}

/** A stroke at every period, since not every period has its label. */
function tickStrokes(box: Box, periods: TrendAnswer['periods'], scales: Scales): Stroke[] {
  return periods.map((period) => {
    const x = scales.x(periodKey(period));
    return {
      from: [x, box.bottom],
      to: [x, box.bottom + tickLength],
      colour: secondaryTextColour,
      dash: null,
    };
  });
}

function axisText(text: string, x: number, y: number, size: number): TextLine {
  return { text, x, y, size, weight: 400, colour: secondaryTextColour, anchor: 'middle' };
}

function placesOf(series: TrendSeries, periods: TrendAnswer['periods'], scales: Scales): Place[] {
  const held = new Map<string, TrendPoint>(series.points.map((point) => [periodKey(point.period), point]));
  const height = (value: number | null | undefined) => (value == null ? null : scales.y(value));
  return periods.map((period) => {
    const key = periodKey(period);
    const point = held.get(key);
    const y = height(point?.value);
    return {
      period: period.label,
      x: scales.x(key),
      y,
      lower: y === null ? null : height(point?.lower95),
      upper: y === null ? null : height(point?.upper95),
    };
  });
}

function linePath(places: readonly Place[]): string {
  const draw = line<Place>()
    .defined(({ y }) => y !== null)
    .x(({ x }) => x)
    .y(({ y }) => y ?? 0)
    .digits(2);
  return draw(places) ?? '';
}

function bandPath(places: readonly Place[]): string {
  const draw = area<Place>()
    .defined(hasLimits)
    .x(({ x }) => x)
    .y0(({ lower }) => lower ?? 0)
    .y1(({ upper }) => upper ?? 0)
    .digits(2);
  return draw(places) ?? '';
}

/** A band cannot show the limits of a point that stands alone, so there a bar does. */
function barsOf(places: readonly Place[], limits: Limits): PlottedBar[] {
  if (limits === 'none') return [];
  return places.flatMap((place, at) => {
    const { x, lower, upper } = place;
    if (lower === null || upper === null) return [];
    const joined = [places[at - 1], places[at + 1]].some((other) => other !== undefined && hasLimits(other));
    return limits === 'band' && joined ? [] : [{ x, lower, upper }];
  });
}

/** A line without markers still shows a point that no stroke reaches: one between two gaps. */
function markersOf(places: readonly Place[], style: SeriesStyle): { period: string; x: number; y: number }[] {
  return places.flatMap(({ period, x, y }, at) => {
    if (y === null) return [];
    const joined = [places[at - 1], places[at + 1]].some((other) => other !== undefined && other.y !== null);
    return style.marker === null && joined ? [] : [{ period, x, y }];
  });
}

function hasLimits({ lower, upper }: Place): boolean {
  return lower !== null && upper !== null;
}

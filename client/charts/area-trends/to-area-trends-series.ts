import type { AreaTrend, AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { gapsOf, placeSymbols } from '../../../server/contract/area-trends-gaps.ts';
import { scaleOfPanel, withinScale } from '../../../server/contract/area-trends-plot.ts';
import { courseInWords, lastInWords, latestLabel } from '../../../server/contract/area-trends-words.ts';
import type { PanelScale } from '../../../server/contract/cause-trends-words.ts';
import type { Comparison, RecentTrend } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendSeries } from '../../../server/contract/trend.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { type DrawnLine, drawBand, drawLine, type Place } from './draw-line.ts';
import { linesOfPeriod, type PanelFrame, type PanelGrid, smallLook, toPanelGrid } from './panel-grid.ts';

/** A piece of text in a panel, in pixels. */
export interface PanelText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'middle' | 'end';
}

/** A panel as it is drawn: every word and line placed. */
export interface AreaPanel {
  readonly code: string;
  readonly name: string;
  readonly isHighlighted: boolean;
  /** Null where nothing is compared. */
  readonly comparison: Comparison | null;
  /** The period of what is compared and labelled, where it is not the last. */
  readonly earlier: string | null;
  readonly recentTrend: RecentTrend | null;
  /** Why the last period has no value; null where it has one. */
  readonly lastSaid: string | null;
  /** From where to where the line goes, for those who do not see it. */
  readonly course: string;
  readonly line: DrawnLine;
  readonly benchmark: DrawnLine;
  readonly band: string;
  readonly bars: string;
  readonly latest: PanelText | null;
  /** Below the latest value: its period, where that is not the last of the axis. */
  readonly latestWhen: readonly PanelText[];
  /** A stroke below the plot for each period without a value, and the symbols of why. */
  readonly gapStrokes: string;
  readonly gapSymbols: readonly PanelText[];
  /** Of its drawing, in pixels: lower where no periods are named in its row. */
  readonly height: number;
  readonly ticks: readonly PanelText[];
  readonly periods: readonly PanelText[];
}

/** All panels on one scale of time, and of value on one or each on its own. */
export interface AreaTrendsSeries extends PanelGrid {
  readonly panels: readonly AreaPanel[];
}

type Axis = AreaTrendsAnswer['scale'];

/** A panel for each area, laid out for the width that there is. */
export function toAreaTrendsSeries(
  answer: AreaTrendsAnswer,
  width: number,
  measure: MeasureText,
  scale: PanelScale = 'common',
): AreaTrendsSeries {
  const grid = toPanelGrid(answer, width, measure, scale);
  return {
    ...grid,
    panels: answer.panels.map((panel, at) => {
      const isLeft = grid.isAlone || scale === 'own' || at % grid.columns === 0;
      const isLowest = grid.isAlone || at + grid.columns >= answer.panels.length;
      const axis = scaleOfPanel(panel, answer, scale);
      const { benchmark } = answer;
      return {
        ...toPanel(panel, answer, axis, grid.frame),
        ...gapsIn(panel, answer, grid.frame, measure),
        benchmark: benchmark ? drawLine(placesOf(benchmark, answer, axis, grid.frame)) : noLine,
        height: isAboveLabels(at, grid, answer.panels.length) ? grid.frame.height : grid.frame.periodsAt - 9,
        ticks: isLeft ? ticksOf(axis, grid.frame) : [],
        periods: isLowest ? periodsOf(answer, grid.frame) : [],
      };
    }),
  };
}

/** Whether any panel of its row names periods: then all of the row leave room for them, so that plots stand level. */
function isAboveLabels(at: number, { columns, isAlone }: PanelGrid, panels: number): boolean {
  const lastOfRow = Math.min(at - (at % columns) + columns, panels) - 1;
  return isAlone || lastOfRow + columns >= panels;
}

const noLine: DrawnLine = { path: '', dots: [] };

function toPanel(panel: AreaTrend, answer: AreaTrendsAnswer, axis: Axis, frame: PanelFrame) {
  const { area, latest, lastWhy } = panel;
  const places = placesOf(withinScale(panel, axis), answer, axis, frame);
  const band = drawBand(places);
  return {
    code: area.code,
    name: area.name,
    isHighlighted: answer.question.highlight.includes(area.code),
    comparison: latest === null || latest.comparison === 'not-compared' ? null : latest.comparison,
    earlier: latest !== null && lastWhy !== null ? latest.period.label : null,
    recentTrend: latest === null ? null : panel.recentTrend,
    lastSaid: lastInWords(panel, answer),
    course: courseInWords(panel, answer.indicator.unit),
    line: drawLine(places),
    band: band.path,
    bars: band.bars,
    ...latestIn(panel, answer, axis, frame),
  };
}

/** The latest value level with the end of its line, its period below it where that is not the last. */
function latestIn(panel: AreaTrend, answer: AreaTrendsAnswer, axis: Axis, frame: PanelFrame) {
  const label = latestLabel(panel, answer);
  if (label === null || panel.latest === null) return { latest: null, latestWhen: [] };
  const when = linesOfPeriod(label.when);
  const below = when.length * lineHeight;
  const level = heightOf(panel.latest.value, axis, frame) + 4;
  const y = Math.max(Math.min(level, frame.bottom - below), frame.top + 8);
  const place = { x: frame.right + 4, anchor: 'start' } as const;
  return {
    latest: { text: label.value, ...place, y },
    latestWhen: when.map((text, line) => ({ text, ...place, y: y + (line + 1) * lineHeight })),
  };
}

const lineHeight = smallLook.size + 1;

function gapsIn(panel: AreaTrend, answer: AreaTrendsAnswer, frame: PanelFrame, measure: MeasureText) {
  const { bottom, left, right, beyond, symbolsAt: y } = frame;
  const gaps = gapsOf(panel, answer.periods);
  const xOf = (at: number) => placeOf(at, answer, frame);
  const symbols = placeSymbols(gaps, {
    ...{ xOf, from: left - beyond, to: right + beyond },
    widthOf: (symbol) => measure(symbol, smallLook),
  });
  const places = gaps.flatMap(({ from, to }) => Array.from({ length: to - from + 1 }, (_, at) => from + at));
  return {
    gapStrokes: places.map((at) => `M${Math.round(xOf(at) * 10) / 10},${bottom}v4`).join(''),
    gapSymbols: symbols.map(({ symbol, x }) => ({ text: symbol, x, y, anchor: 'middle' as const })),
  };
}

function placesOf(
  series: Pick<TrendSeries, 'points'>,
  answer: AreaTrendsAnswer,
  axis: Axis,
  frame: PanelFrame,
): Place[] {
  const held = new Map(series.points.map((point) => [periodKey(point.period), point]));
  const height = (value: number | null | undefined) => (value == null ? null : heightOf(value, axis, frame));
  return answer.periods.map((period, at) => {
    const point = held.get(periodKey(period));
    const y = height(point?.value);
    return {
      x: placeOf(at, answer, frame),
      y,
      lower: y === null ? null : height(point?.lower95),
      upper: y === null ? null : height(point?.upper95),
    };
  });
}

function placeOf(at: number, { periods }: AreaTrendsAnswer, { left, right }: PanelFrame): number {
  return periods.length < 2 ? (left + right) / 2 : left + (at * (right - left)) / (periods.length - 1);
}

function heightOf(value: number, { from, to }: Axis, { top, bottom }: PanelFrame): number {
  return bottom - ((value - from) * (bottom - top)) / (to - from);
}

/** The lowest and the highest of the scale, level with their lines. */
function ticksOf(axis: Axis, frame: PanelFrame): PanelText[] {
  return [axis.from, axis.to].map((tick) => ({
    text: formatTick(tick, axis),
    x: frame.left - 6,
    y: heightOf(tick, axis, frame) + 4,
    anchor: 'end',
  }));
}

/** The first and the last period; the last alone where both do not fit. */
function periodsOf({ periods }: AreaTrendsAnswer, frame: PanelFrame): PanelText[] {
  const { left, right, periodsAt: y, hasBothPeriods } = frame;
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  const end: PanelText = { text: last.label, x: right + frame.beyond, y, anchor: 'end' };
  if (first === last || !hasBothPeriods) return [end];
  return [{ text: first.label, x: left - frame.beyond, y, anchor: 'start' }, end];
}

import type { AreaTrend, AreaTrendsAnswer } from '../../../server/contract/area-trends.ts';
import { withinScale } from '../../../server/contract/area-trends-plot.ts';
import { courseInWords, lastInWords } from '../../../server/contract/area-trends-words.ts';
import type { Comparison, RecentTrend } from '../../../server/contract/parts.ts';
import { periodKey } from '../../../server/contract/period-axis.ts';
import type { TrendSeries } from '../../../server/contract/trend.ts';
import { shortMeasure } from '../../../server/contract/trend-words.ts';
import { formatTick } from '../../../server/contract/value-axis.ts';
import type { MeasureText } from '../trend/measure-text.ts';
import { type DrawnLine, drawBand, drawLine, type Place } from './draw-line.ts';
import { type PanelFrame, type PanelGrid, toPanelGrid } from './panel-grid.ts';

/** A piece of text in a panel, in pixels. */
export interface PanelText {
  readonly text: string;
  readonly x: number;
  readonly y: number;
  readonly anchor: 'start' | 'end';
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
  /** Of its drawing, in pixels: lower where no periods are named in its row. */
  readonly height: number;
  readonly ticks: readonly PanelText[];
  readonly periods: readonly PanelText[];
}

/** All panels on one scale of value and time. */
export interface AreaTrendsSeries extends PanelGrid {
  readonly panels: readonly AreaPanel[];
}

/** A panel for each area, laid out for the width that there is. */
export function toAreaTrendsSeries(
  answer: AreaTrendsAnswer,
  width: number,
  measure: MeasureText,
): AreaTrendsSeries {
  const grid = toPanelGrid(answer, width, measure);
  const benchmark = answer.benchmark ? drawLine(placesOf(answer.benchmark, answer, grid.frame)) : noLine;
  return {
    ...grid,
    panels: answer.panels.map((panel, at) => {
      const isLeft = grid.isAlone || at % grid.columns === 0;
      const isLowest = grid.isAlone || at + grid.columns >= answer.panels.length;
      return {
        ...toPanel(panel, answer, grid.frame),
        benchmark,
        height: isAboveLabels(at, grid, answer.panels.length) ? grid.frame.height : grid.frame.bottom + 6,
        ticks: isLeft ? ticksOf(answer, grid.frame) : [],
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

function toPanel(panel: AreaTrend, answer: AreaTrendsAnswer, frame: PanelFrame) {
  const { area, latest, lastWhy } = panel;
  const { unit } = answer.indicator;
  const places = placesOf(withinScale(panel, answer.scale), answer, frame);
  const band = drawBand(places);
  return {
    code: area.code,
    name: area.name,
    isHighlighted: answer.question.highlight.includes(area.code),
    comparison: latest === null || latest.comparison === 'not-compared' ? null : latest.comparison,
    earlier: latest !== null && lastWhy !== null ? latest.period.label : null,
    recentTrend: latest === null ? null : panel.recentTrend,
    lastSaid: lastInWords(panel, answer),
    course: courseInWords(panel, unit),
    line: drawLine(places),
    band: band.path,
    bars: band.bars,
    latest: latest && {
      text: shortMeasure(latest.value, unit),
      x: frame.right + 4,
      y: Math.min(Math.max(heightOf(latest.value, answer, frame) + 4, frame.top + 8), frame.bottom),
      anchor: 'start' as const,
    },
  };
}

function placesOf(series: Pick<TrendSeries, 'points'>, answer: AreaTrendsAnswer, frame: PanelFrame): Place[] {
  const held = new Map(series.points.map((point) => [periodKey(point.period), point]));
  const height = (value: number | null | undefined) =>
    value == null ? null : heightOf(value, answer, frame);
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

function heightOf(value: number, { scale }: AreaTrendsAnswer, { top, bottom }: PanelFrame): number {
  return bottom - ((value - scale.from) * (bottom - top)) / (scale.to - scale.from);
}

/** The lowest and the highest of the scale, level with their lines. */
function ticksOf(answer: AreaTrendsAnswer, frame: PanelFrame): PanelText[] {
  const { scale } = answer;
  return [scale.from, scale.to].map((tick) => ({
    text: formatTick(tick, scale),
    x: frame.left - 6,
    y: heightOf(tick, answer, frame) + 4,
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

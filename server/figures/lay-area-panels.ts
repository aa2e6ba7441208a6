import type { AreaTrend, AreaTrendsAnswer } from '../contract/area-trends.ts';
import { hasGaps } from '../contract/area-trends-gaps.ts';
import { scaleOfPanel, withinScale } from '../contract/area-trends-plot.ts';
import type { PanelScale } from '../contract/cause-trends-words.ts';
import { contextColour, seriesColours, textColour } from '../contract/palette.ts';
import { periodKey } from '../contract/period-axis.ts';
import type { SeriesStyle } from '../contract/series-style.ts';
import type { Box, Plot, Stroke, TextLine } from './figure.ts';
import { gapRoom, layPanelGaps } from './lay-panel-gaps.ts';
import { layLatest, widthOfLatest } from './lay-panel-latest.ts';
import { layPanelWords, type PanelWords } from './lay-panel-words.ts';
import { axisTextSize, layLine, type Scales, scalesOf } from './lay-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { heightOfLines } from './lay-text.ts';
import { measureText } from './measure-text.ts';
import { gridLines, layTicks, tickColumn } from './trend-axis.ts';

const gap = 8;
const framePadding = 3;

/** The area of a panel, in its colour; limits lie lightly around it. */
export const areaStyle: SeriesStyle = {
  emphasis: 'focus',
  colour: seriesColours[0],
  dash: null,
  marker: null,
};

/** The benchmark in every panel: thin and grey. */
const besideStyle: SeriesStyle = { emphasis: 'context', colour: contextColour, dash: null, marker: null };

/** Where panels stand, and how many beside each other. */
export interface PanelRoom {
  readonly top: number;
  readonly width: number;
  readonly columns: number;
  readonly plotHeight: number;
  readonly scale: PanelScale;
}

/** A place of a row of panels: all its plots stand level below the longest words. */
interface Row {
  readonly left: number;
  readonly width: number;
  /** Before the plot, for its figures: none where those of the first panel of a row stand for all. */
  readonly tickRoom: number;
  readonly hasTicks: boolean;
  readonly scale: PanelScale;
  readonly valueRoom: number;
  readonly plotTop: number;
  readonly plotHeight: number;
  readonly symbolRoom: number;
  readonly isLast: boolean;
}

/** Small trends of areas, all on one scale of time and of value, or each on its own, with the benchmark in each. */
export function layAreaPanels(
  panels: readonly AreaTrend[],
  answer: AreaTrendsAnswer,
  { top, width, columns, plotHeight, scale }: PanelRoom,
): LaidPlots {
  const axes = panels.map((panel) => scaleOfPanel(panel, answer, scale));
  const ticks = Math.max(0, ...axes.map(tickColumn));
  const [left, tickRoom] = scale === 'own' ? [0, ticks] : [ticks, 0];
  const valueRoom = 4 + Math.max(0, ...panels.map((panel) => widthOfLatest(panel, answer)));
  const panelWidth = (width - left - gap * (columns - 1)) / columns;
  const plots: Plot[] = [];
  let bottom = top;
  for (let first = 0; first < panels.length; first += columns) {
    const members = panels.slice(first, first + columns);
    const symbolRoom = hasGaps({ panels: members, periods: answer.periods }) ? gapRoom : 0;
    const worded = members.map((panel, column) =>
      layPanelWords(panel, answer, {
        left: left + column * (panelWidth + gap),
        top: bottom,
        width: panelWidth,
      }),
    );
    const plotTop = Math.max(...worded.map((each) => each.bottom)) + 4;
    const laid = worded.map((each, column) =>
      layPanel(each, answer, {
        left: left + column * (panelWidth + gap),
        width: panelWidth,
        ...{ tickRoom, scale, valueRoom, plotTop, plotHeight, symbolRoom },
        hasTicks: scale === 'own' || column === 0,
        isLast: first + column + columns >= panels.length,
      }),
    );
    plots.push(...laid.map(({ plot }) => plot));
    bottom = Math.max(...laid.map((each) => each.bottom)) + 7;
  }
  return { plots, bottom };
}

function layPanel(worded: PanelWords, answer: AreaTrendsAnswer, row: Row): { plot: Plot; bottom: number } {
  const { panel } = worded;
  const { left, width, tickRoom, hasTicks, valueRoom, plotTop, plotHeight, symbolRoom, isLast } = row;
  const axis = scaleOfPanel(panel, answer, row.scale);
  const box: Box = {
    left: left + tickRoom,
    top: plotTop,
    right: left + width - valueRoom,
    bottom: plotTop + plotHeight,
  };
  const scales = scalesOf(box, answer.periods, axis);
  const lines = [
    ...(answer.benchmark ? [{ series: answer.benchmark, style: besideStyle }] : []),
    { series: withinScale(panel, axis), style: areaStyle },
  ];
  const gaps = layPanelGaps(panel, answer, box, scales);
  const below = box.bottom + symbolRoom;
  const periods = isLast ? layPeriods({ ...box, bottom: below }, left + width, answer, scales) : [];
  const bottom = below + (isLast ? heightOfLines(1, axisTextSize) + 3 : 0);
  const ends = { ...axis, ticks: [axis.from, axis.to] };
  const isMarked = answer.question.highlight.includes(panel.area.code);
  const plot: Plot = {
    box,
    gridLines: gridLines(ends, scales),
    lines: lines.map((one) => layLine(one, answer.periods, scales, 'band')),
    strokes: [
      ...worded.strokes,
      ...gaps.strokes,
      ...(isMarked ? frameAround({ left, top: worded.top, right: left + width, bottom }) : []),
    ],
    marks: worded.marks,
    texts: [
      ...worded.title,
      ...worded.words,
      ...(hasTicks ? layTicks(ends, box, scales) : []),
      ...gaps.texts,
      ...periods,
      ...layLatest(panel, answer, box, scales),
    ],
  };
  return { plot, bottom };
}

/** The first and the last period, below the lowest panels; the last alone where both do not fit. */
function layPeriods(box: Box, right: number, { periods }: AreaTrendsAnswer, scales: Scales): TextLine[] {
  const [first, last] = [periods.at(0), periods.at(-1)];
  if (!first || !last) return [];
  const widthOf = (label: string) => measureText(label, axisTextSize, 400);
  const look = {
    y: box.bottom + axisTextSize + 2,
    size: axisTextSize,
    weight: 400,
    colour: textColour,
  } as const;
  const needed = box.left + widthOf(first.label) + 5 + widthOf(last.label);
  const end = Math.min(right, Math.max(scales.x(periodKey(last)) + 4, needed));
  const lastLine: TextLine = { text: last.label, x: end, ...look, anchor: 'end' };
  if (first === last || needed > right) return [lastLine];
  return [{ text: first.label, x: box.left, ...look, anchor: 'start' }, lastLine];
}

function frameAround({ left, top, right, bottom }: Box): Stroke[] {
  const [x1, x2] = [left - framePadding, right + framePadding];
  const [y1, y2] = [top - framePadding + 1, bottom + framePadding];
  const corners = [
    [x1, y1],
    [x2, y1],
    [x2, y2],
    [x1, y2],
    [x1, y1],
  ] as const;
  return corners.slice(1).map((to, place) => ({
    from: corners[place] ?? to,
    to,
    colour: textColour,
    dash: null,
  }));
}

import { secondaryTextColour, textColour } from '../contract/palette.ts';
import type { PartnerTrendAnswer } from '../contract/partner-trend.ts';
import {
  englandStyle,
  type HandoverMark,
  type PartnerPanel,
  positionOfHandover,
  toPartnerPanels,
} from '../contract/partner-trend-plot.ts';
import { periodKey } from '../contract/period-axis.ts';
import type { ValueAxis } from '../contract/value-axis.ts';
import type { Box, Plot, Stroke, TextLine } from './figure.ts';
import { heightOfEras, layEraBands } from './lay-era-bands.ts';
import { layEraKey } from './lay-era-key.ts';
import { layLine, layPeriodAxis, type Scales, scalesOf } from './lay-plot.ts';
import type { LaidPlots } from './lay-single-plot.ts';
import { layText } from './lay-text.ts';
import { measureText } from './measure-text.ts';
import { gridLines, layTicks, sharedAxis, tickColumn } from './trend-axis.ts';

const titleSize = 8.5;
const dateSize = 6.5;
const limits = 'bars';

interface Place {
  readonly top: number;
  readonly width: number;
}

/** Below this height, in points, a panel cannot be read. */
export const leastPanelHeight = 50;

/** Height of a panel in points, where a page has room for it. */
export const usualPanelHeight = (width: number): number => Math.min(Math.max(width * 0.25, 80), 130);

/** A panel an age piece, one below the other on one scale of value and of time, so that handovers stand in line. */
export function layPartnerPanels(
  answer: PartnerTrendAnswer,
  place: Place & { readonly panelHeight: number },
): LaidPlots {
  const panels = toPartnerPanels(answer);
  const axis = sharedAxis(
    panels.flatMap(({ lines }) => lines),
    limits,
  );
  const key = layEnglandKey(panels, place);
  const plots: Plot[] = [...key.plots];
  let top = key.bottom;
  for (const panel of panels) {
    const laid = layPanel(panel, axis, answer, { top, width: place.width, panelHeight: place.panelHeight });
    plots.push(laid.plot);
    top = laid.bottom + 8;
  }
  const rows = panels.flatMap(({ eras }) => eras.rows);
  const bands = layEraKey(rows, { below: top - 8, width: place.width });
  return { plots: [...plots, ...bands.plots], bottom: bands.bottom };
}

function layPanel(
  panel: PartnerPanel,
  axis: ValueAxis,
  { periods }: PartnerTrendAnswer,
  { top, width, panelHeight }: Place & { readonly panelHeight: number },
): { plot: Plot; bottom: number } {
  const title = layText({ text: panel.title, left: 0, top, width, size: titleSize, weight: 600 });
  const from = title.bottom + 5 + heightOfEras(panel.eras);
  const box: Box = { left: tickColumn(axis), top: from, right: width - 4, bottom: from + panelHeight };
  const scales = scalesOf(box, periods, axis);
  const series = panel.lines.map((line) => line.series);
  const ticks = layPeriodAxis(box, periods, series, scales, [0, width]);
  const above = layEraBands(panel.eras, box, periods, scales);
  const handovers = panel.handovers.map((mark) => layHandover(mark, box, periods, scales));
  const plot: Plot = {
    box,
    eras: above.eras,
    gridLines: gridLines(axis, scales),
    lines: panel.lines.map((line) => layLine(line, periods, scales, limits)),
    strokes: [...ticks.strokes, ...handovers.map(({ stroke }) => stroke)],
    marks: [],
    texts: [
      ...title.lines,
      ...layTicks(axis, box, scales),
      ...ticks.texts,
      ...above.texts,
      ...handovers.map(({ text }) => text),
    ],
  };
  return { plot, bottom: ticks.bottom };
}

/** A vertical line through the plot on the day of a handover, with its date at the foot. */
function layHandover(
  mark: HandoverMark,
  box: Box,
  periods: PartnerTrendAnswer['periods'],
  scales: Scales,
): { stroke: Stroke; text: TextLine } {
  const x = positionOfHandover(
    mark,
    periods.map((period) => scales.x(periodKey(period))),
    box,
  );
  const room = measureText(mark.date, dateSize, 400) + 4;
  const isRight = x + room <= box.right;
  return {
    stroke: { from: [x, box.top], to: [x, box.bottom], colour: textColour, dash: '3 2' },
    text: {
      text: mark.date,
      x: isRight ? x + 2.5 : x - 2.5,
      y: box.bottom - 3,
      size: dateSize,
      weight: 400,
      colour: textColour,
      anchor: isRight ? 'start' : 'end',
    },
  };
}

/** What the dashed grey line of every panel is; nothing where England is not beside the area. */
function layEnglandKey(panels: readonly PartnerPanel[], { top, width }: Place): LaidPlots {
  if (panels.every(({ piece }) => piece.england.length === 0)) return { plots: [], bottom: top };
  const { lines, bottom } = layText({
    text: 'England at the same ages (in every panel)',
    left: 24,
    top,
    width: width - 24,
    size: 8,
    colour: secondaryTextColour,
  });
  const middle = top + 5.6;
  const { colour, dash } = englandStyle;
  const plot: Plot = {
    box: { left: 0, top, right: 0, bottom: top },
    gridLines: [],
    lines: [],
    strokes: [{ from: [0, middle], to: [20, middle], colour, dash }],
    marks: [],
    texts: lines,
  };
  return { plots: [plot], bottom: bottom + 6 };
}

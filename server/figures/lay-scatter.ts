import { scaleLinear } from 'd3-scale';
import { area, line } from 'd3-shape';
import { benchmarkColour, secondaryTextColour } from '../contract/palette.ts';
import type { RelationshipAnswer } from '../contract/relationship.ts';
import { type BandPoint, bandWithin, relationAxes } from '../contract/relationship-plot.ts';
import { relatedAxisTitle } from '../contract/relationship-words.ts';
import { formatTick, type ValueAxis } from '../contract/value-axis.ts';
import type { Box, Plot, PlottedLine, Stroke, TextLine } from './figure.ts';
import { axisTextSize } from './lay-plot.ts';
import { layScatterKey } from './lay-scatter-key.ts';
import { layScatterPoints } from './lay-scatter-points.ts';
import { paragraph, stack } from './lay-stack.ts';
import { measureText } from './measure-text.ts';
import type { ScatterScales } from './scatter-scales.ts';
import { gridLines, layTicks, tickColumn } from './trend-axis.ts';

/** What is drawn, where it ends, and what must be said of it below. */
export interface LaidScatter {
  readonly plots: readonly Plot[];
  readonly bottom: number;
  readonly remarks: readonly string[];
}

const tickLength = 2.5;
const titleLook = { size: 8, weight: 600 } as const;

/** A point for each area, the line through them with its band, and the names of some areas, as far as there is room. */
export function layScatter(
  answer: RelationshipAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): LaidScatter {
  const key = layScatterKey(answer, { top, width });
  const above = stack(key.bottom + 5, [paragraph(relatedAxisTitle(answer.y), width, titleLook)]);
  const scales = findScales(answer, { top: above.bottom + 4, width });
  const { box, along, up, x, y } = scales;
  const points = layScatterPoints(answer, scales);
  const below = stack(box.bottom + axisTextSize + 7, [
    paragraph(relatedAxisTitle(answer.x), width - box.left, titleLook),
  ]);
  const plot: Plot = {
    box,
    gridLines: gridLines(up, { x: () => box.left, y }),
    lines: layLine(answer, scales),
    strokes: [...along.ticks.map((tick) => tickAt(x(tick), box)), ...points.leaders],
    marks: points.marks,
    texts: [
      ...above.texts,
      ...layTicks(up, box, { x: () => box.left, y }),
      ...layPlaces(along, scales),
      ...below.texts.map((text) => ({ ...text, x: text.x + box.left })),
      ...points.texts,
    ],
  };
  return { plots: [key.plot, plot], bottom: below.bottom, remarks: points.remarks };
}

function findScales(
  answer: RelationshipAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): ScatterScales {
  const axes = relationAxes(answer);
  const box: Box = {
    left: tickColumn(axes.y),
    top,
    right: width - measureText(formatTick(axes.x.to, axes.x), axisTextSize, 400) / 2,
    bottom: top + Math.min(Math.max(width * 0.6, 170), 300),
  };
  return {
    box,
    along: axes.x,
    up: axes.y,
    x: scaleLinear([axes.x.from, axes.x.to], [box.left, box.right]),
    y: scaleLinear([axes.y.from, axes.y.to], [box.bottom, box.top]),
  };
}

function layLine({ line: relation }: RelationshipAnswer, { up, x, y }: ScatterScales): PlottedLine[] {
  const points = bandWithin(relation, up);
  if (points.length === 0) return [];
  const limited = points.filter(({ lower95, upper95 }) => lower95 !== null && upper95 !== null);
  const band = area<BandPoint>()
    .x((point) => x(point.x))
    .y0((point) => y(point.lower95 ?? point.value))
    .y1((point) => y(point.upper95 ?? point.value))
    .digits(2);
  const path = line<BandPoint>()
    .x((point) => x(point.x))
    .y((point) => y(point.value))
    .digits(2);
  return [
    {
      key: 'regression-line',
      style: { emphasis: 'focus', colour: benchmarkColour, dash: null, marker: null },
      path: path(points) ?? '',
      band: limited.length === 0 ? '' : (band(limited) ?? ''),
      bars: [],
      markers: [],
    },
  ];
}

const tickAt = (x: number, { bottom }: Box): Stroke => ({
  from: [x, bottom],
  to: [x, bottom + tickLength],
  colour: secondaryTextColour,
  dash: null,
});

function layPlaces(along: ValueAxis, { box, x }: ScatterScales): TextLine[] {
  const every = everyNth(along, x);
  return along.ticks
    .filter((_, place) => place % every === 0)
    .map((tick) => ({
      text: formatTick(tick, along),
      x: x(tick),
      y: box.bottom + axisTextSize + 4,
      size: axisTextSize,
      weight: 400,
      colour: secondaryTextColour,
      anchor: 'middle',
    }));
}

/** Of every how many figures of the axis one is written, so that none touch. */
function everyNth(axis: ValueAxis, x: (value: number) => number): number {
  const widths = axis.ticks.map((tick) => measureText(formatTick(tick, axis), axisTextSize, 400));
  const between = Math.abs(x(axis.ticks[1] ?? 1) - x(axis.ticks[0] ?? 0));
  return Math.max(1, Math.ceil((Math.max(...widths) + 6) / between));
}

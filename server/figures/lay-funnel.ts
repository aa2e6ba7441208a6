import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import { placesAxisTitle } from '../contract/area-comparison-words.ts';
import type { ComparisonAnswer } from '../contract/comparison.ts';
import { clipFunnelLine, funnelAxes } from '../contract/funnel-curve.ts';
import { benchmarkColour, gridColour, secondaryTextColour, seriesColours } from '../contract/palette.ts';
import { axisTitle } from '../contract/trend-words.ts';
import { formatTick } from '../contract/value-axis.ts';
import { type Curve, type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import type { Box, Stroke, TextLine } from './figure.ts';
import type { FunnelScales } from './funnel-scales.ts';
import { layFunnelEnds } from './lay-funnel-ends.ts';
import { layFunnelPoints } from './lay-funnel-points.ts';
import { paragraph, stack } from './lay-stack.ts';
import { measureText } from './measure-text.ts';

const tickSize = 7.5;
const endRoom = 62;

/**
 * A funnel plot: each area by its population and value, the four limits that chance allows for round the average of all
 * of them, and the names of the areas that lie furthest outside, as many as there is room for.
 */
export function layFunnel(
  answer: ComparisonAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): Laid {
  const title = stack(top, [paragraph(axisTitle(answer.indicator.unit), width, { size: 8 })]);
  const scales = findScales(answer, { top: title.bottom + 4, width });
  const points = layFunnelPoints(answer, scales);
  const frame = layFrame(answer, scales);
  const parts = [
    { ...emptyDrawing, texts: title.texts },
    frame,
    { ...emptyDrawing, curves: curvesOf(answer, scales), strokes: [averageOf(answer, scales)] },
    layFunnelEnds(answer, scales),
    points.drawing,
  ];
  return { drawing: { ...joinDrawings(parts), bottom: frame.bottom }, remarks: points.remarks };
}

function findScales(
  answer: ComparisonAnswer,
  { top, width }: { readonly top: number; readonly width: number },
): FunnelScales {
  const { people, values } = funnelAxes(answer);
  const column = Math.max(
    ...values.ticks.map((tick) => measureText(formatTick(tick, values), tickSize, 400)),
  );
  const box: Box = {
    left: column + 5,
    top,
    right: width - endRoom,
    bottom: top + Math.min(Math.max(width * 0.6, 170), 330),
  };
  return {
    box,
    values,
    people,
    x: scaleLinear([people.from, people.to], [box.left, box.right]),
    y: scaleLinear([values.from, values.to], [box.bottom, box.top]),
  };
}

function curvesOf({ limits }: ComparisonAnswer, { values, people, x, y }: FunnelScales): Curve[] {
  const window = { population: people.to, from: values.from, to: values.to };
  return limits.map(({ limit, points }) => ({
    key: limit,
    path:
      line<{ population: number; value: number }>()
        .x(({ population }) => x(population))
        .y(({ value }) => y(value))
        .digits(2)(clipFunnelLine(points, window)) ?? '',
    colour: seriesColours[0],
    dash: limit.endsWith('998') ? null : '4 2.5',
  }));
}

function averageOf({ average }: ComparisonAnswer, { box, y }: FunnelScales): Stroke {
  const level = y(average ?? 0);
  return { from: [box.left, level], to: [box.right, level], colour: benchmarkColour, dash: null };
}

function layFrame(answer: ComparisonAnswer, { box, values, people, x, y }: FunnelScales): Drawing {
  const grid = values.ticks.map(
    (tick): Stroke => ({
      from: [box.left, y(tick)],
      to: [box.right, y(tick)],
      colour: tick === values.from ? secondaryTextColour : gridColour,
      dash: null,
    }),
  );
  const levels = values.ticks.map((tick) =>
    tickText(formatTick(tick, values), box.left - 5, y(tick) + tickSize * 0.36, 'end'),
  );
  const places = people.ticks
    .filter((_, place) => place % everyNth(people.ticks, x, people) === 0)
    .map((tick) => tickText(formatTick(tick, people), x(tick), box.bottom + tickSize + 3, 'middle'));
  const title = stack(box.bottom + 14, [paragraph(placesAxisTitle(answer), box.right, { size: 8 })]);
  return { ...emptyDrawing, grid, texts: [...levels, ...places, ...title.texts], bottom: title.bottom };
}

/** Of every how many figures of the axis one is written, so that none touch. */
function everyNth(
  ticks: readonly number[],
  x: (value: number) => number,
  axis: FunnelScales['people'],
): number {
  const widest = Math.max(...ticks.map((tick) => measureText(formatTick(tick, axis), tickSize, 400))) + 6;
  return Math.max(1, Math.ceil(widest / Math.abs(x(ticks[1] ?? 1) - x(ticks[0] ?? 0))));
}

function tickText(text: string, x: number, y: number, anchor: TextLine['anchor']): TextLine {
  return { text, x, y, size: tickSize, weight: 400, colour: secondaryTextColour, anchor };
}

import { scaleLinear } from 'd3-scale';
import { line } from 'd3-shape';
import {
  boxFill,
  boxOutline,
  type SpreadColumn,
  type SpreadLine,
  type SpreadPlot,
} from '../contract/distribution-plot.ts';
import { gridColour, secondaryTextColour } from '../contract/palette.ts';
import { emptySpread, joinSpreads, type SpreadCurve, type SpreadDrawing } from './distribution-drawing.ts';
import type { Box, Mark, Stroke } from './figure.ts';
import type { Scales } from './lay-plot.ts';
import { laySpreadAxis } from './lay-spread-axis.ts';
import { endColumn, laySpreadEnds } from './lay-spread-ends.ts';
import { gridLines, layTicks, tickColumn } from './trend-axis.ts';

/** Share of its slot that a box takes, and at most in points. */
const boxShare = 0.56;
const widestBox = 20;

/** Boxes, whiskers and points of each period, the lines over them, and each line's name at its end. */
export function laySpread(
  plot: SpreadPlot,
  { top, width }: { readonly top: number; readonly width: number },
): SpreadDrawing {
  const { columns, lines, axis } = plot;
  const box: Box = {
    left: tickColumn(axis),
    top,
    right: width - endColumn(lines, width),
    bottom: top + Math.min(Math.max(width * 0.48, 150), 280),
  };
  const slot = (box.right - box.left) / Math.max(columns.length, 1);
  const places = new Map(columns.map(({ key }, at) => [key, box.left + (at + 0.5) * slot]));
  const scales: Scales = {
    x: (key) => places.get(key) ?? box.left,
    y: scaleLinear([axis.from, axis.to], [box.bottom, box.top]),
  };
  const half = Math.min(slot * boxShare, widestBox) / 2;
  return joinSpreads([
    {
      ...emptySpread,
      grid: gridLines(axis, scales).map((y) => across(box.left, box.right, y, gridColour)),
      texts: layTicks(axis, box, scales),
      strokes: columns.flatMap(({ key, hasBreakBefore }) =>
        hasBreakBefore ? [breakAt(scales.x(key) - slot / 2, box)] : [],
      ),
      curves: lines.map((one) => curveOf(one, columns, scales)),
    },
    ...columns.map((column) => layColumn(column, half, scales)),
    { ...emptySpread, marks: lines.flatMap((one) => markersOf(one, columns, scales)) },
    laySpreadAxis(columns, box, scales, width),
    laySpreadEnds(lines, box, scales),
  ]);
}

/** One period: its box with the median and both whiskers, and its points. */
function layColumn({ key, box, points }: SpreadColumn, half: number, { x, y }: Scales): SpreadDrawing {
  const middle = x(key);
  const marks = points.map(
    (value): Mark => ({
      shape: 'circle',
      colour: boxOutline,
      x: middle,
      y: y(value),
      isHollow: true,
      radius: 1.9,
    }),
  );
  if (box === null) return { ...emptySpread, marks };
  const cap = half * 0.6;
  const upright = (from: number, to: number): Stroke => ({
    from: [middle, y(from)],
    to: [middle, y(to)],
    colour: boxOutline,
    dash: null,
  });
  return {
    ...emptySpread,
    boxes: [
      {
        key,
        left: middle - half,
        right: middle + half,
        top: y(box.upperQuartile),
        bottom: y(box.lowerQuartile),
        colour: boxFill,
      },
    ],
    strokes: [
      upright(box.lowerWhisker, box.lowerQuartile),
      upright(box.upperQuartile, box.upperWhisker),
      across(middle - cap, middle + cap, y(box.lowerWhisker), boxOutline),
      across(middle - cap, middle + cap, y(box.upperWhisker), boxOutline),
    ],
    heavyStrokes: [across(middle - half, middle + half, y(box.median), boxOutline)],
    marks,
  };
}

function curveOf(one: SpreadLine, columns: readonly SpreadColumn[], { x, y }: Scales): SpreadCurve {
  const draw = line<number | null>()
    .defined((value) => value !== null)
    .x((_, at) => x(columns[at]?.key ?? ''))
    .y((value) => y(value ?? 0))
    .digits(2);
  const { colour, dash, emphasis } = one.style;
  return {
    key: one.key,
    path: draw([...one.values]) ?? '',
    colour,
    dash,
    width: emphasis === 'focus' ? 1.8 : 1.4,
  };
}

/** Of a line without markers only the points that no stroke reaches. */
function markersOf(one: SpreadLine, columns: readonly SpreadColumn[], { x, y }: Scales): Mark[] {
  const { marker, colour } = one.style;
  return columns.flatMap(({ key }, at): Mark[] => {
    const value = one.values[at] ?? null;
    if (value === null || (marker === null && !one.lone.has(key))) return [];
    return [{ shape: marker ?? 'circle', colour, x: x(key), y: y(value), radius: 2.6 }];
  });
}

const across = (left: number, right: number, y: number, colour: string): Stroke => ({
  from: [left, y],
  to: [right, y],
  colour,
  dash: null,
});

const breakAt = (x: number, { top, bottom }: Box): Stroke => ({
  from: [x, top],
  to: [x, bottom],
  colour: secondaryTextColour,
  dash: '1 2.5',
});

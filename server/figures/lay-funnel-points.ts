import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { markOf } from '../contract/comparison-style.ts';
import { formatInUnit } from '../contract/format-figure.ts';
import { furthestFirst } from '../contract/funnel-curve.ts';
import { textColour } from '../contract/palette.ts';
import { placePointLabels } from '../contract/place-point-labels.ts';
import { emptyDrawing, type Laid } from './comparison-drawing.ts';
import type { Box, Mark, TextLine } from './figure.ts';
import type { FunnelScales } from './funnel-scales.ts';
import { printable } from './lay-text.ts';
import { measureText } from './measure-text.ts';

const labelSize = 6.5;

/** Of more outliers than this, a funnel with every name would hide its points. */
const mostNames = 40;

/** An area with its place in the funnel. */
interface PlacedArea {
  readonly row: ComparisonRow;
  readonly population: number;
  readonly value: number;
}

/** The areas as marks, and the names of those outside the limits, furthest first, as far as names have room. */
export function layFunnelPoints(answer: ComparisonAnswer, scales: FunnelScales): Laid {
  const placed = placeAreas(answer);
  const marks = placed.map(({ row, population, value }): Mark => {
    const mark = markOf(row.comparison, answer.question.method);
    return { ...mark, x: scales.x(population), y: scales.y(value) };
  });
  const outside = placed.filter(({ row }) => row.funnel?.significance !== 'not-significant');
  const isMarked = ({ row }: PlacedArea) => answer.question.highlight.includes(row.area.code);
  const marked = placed.filter(isMarked);
  const others = furthestFirst(outside, answer.average ?? 0).filter((area) => !isMarked(area));
  const texts = layNames([...marked, ...others.slice(0, mostNames)], marks, answer, scales);
  const named = new Set(texts.map(({ text }) => text));
  const left = outside.filter(({ row }) => !named.has(printable(row.area.name))).length;
  return {
    drawing: {
      ...emptyDrawing,
      marks: [...marked.map((area) => ringAt(area, scales)), ...marks.toReversed()],
      texts,
    },
    remarks: [...ringedBelow(marked, answer), ...remarksOf(outside.length - left, outside.length, answer)],
  };
}

/** Round the mark of an area that is highlighted, whose name is bold. */
function ringAt({ population, value }: PlacedArea, { x, y }: FunnelScales): Mark {
  return { shape: 'circle', colour: textColour, isHollow: true, radius: 5, x: x(population), y: y(value) };
}

/** In a crowd there may be no room for a name, so that those in rings are named below too. */
function ringedBelow(marked: readonly PlacedArea[], { indicator }: ComparisonAnswer): string[] {
  const named = marked.map(({ row, value }) => `${row.area.name} (${formatInUnit(value, indicator.unit)})`);
  return named.length === 0 ? [] : [`In rings: ${named.join('; ')}.`];
}

function placeAreas({ rows }: ComparisonAnswer): PlacedArea[] {
  return rows.flatMap((row) => {
    const { value } = row.measure;
    return row.funnel && value !== null ? [{ row, population: row.funnel.population, value }] : [];
  });
}

function layNames(
  wanted: readonly PlacedArea[],
  marks: readonly Mark[],
  answer: ComparisonAnswer,
  { box, x, y }: FunnelScales,
): TextLine[] {
  const labels = wanted.map(({ row, population, value }) => ({
    text: printable(row.area.name),
    weight: weightOf(row, answer),
    x: x(population),
    y: y(value),
    width: measureText(printable(row.area.name), labelSize, weightOf(row, answer)),
    height: labelSize,
  }));
  const average = y(answer.average ?? 0);
  const middle: Box = { left: box.left, right: box.right, top: average - 1, bottom: average + 1 };
  const places = placePointLabels(labels, marks, {
    box: { ...box, left: box.left + 2, top: box.top - labelSize },
    taken: [middle, ...alongLimits(answer, { x, y })],
    // Rings need more room than points.
    reach: answer.question.highlight.length === 0 ? 4 : 5.5,
  });
  return labels.flatMap((label, at) => {
    const place = places[at];
    if (!place) return [];
    const line: TextLine = {
      text: label.text,
      x: place.left,
      y: place.top + labelSize * 0.86,
      size: labelSize,
      weight: label.weight,
      colour: textColour,
      anchor: 'start',
    };
    return [line];
  });
}

const weightOf = ({ area }: ComparisonRow, { question }: ComparisonAnswer): 400 | 700 =>
  question.highlight.includes(area.code) ? 700 : 400;

/** Small boxes along the limit lines, which no name may cover. */
function alongLimits({ limits }: ComparisonAnswer, { x, y }: Pick<FunnelScales, 'x' | 'y'>): Box[] {
  return limits.flatMap(({ points }) =>
    points.flatMap((point, at) => {
      const next = points[at + 1] ?? point;
      const [left, right] = [x(point.population), x(next.population)];
      const [one, other] = [y(point.value), y(next.value)];
      return {
        left: left - 0.5,
        right: right + 0.5,
        top: Math.min(one, other) - 0.5,
        bottom: Math.max(one, other) + 0.5,
      };
    }),
  );
}

function remarksOf(named: number, outside: number, { rows, distribution }: ComparisonAnswer): string[] {
  const placed = rows.filter(({ funnel }) => funnel !== null).length;
  const left = distribution.areas - placed;
  return [
    ...(named < outside
      ? [
          `${named} of the ${outside} areas outside the limits ${named === 1 ? 'is' : 'are'} named, those furthest outside for their size first; the data file has all.`,
        ]
      : []),
    ...(left > 0 ? [`${left} areas with a value have no place in the funnel; the data file says why.`] : []),
  ];
}

import type { BoundaryMap } from '../contract/boundary-map.ts';
import {
  allAlikeWords,
  partlyDrawnWords,
  type ShapeLook,
  shapeLook,
  undrawnWords,
} from '../contract/boundary-style.ts';
import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { markerPath } from '../contract/marker-shapes.ts';
import { textColour } from '../contract/palette.ts';
import {
  type PlacedBoundaries,
  type PlacedPanel,
  type PlacedShape,
  placeBoundaries,
} from '../contract/place-boundaries.ts';
import type { LabelBox } from '../contract/place-point-labels.ts';
import { tileValue } from '../contract/tile-style.ts';
import { type Drawing, emptyDrawing, joinDrawings, type Laid, type Shape } from './comparison-drawing.ts';
import type { Mark, TextLine } from './figure.ts';
import { layBoundaryKey } from './lay-boundary-key.ts';
import { paragraph, stack } from './lay-stack.ts';
import { printable } from './lay-text.ts';
import type { MapRoom } from './lay-tile-map.ts';
import { measureText } from './measure-text.ts';

const nameSize = 7.5;
const symbolSize = 6;
const markRadius = 2.2;

/** Of more areas that are not drawn than this their number is said. */
const mostNames = 20;

/** How tall a map may be, and how tall where notes need the room, in points. */
const tallest = { loose: 430, tight: 340 } as const;

/** An area of the answer with its place on the map. */
interface Placed {
  readonly row: ComparisonRow;
  readonly look: ShapeLook;
  readonly shape: PlacedShape;
}

/**
 * The areas as their boundaries lie, with the mark of what each is compared as or, where it has no room, a hatch; those
 * highlighted have a dark edge and their name. Below it what is not drawn, and which boundaries these are.
 */
export function layBoundaryMap(
  answer: ComparisonAnswer,
  boundaryMap: BoundaryMap,
  { top, width, isTight }: MapRoom,
): Laid {
  if (boundaryMap.why !== null) return layNothing(`No map is drawn. ${boundaryMap.why}`, { top, width });
  const key = layBoundaryKey(answer, { top, width });
  const placed = placeBoundaries(boundaryMap, roomOf(answer, width, isTight));
  const from = key.bottom + 4;
  const rows = new Map(answer.rows.map((row) => [row.area.code, row]));
  const panels = placed.panels.map((panel) => layPanel(panel, rows, answer));
  const drawing = move(joinDrawings([...panels, layNames(placed), layFrames(placed)]), from);
  const alike = allAlikeWords(answer);
  const partly = partlyDrawnWords(answer);
  return {
    drawing: { ...joinDrawings([key, drawing]), bottom: from + placed.height },
    remarks: [
      ...(partly === null ? [] : [partly]),
      ...markedBelow(answer),
      ...undrawnWords(answer, mostNames),
      ...(alike === null ? [] : [alike]),
      boundaryMap.note,
    ],
  };
}

function layNothing(why: string, { top, width }: Pick<MapRoom, 'top' | 'width'>): Laid {
  const said = stack(top + 20, [paragraph(why, width, { size: 10 })]);
  return { drawing: { ...emptyDrawing, texts: said.texts, bottom: said.bottom + 20 }, remarks: [] };
}

function roomOf({ rows, question }: ComparisonAnswer, width: number, isTight: boolean) {
  const marked = rows.filter(({ area }) => question.highlight.includes(area.code));
  return {
    width,
    tallest: isTight ? tallest.tight : tallest.loose,
    besideFrom: 200,
    line: 11,
    markReach: 3.4,
    named: marked.map(({ area }) => {
      const name = printable(area.name);
      return { code: area.code, name, width: measureText(name, nameSize, 700) };
    }),
    nameHeight: nameSize + 1,
  };
}

function layPanel(
  panel: PlacedPanel,
  rows: ReadonlyMap<string, ComparisonRow>,
  answer: ComparisonAnswer,
): Drawing {
  const placed = panel.shapes.flatMap((shape): Placed[] => {
    const row = rows.get(shape.code);
    return row ? [{ row, shape, look: shapeLook(row, answer) }] : [];
  });
  const marked = placed.filter(({ shape }) => answer.question.highlight.includes(shape.code));
  const withMark = placed.filter(({ shape }) => shape.hasMark);
  return {
    ...emptyDrawing,
    shapes: [
      ...placed.map((each) => layShape(each, panel, answer)),
      ...marked.map(({ shape }) => ({
        ...outlineOf(shape, panel),
        key: `${panel.name ?? ''}${shape.code} edge`,
        edge: 1.8,
      })),
      ...withMark.flatMap((each) => layGround(each, panel)),
    ],
    marks: withMark.flatMap(toMark),
    texts: withMark.flatMap(toSymbol),
  };
}

const outlineOf = ({ path }: PlacedShape, { left, top, scale }: PlacedPanel) => ({
  path,
  left,
  top,
  scale,
  colour: null,
  hatch: null,
});

function layShape({ row, shape, look }: Placed, panel: PlacedPanel, answer: ComparisonAnswer): Shape {
  return {
    ...outlineOf(shape, panel),
    key: `${panel.name ?? ''}${shape.code}`,
    colour: look.ground,
    hatch: look.isAlwaysHatched || !shape.hasMark ? look.hatch : null,
    edge: 0.4,
    title: printable(`${row.area.name}: ${tileValue(row, answer) || look.symbol}`),
  };
}

/** A mark stands on bare ground, so that no hatch runs through it. */
function layGround({ look, shape: { code, x, y } }: Placed, { name }: PlacedPanel): Shape[] {
  if (!look.isAlwaysHatched) return [];
  const ground = { left: 0, top: 0, scale: 1, hatch: null, edge: 0, colour: look.ground };
  return [{ ...ground, key: `${name ?? ''}${code} ground`, path: markerPath('circle', x, y, 4) }];
}

function toMark({ look: { shape, edge, ink }, shape: { x, y } }: Placed): Mark[] {
  if (shape === null) return [];
  return [{ shape, colour: edge ?? ink, isHollow: edge !== null, x, y, radius: markRadius }];
}

function toSymbol({ look: { symbol, ink }, shape: { x, y } }: Placed): TextLine[] {
  if (symbol === null) return [];
  const line = { text: symbol, x, y: y + symbolSize * 0.36, size: symbolSize };
  return [{ ...line, weight: 400, colour: ink, anchor: 'middle' }];
}

/** Each name on a white plate, so that no edge runs through it. */
function layNames({ names }: PlacedBoundaries): Drawing {
  const plates = names.map(({ code, name, left, top }): Shape => {
    const width = measureText(name, nameSize, 700) + 2;
    return {
      key: `${code} name`,
      path: `M0 0h${width}v${nameSize + 1.5}h${-width}z`,
      left: left - 1,
      top,
      scale: 1,
      colour: '#FFFFFF',
      hatch: null,
      edge: 0,
    };
  });
  return {
    ...emptyDrawing,
    shapes: plates,
    texts: names.map(({ name, left, top }) => ({
      text: name,
      x: left,
      y: top + nameSize * 0.93,
      size: nameSize,
      weight: 700,
      colour: textColour,
      anchor: 'start',
    })),
  };
}

/** Round what is enlarged on the map, and the name of the enlargement above it. */
function layFrames({ enlarged, panels }: PlacedBoundaries): Drawing {
  if (enlarged === null) return emptyDrawing;
  const titles = panels.flatMap(({ name, left, top }): TextLine[] =>
    name === null
      ? []
      : [
          {
            text: `${name}, enlarged`,
            x: left,
            y: top - 3,
            size: nameSize,
            weight: 600,
            colour: textColour,
            anchor: 'start',
          },
        ],
  );
  return { ...emptyDrawing, shapes: [frame(enlarged)], texts: titles };
}

const frame = ({ left, top, right, bottom }: LabelBox): Shape => ({
  key: 'enlarged',
  path: `M${left - 1} ${top - 1}H${right + 1}V${bottom + 1}H${left - 1}Z`,
  left: 0,
  top: 0,
  scale: 1,
  colour: null,
  hatch: null,
  edge: 0.6,
});

function move(drawing: Drawing, down: number): Drawing {
  return {
    ...drawing,
    shapes: drawing.shapes.map((shape) => ({ ...shape, top: shape.top + down })),
    marks: drawing.marks.map((mark) => ({ ...mark, y: mark.y + down })),
    texts: drawing.texts.map((line) => ({ ...line, y: line.y + down })),
  };
}

/** The areas with a dark edge, each with its value. */
function markedBelow(answer: ComparisonAnswer): string[] {
  const undrawn = answer.boundaryMap?.without.map(({ area }) => area.code) ?? [];
  const marked = answer.rows.filter(
    ({ area }) => answer.question.highlight.includes(area.code) && !undrawn.includes(area.code),
  );
  const named = marked.map((row) => {
    const { symbol } = shapeLook(row, answer);
    return `${row.area.name} (${tileValue(row, answer) || symbol})`;
  });
  return named.length === 0 ? [] : [`With a dark edge: ${named.join('; ')}.`];
}

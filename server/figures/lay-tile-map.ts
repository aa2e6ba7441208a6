import type { ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { textColour } from '../contract/palette.ts';
import { type PlacedName, type PlacedTile, placeTiles } from '../contract/place-tiles.ts';
import type { TileMap } from '../contract/tile-map.ts';
import { tileLook, tileValue } from '../contract/tile-style.ts';
import { axisTitle } from '../contract/trend-words.ts';
import { type Bar, type Drawing, emptyDrawing, joinDrawings, type Laid } from './comparison-drawing.ts';
import type { Box, TextLine } from './figure.ts';
import { paragraph, stack } from './lay-stack.ts';
import { heightOfLines, printable } from './lay-text.ts';
import { layTileKey } from './lay-tile-key.ts';
import { measureText, wrapText } from './measure-text.ts';

const gap = 2;
const nameSize = 7.5;

/** Below this size, in points, a tile has no room for its value beside its mark. */
const roomForValue = 26;

/** Of more areas than this the names would take more room than the map. */
const mostNames = 170;

/** Where a map begins, how wide it may be, and whether it must leave out the names to keep to a page. */
export interface MapRoom {
  readonly top: number;
  readonly width: number;
  readonly isTight: boolean;
}

/**
 * The areas as tiles of one size, each with its letters, the mark of what it is compared as and, where there is room, its
 * value; below it what the letters stand for. An area without a value has the symbol that says why.
 */
export function layTileMap(
  answer: ComparisonAnswer,
  tileMap: TileMap,
  { top, width, isTight }: MapRoom,
): Laid {
  const rows = new Map(answer.rows.map((row) => [row.area.code, row]));
  const title = stack(top, [paragraph(axisTitle(answer.indicator.unit), width, { size: 8 })]);
  const key = layTileKey(answer, { top: title.bottom + 2, width });
  const placed = placeTiles(tileMap, {
    width,
    tile: sizeFor(rows.size),
    gap,
    line: heightOfLines(1, nameSize),
    wrap: (name, room) => wrapText(printable(name), room, nameSize, 600),
  });
  const from = key.bottom + 4;
  const tiles = placed.tiles.flatMap((tile) => {
    const row = rows.get(tile.code);
    return row ? [layTile(row, answer, { ...tile, top: tile.top + from, size: placed.size })] : [];
  });
  const names = placed.names.flatMap((name) => layName(name, from));
  const drawing = joinDrawings([{ ...emptyDrawing, texts: [...title.texts, ...names] }, key, ...tiles]);
  return {
    drawing: { ...drawing, bottom: from + placed.height },
    remarks: [...markedBelow(tileMap, answer), tileMap.note, namesBelow(tileMap, rows, isTight)],
  };
}

function sizeFor(areas: number): number {
  if (areas <= 60) return 30;
  return areas <= 200 ? 21 : 16;
}

function layName({ lines, left, top }: PlacedName, from: number): TextLine[] {
  return lines.map((text, place) => ({
    text,
    x: left,
    y: from + top + heightOfLines(place, nameSize) + nameSize,
    size: nameSize,
    weight: 600,
    colour: textColour,
    anchor: 'start',
  }));
}

function layTile(
  row: ComparisonRow,
  answer: ComparisonAnswer,
  { code, label, left, top, size }: PlacedTile & { readonly size: number },
): Drawing {
  const { ground, ink, edge, shape, symbol } = tileLook(row, answer);
  const box = { left, top, right: left + size, bottom: top + size };
  const inner = { left: left + 1, top: top + 1, right: left + size - 1, bottom: top + size - 1 };
  const value = size < roomForValue ? '' : tileValue(row, answer);
  const title = printable(`${row.area.name}: ${tileValue(row, answer) || symbol}`);
  const small = Math.max(5.5, size * 0.22);
  const hasMark = shape !== null || symbol !== null;
  const room = measureText(value, small, 400) + (hasMark && value !== '' ? size * 0.24 : 0);
  const isBoth = value !== '' && room <= size - 2;
  const markAt = isBoth ? left + (size - room) / 2 + size * 0.08 : left + size / 2;
  const line = { weight: 400 as const, colour: ink, y: top + size * 0.8 };
  return {
    ...emptyDrawing,
    bars: [
      ...(answer.question.highlight.includes(code) ? [frameOf(box, code)] : []),
      { ...box, key: code, colour: edge ?? ground, title },
      ...(edge === null ? [] : [{ ...inner, key: `${code} within`, colour: ground, title }]),
    ],
    marks:
      shape === null
        ? []
        : [
            {
              shape,
              colour: edge ?? ink,
              isHollow: edge !== null,
              x: markAt,
              y: top + size * 0.73,
              radius: size * 0.085,
            },
          ],
    texts: [
      letters(label, { left, top, size, ink }),
      ...(symbol === null
        ? []
        : [{ ...line, text: symbol, x: markAt, size: small, anchor: 'middle' as const }]),
      ...(isBoth
        ? [{ ...line, text: value, x: left + (size + room) / 2, size: small, anchor: 'end' as const }]
        : []),
    ],
  };
}

function letters(
  label: string,
  {
    left,
    top,
    size,
    ink,
  }: { readonly left: number; readonly top: number; readonly size: number; readonly ink: string },
): TextLine {
  const usual = size * 0.31;
  const fitting = Math.min(usual, (usual * (size - 3)) / measureText(label, usual, 700));
  return {
    text: label,
    x: left + size / 2,
    y: top + size * 0.45,
    size: Math.round(fitting * 100) / 100,
    weight: 700,
    colour: ink,
    anchor: 'middle',
  };
}

/** A dark frame in the gap round a tile that is highlighted. */
function frameOf({ left, top, right, bottom }: Box, code: string): Bar {
  const out = { left: left - gap, top: top - gap, right: right + gap, bottom: bottom + gap };
  return { ...out, key: `${code} frame`, colour: textColour };
}

/** The areas in frames, each with its letters and value. */
function markedBelow({ blocks }: TileMap, answer: ComparisonAnswer): string[] {
  const labels = new Map(blocks.flatMap(({ tiles }) => tiles.map(({ code, label }) => [code, label])));
  const marked = answer.rows.filter(({ area }) => answer.question.highlight.includes(area.code));
  const named = marked.map((row) => {
    const value = tileValue(row, answer) || tileLook(row, answer).symbol;
    return `${labels.get(row.area.code)} ${row.area.name} (${value})`;
  });
  return named.length === 0 ? [] : [`In dark frames: ${named.join('; ')}.`];
}

/** What the letters stand for, in their order. */
function namesBelow({ blocks }: TileMap, rows: ReadonlyMap<string, ComparisonRow>, isTight: boolean): string {
  const tiles = blocks.flatMap((block) => block.tiles);
  if (isTight || tiles.length > mostNames)
    return 'What the letters stand for is in the data file of this map, in the column map_label.';
  const named = tiles
    .toSorted((one, other) => one.label.localeCompare(other.label, 'en-GB'))
    .map(({ code, label }) => `${label} ${rows.get(code)?.area.name ?? code}`);
  return `Areas: ${named.join('; ')}.`;
}

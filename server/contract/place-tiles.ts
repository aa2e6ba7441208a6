/** Where the tiles of a map and the names of its regions stand; the screen and the paper draw the same. */
import type { Tile, TileBlock, TileMap } from './tile-map.ts';

/** Sizes in the unit of the drawing, and how it breaks a name into lines of a width. */
export interface TileRoom {
  readonly width: number;
  /** How wide a tile is where there is room. */
  readonly tile: number;
  readonly gap: number;
  /** Height of a line of a region's name. */
  readonly line: number;
  readonly wrap: (name: string, width: number) => readonly string[];
}

export interface PlacedTile {
  readonly code: string;
  readonly label: string;
  readonly left: number;
  readonly top: number;
}

export interface PlacedName {
  readonly lines: readonly string[];
  readonly left: number;
  readonly top: number;
}

export interface PlacedTiles {
  readonly size: number;
  readonly tiles: readonly PlacedTile[];
  readonly names: readonly PlacedName[];
  readonly height: number;
}

/** Columns and rows of a block, the second being the one before which it ends. */
interface Span {
  readonly columns: readonly [number, number];
  readonly rows: readonly [number, number];
}

/** How the nine regions of England lie to each other, as far as five rows of three can say it. */
const regionSpans: Readonly<Record<string, Span>> = {
  E12000001: { columns: [1, 2], rows: [0, 1] },
  E12000002: { columns: [0, 1], rows: [0, 2] },
  E12000003: { columns: [1, 2], rows: [1, 2] },
  E12000004: { columns: [1, 2], rows: [2, 3] },
  E12000005: { columns: [0, 1], rows: [2, 3] },
  E12000006: { columns: [2, 3], rows: [2, 3] },
  E12000007: { columns: [1, 3], rows: [3, 4] },
  E12000008: { columns: [1, 3], rows: [4, 5] },
  E12000009: { columns: [0, 1], rows: [3, 5] },
};

/** Areas outside the regions stand below them. */
const elsewhere: Span = { columns: [0, 3], rows: [5, 6] };

const fewestAcross = 3;
const mostGrowth = 1.3;

/** Places every tile within a width; the height follows. */
export function placeTiles({ arrangement, blocks }: TileMap, room: TileRoom): PlacedTiles {
  return arrangement === 'outlines' ? placeInGrid(blocks, room) : placeByRegion(blocks, room);
}

function placeInGrid(blocks: readonly TileBlock[], { width, tile, gap }: TileRoom): PlacedTiles {
  const tiles = blocks.flatMap((block) => block.tiles);
  const columns = Math.max(1, ...tiles.map(({ column }) => (column ?? 0) + 1));
  const rows = Math.max(0, ...tiles.map(({ row }) => (row ?? 0) + 1));
  const size = Math.min(tile * mostGrowth, (width - gap * (columns - 1)) / columns);
  return {
    size,
    tiles: tiles.map((each) =>
      placeTile(each, [each.column ?? 0, each.row ?? 0], { left: 0, top: 0, size, gap }),
    ),
    names: [],
    height: rows * (size + gap),
  };
}

function placeByRegion(blocks: readonly TileBlock[], room: TileRoom): PlacedTiles {
  const { width, tile, gap, line, wrap } = room;
  const spans = withoutEmpty(blocks.map(({ region }) => regionSpans[region?.code ?? ''] ?? elsewhere));
  const columns = Math.max(1, ...spans.map((span) => span.columns[1]));
  const between = gap * 4;
  const column = (width - between * (columns - 1)) / columns;
  const across = Math.max(fewestAcross, acrossIn(column, tile, gap));
  const size = Math.min(tile * mostGrowth, (column - gap * (across - 1)) / across);
  const sized = blocks.map(({ region, tiles }, place) => {
    const span = spans[place] ?? elsewhere;
    const wide = widthOf(span, column, between);
    const lines = wrap(region?.name ?? 'Outside the regions', wide);
    const inRow = acrossIn(wide, size, gap);
    const height = lines.length * line + gap + Math.ceil(tiles.length / inRow) * (size + gap) + between;
    return { tiles, span, lines, inRow, height };
  });
  const tops = topsOfRows(sized);
  const placed = sized.map(({ tiles, span, lines, inRow }) => {
    const [left, top] = [span.columns[0] * (column + between), tops[span.rows[0]] ?? 0];
    const below = top + lines.length * line + gap;
    return {
      name: { lines, left, top },
      tiles: tiles.map((each, at) =>
        placeTile(each, [at % inRow, Math.floor(at / inRow)], { left, top: below, size, gap }),
      ),
    };
  });
  return {
    size,
    tiles: placed.flatMap((block) => block.tiles),
    names: placed.map(({ name }) => name),
    height: Math.max(0, (tops.at(-1) ?? 0) - between),
  };
}

/** How many tiles stand beside each other; a hair of rounding counts as room. */
const acrossIn = (width: number, size: number, gap: number): number =>
  Math.max(1, Math.floor((width + gap) / (size + gap) + 1e-6));

const widthOf = ({ columns: [from, to] }: Span, column: number, between: number): number =>
  (to - from) * column + (to - from - 1) * between;

function placeTile(
  { code, label }: Tile,
  [column, row]: readonly [number, number],
  {
    left,
    top,
    size,
    gap,
  }: { readonly left: number; readonly top: number; readonly size: number; readonly gap: number },
): PlacedTile {
  return { code, label, left: left + column * (size + gap), top: top + row * (size + gap) };
}

/** Columns and rows in which no block stands are closed up. */
function withoutEmpty(spans: readonly Span[]): Span[] {
  const columns = numbering(spans.map((span) => span.columns));
  const rows = numbering(spans.map((span) => span.rows));
  return spans.map((span) => ({ columns: columns(span.columns), rows: rows(span.rows) }));
}

function numbering(spans: readonly (readonly [number, number])[]) {
  const edges = [...new Set(spans.flat())].sort((one, other) => one - other);
  return ([from, to]: readonly [number, number]): [number, number] => [
    edges.indexOf(from),
    edges.indexOf(to),
  ];
}

/** Where each row begins, and where the last ends: a row is as high as its blocks, those over two rows counted last. */
function topsOfRows(blocks: readonly { readonly span: Span; readonly height: number }[]): number[] {
  const last = Math.max(0, ...blocks.map(({ span }) => span.rows[1]));
  const heights = Array.from({ length: last }, () => 0);
  const lengthOf = ({ rows: [from, to] }: Span) => to - from;
  for (const { span, height } of blocks.toSorted((one, other) => lengthOf(one.span) - lengthOf(other.span))) {
    const [from, to] = span.rows;
    const before = heights.slice(from, to - 1).reduce((sum, each) => sum + each, 0);
    heights[to - 1] = Math.max(heights[to - 1] ?? 0, height - before);
  }
  const tops = [0];
  for (const height of heights) tops.push((tops.at(-1) ?? 0) + height);
  return tops;
}

/** How the shape of an area is filled on a map: as its tile is, and with a hatch where no mark has room in it. */
import type { ComparisonAnswer, ComparisonRow } from './comparison.ts';
import { missingSymbol } from './format-figure.ts';
import type { MarkerShape } from './marker-shapes.ts';
import { secondaryTextColour } from './palette.ts';
import { type TileLook, tileLook } from './tile-style.ts';

export type HatchKind = 'lines' | 'backward-lines' | 'cross' | 'dots';

export interface Hatch {
  readonly kind: HatchKind;
  readonly colour: string;
}

export interface ShapeLook extends TileLook {
  /** What tells it from others without colour where its mark has no room; null where its ground alone does. */
  readonly hatch: Hatch | null;
  /** Whether the hatch is there beside a mark too: what is withheld, and the first of two levels. */
  readonly isAlwaysHatched: boolean;
}

/** A square that is repeated, in the unit of the drawing, and the path in it: a stroke, or a spot that is filled. */
export const hatchTiles: Readonly<
  Record<HatchKind, { readonly size: number; readonly path: string; readonly isFilled: boolean }>
> = {
  lines: { size: 4, path: 'M-1 1L1 -1M0 4L4 0M3 5L5 3', isFilled: false },
  'backward-lines': { size: 4, path: 'M-1 3L1 5M0 0L4 4M3 -1L5 1', isFilled: false },
  cross: { size: 4, path: 'M0 2H4M2 0V4', isFilled: false },
  dots: { size: 4, path: 'M1.1 2a0.9 0.9 0 1 1 1.8 0a0.9 0.9 0 1 1 -1.8 0z', isFilled: true },
};

const hatchOfShape: Readonly<Record<MarkerShape, HatchKind | null>> = {
  triangle: 'lines',
  circle: 'dots',
  'triangle-down': 'backward-lines',
  square: 'cross',
  diamond: null,
};

/** The look of an area on a map of boundaries. */
export function shapeLook(row: ComparisonRow, answer: ComparisonAnswer): ShapeLook {
  const look = tileLook(row, answer);
  const hatch = hatchOf(look);
  return { ...look, hatch, isAlwaysHatched: hatch !== null && look.edge !== null };
}

/** The hatch that goes with a look: grey lines where a value is withheld, else by the shape of its mark. */
export function hatchOf({ shape, symbol, edge, ink }: TileLook): Hatch | null {
  if (symbol === missingSymbol('suppressed')) return { kind: 'lines', colour: secondaryTextColour };
  const kind = shape === null ? null : hatchOfShape[shape];
  return kind === null ? null : { kind, colour: edge ?? ink };
}

/** Said where nothing tells the areas apart; null where they are compared. */
export const allAlikeWords = ({ comparator, question }: ComparisonAnswer): string | null =>
  comparator === null && question.method !== 'quintile'
    ? 'Nothing is compared, so that all areas look alike; divided into fifths, the map shows where values are high and low.'
    : null;

/** The answer with only the areas that its map of boundaries draws, as the key of the map counts them. */
export function drawnOnly(answer: ComparisonAnswer): ComparisonAnswer {
  const undrawn = new Set(answer.boundaryMap?.without.map(({ area }) => area.code));
  return undrawn.size === 0
    ? answer
    : { ...answer, rows: answer.rows.filter(({ area }) => !undrawn.has(area.code)) };
}

/**
 * "The map and its key are of 5 of 151 areas; the heading is of all.": where some have no boundary; null
 * where every area is drawn, and where none is.
 */
export function partlyDrawnWords(answer: ComparisonAnswer): string | null {
  const [drawn, all] = [drawnOnly(answer).rows.length, answer.rows.length];
  if (drawn === all || drawn === 0) return null;
  return `The map and its key are of ${drawn} of ${all} areas; the heading is of all.`;
}

/** "Not drawn: Rutland (no file of boundaries that is held has it).": the areas without a boundary, of one reason together; of more than so many their number. */
export function undrawnWords(
  { boundaryMap }: Pick<ComparisonAnswer, 'boundaryMap'>,
  mostNames = Number.POSITIVE_INFINITY,
): string[] {
  const byReason = new Map<string, string[]>();
  for (const { area, why } of boundaryMap?.without ?? [])
    byReason.set(why, [...(byReason.get(why) ?? []), area.name]);
  return [...byReason].map(([why, names]) => {
    const who = names.length > mostNames ? `${names.length} areas` : names.join('; ');
    return `Not drawn: ${who} (${why}).`;
  });
}

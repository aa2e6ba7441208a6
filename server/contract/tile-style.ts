/** How a tile of a map is drawn: ground, symbol and words together, on screen and paper. */
import type { ComparisonAnswer, ComparisonRow } from './comparison.ts';
import { type AreaMark, markOf } from './comparison-style.ts';
import { formatInUnit, missingSymbol } from './format-figure.ts';
import type { MarkerShape } from './marker-shapes.ts';
import { judgementColours, secondaryTextColour, textColour } from './palette.ts';

export interface TileLook {
  readonly ground: string;
  /** Colour of words and symbol on the ground, at least 4.5 to 1 against it. */
  readonly ink: string;
  /** Colour of its edge: the first of two levels is an edge round white; null for none. */
  readonly edge: string | null;
  /** The shape of what it is compared as; null where nothing is compared. */
  readonly shape: MarkerShape | null;
  /** What stands in place of a shape: the number of its fifth, or the symbol of a missing value. */
  readonly symbol: string | null;
}

const white = '#FFFFFF';
const plain = '#E3E8ED';

/** From the lowest fifth to the highest: the sequential blues of the Government Analysis Function. */
const fifths: readonly (readonly [ground: string, ink: string])[] = [
  ['#E8F1FA', textColour],
  ['#B9D7F1', textColour],
  ['#6BACE6', textColour],
  ['#2073BC', white],
  ['#12436D', white],
];

const darkGrounds: readonly string[] = [
  judgementColours.better,
  judgementColours.worse,
  judgementColours.higher,
];

/** The look of a tile that is compared with nothing. */
export const notComparedLook: TileLook = {
  ground: plain,
  ink: textColour,
  edge: null,
  shape: null,
  symbol: null,
};

/** The look of an area's tile. */
export function tileLook(row: ComparisonRow, { question, comparator }: ComparisonAnswer): TileLook {
  const { value, missing } = row.measure;
  if (value === null)
    return {
      ...notComparedLook,
      ground: white,
      edge: secondaryTextColour,
      symbol: missingSymbol(missing ?? 'not-available'),
    };
  if (question.method === 'quintile')
    return row.quintile === null ? notComparedLook : fifthLook(row.quintile);
  if (comparator === null || row.comparison === 'not-compared') return notComparedLook;
  return markLook(markOf(row.comparison, question.method));
}

/** The look of a tile in a fifth. */
export function fifthLook(fifth: number): TileLook {
  const [ground, ink] = fifths[fifth - 1] ?? [plain, textColour];
  return { ...notComparedLook, ground, ink, symbol: String(fifth) };
}

/** The look of a tile that has a mark elsewhere; an outline there is an edge round white here. */
export function markLook({ shape, colour, isHollow }: AreaMark): TileLook {
  if (isHollow) return { ground: white, ink: textColour, edge: colour, shape, symbol: null };
  const ink = darkGrounds.includes(colour) ? white : textColour;
  return { ground: colour, ink, edge: null, shape, symbol: null };
}

/** The value as it stands on a tile, blank where there is none. */
export const tileValue = (
  { measure }: ComparisonRow,
  { indicator }: Pick<ComparisonAnswer, 'indicator'>,
): string => (measure.value === null ? '' : formatInUnit(measure.value, indicator.unit));

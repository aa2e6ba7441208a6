import { smallestCountShown } from './mask-count.ts';

/** What one cell says of itself, before any sum: both ends included. */
export interface OwnBounds {
  readonly least: number;
  readonly most: number;
}

/** How far from a rounded count the true one may be: counts are rounded to the nearest 5. */
const ROUNDED_BY = 2;

/** A count that is said to be small. */
export const small: OwnBounds = { least: 1, most: smallestCountShown - 1 };

/** A cell of which nothing is said. */
export const unknown: OwnBounds = { least: 0, most: Number.POSITIVE_INFINITY };

export function exactly(count: number): OwnBounds {
  return { least: count, most: count };
}

/** The true counts that are shown as this one; smaller ones would not be shown. */
export function roundedTo(shown: number): OwnBounds {
  return { least: Math.max(smallestCountShown, shown - ROUNDED_BY), most: shown + ROUNDED_BY };
}

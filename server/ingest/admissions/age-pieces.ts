import { type AgeBand, ageBand } from '../../observation/age-band.ts';

/** The pieces of childhood that are counted; every age shown is made of whole ones. */
export const agePieces: readonly AgeBand[] = [ageBand(0, 4), ageBand(5, 9), ageBand(10, 14), ageBand(15, 17)];

/** An age that is shown, and the places of the pieces that it is made of. */
export interface ShownAge {
  readonly band: AgeBand;
  readonly pieces: readonly number[];
}

/** The ages shown without a category, narrowest first. */
export const shownAges: readonly ShownAge[] = [
  { band: ageBand(15, 17), pieces: [3] },
  { band: ageBand(0, 4), pieces: [0] },
  { band: ageBand(5, 9), pieces: [1] },
  { band: ageBand(10, 14), pieces: [2] },
  { band: ageBand(5, 17), pieces: [1, 2, 3] },
  { band: ageBand(0, 14), pieces: [0, 1, 2] },
  { band: ageBand(0, 17), pieces: [0, 1, 2, 3] },
];

/** Places in `shownAges` of those that are also shown by category: the pieces of responsibility, and 0-14 and 0-17. */
export const agesByCategory: readonly number[] = [1, 4, 5, 6];

/** How ages add up, by their places in `shownAges`: a whole, then its parts. */
export const ageSums: readonly (readonly [whole: number, ...parts: number[]])[] = [
  [4, 2, 3, 0],
  [5, 1, 2, 3],
  [6, 1, 4],
  [6, 5, 0],
];

/** The same among `agesByCategory`, where not all the pieces are shown: wholes that hold more than the parts named. */
export const agesWithin: readonly (readonly [whole: number, part: number])[] = [
  [5, 1],
  [6, 5],
];

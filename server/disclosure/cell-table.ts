import type { TableWithReleases } from './join-releases.ts';

/**
 * Everything that is to be published of one extract, by true counts, and what was published of it before: cells are
 * known by their place, from 0. Counts are whole numbers of 0 and more.
 */
export interface CellTable extends TableWithReleases {
  readonly isNational: (cell: number) => boolean;
  /** Of two cells the one with the smaller number here is withheld first: the widest total. */
  readonly order: ArrayLike<number>;
  /** Cells of one group are weighed together where one withheld is known by others: those of one area and period. */
  readonly groupOf: (cell: number) => number;
  /** Whether a cell is what readers come for: withheld only where nothing else protects a masked one. */
  readonly isHeadline: (cell: number) => boolean;
}

/** `masked` is a small count; `withheld` would help to work out one that is masked. */
export type ShownAs = 'shown' | 'masked' | 'withheld';

/** A cell as it may be published: a count where it is shown, none otherwise. */
export interface ShownCell {
  readonly count: number | null;
  readonly as: ShownAs;
}

/** A table as it may be published. */
export interface SuppressedTable {
  readonly show: (cell: number) => ShownCell;
  /**
   * How many small counts, then or now, can be narrowed by figures published before if these did not change since, so
   * that withholding anything now is of no use: none where all releases are of the same records.
   */
  readonly exposedBefore: number;
}

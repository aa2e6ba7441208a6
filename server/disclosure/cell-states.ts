import type { DisclosurePolicy } from '../observation/extract.ts';
import type { CellTable, ShownCell } from './cell-table.ts';
import type { JoinedTable } from './join-releases.ts';
import { maskCount } from './mask-count.ts';
import { exactly, type OwnBounds, roundedTo, small, unknown } from './own-bounds.ts';

const EXACT = 0;
const ROUNDED = 1;
const MASKED = 2;
const WITHHELD = 3;
/** Not of this table, but of an earlier release. */
const BEFORE = 4;

/** How loath one is to make a cell coarser: shown counts go first, of these headlines last; zeros go last of all. */
export const reluctance = { detail: 0, headline: 1, hiddenAnyway: 2, zero: 3, never: 4 } as const;

/** How each cell of a table is shown: first by its own count, then coarser and coarser. */
export class CellStates {
  readonly #table: CellTable;
  readonly #policy: DisclosurePolicy;
  readonly #states: Uint8Array;

  constructor(table: CellTable, policy: DisclosurePolicy) {
    this.#table = table;
    this.#policy = policy;
    this.#states = Uint8Array.from(table.counts, (_, cell) => this.#firstState(cell));
  }

  show(cell: number): ShownCell {
    const state = this.#stateOf(cell);
    if (state === MASKED) return { count: null, as: 'masked' };
    if (state === WITHHELD) return { count: null, as: 'withheld' };
    const count = this.#countOf(cell);
    return { count: state === EXACT ? count : this.#rounded(count), as: 'shown' };
  }

  isMasked(cell: number): boolean {
    return this.#stateOf(cell) === MASKED;
  }

  isWithheld(cell: number): boolean {
    return this.#stateOf(cell) === WITHHELD;
  }

  /** What a cell says of its count by itself before anything is withheld. */
  firstBoundsOf(cell: number): OwnBounds {
    return this.#boundsIn(this.#firstState(cell), cell);
  }

  /** What a reader of one cell knows of its count, from this table and from every earlier release. */
  boundsOf(cell: number, joined: JoinedTable): OwnBounds {
    return withEarlier(this.#boundsIn(this.#stateOf(cell), cell), joined, cell);
  }

  /** Whether a cell shows nothing of its own by which it could be known. */
  isHidden(cell: number, joined: JoinedTable): boolean {
    const state = this.#stateOf(cell);
    return state === WITHHELD || (state === BEFORE && joined.most[cell] === unknown.most);
  }

  /** A value of `reluctance`: never where nothing coarser would be known, an earlier release showing as much. */
  reluctanceOf(cell: number, joined: JoinedTable): number {
    const state = this.#stateOf(cell);
    if (state === WITHHELD || state === BEFORE) return reluctance.never;
    const now = this.boundsOf(cell, joined);
    const then = withEarlier(this.#boundsIn(this.#coarserState(cell), cell), joined, cell);
    if (then.least >= now.least && then.most <= now.most) return reluctance.never;
    if (state === MASKED) return reluctance.hiddenAnyway;
    if (this.#countOf(cell) === 0) return reluctance.zero;
    return this.#table.isHeadline(cell) ? reluctance.headline : reluctance.detail;
  }

  makeCoarser(cell: number): void {
    this.#states[cell] = this.#coarserState(cell);
  }

  #stateOf(cell: number): number {
    return this.#states[cell] ?? BEFORE;
  }

  #countOf(cell: number): number {
    return this.#table.counts[cell] ?? Number.NaN;
  }

  #rounded(count: number): number {
    return maskCount(count, this.#policy).count ?? 0;
  }

  #firstState(cell: number): number {
    const count = this.#countOf(cell);
    if (Number.isNaN(count)) return BEFORE;
    if (maskCount(count, this.#policy).suppressed) return MASKED;
    const isRounded = this.#policy === 'nhs-suppress-1-7-round-5' && count > 0;
    return isRounded && !this.#table.isNational(cell) ? ROUNDED : EXACT;
  }

  /** A national count is first rounded as others are; everything else is withheld. */
  #coarserState(cell: number): number {
    const isRoundable =
      this.#stateOf(cell) === EXACT && this.#policy === 'nhs-suppress-1-7-round-5' && this.#countOf(cell) > 0;
    return isRoundable ? ROUNDED : WITHHELD;
  }

  #boundsIn(state: number, cell: number): OwnBounds {
    if (state === WITHHELD || state === BEFORE) return unknown;
    if (state === MASKED) return small;
    const count = this.#countOf(cell);
    return state === EXACT ? exactly(count) : roundedTo(this.#rounded(count));
  }
}

function withEarlier({ least, most }: OwnBounds, joined: JoinedTable, cell: number): OwnBounds {
  return {
    least: Math.max(least, joined.least[cell] ?? unknown.least),
    most: Math.min(most, joined.most[cell] ?? unknown.most),
  };
}

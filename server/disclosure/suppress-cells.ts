import type { DisclosurePolicy } from '../observation/extract.ts';
import type { AdditiveRelations } from './additive-relations.ts';
import { KnownCells, type OwnBounds } from './known-cells.ts';
import { maskCount, smallestCountShown } from './mask-count.ts';
import { NarrowingRings, type NarrowingSum, type NarrowingTable } from './narrowing-rings.ts';

/** Everything that is to be published of one extract, by true counts: cells are known by their place, from 0. */
export interface CellTable {
  /** Whole numbers of 0 and more. */
  readonly counts: ArrayLike<number>;
  readonly isNational: (cell: number) => boolean;
  /** Of two cells the one with the smaller number here is withheld first: the widest total. */
  readonly order: ArrayLike<number>;
  /** Cells of one group are weighed together where one withheld is known by others: those of one area and period. */
  readonly groupOf: (cell: number) => number;
  /** Whether a cell is what readers come for: withheld only where nothing else protects a masked one. */
  readonly isHeadline: (cell: number) => boolean;
  /** How cells add up, by their true counts. */
  readonly relations: AdditiveRelations;
}

/** `masked` is a small count; `withheld` would help to work out one that is masked. */
export type ShownAs = 'shown' | 'masked' | 'withheld';

/** A cell as it may be published: a count where it is shown, none otherwise. */
export interface ShownCell {
  readonly count: number | null;
  readonly as: ShownAs;
}

const EXACT = 0;
const ROUNDED = 1;
const MASKED = 2;
const WITHHELD = 3;

/** Shown counts go first, of these headlines last; then what is hidden anyway, then zeros. */
const DETAIL = 0;
const HEADLINE = 1;
const HIDDEN_ANYWAY = 2;
const ZERO = 3;
const NEVER = 4;

/** How far from a rounded count the true one may be: counts are rounded to the nearest 5. */
const ROUNDED_BY = 2;

const SMALL: OwnBounds = { least: 1, most: smallestCountShown - 1 };
const UNKNOWN: OwnBounds = { least: 0, most: Number.POSITIVE_INFINITY };

/**
 * Masks a whole table at once, from true counts, by NHS England's rule: below national level 0 stays, 1 to 7 are masked
 * and others rounded to the nearest 5, each cell from its own count (totals first computed, then rounded). National
 * counts are not rounded unless that would give something away; small ones are masked at every level.
 *
 * Then complementary suppression: as long as interval arithmetic over what is left would narrow a masked cell below the
 * full 1 to 7, more is withheld, the widest total of the sum that narrows it first (by `order`); a cell that is withheld
 * though its own count is small keeps at least seven possible values. Shown counts of 8 and more go first, then cells
 * that are masked anyway are no longer said to be 1 to 7, and zeros go last. What is withheld depends only on the table,
 * so that the same extract always gives the same cells.
 *
 * With `suppress-below-n` counts that are shown are exact; with `published-open` nothing is done.
 */
export function suppressCells(table: CellTable, policy: DisclosurePolicy): (cell: number) => ShownCell {
  if (policy === 'published-open') {
    return (cell) => ({ count: table.counts[cell] ?? 0, as: 'shown' });
  }
  const suppression = new Suppression(table, policy);
  suppression.protectAll();
  return (cell) => suppression.show(cell);
}

class Suppression {
  readonly #table: CellTable;
  readonly #policy: DisclosurePolicy;
  readonly #states: Uint8Array;
  /** In which round a cell was last made coarser, or passed on the way to one that was. */
  readonly #roundOf: Int32Array;
  #round = 0;

  constructor(table: CellTable, policy: DisclosurePolicy) {
    this.#table = table;
    this.#policy = policy;
    this.#states = Uint8Array.from({ length: table.counts.length }, (_, cell) => this.#firstState(cell));
    this.#roundOf = new Int32Array(table.counts.length);
  }

  show(cell: number): ShownCell {
    const state = this.#states[cell];
    if (state === MASKED) return { count: null, as: 'masked' };
    if (state === WITHHELD) return { count: null, as: 'withheld' };
    return { count: this.#shownCount(cell), as: 'shown' };
  }

  /** Works in rounds: every cell that is given away has something withheld for it, then all is worked out anew. */
  protectAll(): void {
    const known = new KnownCells(this.#states.length, this.#table.relations, (cell) => this.#ownBounds(cell));
    const isWithheld = (cell: number) => this.#states[cell] === WITHHELD;
    const table: NarrowingTable = { ...this.#table, known, isWithheld };
    const isOpen = (cell: number) => this.#isNarrowed(cell, known);
    // What is protected once stays so: less and less is known.
    for (let open = this.#smallCells().filter(isOpen); open.length > 0; open = open.filter(isOpen)) {
      this.#round++;
      const coarser = open.flatMap((cell) => this.#withholdFor(cell, table));
      // Cannot be: what narrows a cell can always be followed to something that is not withheld yet.
      if (coarser.length === 0) throw new Error(`figures that cannot be protected: ${open.length}`);
      known.lose(coarser);
    }
  }

  #countOf(cell: number): number {
    return this.#table.counts[cell] ?? 0;
  }

  #shownCount(cell: number): number {
    const count = this.#countOf(cell);
    return this.#states[cell] === EXACT ? count : (maskCount(count, this.#policy).count ?? 0);
  }

  #firstState(cell: number): number {
    const count = this.#countOf(cell);
    if (maskCount(count, this.#policy).suppressed) return MASKED;
    const isRounded = this.#policy === 'nhs-suppress-1-7-round-5' && count > 0;
    return isRounded && !this.#table.isNational(cell) ? ROUNDED : EXACT;
  }

  #smallCells(): number[] {
    const cells: number[] = [];
    for (let cell = 0; cell < this.#states.length; cell++)
      if (this.#states[cell] === MASKED) cells.push(cell);
    return cells;
  }

  /** What a reader of this one cell knows of its count. */
  #ownBounds(cell: number): OwnBounds {
    const state = this.#states[cell];
    if (state === WITHHELD) return UNKNOWN;
    if (state === MASKED) return SMALL;
    const shown = this.#shownCount(cell);
    if (state === EXACT) return { least: shown, most: shown };
    return { least: Math.max(smallestCountShown, shown - ROUNDED_BY), most: shown + ROUNDED_BY };
  }

  #isNarrowed(cell: number, known: KnownCells): boolean {
    const [least, most] = [known.leastOf(cell), known.mostOf(cell)];
    if (this.#states[cell] === WITHHELD) return most - least < SMALL.most - SMALL.least;
    return least > SMALL.least || most < SMALL.most;
  }

  /**
   * Makes a cell coarser in each sum that narrows this one. Where a sum shows nothing any more and its withheld cells
   * are known through other sums, those are followed, ring by ring. Headlines are taken only where no other figure is
   * shown in any of them; then a cell that is masked anyway, and a zero last.
   */
  #withholdFor(narrowed: number, table: NarrowingTable): number[] {
    for (const which of ['tight', 'any'] as const) {
      const rings = new NarrowingRings(table, narrowed, which);
      for (const reluctance of [DETAIL, HEADLINE, ZERO]) {
        const coarser = this.#searchRings(rings, reluctance);
        if (coarser !== null) return coarser;
      }
    }
    return [];
  }

  /**
   * What was made coarser in the nearest ring that has anything to choose from; null where none has. A sum is done for
   * this round where something was made coarser in it, or by way of it: what is left to do then shows in the next.
   */
  #searchRings(rings: NarrowingRings, atMost: number): number[] | null {
    for (let ring = 0; ; ring++) {
      const sums = rings.sumsAt(ring);
      if (sums.length === 0) return null;
      const coarser: number[] = [];
      const served: NarrowingSum[] = [];
      for (const sum of sums) {
        const isDone = sum.members.some((cell) => this.#roundOf[cell] === this.#round);
        const chosen = isDone ? null : this.#chooseFrom(sum.members, atMost);
        if (chosen !== null) coarser.push(this.#makeCoarser(chosen));
        if (isDone || chosen !== null) served.push(sum);
      }
      for (const cell of served.flatMap((sum) => rings.pathTo(sum))) this.#roundOf[cell] = this.#round;
      if (served.length > 0) return coarser;
    }
  }

  /** The cell to be made coarser first of those that are no more reluctant than that; null of none. */
  #chooseFrom(cells: readonly number[], atMost: number): number | null {
    let chosen: number | null = null;
    for (const cell of cells) {
      const mayBeChosen = this.#reluctance(cell) <= atMost;
      if (mayBeChosen && (chosen === null || this.#comesBefore(cell, chosen))) chosen = cell;
    }
    return chosen;
  }

  /** Among figures that are shown a headline has no precedence where headlines may be chosen: the widest goes first. */
  #comesBefore(cell: number, other: number): boolean {
    const { order } = this.#table;
    const byKind = Math.max(HEADLINE, this.#reluctance(cell)) - Math.max(HEADLINE, this.#reluctance(other));
    const byOrder = (order[cell] ?? 0) - (order[other] ?? 0);
    return byKind < 0 || (byKind === 0 && (byOrder < 0 || (byOrder === 0 && cell < other)));
  }

  /** How loath one is to make a cell coarser. */
  #reluctance(cell: number): number {
    if (this.#states[cell] === WITHHELD) return NEVER;
    if (this.#states[cell] === MASKED) return HIDDEN_ANYWAY;
    if (this.#countOf(cell) === 0) return ZERO;
    return this.#table.isHeadline(cell) ? HEADLINE : DETAIL;
  }

  /** A national count is first rounded as others are; everything else is withheld. */
  #makeCoarser(cell: number): number {
    const isRoundable =
      this.#states[cell] === EXACT && this.#policy === 'nhs-suppress-1-7-round-5' && this.#countOf(cell) > 0;
    this.#states[cell] = isRoundable ? ROUNDED : WITHHELD;
    this.#roundOf[cell] = this.#round;
    return cell;
  }
}

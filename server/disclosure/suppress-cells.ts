import type { DisclosurePolicy } from '../observation/extract.ts';
import { CellStates, reluctance } from './cell-states.ts';
import type { CellTable, SuppressedTable } from './cell-table.ts';
import { type JoinedTable, joinReleases } from './join-releases.ts';
import { KnownCells } from './known-cells.ts';
import { NarrowingRings, type NarrowingSum, type NarrowingTable } from './narrowing-rings.ts';
import { small } from './own-bounds.ts';
import { accountsOfChange } from './release-links.ts';

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
 * What earlier releases show can still be looked up: a cell is known by the narrowest that any release shows where it may
 * not have changed, and what narrows a masked one, then or now, is withheld now. This is done by several accounts of what
 * has changed (`accountsOfChange`).
 *
 * With `suppress-below-n` counts that are shown are exact; with `published-open` nothing is done.
 */
export function suppressCells(table: CellTable, policy: DisclosurePolicy): SuppressedTable {
  if (policy === 'published-open') {
    return { show: (cell) => ({ count: table.counts[cell] ?? 0, as: 'shown' }), exposedBefore: 0 };
  }
  const states = new CellStates(table, policy);
  // Without earlier releases there is nothing that could have changed.
  const accounts = table.releases.length === 0 ? accountsOfChange.slice(0, 1) : accountsOfChange;
  const exposed = new Set<number>();
  for (const account of accounts) {
    const joined = joinReleases(table, (cell) => states.firstBoundsOf(cell), account);
    for (const cell of new Suppression(table, joined, states).protectAll()) {
      exposed.add(joined.origins[cell] ?? cell);
    }
  }
  return { show: (cell) => states.show(cell), exposedBefore: exposed.size };
}

/** Withholds what is needed in one joined table. */
class Suppression {
  readonly #table: CellTable;
  readonly #joined: JoinedTable;
  readonly #states: CellStates;
  /** In which round a cell was last made coarser, or passed on the way to one that was. */
  readonly #roundOf: Int32Array;
  #round = 0;

  constructor(table: CellTable, joined: JoinedTable, states: CellStates) {
    this.#table = table;
    this.#joined = joined;
    this.#states = states;
    this.#roundOf = new Int32Array(joined.origins.length);
  }

  /**
   * Works in rounds: every cell that is given away has something withheld for it, then all is worked out anew. Returns
   * the cells for which nothing could be.
   */
  protectAll(): readonly number[] {
    const { relations, origins } = this.#joined;
    const known = new KnownCells(origins.length, relations, (cell) =>
      this.#states.boundsOf(cell, this.#joined),
    );
    const groupOf = (cell: number) => this.#table.groupOf(origins[cell] ?? cell);
    const isWithheld = (cell: number) => this.#states.isHidden(cell, this.#joined);
    const table: NarrowingTable = { relations, known, groupOf, isWithheld };
    const isOpen = (cell: number) => this.#isNarrowed(cell, known);
    // What is protected once stays so: less and less is known.
    for (let open = this.#smallCells().filter(isOpen); open.length > 0; open = open.filter(isOpen)) {
      this.#round++;
      const coarser = open.flatMap((cell) => this.#withholdFor(cell, table));
      if (coarser.length === 0) return this.#giveUp(open);
      known.lose(coarser);
    }
    return [];
  }

  /** What a table narrows by itself can always be followed to something that is not withheld yet. */
  #giveUp(open: readonly number[]): readonly number[] {
    if (this.#table.releases.length > 0) return open;
    throw new Error(`figures that cannot be protected: ${open.length}`);
  }

  /** Counts that are small now, and those that an earlier release masks and that have changed since. */
  #smallCells(): number[] {
    const cells: number[] = [];
    for (let cell = 0; cell < this.#table.counts.length; cell++) {
      const count = this.#table.counts[cell] ?? Number.NaN;
      if (count >= small.least && count <= small.most) cells.push(cell);
    }
    return [...cells, ...this.#joined.maskedBefore];
  }

  #isNarrowed(cell: number, known: KnownCells): boolean {
    const [least, most] = [known.leastOf(cell), known.mostOf(cell)];
    if (this.#states.isWithheld(cell)) return most - least < small.most - small.least;
    return least > small.least || most < small.most;
  }

  /**
   * Makes a cell coarser in each sum that narrows this one. Where a sum shows nothing any more and its withheld cells
   * are known through other sums, those are followed, ring by ring. Headlines are taken only where no other figure is
   * shown in any of them; then a cell that is masked anyway, and a zero last.
   */
  #withholdFor(narrowed: number, table: NarrowingTable): number[] {
    for (const which of ['tight', 'any'] as const) {
      const rings = new NarrowingRings(table, narrowed, which);
      for (const atMost of [reluctance.detail, reluctance.headline, reluctance.zero]) {
        const coarser = this.#searchRings(rings, atMost);
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
    const kindOf = (one: number) => Math.max(reluctance.headline, this.#reluctance(one));
    const byKind = kindOf(cell) - kindOf(other);
    const byOrder = (order[cell] ?? 0) - (order[other] ?? 0);
    return byKind < 0 || (byKind === 0 && (byOrder < 0 || (byOrder === 0 && cell < other)));
  }

  #reluctance(cell: number): number {
    return this.#states.reluctanceOf(cell, this.#joined);
  }

  #makeCoarser(cell: number): number {
    this.#states.makeCoarser(cell);
    this.#roundOf[cell] = this.#round;
    return cell;
  }
}

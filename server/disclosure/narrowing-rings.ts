import type { AdditiveRelations } from './additive-relations.ts';
import type { KnownCells } from './known-cells.ts';

/** Where sums are looked for. */
export interface NarrowingTable {
  readonly relations: AdditiveRelations;
  readonly known: KnownCells;
  readonly groupOf: (cell: number) => number;
  readonly isWithheld: (cell: number) => boolean;
}

/** A sum that narrows a cell. */
export interface NarrowingSum {
  readonly narrowed: number;
  /** Its cells, with those of the sums within one group that go with it. */
  readonly members: readonly number[];
}

/**
 * The sums by which more is known of a cell than it says itself, ring by ring: first those that narrow the cell, then
 * those that narrow the withheld cells of these, and so on outwards. `which` as in `KnownCells.narrowing`. Rings are
 * worked out when they are asked for, and hold as long as no cell of the table is made coarser.
 */
export class NarrowingRings {
  readonly #table: NarrowingTable;
  readonly #centre: number;
  readonly #which: 'tight' | 'any';
  /** Of each cell that a ring has reached, the cell of the ring before that it was reached from. */
  readonly #reachedFrom = new Map<number, number>();
  readonly #narrowingOf = new Map<number, readonly number[]>();
  readonly #rings: NarrowingSum[][] = [];

  constructor(table: NarrowingTable, centre: number, which: 'tight' | 'any') {
    this.#table = table;
    this.#centre = centre;
    this.#which = which;
  }

  /** The sums of a ring, the innermost 0; none where rings are over. */
  sumsAt(ring: number): readonly NarrowingSum[] {
    const known = this.#rings[ring];
    if (known) return known;
    const cells = ring === 0 ? [this.#centre] : this.#findNext(this.#rings[ring - 1] ?? []);
    const sums: NarrowingSum[] = [];
    for (const narrowed of cells) {
      for (const relation of this.#narrowing(narrowed)) {
        sums.push({ narrowed, members: this.#withItsGroup(relation) });
      }
    }
    this.#rings[ring] = sums;
    return sums;
  }

  /** The withheld cells by which a sum was reached from the centre. */
  pathTo({ narrowed }: NarrowingSum): number[] {
    const path: number[] = [];
    for (let cell = narrowed; cell !== this.#centre; cell = this.#reachedFrom.get(cell) ?? this.#centre) {
      path.push(cell);
    }
    return path;
  }

  #narrowing(cell: number): readonly number[] {
    const known = this.#narrowingOf.get(cell);
    if (known) return known;
    const relations = this.#table.known.narrowing(cell, this.#which);
    this.#narrowingOf.set(cell, relations);
    return relations;
  }

  /** The withheld cells of these sums that no ring has reached yet. */
  #findNext(sums: readonly NarrowingSum[]): number[] {
    const next: number[] = [];
    for (const { narrowed, members } of sums) {
      for (const cell of members) {
        if (cell === this.#centre || !this.#table.isWithheld(cell) || this.#reachedFrom.has(cell)) continue;
        this.#reachedFrom.set(cell, narrowed);
        next.push(cell);
      }
    }
    return next;
  }

  /** A sum, and the sums within the group of the centre by which its withheld members there are known. */
  #withItsGroup(relation: number): readonly number[] {
    const { relations, groupOf, isWithheld } = this.#table;
    const group = groupOf(this.#centre);
    const members = relations.membersOf(relation);
    let all: Set<number> | null = null;
    for (const cell of members) {
      if (!isWithheld(cell) || groupOf(cell) !== group) continue;
      for (const further of this.#narrowing(cell)) {
        if (further === relation || !this.#isWithin(further, group)) continue;
        all ??= new Set(members);
        for (const member of relations.membersOf(further)) all.add(member);
      }
    }
    return all === null ? members : [...all];
  }

  #isWithin(relation: number, group: number): boolean {
    const { relations, groupOf } = this.#table;
    for (let at = relations.firstOf(relation); at < relations.endOf(relation); at++) {
      if (groupOf(relations.memberAt(at)) !== group) return false;
    }
    return true;
  }
}

import { AdditiveRelations } from './additive-relations.ts';
import type { EarlierRelease } from './earlier-release.ts';
import { BY_ITSELF, type Intervals, narrowIntervals } from './narrow-intervals.ts';
import { type OwnBounds, unknown } from './own-bounds.ts';
import { RelationQueue } from './relation-queue.ts';
import { type AccountOfChange, ReleaseLinks } from './release-links.ts';

/** A table with what was published of it before. */
export interface TableWithReleases {
  /** True counts; not a number for a cell that only earlier releases have. */
  readonly counts: ArrayLike<number>;
  /** How the cells of the table add up, by their true counts. */
  readonly relations: AdditiveRelations;
  /** How they add up with cells that only earlier releases have: what anybody would take for granted. */
  readonly assumed: AdditiveRelations;
  readonly releases: readonly EarlierRelease[];
}

/**
 * All that can be looked up, as one table. Its first cells are those of the table, by their places there; then come
 * cells that have changed since, as they were in an earlier release.
 */
export interface JoinedTable {
  readonly relations: AdditiveRelations;
  /** What earlier releases say of each cell, whatever is shown now. */
  readonly least: readonly number[];
  readonly most: readonly number[];
  /** Of each cell, which of the table it is or was. */
  readonly origins: readonly number[];
  /** Changed cells that an earlier release masks. */
  readonly maskedBefore: readonly number[];
}

/**
 * Joins a table with its earlier releases, as somebody would who has them all: a cell that may not have changed is one
 * cell in all of them, known by the narrowest that any shows, and sums hold in each release. Where they cannot all hold,
 * something in them has changed, and they are taken apart by an account of what, until they can.
 *
 * `firstBounds` is what the table says of a cell of its own before anything is withheld.
 */
export function joinReleases(
  table: TableWithReleases,
  firstBounds: (cell: number) => OwnBounds,
  account: AccountOfChange,
): JoinedTable {
  const links = new ReleaseLinks(table.counts, table.releases);
  const untrue = new Set<string>();
  for (;;) {
    const join = new Join(table, links, untrue);
    if (table.releases.length === 0) return join;
    const contradicted = join.findContradicted(firstBounds);
    if (contradicted.length === 0) return join;
    for (const { release, members, name } of contradicted) {
      if (release === null || !links.loosen(release, members, account)) untrue.add(name);
    }
  }
}

/** A sum as it is in a release, or now (null). */
interface Sum {
  readonly release: number | null;
  /** Its cells in the table, the whole first. */
  readonly members: readonly number[];
  readonly name: string;
}

class Join implements JoinedTable {
  readonly relations = new AdditiveRelations();
  readonly least: number[];
  readonly most: number[];
  readonly origins: number[];
  readonly maskedBefore: number[] = [];
  readonly #table: TableWithReleases;
  readonly #sums: Sum[] = [];

  /** `untrue` names sums that are left out. */
  constructor(table: TableWithReleases, links: ReleaseLinks, untrue: ReadonlySet<string>) {
    this.#table = table;
    this.origins = Array.from({ length: table.counts.length }, (_, cell) => cell);
    this.least = this.origins.map(() => unknown.least);
    this.most = this.origins.map(() => unknown.most);
    this.#addSums(null, (cell) => cell, untrue);
    table.releases.forEach((release, number) => {
      const changed = new Map<number, number>();
      for (let cell = 0; cell < table.counts.length; cell++) {
        if (!links.isLinked(number, cell)) changed.set(cell, this.#addCell(cell));
        const place = changed.get(cell) ?? cell;
        this.#narrow(place, release.boundsOf(cell));
        if (place !== cell && release.isMasked(cell)) this.maskedBefore.push(place);
      }
      if (changed.size > 0) this.#addSums(number, (cell) => changed.get(cell) ?? cell, untrue);
    });
  }

  /** The sums that contradict what is shown, or what is true now. */
  findContradicted(firstBounds: (cell: number) => OwnBounds): Sum[] {
    const { counts } = this.#table;
    const known = this.#knownFrom(firstBounds);
    const queue = new RelationQueue(this.relations.count);
    for (let relation = 0; relation < this.relations.count; relation++) queue.push(relation);
    const contradicted = new Set<number>();
    const largest = known.upper.reduce((sum, upper) => sum + (Number.isFinite(upper) ? upper : 0), 0);
    narrowIntervals(known, this.relations, queue, (relation, cell, least, most) => {
      const count = counts[cell] ?? Number.NaN;
      const [lower, upper] = Number.isNaN(count)
        ? [known.lower[cell] ?? 0, Math.min(known.upper[cell] ?? 0, largest)]
        : [count, count];
      const canBe = least <= upper && most >= lower;
      if (!canBe) contradicted.add(relation);
      return canBe;
    });
    return [...contradicted].flatMap((relation) => this.#sums[relation] ?? []);
  }

  #knownFrom(firstBounds: (cell: number) => OwnBounds): Intervals {
    const cells = this.origins.length;
    const firsts = this.origins.map((origin, cell) => {
      const isOfTable = cell === origin && !Number.isNaN(this.#table.counts[cell] ?? Number.NaN);
      return isOfTable ? firstBounds(cell) : unknown;
    });
    return {
      lower: Float64Array.from(firsts, ({ least }, cell) => Math.max(least, this.least[cell] ?? 0)),
      upper: Float64Array.from(firsts, ({ most }, cell) => Math.min(most, this.most[cell] ?? 0)),
      lowerBy: new Int32Array(cells).fill(BY_ITSELF),
      upperBy: new Int32Array(cells).fill(BY_ITSELF),
    };
  }

  #addCell(origin: number): number {
    this.least.push(unknown.least);
    this.most.push(unknown.most);
    return this.origins.push(origin) - 1;
  }

  #narrow(cell: number, { least, most }: OwnBounds): void {
    this.least[cell] = Math.max(this.least[cell] ?? unknown.least, least);
    this.most[cell] = Math.min(this.most[cell] ?? unknown.most, most);
  }

  /** Adds all sums as they are now, or in a release those that are not the same as now. */
  #addSums(release: number | null, placeOf: (cell: number) => number, untrue: ReadonlySet<string>): void {
    for (const [kind, sums] of [
      ['true', this.#table.relations],
      ['assumed', this.#table.assumed],
    ] as const) {
      for (let relation = 0; relation < sums.count; relation++) {
        const name = `${release} ${kind} ${relation}`;
        const members = sums.membersOf(relation);
        const [whole = 0, ...parts] = members.map(placeOf);
        const isAsNow = release !== null && members.every((cell) => placeOf(cell) === cell);
        if (isAsNow || untrue.has(name)) continue;
        this.relations.add(whole, parts, sums.isOpen(relation));
        this.#sums.push({ release, members, name });
      }
    }
  }
}

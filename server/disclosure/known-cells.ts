import type { AdditiveRelations } from './additive-relations.ts';
import { BY_ITSELF, boundsBy, type Intervals, narrowIntervals } from './narrow-intervals.ts';
import type { OwnBounds } from './own-bounds.ts';
import { RelationQueue } from './relation-queue.ts';

/**
 * What can be known of every cell of a table by what is shown of it and by how cells add up. When less is shown of a
 * cell, only what was worked out with its help is worked out anew.
 */
export class KnownCells {
  readonly #known: Intervals;
  readonly #relations: AdditiveRelations;
  readonly #queue: RelationQueue;
  readonly #ownOf: (cell: number) => OwnBounds;
  /** Ends that are forgotten but not followed yet: twice the cell, and one more for its upper end. */
  readonly #lost: number[] = [];

  /** `ownOf` says at any time what a cell says of itself. */
  constructor(cells: number, relations: AdditiveRelations, ownOf: (cell: number) => OwnBounds) {
    this.#known = {
      lower: new Float64Array(cells),
      upper: new Float64Array(cells),
      lowerBy: new Int32Array(cells),
      upperBy: new Int32Array(cells),
    };
    this.#relations = relations;
    this.#ownOf = ownOf;
    this.#queue = new RelationQueue(relations.count);
    this.#forgetAll();
    for (let relation = 0; relation < relations.count; relation++) this.#queue.push(relation);
    narrowIntervals(this.#known, relations, this.#queue);
  }

  leastOf(cell: number): number {
    return this.#known.lower[cell] ?? 0;
  }

  mostOf(cell: number): number {
    return this.#known.upper[cell] ?? 0;
  }

  /** Takes note that less is shown of these cells than before. */
  lose(cells: readonly number[]): void {
    this.#forgetWhatFollowed(cells);
    narrowIntervals(this.#known, this.#relations, this.#queue);
  }

  /**
   * The relations by which more is known of a cell than it says itself: `tight` those that give an end as it is known,
   * `any` also those that would leave it wider.
   */
  narrowing(cell: number, which: 'tight' | 'any'): number[] {
    const own = this.#ownOf(cell);
    const [least, most] = [this.leastOf(cell), this.mostOf(cell)];
    const found: number[] = [];
    if (least <= own.least && most >= own.most) return found;
    const isTight = which === 'tight';
    for (let at = this.#relations.firstOfCell(cell); at < this.#relations.endOfCell(cell); at++) {
      const relation = this.#relations.relationAt(at);
      const { lower, upper } = boundsBy(this.#known, this.#relations, relation, cell);
      const isRaised = lower > own.least && (lower >= least || !isTight);
      const isLowered = upper < own.most && (upper <= most || !isTight);
      if (isRaised || isLowered) found.push(relation);
    }
    return found;
  }

  #forgetAll(): void {
    const { lower, upper, lowerBy, upperBy } = this.#known;
    for (let cell = 0; cell < lower.length; cell++) {
      const { least, most } = this.#ownOf(cell);
      lower[cell] = least;
      upper[cell] = most;
    }
    lowerBy.fill(BY_ITSELF);
    upperBy.fill(BY_ITSELF);
  }

  /**
   * Forgets the ends that these cells gave themselves, and every end that was worked out from a forgotten one. To look at
   * the relation that last narrowed an end is enough: had an end that it goes back to been narrowed since, so would it
   * have been, as sums grow with each of their parts. So no two ends can be left that hold up each other.
   */
  #forgetWhatFollowed(cells: readonly number[]): void {
    const { lowerBy, upperBy } = this.#known;
    const lost = this.#lost;
    for (const cell of cells) {
      if (lowerBy[cell] === BY_ITSELF) this.#forgetLower(cell);
      if (upperBy[cell] === BY_ITSELF) this.#forgetUpper(cell);
    }
    for (let end = lost.pop(); end !== undefined; end = lost.pop()) {
      const cell = end >> 1;
      const isUpper = (end & 1) === 1;
      for (let at = this.#relations.firstOfCell(cell); at < this.#relations.endOfCell(cell); at++) {
        const relation = this.#relations.relationAt(at);
        this.#queue.push(relation);
        this.#forgetBy(relation, cell, isUpper);
      }
    }
  }

  /** Forgets what one relation has worked out from an end of one of its cells. */
  #forgetBy(relation: number, cell: number, isUpper: boolean): void {
    const { lowerBy, upperBy } = this.#known;
    const first = this.#relations.firstOf(relation);
    const whole = this.#relations.memberAt(first);
    // A whole gives its parts the same end, and they theirs to it; a part gives other parts the opposite end.
    const [lowerLost, upperLost] = cell === whole ? [!isUpper, isUpper] : [isUpper, !isUpper];
    if (cell !== whole && !isUpper && lowerBy[whole] === relation) this.#forgetLower(whole);
    if (cell !== whole && isUpper && upperBy[whole] === relation) this.#forgetUpper(whole);
    for (let at = first + 1; at < this.#relations.endOf(relation); at++) {
      const part = this.#relations.memberAt(at);
      if (part === cell) continue;
      if (lowerLost && lowerBy[part] === relation) this.#forgetLower(part);
      if (upperLost && upperBy[part] === relation) this.#forgetUpper(part);
    }
  }

  #forgetLower(cell: number): void {
    this.#known.lower[cell] = this.#ownOf(cell).least;
    this.#known.lowerBy[cell] = BY_ITSELF;
    this.#lost.push(cell << 1);
  }

  #forgetUpper(cell: number): void {
    this.#known.upper[cell] = this.#ownOf(cell).most;
    this.#known.upperBy[cell] = BY_ITSELF;
    this.#lost.push((cell << 1) | 1);
  }
}

import { type OwnBounds, small, unknown } from './own-bounds.ts';

/**
 * What was published of a table before and can still be looked up: of each of its cells the bounds that were shown. Kept
 * in flat arrays, since a table may have had many releases.
 */
export class EarlierRelease {
  readonly #least: Float64Array;
  readonly #most: Float64Array;
  readonly #isMasked: Uint8Array;

  /** A release that shows nothing of so many cells. */
  constructor(cells: number) {
    this.#least = new Float64Array(cells);
    this.#most = new Float64Array(cells).fill(unknown.most);
    this.#isMasked = new Uint8Array(cells);
  }

  /** Says what the release shows of a cell. */
  show(cell: number, { least, most }: OwnBounds): void {
    this.#least[cell] = least;
    this.#most[cell] = most;
  }

  /** Says that the release masks the count of a cell as a small one, which it must stay. */
  mask(cell: number): void {
    this.show(cell, small);
    this.#isMasked[cell] = 1;
  }

  isMasked(cell: number): boolean {
    return this.#isMasked[cell] === 1;
  }

  boundsOf(cell: number): OwnBounds {
    return { least: this.#least[cell] ?? unknown.least, most: this.#most[cell] ?? unknown.most };
  }

  says(cell: number): boolean {
    return this.#least[cell] !== unknown.least || this.#most[cell] !== unknown.most;
  }
}

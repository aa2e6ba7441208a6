import type { EarlierRelease } from './earlier-release.ts';
import { exactly, small, unknown } from './own-bounds.ts';

/** What is taken to have changed where a release and what is true now cannot both hold in a sum. */
export interface AccountOfChange {
  /** Whether its whole is taken to have changed, before any part. */
  readonly changesWhole: boolean;
  /** Which of its parts: one by its number, several, or none, so that the sum itself is given up. */
  readonly changedPart: number | 'every small one' | 'every large one' | 'none';
}

/**
 * Which of a few figures has changed cannot be seen from outside either, so that protection must hold by each account:
 * any one part, the small ones together, or the large ones, with the whole or at the cost of another part.
 */
export const accountsOfChange: readonly AccountOfChange[] = [true, false].flatMap((changesWhole) =>
  ([0, 1, 2, 3, 'every small one', 'every large one', 'none'] as const).map((changedPart) => ({
    changesWhole,
    changedPart,
  })),
);

/**
 * Which cells of earlier releases are taken to have the same true count as now. What a release shows of a cell says
 * something of today's count only where the count did not change; whether it did is not known here, as true counts are
 * not kept. So every cell is linked whose count as it is now would have been shown then as it was: those that did not
 * change are among them, and somebody who takes a change for none only learns what is not so.
 */
export class ReleaseLinks {
  readonly #releases: readonly EarlierRelease[];
  readonly #counts: ArrayLike<number>;
  readonly #isLinked: readonly Uint8Array[];

  /**
   * `counts` as in a table of cells: not a number where the table itself does not have the cell, which is then linked in
   * all releases that may show the same count, the first of them before the others.
   */
  constructor(counts: ArrayLike<number>, releases: readonly EarlierRelease[]) {
    this.#releases = releases;
    this.#counts = counts;
    const linkedBounds = Array.from(counts, (count) => (Number.isNaN(count) ? unknown : exactly(count)));
    this.#isLinked = releases.map((release) =>
      Uint8Array.from(linkedBounds, (known, cell) => {
        const shown = release.boundsOf(cell);
        const [least, most] = [Math.max(known.least, shown.least), Math.min(known.most, shown.most)];
        if (least > most) return 0;
        linkedBounds[cell] = { least, most };
        return 1;
      }),
    );
  }

  isLinked(release: number, cell: number): boolean {
    return this.#isLinked[release]?.[cell] === 1;
  }

  /**
   * Takes links of a sum away that cannot all hold: that of its whole, which changes with any part, or where the account
   * says otherwise, or the whole has none, those of the parts that the account names. False where there are none.
   */
  loosen(release: number, [whole = 0, ...parts]: readonly number[], account: AccountOfChange): boolean {
    const linked = parts.filter((cell) => this.isLinked(release, cell));
    const isWholeFirst = account.changesWhole && this.isLinked(release, whole);
    const loosened = isWholeFirst ? [whole] : this.#choose(release, linked, account);
    for (const cell of loosened) this.#unlink(release, cell);
    return loosened.length > 0;
  }

  #choose(release: number, parts: readonly number[], { changedPart }: AccountOfChange): readonly number[] {
    if (changedPart === 'none') return [];
    if (changedPart === 'every small one') return parts.filter((cell) => this.#isSmall(release, cell));
    if (changedPart === 'every large one') return parts.filter((cell) => !this.#isSmall(release, cell));
    const at = changedPart % Math.max(1, parts.length);
    return parts.slice(at, at + 1);
  }

  #isSmall(release: number, cell: number): boolean {
    const count = this.#counts[cell] ?? Number.NaN;
    const isSmallNow = count >= small.least && count <= small.most;
    return isSmallNow || this.#releases[release]?.isMasked(cell) === true;
  }

  #unlink(release: number, cell: number): void {
    const links = this.#isLinked[release];
    if (links) links[cell] = 0;
  }
}

import { GrowingNumbers, longs } from './growing-numbers.ts';

const FIRST_SIZE = 4096;

/**
 * Finds rows by what they hold, in about twelve bytes a row. The caller keeps the rows, numbers them from 0 as they are
 * added, and says whether one of the same hash is the one sought.
 */
export class RowIndex {
  #places = new Uint32Array(FIRST_SIZE);
  readonly #hashes = new GrowingNumbers(longs);

  /** The number of the row, or -1. */
  find(hash: number, isSought: (row: number) => boolean): number {
    const mask = this.#places.length - 1;
    for (let place = hash & mask; ; place = (place + 1) & mask) {
      const row = (this.#places[place] ?? 0) - 1;
      if (row < 0) return -1;
      if (this.#hashes.get(row) === hash && isSought(row)) return row;
    }
  }

  /** Adds the next row, and gives its number. */
  add(hash: number): number {
    const row = this.#hashes.length;
    this.#hashes.push(hash);
    if (this.#hashes.length * 2 > this.#places.length) this.#grow();
    else this.#put(row, hash);
    return row;
  }

  #grow(): void {
    this.#places = new Uint32Array(this.#places.length * 2);
    for (let row = 0; row < this.#hashes.length; row++) this.#put(row, this.#hashes.get(row));
  }

  #put(row: number, hash: number): void {
    const mask = this.#places.length - 1;
    let place = hash & mask;
    while (this.#places[place] !== 0) place = (place + 1) & mask;
    this.#places[place] = row + 1;
  }
}

/** A whole number of 32 bits from a text (FNV-1a). */
export function hashText(text: string): number {
  let hash = 0x811c9dc5;
  for (let at = 0; at < text.length; at++) hash = Math.imul(hash ^ text.charCodeAt(at), 0x01000193);
  return mix(hash);
}

/** The same from numbers. */
export function hashNumbers(...numbers: readonly number[]): number {
  let hash = 0x811c9dc5;
  for (const number of numbers) hash = mix(Math.imul(hash ^ number, 0x01000193));
  return hash;
}

/** Spreads a hash over all its bits, since the lowest of them choose the place. */
function mix(hash: number): number {
  const half = Math.imul(hash ^ (hash >>> 16), 0x85ebca6b);
  const most = Math.imul(half ^ (half >>> 13), 0xc2b2ae35);
  return (most ^ (most >>> 16)) >>> 0;
}

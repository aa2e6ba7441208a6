/** Numbers a piece: a list grows by pieces, so that growing never copies what is there. */
const PIECE = 65_536;
const PIECE_BITS = 16;

type Piece = Uint8Array | Uint16Array | Uint32Array | Float64Array;

/** Makes a piece of so many numbers, which decides what fits into them. */
export type PieceMaker = (length: number) => Piece;

export const bytes: PieceMaker = (length) => new Uint8Array(length);
export const shorts: PieceMaker = (length) => new Uint16Array(length);
export const longs: PieceMaker = (length) => new Uint32Array(length);
export const decimals: PieceMaker = (length) => new Float64Array(length);

/** A list of numbers in as little memory as they need, for files of millions of rows. */
export class GrowingNumbers {
  readonly #make: PieceMaker;
  readonly #pieces: Piece[] = [];
  #length = 0;

  constructor(make: PieceMaker) {
    this.#make = make;
  }

  get length(): number {
    return this.#length;
  }

  push(value: number): void {
    if (this.#length % PIECE === 0) this.#pieces.push(this.#make(PIECE));
    this.#length++;
    this.set(this.#length - 1, value);
  }

  /** The number at a place that was filled; a place beyond the end is a RangeError. */
  get(at: number): number {
    const value = this.#pieces[at >>> PIECE_BITS]?.[at % PIECE];
    if (value === undefined || at >= this.#length) throw new RangeError(`no such place: ${at}`);
    return value;
  }

  set(at: number, value: number): void {
    const piece = this.#pieces[at >>> PIECE_BITS];
    if (piece === undefined || at >= this.#length) throw new RangeError(`no such place: ${at}`);
    piece[at % PIECE] = value;
  }
}

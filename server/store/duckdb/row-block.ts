/** Rows of a block: as many as DuckDB takes in one chunk. */
export const BLOCK_ROWS = 2048;

/** Bytes of a row: six codes and a line of four each, seven numbers of eight, sex and reason of one. */
const ROW_BYTES = 7 * 4 + 7 * 8 + 2;

export const BLOCK_BYTES = BLOCK_ROWS * ROW_BYTES;

type Column = Int32Array | Uint32Array | Uint8Array | Float64Array;

/**
 * The columns of `staged_row` for some rows, one behind the other in one piece of memory, which two threads may share
 * when it is a `SharedArrayBuffer`.
 */
export class RowBlock {
  readonly memory: ArrayBufferLike;
  /** Rows filled so far. */
  rows = 0;
  /** In the order of the table. */
  readonly columns: readonly Column[];
  readonly indicator: Int32Array;
  readonly area: Int32Array;
  readonly period: Int32Array;
  readonly sex: Uint8Array;
  readonly age: Int32Array;
  readonly category: Int32Array;
  readonly value: Float64Array;
  readonly lower95: Float64Array;
  readonly upper95: Float64Array;
  readonly lower998: Float64Array;
  readonly upper998: Float64Array;
  readonly count: Float64Array;
  readonly denominator: Float64Array;
  readonly missing: Uint8Array;
  readonly notes: Int32Array;
  readonly line: Uint32Array;

  constructor(memory: ArrayBufferLike = new ArrayBuffer(BLOCK_BYTES)) {
    const columns: Column[] = [];
    let end = 0;
    const place = <Kind extends Column>(
      Kind: new (memory: ArrayBufferLike, start: number, rows: number) => Kind,
    ): Kind => {
      const column = new Kind(memory, end, BLOCK_ROWS);
      end += column.byteLength;
      columns.push(column);
      return column;
    };
    this.memory = memory;
    this.indicator = place(Int32Array);
    this.area = place(Int32Array);
    this.period = place(Int32Array);
    this.sex = place(Uint8Array);
    this.age = place(Int32Array);
    this.category = place(Int32Array);
    this.value = place(Float64Array);
    this.lower95 = place(Float64Array);
    this.upper95 = place(Float64Array);
    this.lower998 = place(Float64Array);
    this.upper998 = place(Float64Array);
    this.count = place(Float64Array);
    this.denominator = place(Float64Array);
    this.missing = place(Uint8Array);
    this.notes = place(Int32Array);
    this.line = place(Uint32Array);
    this.columns = columns;
  }

  get isFull(): boolean {
    return this.rows === BLOCK_ROWS;
  }
}

import {
  DOUBLE,
  type DuckDBAppender,
  DuckDBDataChunk,
  type DuckDBType,
  INTEGER,
  UINTEGER,
  UTINYINT,
} from '@duckdb/node-api';
import bindings from '@duckdb/node-bindings';

/** Rows that DuckDB takes in one chunk. */
const CHUNK_ROWS = 2048;

const TYPES: readonly DuckDBType[] = [
  ...[INTEGER, INTEGER, INTEGER, UTINYINT, INTEGER, INTEGER],
  ...Array.from({ length: 7 }, () => DOUBLE),
  ...[UTINYINT, INTEGER, UINTEGER],
];

/**
 * The columns of `staged_row` for one chunk, as typed arrays that are copied into the database whole. That is four
 * times as fast as appending value by value; it needs the bindings underneath `node-api`, at the very same version.
 */
export class RowBuffer {
  readonly indicator = new Int32Array(CHUNK_ROWS);
  readonly area = new Int32Array(CHUNK_ROWS);
  readonly period = new Int32Array(CHUNK_ROWS);
  readonly sex = new Uint8Array(CHUNK_ROWS);
  readonly age = new Int32Array(CHUNK_ROWS);
  readonly category = new Int32Array(CHUNK_ROWS);
  readonly value = new Float64Array(CHUNK_ROWS);
  readonly lower95 = new Float64Array(CHUNK_ROWS);
  readonly upper95 = new Float64Array(CHUNK_ROWS);
  readonly lower998 = new Float64Array(CHUNK_ROWS);
  readonly upper998 = new Float64Array(CHUNK_ROWS);
  readonly count = new Float64Array(CHUNK_ROWS);
  readonly denominator = new Float64Array(CHUNK_ROWS);
  readonly missing = new Uint8Array(CHUNK_ROWS);
  readonly notes = new Int32Array(CHUNK_ROWS);
  readonly line = new Uint32Array(CHUNK_ROWS);
  /** Rows filled so far. */
  rows = 0;

  private readonly chunk = DuckDBDataChunk.create(TYPES);

  isFull(): boolean {
    return this.rows === CHUNK_ROWS;
  }

  /** Hands the filled rows to the database and starts again from the first. */
  appendTo(appender: DuckDBAppender): void {
    if (this.rows === 0) return;
    this.chunk.reset();
    this.chunk.rowCount = this.rows;
    for (const [index, column] of this.columns().entries()) {
      const vector = bindings.data_chunk_get_vector(this.chunk.chunk, index);
      bindings.copy_data_to_vector(vector, 0, column.buffer, 0, this.rows * column.BYTES_PER_ELEMENT);
    }
    appender.appendDataChunk(this.chunk);
    this.rows = 0;
  }

  /** In the order of `TYPES`: the database copies bytes and cannot tell a column of another width. */
  private columns() {
    return [
      ...[this.indicator, this.area, this.period, this.sex, this.age, this.category],
      ...[this.value, this.lower95, this.upper95, this.lower998, this.upper998, this.count, this.denominator],
      ...[this.missing, this.notes, this.line],
    ];
  }
}

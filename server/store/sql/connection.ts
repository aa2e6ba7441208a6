import type { SqlValue } from './bound-values.ts';
import type { Dialect } from './dialect.ts';

/** A row of a result; columns in the order of the statement. */
export type Row = readonly unknown[];

/** A connection to a database, whichever it is. An error carries the database's own as its cause. */
export interface SqlConnection {
  readonly dialect: Dialect;
  /** Runs one statement with bound values and gives its rows. */
  run(sql: string, values?: readonly SqlValue[]): Promise<Row[]>;
  /** Runs a statement and gives its rows a few thousand at a time, as they are wanted. Nothing waits in memory. */
  stream(sql: string, values?: readonly SqlValue[]): AsyncGenerator<Row[]>;
}

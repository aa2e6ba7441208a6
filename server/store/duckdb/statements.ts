import { type DuckDBConnection, DuckDBListValue, type DuckDBValue, listValue } from '@duckdb/node-api';

/** A row of a result; columns in the order of the statement. */
export type Row = readonly DuckDBValue[];

/** Runs one statement with bound values and gives its rows. An error carries the database's own as its cause. */
export async function runStatement(
  connection: DuckDBConnection,
  sql: string,
  values: readonly DuckDBValue[] = [],
): Promise<Row[]> {
  try {
    const reader = await connection.runAndReadAll(sql, [...values]);
    return reader.getRows();
  } catch (cause) {
    throw refusedStatement(cause);
  }
}

/** Runs a statement and gives its rows a few thousand at a time, as they are wanted. Nothing waits in memory. */
export async function* streamRows(
  connection: DuckDBConnection,
  sql: string,
  values: readonly DuckDBValue[] = [],
): AsyncGenerator<Row[]> {
  try {
    const result = await connection.stream(sql, [...values]);
    yield* result.yieldRows();
  } catch (cause) {
    throw refusedStatement(cause);
  }
}

/** Rows gathered by what they have in common, in the order in which it is met. */
export function groupRows<Key>(rows: readonly Row[], keyOf: (row: Row) => Key): Map<Key, Row[]> {
  const groups = new Map<Key, Row[]>();
  for (const row of rows) {
    const key = keyOf(row);
    const group = groups.get(key);
    if (group) group.push(row);
    else groups.set(key, [row]);
  }
  return groups;
}

/** The error of a statement that the database refused. */
export function refusedStatement(cause: unknown): Error {
  const said = cause instanceof Error ? cause.message.split('\n')[0] : String(cause);
  return new Error(`the database refused a statement: ${said}`, { cause });
}

/** Inserts rows into a table, all in one statement; nothing for no rows. */
export async function insertRows(
  connection: DuckDBConnection,
  table: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = first.map((_, column) => listValue(rows.map((row) => row[column] ?? null)));
  const places = columns.map((_, column) => `unnest($${column + 1})`);
  await runStatement(connection, `INSERT INTO ${table} SELECT ${places.join(', ')}`, columns);
}

/** Runs work in a transaction: all of it is kept, or none. */
export async function inTransaction<T>(connection: DuckDBConnection, work: () => Promise<T>): Promise<T> {
  await runStatement(connection, 'BEGIN TRANSACTION');
  const result = await work().catch(async (error: unknown) => {
    await runStatement(connection, 'ROLLBACK');
    throw error;
  });
  await runStatement(connection, 'COMMIT');
  return result;
}

/** Collects values and names their places: `bind(7)` gives `$1`. */
export class BoundValues {
  readonly values: DuckDBValue[] = [];

  bind(value: DuckDBValue): string {
    return `$${this.values.push(value)}`;
  }

  /** A list for `unnest` or `list_contains`; the database is not told a type by an empty one. */
  bindIntegers(numbers: readonly number[]): string {
    return numbers.length > 0 ? `${this.bind(listValue([...numbers]))}::INTEGER[]` : '[]::INTEGER[]';
  }

  /** `$1, $2, $3` for an IN list. */
  bindAll(values: readonly (string | number)[]): string {
    return values.map((value) => this.bind(value)).join(', ');
  }
}

export function toText(value: DuckDBValue | undefined): string {
  if (typeof value === 'string') return value;
  throw new Error(`not a text in the store: ${String(value)}`);
}

/** A whole number, which the database gives as a bigint where it counted. */
export function toInteger(value: DuckDBValue | undefined): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new Error(`not a whole number in the store: ${String(value)}`);
}

export function toNumberOrNull(value: DuckDBValue | undefined): number | null {
  if (typeof value === 'number') return value;
  if (value === null) return null;
  throw new Error(`not a number in the store: ${String(value)}`);
}

export function toIntegers(value: DuckDBValue | undefined): number[] {
  if (value instanceof DuckDBListValue) return value.items.map(toInteger);
  throw new Error(`not a list in the store: ${String(value)}`);
}

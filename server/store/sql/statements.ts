import type { Row, SqlConnection } from './connection.ts';

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

/** Inserts rows into a table, all in one statement; nothing for no rows. A column has texts or whole numbers. */
export async function insertRows(
  connection: SqlConnection,
  table: string,
  rows: readonly (readonly (string | number)[])[],
): Promise<void> {
  const [first] = rows;
  if (!first) return;
  const columns = first.map((_, column) => rows.map((row) => row[column] ?? null));
  const places = first.map(
    (value, column) => `unnest($${column + 1}::${typeof value === 'number' ? 'INTEGER' : 'VARCHAR'}[])`,
  );
  await connection.run(`INSERT INTO ${table} SELECT ${places.join(', ')}`, columns);
}

/** Empties a table that a migration began to fill. One that is empty is left alone: it may refuse that anything is removed. */
export async function emptyTable(connection: SqlConnection, table: string): Promise<void> {
  const [row] = await connection.run(`SELECT count(*) FROM ${table}`);
  if (toInteger(row?.[0]) > 0) await connection.run(`DELETE FROM ${table}`);
}

/** Makes a temporary table of the connection, without rows, in place of one of its name. */
export async function replaceTemporaryTable(
  connection: SqlConnection,
  name: string,
  columns: string,
): Promise<void> {
  await connection.run(`DROP TABLE IF EXISTS ${name}`);
  await connection.run(`CREATE TEMP TABLE ${name} ${columns}`);
}

/** Runs work in a transaction: all of it is kept, or none. */
export async function inTransaction<T>(connection: SqlConnection, work: () => Promise<T>): Promise<T> {
  await connection.run('BEGIN');
  let result: T;
  try {
    result = await work();
  } catch (error) {
    await connection.run('ROLLBACK');
    throw error;
  }
  // One that fails has undone everything by itself.
  await connection.run('COMMIT');
  return result;
}

export function toText(value: unknown): string {
  if (typeof value === 'string') return value;
  throw new Error(`not a text in the store: ${String(value)}`);
}

export function toTextOrNull(value: unknown): string | null {
  return value === null ? null : toText(value);
}

/** A whole number, which a database may give as a bigint where it counted. */
export function toInteger(value: unknown): number {
  if (typeof value === 'number') return value;
  if (typeof value === 'bigint') return Number(value);
  throw new Error(`not a whole number in the store: ${String(value)}`);
}

export function toNumberOrNull(value: unknown): number | null {
  if (typeof value === 'number') return value;
  if (value === null) return null;
  throw new Error(`not a number in the store: ${String(value)}`);
}

/** Whole numbers that were gathered into a text, with commas between them. */
export function toIntegers(value: unknown): number[] {
  return toText(value).split(',').map(Number);
}

import type { SqlConnection } from '../sql/connection.ts';
import { groupRows, toText } from '../sql/statements.ts';

/** The tables of a database that hold what was stored, each with its columns, by the name of the database. */
export async function findTables(
  connection: SqlConnection,
  database: string,
): Promise<Map<string, readonly string[]>> {
  const rows = await connection.run(
    `SELECT table_name, column_name FROM duckdb_columns()
     WHERE database_name = $1 AND schema_name = 'main' AND NOT internal AND table_name <> 'store_schema'
     ORDER BY table_name, column_index`,
    [database],
  );
  const byTable = groupRows(rows, ([table]) => toText(table));
  return new Map([...byTable].map(([table, columns]) => [table, columns.map(([, name]) => toText(name))]));
}

/** The name under which a connection knows the database that it was opened on. */
export async function ownDatabase(connection: SqlConnection): Promise<string> {
  const [row] = await connection.run('SELECT current_database()');
  return toText(row?.[0]);
}

/**
 * Reads everything that is stored, so that no damaged part waits until somebody asks for it: the checksum of a block is
 * looked at when the block is read. Fails with a `StoreDamagedError`.
 */
export async function readEveryBlock(connection: SqlConnection): Promise<void> {
  for (const [table, columns] of await findTables(connection, await ownDatabase(connection))) {
    await connection.run(`SELECT sum(hash(${columns.map(quoted).join(', ')})) FROM ${quoted(table)}`);
  }
}

/** A name in a statement, whatever it reads like. */
export function quoted(name: string): string {
  return `"${name}"`;
}

import type { SqlConnection } from './connection.ts';
import { inTransaction, toInteger } from './statements.ts';

/** How the tables of a database came to be what they are. */
export interface Schema {
  /** Each takes the tables one step further; one that was released is never changed. */
  readonly migrations: readonly (readonly string[])[];
  /** Formats that there were before the first of them: a format means the same tables in either database. */
  readonly formatsBefore: number;
}

/** That a store of an older release was taken on: its format, that of this release, and the folder of a backup made before. */
export interface Upgrade {
  readonly from: number;
  readonly to: number;
  readonly backup: string;
}

/** The format of the tables that this release reads and writes. */
export function newestFormat({ migrations, formatsBefore }: Schema): number {
  return formatsBefore + migrations.length;
}

/**
 * Brings a database to the tables of this release: in one step, so that a start that breaks off leaves them as they were.
 * Fails, changing nothing, when a newer release wrote it. `backUp` is asked before the tables of an older release are
 * touched: it is told their format, and tells the folder of the backup.
 */
export async function migrate(
  connection: SqlConnection,
  schema: Schema,
  backUp: (format: number) => Promise<string>,
): Promise<Upgrade | null> {
  const held = await readStep(connection);
  const { length: known } = schema.migrations;
  if (held > known) {
    throw new Error(
      `the store was written by a newer release: schema ${held}, this release knows ${known}. Start the newer release, or restore a backup made by this one.`,
    );
  }
  if (held === known) return null;
  const from = schema.formatsBefore + held;
  const backup = held > 0 ? await backUp(from) : null;
  await inTransaction(connection, () => makeTables(connection, schema.migrations, held, known));
  return backup === null ? null : { from, to: newestFormat(schema), backup };
}

/** Makes the tables of an older format in an empty database, within a transaction. */
export async function makeTablesOf(connection: SqlConnection, schema: Schema, format: number): Promise<void> {
  await readStep(connection);
  // What a format before the first lacked stays empty in the tables of the first.
  const step = Math.max(1, format - schema.formatsBefore);
  if (step > schema.migrations.length) {
    throw new Error(
      `the backup was made by a newer release: format ${format}, this release knows ${newestFormat(schema)}. Restore it with the newer release.`,
    );
  }
  await makeTables(connection, schema.migrations, 0, step);
}

async function readStep(connection: SqlConnection): Promise<number> {
  await connection.run('CREATE TABLE IF NOT EXISTS store_schema (version INTEGER NOT NULL)');
  const [row] = await connection.run('SELECT coalesce(max(version), 0) FROM store_schema');
  return toInteger(row?.[0]);
}

async function makeTables(
  connection: SqlConnection,
  migrations: Schema['migrations'],
  from: number,
  to: number,
): Promise<void> {
  for (const [index, statements] of migrations.slice(0, to).entries()) {
    if (index < from) continue;
    for (const statement of statements) await connection.run(statement);
    await connection.run('INSERT INTO store_schema VALUES ($1)', [index + 1]);
  }
}

import type { SqlConnection } from './connection.ts';
import { inTransaction, toInteger } from './statements.ts';

/**
 * Brings a database to the schema of this release: each migration takes it one version further. Fails, changing nothing,
 * when a newer release wrote it.
 */
export async function migrate(
  connection: SqlConnection,
  migrations: readonly (readonly string[])[],
): Promise<void> {
  await connection.run('CREATE TABLE IF NOT EXISTS store_schema (version INTEGER NOT NULL)');
  const [row] = await connection.run('SELECT coalesce(max(version), 0) FROM store_schema');
  const held = toInteger(row?.[0]);
  if (held > migrations.length) {
    throw new Error(
      `the store was written by a newer release: schema ${held}, this release knows ${migrations.length}. Start the newer release, or restore a backup made by this one.`,
    );
  }
  for (const [index, statements] of migrations.entries()) {
    if (index >= held) await applyMigration(connection, index + 1, statements);
  }
}

async function applyMigration(
  connection: SqlConnection,
  version: number,
  statements: readonly string[],
): Promise<void> {
  await inTransaction(connection, async () => {
    for (const statement of statements) await connection.run(statement);
    await connection.run('INSERT INTO store_schema VALUES ($1)', [version]);
  });
}

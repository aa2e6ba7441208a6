import { existsSync } from 'node:fs';
import { link, rename, rm } from 'node:fs/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { limitToVersion, type TableLimits, WITHOUT_SESSIONS } from '../backup/limit-to-version.ts';
import {
  addRestoringToTrail,
  matchTables,
  type Restored,
  type Restoring,
  refuseReplacing,
} from '../backup/restoring.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { makeTablesOf } from '../sql/migrate.ts';
import { emptyTable, inTransaction } from '../sql/statements.ts';
import { StoreDamagedError } from '../store-damaged.ts';
import { openDatabase, withAttached } from './database.ts';
import { DuckDbConnection } from './duckdb-connection.ts';
import { findTables, ownDatabase, quoted, readEveryBlock } from './own-tables.ts';
import { DUCKDB_SCHEMA } from './schema.ts';

/** The backup as the database that is filled from it names it. */
const BACKUP = 'backup';

/**
 * Makes the file of an embedded store from a backup: beside its place, and then into it in one step. What stood there is
 * kept under another name. Fails, leaving all as it was, when a process holds the store, or it holds something and may not
 * be replaced.
 */
export async function restoreDuckDbStore(
  file: string,
  stagingFolder: string,
  restoring: Restoring,
): Promise<Restored> {
  const held = existsSync(file) ? await closeHeld(file, stagingFolder) : 0;
  if (held !== 0 && !restoring.replace) throw refuseReplacing(file, held ?? 0);
  const made = `${file}.restoring`;
  try {
    const storeVersion = await makeStore(made, restoring);
    return { storeVersion, replaced: await putInPlace(made, file, restoring.now) };
  } finally {
    for (const left of [made, `${made}.wal`]) await rm(left, { force: true });
  }
}

/** The version of the store in a file, whose log is moved into it; null where it is damaged. Fails where it is in use. */
async function closeHeld(file: string, stagingFolder: string): Promise<number | null> {
  try {
    const database = await openDatabase(file, stagingFolder);
    try {
      await readEveryBlock(database.writer);
      const tables = await findTables(database.writer, await ownDatabase(database.writer));
      return tables.has('store_event') ? ((await readNewestEvent(database.writer))?.version ?? 0) : 0;
    } finally {
      await database.close();
    }
  } catch (error) {
    if (error instanceof StoreDamagedError) return null;
    throw error;
  }
}

async function makeStore(file: string, restoring: Restoring): Promise<number> {
  for (const left of [file, `${file}.wal`]) await rm(left, { force: true });
  const instance = await DuckDBInstance.create(file, {
    threads: '2',
    memory_limit: '256MB',
    temp_directory: `${file}.spill`,
  });
  const connection = new DuckDbConnection(await instance.connect());
  try {
    await makeTablesOf(connection, DUCKDB_SCHEMA, restoring.format);
    await withAttached(connection, restoring.source, BACKUP, () => fill(connection, restoring));
    await connection.run('CHECKPOINT');
    return (await readNewestEvent(connection))?.version ?? 0;
  } finally {
    connection.close();
    instance.closeSync();
  }
}

async function fill(connection: SqlConnection, restoring: Restoring): Promise<void> {
  const { version } = restoring;
  const ofVersion = version === null ? {} : await limitToVersion(connection, BACKUP, version);
  const limits: TableLimits = { ...ofVersion, ...WITHOUT_SESSIONS };
  const known = await findTables(connection, await ownDatabase(connection));
  const tables = matchTables(await findTables(connection, BACKUP), known);
  await inTransaction(connection, async () => {
    for (const [table, columns] of tables) {
      const names = columns.map(quoted).join(', ');
      await emptyTable(connection, quoted(table));
      await connection.run(
        `INSERT INTO ${quoted(table)} (${names})
         SELECT ${names} FROM ${BACKUP}.${quoted(table)} WHERE ${limits[table] ?? 'true'}`,
      );
    }
    await addRestoringToTrail(connection, known, restoring);
  });
}

/** At every moment a whole store stands in the place. The log of a damaged one goes with it: it is not of the new one. */
async function putInPlace(made: string, file: string, now: () => Date): Promise<string | null> {
  if (!existsSync(file)) {
    await rename(made, file);
    return null;
  }
  const kept = `${file}.replaced-${now().toISOString().replaceAll(/[:.]/g, '-')}`;
  await link(file, kept);
  if (existsSync(`${file}.wal`)) await rename(`${file}.wal`, `${kept}.wal`);
  await rename(made, file);
  return kept;
}

import { join } from 'node:path';
import { keepCopy } from '../backup/keep-copy.ts';
import { readProductRelease } from '../backup/product-release.ts';
import { StagingFolder } from '../duckdb/staging-folder.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { migrate, type Upgrade } from '../sql/migrate.ts';
import { SqlStore } from '../sql/sql-store.ts';
import { toInteger } from '../sql/statements.ts';
import type { OpeningLog, Store } from '../store.ts';
import { tellOpening } from '../tell-opening.ts';
import { copyTables } from './copy-tables.ts';
import { PostgresDatabase } from './database.ts';
import { explainOpening } from './explain-opening.ts';
import { withLock } from './locks.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { POSTGRES_SCHEMA, SCHEMA } from './schema.ts';

/** Where a store lives, and what it takes the time from. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`; what follows a question mark is for the driver (`sslmode`). */
  readonly url: string;
  /** A folder of this service alone, for extracts that wait; what an earlier run left in it is removed. */
  readonly stagingFolder: string;
  /** Takes a backup before the tables of an older release are changed: `backups` beside the staging folder if not named. */
  readonly backupFolder?: string;
  readonly now?: () => Date;
  readonly log?: OpeningLog;
}

/**
 * Opens a store in a PostgreSQL database, making its tables where there are none. Any number of services may open the
 * same one. Fails when the database cannot be reached, used, or was written by a newer release.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, stagingFolder, now = () => new Date() } = options;
  const { backupFolder = join(stagingFolder, '..', 'backups') } = options;
  const database = new PostgresDatabase(url);
  try {
    const folder = new StagingFolder(stagingFolder);
    const opened = await database.withOwn(async (connection) => {
      await checkRelease(connection);
      // Only now: what cannot be opened leaves everything as it is.
      const leftOver = await folder.clear();
      const backUp = (format: number) => backUpBefore(connection, folder, format, { backupFolder, now });
      const upgrade = await withLock(connection, () => makeTables(connection, backUp));
      return { leftOver, upgrade, newest: await readNewestEvent(connection), now };
    });
    tellOpening(opened, options.log);
    return new SqlStore(new PostgresEngine(database, folder), now);
  } catch (error) {
    await database.close();
    throw explainOpening(error, url);
  }
}

/** Backs up a store of an older format, and gives the folder of the backup. */
async function backUpBefore(
  connection: SqlConnection,
  folder: StagingFolder,
  format: number,
  { backupFolder, now }: { readonly backupFolder: string; readonly now: () => Date },
): Promise<string> {
  const staging = folder.newPlace();
  const copy = await copyTables(connection, staging, format);
  const place = { folder: backupFolder, release: await readProductRelease(), now };
  return (await keepCopy(staging, 'postgres', copy, place)).folder;
}

async function makeTables(
  connection: SqlConnection,
  backUp: (format: number) => Promise<string>,
): Promise<Upgrade | null> {
  // Asked first, since making it where it exists needs a right that a later start may lack.
  const [row] = await connection.run('SELECT CAST(to_regnamespace($1) IS NULL AS INTEGER)', [SCHEMA]);
  if (toInteger(row?.[0]) === 1) await connection.run(`CREATE SCHEMA ${SCHEMA}`);
  return migrate(connection, POSTGRES_SCHEMA, backUp);
}

/** The oldest release that hashes a whole row. */
const OLDEST_RELEASE = 14;

async function checkRelease(connection: SqlConnection): Promise<void> {
  const [row] = await connection.run("SELECT CAST(current_setting('server_version_num') AS INTEGER) / 10000");
  const release = toInteger(row?.[0]);
  if (release < OLDEST_RELEASE) {
    throw new Error(`PostgreSQL too old: ${release}. Use ${OLDEST_RELEASE} or later.`);
  }
}

import { StagingFolder } from '../duckdb/staging-folder.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { migrate } from '../sql/migrate.ts';
import { SqlStore } from '../sql/sql-store.ts';
import { toInteger } from '../sql/statements.ts';
import type { Store } from '../store.ts';
import { PostgresDatabase } from './database.ts';
import { explainOpening } from './explain-opening.ts';
import { withLock } from './locks.ts';
import { PostgresEngine } from './postgres-engine.ts';
import { POSTGRES_MIGRATIONS, SCHEMA } from './schema.ts';

/** Where a store lives, and what it takes the time from. */
export interface PostgresStoreOptions {
  /** `postgres://user:password@host:port/database`; what follows a question mark is for the driver (`sslmode`). */
  readonly url: string;
  /** A folder of this service alone, for extracts that wait; what an earlier run left in it is removed. */
  readonly stagingFolder: string;
  readonly now?: () => Date;
}

/**
 * Opens a store in a PostgreSQL database, making its tables where there are none. Any number of services may open the
 * same one. Fails when the database cannot be reached, used, or was written by a newer release.
 */
export async function openPostgresStore(options: PostgresStoreOptions): Promise<Store> {
  const { url, stagingFolder, now = () => new Date() } = options;
  const database = new PostgresDatabase(url);
  try {
    await database.withOwn(async (connection) => {
      await checkRelease(connection);
      await withLock(connection, () => makeTables(connection));
    });
    const folder = new StagingFolder(stagingFolder);
    await folder.clear();
    return new SqlStore(new PostgresEngine(database, folder), now);
  } catch (error) {
    await database.close();
    throw explainOpening(error, url);
  }
}

async function makeTables(connection: SqlConnection): Promise<void> {
  // Asked first, since making it where it exists needs a right that a later start may lack.
  const [row] = await connection.run('SELECT CAST(to_regnamespace($1) IS NULL AS INTEGER)', [SCHEMA]);
  if (toInteger(row?.[0]) === 1) await connection.run(`CREATE SCHEMA ${SCHEMA}`);
  await migrate(connection, POSTGRES_MIGRATIONS);
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

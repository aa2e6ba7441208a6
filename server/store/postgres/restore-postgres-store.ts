import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { setTimeout as wait } from 'node:timers/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { limitToVersion, type TableLimits, WITHOUT_SESSIONS } from '../backup/limit-to-version.ts';
import {
  addRestoringToTrail,
  matchTables,
  type Restored,
  type Restoring,
  refuseReplacing,
} from '../backup/restoring.ts';
import { attach, pathLiteral } from '../duckdb/database.ts';
import { DuckDbConnection } from '../duckdb/duckdb-connection.ts';
import { findTables as findTablesOfCopy, quoted } from '../duckdb/own-tables.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { makeTablesOf } from '../sql/migrate.ts';
import { emptyTable, inTransaction, toInteger } from '../sql/statements.ts';
import { tellAddress } from './address.ts';
import { type OwnPostgresConnection, PostgresDatabase } from './database.ts';
import { explainOpening } from './explain-opening.ts';
import { withLock } from './locks.ts';
import { findTables } from './own-tables.ts';
import { POSTGRES_SCHEMA, SCHEMA } from './schema.ts';
import { tellFault } from './tell-fault.ts';

/** The backup as the instance that reads it names it. */
const BACKUP = 'backup';

/** A connection that was closed is seen for a moment longer. */
const TRIES = 20;
const BETWEEN_TRIES_MS = 100;

/**
 * Fills the tables of a store in a PostgreSQL database from a backup, in one transaction. What stood there is first
 * handed to `keep`, which resolves to where it is kept. Fails, leaving all as it was, when a service uses the store, or it
 * holds something and may not be replaced.
 *
 * @param scratch - A path that is free, for files that are removed again.
 */
export async function restorePostgresStore(
  url: string,
  scratch: string,
  restoring: Restoring,
  keep: () => Promise<string>,
): Promise<Restored> {
  const database = new PostgresDatabase(url);
  try {
    const connection = await database.connect();
    try {
      await refuseInUse(connection, url);
      const held = await readHeldVersion(connection);
      if (held > 0 && !restoring.replace) throw refuseReplacing(tellAddress(url), held);
      const replaced = held > 0 ? await keep() : null;
      await withLock(connection, () =>
        inTransaction(connection, () => makeStore(connection, scratch, restoring)),
      );
      return { storeVersion: (await readNewestEvent(connection))?.version ?? 0, replaced };
    } finally {
      await connection.close();
    }
  } catch (error) {
    throw explainOpening(error, url);
  } finally {
    await database.close();
  }
}

/** A service keeps in memory what it knows of the versions: under its feet none of them may become another. */
async function refuseInUse(connection: OwnPostgresConnection, url: string): Promise<void> {
  let others = 0;
  for (let tries = 0; tries < TRIES; tries += 1) {
    const [row] = await connection.run(
      `SELECT count(*) FROM pg_stat_activity
       WHERE datname = current_database() AND application_name = 'injury-outcomes' AND pid <> pg_backend_pid()`,
    );
    others = toInteger(row?.[0]);
    if (others === 0) return;
    await wait(BETWEEN_TRIES_MS);
  }
  throw new Error(
    `the store is in use: ${tellAddress(url)} has ${others} connections of running services. Stop them, restore, and start them again.`,
  );
}

async function readHeldVersion(connection: OwnPostgresConnection): Promise<number> {
  const [row] = await connection.run('SELECT CAST(to_regclass($1) IS NULL AS INTEGER)', [
    `${SCHEMA}.store_event`,
  ]);
  return toInteger(row?.[0]) === 1 ? 0 : ((await readNewestEvent(connection))?.version ?? 0);
}

async function makeStore(
  connection: OwnPostgresConnection,
  scratch: string,
  restoring: Restoring,
): Promise<void> {
  const { source, format, version } = restoring;
  await connection.run(`DROP SCHEMA IF EXISTS ${SCHEMA} CASCADE`);
  await connection.run(`CREATE SCHEMA ${SCHEMA}`);
  await makeTablesOf(connection, POSTGRES_SCHEMA, format);
  const instance = await DuckDBInstance.create(':memory:', { threads: '2', memory_limit: '128MB' });
  const backup = new DuckDbConnection(await instance.connect());
  try {
    await attach(backup, source, BACKUP);
    const ofVersion = version === null ? {} : await limitToVersion(backup, BACKUP, version);
    const limits: TableLimits = { ...ofVersion, ...WITHOUT_SESSIONS };
    const known = new Map(
      [...(await findTables(connection))].map(([table, columns]) => [table, columns.map(({ name }) => name)]),
    );
    for (const [table, columns] of matchTables(await findTablesOfCopy(backup, BACKUP), known)) {
      const names = columns.map(quoted).join(', ');
      const sql = `SELECT ${names} FROM ${BACKUP}.${quoted(table)} WHERE ${limits[table] ?? 'true'}`;
      await emptyTable(connection, quoted(table));
      await writeCsv(backup, sql, scratch);
      await takeCsv(connection, `COPY ${quoted(table)} (${names}) FROM STDIN (FORMAT csv)`, scratch);
      await connection.run(`ANALYZE ${quoted(table)}`);
    }
    await addRestoringToTrail(connection, known, restoring);
  } finally {
    backup.close();
    instance.closeSync();
    await rm(scratch, { force: true });
  }
}

/** Every text stands in quotes, so that an empty one is not taken for none. */
async function writeCsv(backup: DuckDbConnection, sql: string, file: string): Promise<void> {
  await backup.run(`COPY (${sql}) TO ${pathLiteral(file)} (FORMAT csv, HEADER false, FORCE_QUOTE *)`);
}

async function takeCsv(connection: OwnPostgresConnection, sql: string, file: string): Promise<void> {
  const source = createReadStream(file, { highWaterMark: 256 * 1024 });
  await pipeline(source, connection.copyFrom(sql)).catch((cause: unknown) => {
    throw tellFault(cause);
  });
}

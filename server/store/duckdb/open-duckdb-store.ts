import { join } from 'node:path';
import { keepCopy } from '../backup/keep-copy.ts';
import { readProductRelease } from '../backup/product-release.ts';
import { EMPTY_LEDGER, loadLedger, loadTerms } from '../sql/load-ledger.ts';
import { migrate } from '../sql/migrate.ts';
import { SqlStore } from '../sql/sql-store.ts';
import type { OpeningLog, Store } from '../store.ts';
import { StoreDamagedError } from '../store-damaged.ts';
import { tellOpening } from '../tell-opening.ts';
import { Vocabulary } from '../vocabulary.ts';
import { copyTables } from './copy-tables.ts';
import { type Database, openDatabase } from './database.ts';
import { DuckDbEngine } from './duckdb-engine.ts';
import { readEveryBlock } from './own-tables.ts';
import { DUCKDB_SCHEMA } from './schema.ts';
import { StagingFolder } from './staging-folder.ts';

/** Where a store lives, and what it takes the time from. */
export interface DuckDbStoreOptions {
  /** The database file, made when there is none; `:memory:` for a store that ends with its process. */
  readonly file: string;
  /** A folder for this store alone; what an earlier run left in it is removed. */
  readonly stagingFolder: string;
  /** Takes a backup before the tables of an older release are changed: `backups` beside the staging folder if not named. */
  readonly backupFolder?: string;
  readonly now?: () => Date;
  readonly log?: OpeningLog;
}

/**
 * Opens the embedded store. One process holds a file at a time, and one thread of it owns the store. Everything in it is
 * read once. Fails when the file is in use, damaged, or written by a newer release.
 */
export async function openDuckDbStore(options: DuckDbStoreOptions): Promise<Store> {
  const { file, stagingFolder, now = () => new Date() } = options;
  const { backupFolder = join(stagingFolder, '..', 'backups') } = options;
  const database = await openDatabase(file, stagingFolder);
  try {
    const folder = new StagingFolder(stagingFolder);
    const leftOver = await folder.clear();
    await readEveryBlock(database.writer);
    const backUp = (format: number) => backUpBefore(database, folder, format, { backupFolder, now });
    const upgrade = await migrate(database.writer, DUCKDB_SCHEMA, backUp);
    const ledger = await loadLedger(database.writer, EMPTY_LEDGER);
    const vocabulary = new Vocabulary();
    await loadTerms(database.writer, vocabulary);
    tellOpening({ leftOver, upgrade, newest: ledger.events.at(-1) ?? null, now }, options.log);
    return new SqlStore(new DuckDbEngine(database, folder, ledger, vocabulary), now);
  } catch (error) {
    await closeAfter(error, database);
    throw error instanceof StoreDamagedError ? explainDamage(error, file) : error;
  }
}

/** Backs up a store of an older format, and gives the folder of the backup. */
async function backUpBefore(
  { writer }: Database,
  folder: StagingFolder,
  format: number,
  { backupFolder, now }: { readonly backupFolder: string; readonly now: () => Date },
): Promise<string> {
  const staging = folder.newPlace();
  const copy = await copyTables(writer, staging, format);
  const place = { folder: backupFolder, release: await readProductRelease(), now };
  return (await keepCopy(staging, 'duckdb', copy, place)).folder;
}

/** A damaged file may not be written to any more, and what cannot be closed is closed with the process. */
async function closeAfter(error: unknown, database: Database): Promise<void> {
  await database.close().catch((closing: unknown) => {
    if (!(error instanceof StoreDamagedError)) throw closing;
  });
}

function explainDamage(error: StoreDamagedError, file: string): StoreDamagedError {
  return new StoreDamagedError(
    `the store is damaged: ${file}. Nothing was changed. Restore the newest backup: npm run restore -- FOLDER --replace (docs/backup.md).`,
    { cause: error.cause },
  );
}

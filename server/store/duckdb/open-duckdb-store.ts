import { EMPTY_LEDGER, loadLedger, loadTerms } from '../sql/load-ledger.ts';
import { migrate } from '../sql/migrate.ts';
import { SqlStore } from '../sql/sql-store.ts';
import type { Store } from '../store.ts';
import { Vocabulary } from '../vocabulary.ts';
import { openDatabase } from './database.ts';
import { DuckDbEngine } from './duckdb-engine.ts';
import { DUCKDB_MIGRATIONS } from './schema.ts';
import { StagingFolder } from './staging-folder.ts';

/** Where a store lives, and what it takes the time from. */
export interface DuckDbStoreOptions {
  /** The database file, made when there is none; `:memory:` for a store that ends with its process. */
  readonly file: string;
  /** A folder for this store alone; what an earlier run left in it is removed. */
  readonly stagingFolder: string;
  readonly now?: () => Date;
}

/**
 * Opens the embedded store. One process holds a file at a time, and one thread of it owns the store. Fails when the
 * file is in use, damaged, or written by a newer release.
 */
export async function openDuckDbStore(options: DuckDbStoreOptions): Promise<Store> {
  const { file, stagingFolder, now = () => new Date() } = options;
  const database = await openDatabase(file, stagingFolder);
  try {
    await migrate(database.writer, DUCKDB_MIGRATIONS);
    const folder = new StagingFolder(stagingFolder);
    await folder.clear();
    const ledger = await loadLedger(database.writer, EMPTY_LEDGER);
    const vocabulary = new Vocabulary();
    await loadTerms(database.writer, vocabulary);
    return new SqlStore(new DuckDbEngine(database, folder, ledger, vocabulary), now);
  } catch (error) {
    await database.close();
    throw error;
  }
}

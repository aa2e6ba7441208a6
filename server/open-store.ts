/** Wiring: opens the store that the settings name. */
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { openDuckDbStore } from './store/duckdb/open-duckdb-store.ts';
import type { Store } from './store/store.ts';

/** Extracts wait in the data folder, which is of one service alone whatever shares the store. */
export async function openStore({
  store,
  dataFolder,
}: Pick<Settings, 'store' | 'dataFolder'>): Promise<Store> {
  const stagingFolder = join(dataFolder, 'staging');
  if (store.engine === 'postgres') {
    // Loaded where it is wanted: most installations need no driver of a database server.
    const { openPostgresStore } = await import('./store/postgres/open-postgres-store.ts');
    return openPostgresStore({ url: store.url, stagingFolder });
  }
  return openDuckDbStore({ file: store.file, stagingFolder });
}

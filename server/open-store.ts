/** Wiring: opens the store that the settings name. */
import { join } from 'node:path';
import type { Settings } from './settings.ts';
import { openDuckDbStore } from './store/duckdb/open-duckdb-store.ts';
import type { OpeningLog, Store } from './store/store.ts';

/** Extracts wait in the data folder, which is of one service alone whatever shares the store; there its backups are kept. */
export async function openStore(
  { store, dataFolder }: Pick<Settings, 'store' | 'dataFolder'>,
  log?: OpeningLog,
): Promise<Store> {
  const folders = { stagingFolder: join(dataFolder, 'staging'), backupFolder: backupFolderIn(dataFolder) };
  const told = log === undefined ? {} : { log };
  if (store.engine === 'postgres') {
    // Loaded where it is wanted: most installations need no driver of a database server.
    const { openPostgresStore } = await import('./store/postgres/open-postgres-store.ts');
    return openPostgresStore({ url: store.url, ...folders, ...told });
  }
  return openDuckDbStore({ file: store.file, ...folders, ...told });
}

/** Where backups are kept unless somebody says otherwise. */
export function backupFolderIn(dataFolder: string): string {
  return join(dataFolder, 'backups');
}

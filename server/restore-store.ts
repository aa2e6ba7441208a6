/** Wiring: puts a backup in the place of the store that the settings name. */
import { mkdir } from 'node:fs/promises';
import { basename, join } from 'node:path';
import { backUpHere } from './back-up-here.ts';
import { makeDataFolder } from './data-folder.ts';
import type { Settings } from './settings.ts';
import { BACKUP_FILE, readBackup } from './store/backup/manifest.ts';
import type { Restored, Restoring } from './store/backup/restoring.ts';
import { restoreDuckDbStore } from './store/duckdb/restore-duckdb-store.ts';

/** What is to be restored, and how. */
export interface RestoreQuestion {
  /** The folder of the backup. */
  readonly folder: string;
  /** The version that is to be the newest; null for the newest in the backup. */
  readonly version: number | null;
  readonly replace: boolean;
}

/**
 * Restores a backup once it was found whole, and tells the audit trail who did. Fails, leaving everything as it was, when it is damaged, when a process holds
 * the store, or when the store holds something and may not be replaced.
 */
export async function restoreStore(
  { folder, version, replace }: RestoreQuestion,
  by: string,
  settings: Pick<Settings, 'store' | 'dataFolder'>,
): Promise<Restored> {
  const { store, dataFolder } = settings;
  const { format, sha256 } = await readBackup(folder);
  const now = () => new Date();
  const source = join(folder, BACKUP_FILE);
  const restoring: Restoring = { source, name: basename(folder), sha256, format, version, replace, by, now };
  await makeDataFolder(dataFolder);
  await mkdir(join(dataFolder, 'staging'), { recursive: true });
  if (store.engine === 'duckdb') {
    return restoreDuckDbStore(store.file, join(dataFolder, 'staging'), restoring);
  }
  const { restorePostgresStore } = await import('./store/postgres/restore-postgres-store.ts');
  const scratch = join(dataFolder, 'staging', 'restoring.csv');
  return restorePostgresStore(store.url, scratch, restoring, () => backUpHere(settings));
}

/** Wiring: backs up the store that the settings name, which no process holds. */
import { backupFolderIn, openStore } from './open-store.ts';
import type { Settings } from './settings.ts';
import { backUpStore } from './store/backup/keep-copy.ts';
import { readProductRelease } from './store/backup/product-release.ts';

/** Opens the store, backs it up into the data folder, and gives the folder of the backup. */
export async function backUpHere(settings: Pick<Settings, 'store' | 'dataFolder'>): Promise<string> {
  const store = await openStore(settings);
  try {
    const place = {
      folder: backupFolderIn(settings.dataFolder),
      release: await readProductRelease(),
      now: () => new Date(),
    };
    return (await backUpStore(store, place)).folder;
  } finally {
    await store.close();
  }
}

import { mkdtempSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { openStagingWriter } from '../../../support/open-staging-writer.ts';
import type { StoreBench } from '../store-bench.ts';

/** A store in a PostgreSQL database, with a staging folder of its own. */
export async function openPostgresBench(url: string, now?: () => Date): Promise<StoreBench> {
  const folder = mkdtempSync(join(tmpdir(), 'store-'));
  const options = { url, stagingFolder: join(folder, 'staging'), ...(now ? { now } : {}) };
  let store = await openPostgresStore(options);
  return {
    store,
    openWriter: openStagingWriter,
    reopen: async () => {
      await store.close();
      store = await openPostgresStore(options);
      return store;
    },
    spoil: (staging) => writeFile(staging, 'not a database'),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

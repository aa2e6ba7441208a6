import { createReadStream } from 'node:fs';
import { mkdir } from 'node:fs/promises';
import { userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { type BringOptions, bringExtract } from '../../server/ingest/bring-extract.ts';
import { startQueue } from '../../server/ingest/in-turn.ts';
import { ReadingThreads } from '../../server/reading-threads.ts';
import type { Settings } from '../../server/settings.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import { type FileReport, reportVerdict } from './file-report.ts';

/** A store that this program holds itself, since no server does. */
export interface OpenedStore {
  bring(file: string, options: Omit<BringOptions, 'by'>): Promise<FileReport>;
  close(): Promise<void>;
}

/** Opens the store to bring files into it. Fails when another process holds it. */
export async function openStoreHere({ dataFolder, storeFile }: Settings): Promise<OpenedStore> {
  await mkdir(dataFolder, { recursive: true });
  const store = await openDuckDbStore({ file: storeFile, stagingFolder: join(dataFolder, 'staging') });
  const threads = new ReadingThreads();
  const dependencies = { keeper: store, startReading: threads.start, inTurn: startQueue() };
  const by = `command line (${userInfo().username})`;
  return {
    bring: async (file, options) => {
      const incoming = { chunks: createReadStream(file), fileName: basename(file) };
      return reportVerdict(file, await bringExtract(incoming, { ...options, by }, dependencies));
    },
    close: async () => {
      await threads.close();
      await store.close();
    },
  };
}

import { createReadStream } from 'node:fs';
import { userInfo } from 'node:os';
import { basename } from 'node:path';
import { makeDataFolder } from '../../server/data-folder.ts';
import { bringExtract, type IncomingFile } from '../../server/ingest/bring-extract.ts';
import { startQueue } from '../../server/ingest/in-turn.ts';
import type { ReadingProgress } from '../../server/ingest/reading-thread.ts';
import type { ColumnMapping } from '../../server/observation/column-mapping.ts';
import { openStore } from '../../server/open-store.ts';
import { ReadingThreads } from '../../server/reading-threads.ts';
import type { Settings } from '../../server/settings.ts';
import { standardError } from '../../server/statistics/standard-error.ts';
import { type ExtractReport, reportVerdict } from './extract-report.ts';
import { findSavedMapping, isMappingFile, readMappingFile } from './find-asked-mapping.ts';
import type { AskedOptions } from './read-arguments.ts';

/** Told how far the reading is; null where nobody wants to know. */
export type Progress = ((progress: ReadingProgress) => void) | null;

/** Where extracts are brought to: a store held here, or a server that holds it. */
export interface Destination {
  /** Brings the files of one extract. */
  bring(files: readonly string[], options: AskedOptions, onProgress: Progress): Promise<ExtractReport>;
  close(): Promise<void>;
}

/** Opens the store to bring files into it, since no server holds it. Fails when another process does. */
export async function openStoreHere(settings: Settings): Promise<Destination> {
  await makeDataFolder(settings.dataFolder);
  const store = await openStore(settings);
  const threads = new ReadingThreads();
  const dependencies = { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError };
  const by = `command line (${userInfo().username})`;
  const findMapping = async (asked: string | null): Promise<ColumnMapping | null> => {
    if (asked === null) return null;
    return isMappingFile(asked)
      ? readMappingFile(asked)
      : findSavedMapping(asked, await store.findMappings());
  };
  return {
    bring: async (files, options, onProgress) => {
      const mapping = await findMapping(options.mapping);
      const asked = { ...options, mapping, by, mayRestore: true };
      return reportVerdict(
        files,
        await bringExtract(openFiles(files), asked, { ...dependencies, onProgress: onProgress ?? undefined }),
      );
    },
    close: async () => {
      await threads.close();
      await store.close();
    },
  };
}

/** Each file is opened when its turn comes. */
async function* openFiles(files: readonly string[]): AsyncGenerator<IncomingFile> {
  for (const file of files) yield { chunks: createReadStream(file), fileName: basename(file) };
}

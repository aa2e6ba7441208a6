import { existsSync } from 'node:fs';
import { join } from 'node:path';
import { createApp } from '../../server/api/app.ts';
import { UploadProgress } from '../../server/api/upload-progress.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { startQueue } from '../../server/ingest/in-turn.ts';
import { openStore } from '../../server/open-store.ts';
import { ReadingThreads } from '../../server/reading-threads.ts';
import type { Settings } from '../../server/settings.ts';
import { standardError } from '../../server/statistics/standard-error.ts';
import { findServer } from '../ingest/send-to-server.ts';

/** The interface of the service, wherever the store is held. */
export interface Service {
  /** What an address gives: `/api/v1/areas`. */
  ask(path: string): Promise<Response>;
  close(): Promise<void>;
}

/** The running server where one holds the store, else the store itself. Fails where there is neither. */
export async function openService(settings: Settings): Promise<Service> {
  const server = await findServer(settings.dataFolder);
  if (server === null) return openStoreHere(settings);
  return { ask: (path) => fetch(`${server}${path}`), close: async () => undefined };
}

async function openStoreHere(settings: Settings): Promise<Service> {
  const { dataFolder, store: place, maxUploadBytes } = settings;
  if (place.engine === 'duckdb' && !existsSync(place.file)) {
    throw new Error(
      `no store: ${place.file}; set DATA_DIR, bring extracts with npm run ingest, or start the service once`,
    );
  }
  const store = await openStore(settings);
  const threads = new ReadingThreads();
  const uploads = new UploadProgress();
  const app = createApp({
    ...{ store, uploads, maxUploadBytes, catalogue: loadCatalogue() },
    bring: { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError },
    adminToken: '',
    productVersion: '',
    clientFolder: join(dataFolder, 'no-pages'),
    trustProxy: false,
    ...{ logAddresses: false, metrics: null, stopping: new AbortController().signal },
    allowedHosts: [],
    madePerMinute: Number.MAX_SAFE_INTEGER,
    now: () => new Date(),
    log: { info: () => undefined, warn: () => undefined, error: writeFault },
  });
  return {
    ask: async (path) => app.request(path),
    close: async () => {
      uploads.close();
      await threads.close();
      await store.close();
    },
  };
}

/** A fault of our own, which the answer tells only by its number. */
function writeFault(facts: object): void {
  const error = 'err' in facts ? facts.err : facts;
  process.stderr.write(`${error instanceof Error ? error.stack : String(error)}\n`);
}

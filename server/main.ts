/** Wiring: opens the store, fills an empty one with demonstration extracts, and serves the interface and the pages. */
import { mkdir, readFile } from 'node:fs/promises';
import { join } from 'node:path';
import { fileURLToPath } from 'node:url';
import { type Logger, pino } from 'pino';
import { z } from 'zod';
import { readOrMakeAdminToken } from './admin-token.ts';
import { createApp } from './api/app.ts';
import { UploadProgress } from './api/upload-progress.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { fillWithDemo } from './fill-with-demo.ts';
import { startQueue } from './ingest/in-turn.ts';
import { listen } from './listen.ts';
import { openStore } from './open-store.ts';
import { ReadingThreads } from './reading-threads.ts';
import { postNotice, removeNotice } from './server-notice.ts';
import type { Settings } from './settings.ts';
import { standardError } from './statistics/standard-error.ts';
import type { Store } from './store/store.ts';

export interface RunningServer {
  /** Where it answers, as a browser on this machine reaches it. */
  readonly url: string;
  readonly adminToken: string;
  /** Finishes the requests that are under way, then closes the store. May be called more than once. */
  close(): Promise<void>;
}

/** What the service needs before it can answer, and does not make itself. */
export interface Preparations {
  /** Asked only when demonstration data are wanted. */
  readonly findDemoFiles: () => Promise<readonly string[]>;
  /** Settles when the pages are built; they may be built while the store is filled. */
  readonly pages: Promise<void>;
}

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the service and resolves once it answers. Fails, closing what it opened, when the store is held by another
 * process, a preparation fails or the port is taken.
 */
export async function startServer(settings: Settings, preparations: Preparations): Promise<RunningServer> {
  // Awaited once the store is filled; a build that fails before is told then.
  preparations.pages.catch(() => undefined);
  const log = pino({ level: settings.logLevel }, pino.destination({ dest: 2, sync: true }));
  await mkdir(settings.dataFolder, { recursive: true });
  const store = await openStore(settings);
  try {
    return await serveStore(store, settings, preparations, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveStore(
  store: Store,
  settings: Settings,
  { findDemoFiles, pages }: Preparations,
  log: Logger,
): Promise<RunningServer> {
  const { dataFolder, maxUploadBytes, trustProxy, host, port } = settings;
  const threads = new ReadingThreads();
  const bring = { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError };
  if (settings.demo) {
    const brought = await fillWithDemo(await store.findExtracts(), findDemoFiles, bring);
    if (brought > 0) log.info({ extracts: brought }, 'demonstration extracts brought');
  }
  await pages;
  const adminToken = settings.adminToken ?? (await readOrMakeAdminToken(dataFolder));
  const uploads = new UploadProgress();
  const app = createApp({
    ...{ store, catalogue: loadCatalogue(), bring, uploads, adminToken, maxUploadBytes, trustProxy, log },
    productVersion: await readProductVersion(),
    clientFolder: join(root, 'dist', 'client'),
    now: () => new Date(),
  });
  const { url, stop } = await listen(app.fetch, host, port);
  await postNotice(dataFolder, { url, pid: process.pid });
  const close = async () => {
    await removeNotice(dataFolder, process.pid);
    uploads.close();
    await stop();
    await threads.close();
    await store.close();
  };
  let closing: Promise<void> | null = null;
  return {
    url,
    adminToken,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

async function readProductVersion(): Promise<string> {
  const text = await readFile(join(root, 'package.json'), 'utf8');
  return z.object({ version: z.string() }).parse(JSON.parse(text)).version;
}

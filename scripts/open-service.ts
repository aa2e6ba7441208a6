import { join } from 'node:path';
import { OneTimeCodes } from '../server/access/one-time-codes.ts';
import { makeSecret } from '../server/access/secret.ts';
import { createApp } from '../server/api/app.ts';
import { SignInFailures } from '../server/api/sign-in-failures.ts';
import { UploadProgress } from '../server/api/upload-progress.ts';
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import { problemDocumentSchema } from '../server/contract/extracts.ts';
import { startQueue } from '../server/ingest/in-turn.ts';
import { backupFolderIn, openStore } from '../server/open-store.ts';
import { ReadingThreads } from '../server/reading-threads.ts';
import type { Settings } from '../server/settings.ts';
import { standardError } from '../server/statistics/standard-error.ts';
import { findAdminToken } from './find-admin-token.ts';
import { findServer } from './ingest/send-to-server.ts';
import { requireStore } from './require-store.ts';

/** The interface of the service, wherever the store is held, as its administrator sees it. */
export interface Service {
  /** Where it answers; null where no server runs and the store was opened here. */
  readonly server: string | null;
  /** What an address gives: `/api/v1/areas`. */
  ask(path: string, request?: RequestInit): Promise<Response>;
  close(): Promise<void>;
}

/** The running server where one holds the store, else the store itself. Fails where there is neither. */
export async function openService(settings: Settings): Promise<Service> {
  const server = await findServer(settings.dataFolder);
  if (server === null) return openStoreHere(settings);
  const token = await findAdminToken(settings);
  return {
    server,
    ask: (path, request) => fetch(`${server}${path}`, withToken(request, token)),
    close: async () => undefined,
  };
}

/** Sends JSON and gives the JSON of the answer. Throws what the service says is wrong. */
export async function askFor(
  service: Service,
  method: string,
  path: string,
  body?: unknown,
): Promise<unknown> {
  const text = await askForText(service, method, path, body);
  return text === '' ? null : JSON.parse(text);
}

/** The same, for an answer that is a text of any kind. */
export async function askForText(
  service: Service,
  method: string,
  path: string,
  body?: unknown,
): Promise<string> {
  const headers = { 'content-type': 'application/json' };
  const response = await service.ask(path, {
    method,
    ...(body === undefined ? {} : { headers, body: JSON.stringify(body) }),
  });
  const text = await response.text();
  if (!response.ok) throw new Error(problemDocumentSchema.parse(JSON.parse(text)).detail);
  return text;
}

function withToken(request: RequestInit = {}, token: string): RequestInit {
  const headers = new Headers(request.headers);
  headers.set('authorization', `Bearer ${token}`);
  return { ...request, headers };
}

async function openStoreHere(settings: Settings): Promise<Service> {
  const { dataFolder, maxUploadBytes } = settings;
  requireStore(settings);
  const store = await openStore(settings);
  const threads = new ReadingThreads();
  const uploads = new UploadProgress();
  const now = () => new Date();
  // Whoever can open the store may do all: a token of this moment says so to the interface.
  const adminToken = makeSecret();
  const app = createApp({
    ...{
      store,
      uploads,
      maxUploadBytes,
      catalogue: loadCatalogue(),
      adminToken,
      reading: 'open',
      proxy: null,
    },
    bring: { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError },
    codes: new OneTimeCodes(now),
    failures: new SignInFailures(store.access, (error) => writeFault({ err: error })),
    productVersion: '',
    clientFolder: join(dataFolder, 'no-pages'),
    backupFolder: backupFolderIn(dataFolder),
    trustProxy: false,
    ...{ logAddresses: false, metrics: null, stopping: new AbortController().signal },
    ...{ organisation: null, contact: null },
    allowedHosts: [],
    madePerMinute: Number.MAX_SAFE_INTEGER,
    now,
    log: { info: () => undefined, warn: () => undefined, error: writeFault },
  });
  return {
    server: null,
    ask: async (path, request) => app.request(path, withToken(request, adminToken)),
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

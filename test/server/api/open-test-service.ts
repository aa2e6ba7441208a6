import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { OneTimeCodes } from '../../../server/access/one-time-codes.ts';
import type { ApiDependencies } from '../../../server/api/api-dependencies.ts';
import { createApp } from '../../../server/api/app.ts';
import { SignInFailures } from '../../../server/api/sign-in-failures.ts';
import { UploadProgress } from '../../../server/api/upload-progress.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { startQueue } from '../../../server/ingest/in-turn.ts';
import { ReadingThreads } from '../../../server/reading-threads.ts';
import { standardError } from '../../../server/statistics/standard-error.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';

export const adminToken = 'token-of-the-test';

/** The real interface over a real store in a folder of its own; only the day is fixed. */
export interface TestService {
  readonly store: Store;
  /** Where the pages are that it serves. */
  readonly clientFolder: string;
  /** What the service logged. */
  readonly lines: { readonly message: string; readonly facts: object }[];
  /** Errors that the service logged. */
  readonly faults: object[];
  /** The interface as one function, to which a test may add. */
  readonly app: ReturnType<typeof createApp>;
  ask(path: string, request?: RequestInit): Promise<Response>;
  askWith(request: Request): Promise<Response>;
  /** Asks at a whole address (`http://injuries.example.org/api/v1/…`), as from a browser that found the service there. */
  askAt(address: string): Promise<Response>;
  /** Brings a text with the administrator's token. */
  bring(text: string, parameters?: string, headers?: Record<string, string>): Promise<Response>;
  withdraw(id: string): Promise<Response>;
  /** Starts anew over the same store, so that every answer is made again. */
  restart(): void;
  /** Gives addresses that sign in once. */
  readonly codes: OneTimeCodes;
  close(): Promise<void>;
}

/** Shared by the services of a test file: starting a thread takes longer than most tests. */
const threads = new ReadingThreads();

export const maxUploadBytes = 1024 * 1024;

/** Opens a store whose extracts wait in a folder of its own, which is removed with the service. */
type OpenStore = (folder: string) => Promise<Store>;

const openOwnStore: OpenStore = (folder) =>
  openDuckDbStore({ file: join(folder, 'a.duckdb'), stagingFolder: join(folder, 'staging') });

/** Published files are larger than what most tests bring: `most` is how many bytes are taken. */
export async function openTestService(
  most = maxUploadBytes,
  openStore = openOwnStore,
  changed: Partial<ApiDependencies> = {},
): Promise<TestService> {
  const folder = mkdtempSync(join(tmpdir(), 'service-'));
  const store = await openStore(folder);
  const faults: object[] = [];
  const lines: TestService['lines'] = [];
  const clientFolder = makeClient(folder);
  const now = () => new Date('2025-06-01T12:00:00Z');
  const codes = new OneTimeCodes(now);
  const failures = new SignInFailures(store.access, (error) => faults.push({ err: error }));
  const startApp = () =>
    createApp({
      store,
      catalogue: loadCatalogue(),
      bring: { keeper: store, startReading: threads.start, inTurn: startQueue(), standardError },
      backupFolder: join(folder, 'backups'),
      uploads: new UploadProgress(),
      ...{ adminToken, codes, failures, now, reading: 'open', proxy: null, trustProxy: false },
      productVersion: '1.2.3',
      maxUploadBytes: most,
      clientFolder,
      ...{ logAddresses: false, metrics: null, stopping: new AbortController().signal },
      ...{ organisation: null, contact: null },
      log: {
        info: (facts, message) => lines.push({ message, facts }),
        warn: () => undefined,
        error: (facts) => faults.push(facts),
      },
      allowedHosts: [],
      madePerMinute: 1_200,
      ...changed,
    });
  let app = startApp();
  const ask = async (path: string, request?: RequestInit) => app.request(path, request);
  const authorization = `Bearer ${adminToken}`;
  return {
    store,
    clientFolder,
    ...{ faults, lines, codes },
    get app() {
      return app;
    },
    ask,
    askWith: async (request) => app.request(request),
    askAt: async (address) =>
      app.request(address, undefined, { incoming: { socket: { remoteAddress: '192.0.2.7' } } }),
    bring: (body, parameters = '', headers = {}) =>
      ask(`/api/v1/extracts?${parameters}`, {
        method: 'POST',
        body,
        headers: { authorization, 'content-type': 'text/csv', ...headers },
      }),
    withdraw: (id) => ask(`/api/v1/extracts/${id}`, { method: 'DELETE', headers: { authorization } }),
    restart: () => {
      app = startApp();
    },
    close: async () => {
      await failures.close();
      await store.close();
      rmSync(folder, { recursive: true });
    },
  };
}

function makeClient(folder: string): string {
  const client = join(folder, 'client');
  mkdirSync(join(client, 'assets'), { recursive: true });
  writeFileSync(join(client, 'index.html'), '<!doctype html><title>Injury outcomes</title>');
  writeFileSync(
    join(client, 'assets', 'main-1a2b3c.js'),
    `console.log(${JSON.stringify('x'.repeat(2_000))})`,
  );
  writeFileSync(join(folder, 'secret.txt'), 'not for anybody');
  return client;
}

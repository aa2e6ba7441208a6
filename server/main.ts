/** Wiring: opens the store, fills an empty one with demonstration extracts, and serves the interface and the pages. */
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { fileURLToPath } from 'node:url';
import type { Logger } from 'pino';
import { OneTimeCodes } from './access/one-time-codes.ts';
import { readOrMakeAdminToken } from './admin-token.ts';
import { createApp } from './api/app.ts';
import { signInPath } from './api/sign-in-address-route.ts';
import { SignInFailures } from './api/sign-in-failures.ts';
import { createStartingApp } from './api/starting-app.ts';
import { UploadProgress } from './api/upload-progress.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { makeDataFolder, refuseSecondService } from './data-folder.ts';
import { fillWithDemo } from './fill-with-demo.ts';
import type { BringDependencies } from './ingest/bring-extract.ts';
import { startQueue } from './ingest/in-turn.ts';
import { type Listening, listen } from './listen.ts';
import { StoppedError } from './observation/stopped-error.ts';
import { backupFolderIn, openStore } from './open-store.ts';
import { ReadingThreads } from './reading-threads.ts';
import { postNotice, removeNotice } from './server-notice.ts';
import { openServiceLog } from './service-log.ts';
import { openServiceMetrics } from './service-metrics.ts';
import type { Settings } from './settings.ts';
import { standardError } from './statistics/standard-error.ts';
import { readProductRelease } from './store/backup/product-release.ts';
import type { Store } from './store/store.ts';

export interface RunningServer {
  /** Where it answers, as a browser on this machine reaches it. */
  readonly url: string;
  readonly adminToken: string;
  /** An address that signs a browser in once, within an hour, as an administrator of this name. */
  makeSignInAddress(name: string): string;
  /** Finishes the requests that are under way, then closes the store. May be called more than once. */
  close(): Promise<void>;
}

/** Where the demonstration extracts are; asked only when they are wanted. */
type FindDemoFiles = () => Promise<readonly string[]>;

const root = fileURLToPath(new URL('..', import.meta.url));

/**
 * Starts the service and resolves once it answers; until then its address says that it is starting. Fails, closing what it
 * opened, when the store is held by another process, demonstration data are not to be had or the port is taken.
 */
export async function startServer(
  settings: Settings,
  findDemoFiles: FindDemoFiles,
  log = openServiceLog(settings.logLevel),
): Promise<RunningServer> {
  await makeDataFolder(settings.dataFolder);
  await refuseSecondService(settings.dataFolder);
  const store = await openStore(settings, log);
  try {
    return await serveStore(store, settings, findDemoFiles, log);
  } catch (error) {
    await store.close();
    throw error;
  }
}

async function serveStore(
  store: Store,
  settings: Settings,
  findDemoFiles: FindDemoFiles,
  log: Logger,
): Promise<RunningServer> {
  let app: Pick<ReturnType<typeof createApp>, 'fetch'> = createStartingApp(settings.trustProxy);
  const listening = await listen((request, env) => app.fetch(request, env), settings.host, settings.port);
  try {
    const service = await openService(store, settings, findDemoFiles, log);
    app = service.app;
    return await announce(service, listening, settings, log);
  } catch (error) {
    await listening.stop();
    throw error;
  }
}

/** The service over its store, ready to answer. */
interface Service {
  readonly app: ReturnType<typeof createApp>;
  readonly adminToken: string;
  readonly storeVersion: number;
  readonly codes: OneTimeCodes;
  /** From now on it says that it stops, and followers of no upload are let go. */
  beginToStop(): void;
  /** Gives up the uploads that have no verdict. */
  giveUp(): void;
  close(): Promise<void>;
}

async function openService(
  store: Store,
  settings: Settings,
  findDemoFiles: FindDemoFiles,
  log: Logger,
): Promise<Service> {
  const {
    dataFolder,
    maxUploadBytes,
    trustProxy,
    logAddresses,
    allowedHosts,
    madePerMinute,
    reading,
    proxy,
  } = settings;
  const threads = new ReadingThreads();
  const [stopping, givingUp] = [new AbortController(), new AbortController()];
  const queue = startQueue();
  const measured = settings.metrics ? openServiceMetrics(store, queue) : null;
  const bring: BringDependencies = {
    ...{ keeper: store, startReading: threads.start, standardError, givingUp: givingUp.signal },
    inTurn: measured?.inTurn ?? queue,
  };
  if (settings.demo) {
    const brought = await fillWithDemo(await store.findExtracts(), findDemoFiles, bring);
    if (brought > 0) log.info({ extracts: brought }, 'demonstration extracts brought');
  }
  const adminToken = settings.adminToken ?? (await readOrMakeAdminToken(dataFolder));
  await tellOfTrail(store, log);
  const uploads = new UploadProgress();
  const now = () => new Date();
  const codes = new OneTimeCodes(now);
  const failures = new SignInFailures(store.access, (error) =>
    log.error({ err: error }, 'audit trail not written'),
  );
  const app = createApp({
    ...{ store, catalogue: loadCatalogue(), bring, uploads, adminToken, log, now },
    ...{ maxUploadBytes, trustProxy, allowedHosts, madePerMinute },
    ...{ logAddresses, metrics: measured?.metrics ?? null, stopping: stopping.signal },
    ...{ reading, proxy, codes, failures },
    ...{ organisation: settings.organisation, contact: settings.contact },
    backupFolder: backupFolderIn(dataFolder),
    productVersion: await readProductRelease(),
    clientFolder: join(root, 'dist', 'client'),
  });
  return {
    ...{ app, adminToken, codes, storeVersion: await store.version() },
    beginToStop: () => {
      stopping.abort();
      uploads.close();
    },
    giveUp: () => givingUp.abort(new StoppedError()),
    close: async () => {
      await failures.close();
      await threads.close();
      await store.close();
    },
  };
}

/** Tells other programs where the service is, and how it is stopped. */
async function announce(
  service: Service,
  { url, stop }: Listening,
  { dataFolder, drainSeconds, store, allowedHosts }: Settings,
  log: Logger,
): Promise<RunningServer> {
  if (allowedHosts === 'any') {
    log.warn('asked by any host name: set ALLOWED_HOSTS to the names by which people reach the service');
  }
  await postNotice(dataFolder, { url, pid: process.pid });
  const { adminToken, storeVersion } = service;
  log.info({ url, engine: store.engine, storeVersion, node: process.version }, 'ready');
  const close = async () => {
    const start = performance.now();
    log.info({ drainSeconds }, 'stopping');
    await removeNotice(dataFolder, process.pid);
    service.beginToStop();
    await wait(drainSeconds * 1_000);
    await stop(service.giveUp);
    await service.close();
    log.info({ milliseconds: Math.round(performance.now() - start) }, 'stopped');
  };
  let closing: Promise<void> | null = null;
  return {
    ...{ url, adminToken },
    makeSignInAddress: (name) => `${url}${signInPath(service.codes.make(name).code)}`,
    close: () => {
      closing ??= close();
      return closing;
    },
  };
}

/** The last entry goes into the log, so that a trail which was cut off or written anew does not fit it. */
async function tellOfTrail(store: Store, log: Logger): Promise<void> {
  const { entries, lastHash, firstWrong, firstUntold } = await store.access.checkTrail();
  if (firstWrong === null && firstUntold === null) {
    log.info({ entries, lastHash }, 'audit trail whole');
    return;
  }
  log.error(
    { entries, lastHash, firstWrong, firstUntold },
    'audit trail changed since it was written: npm run audit -- --verify tells where',
  );
}

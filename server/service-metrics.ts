/** Wiring: how the service fares, counted for Prometheus. `docs/metrics.md` says what each of them means. */
import { Counter, collectDefaultMetrics, Gauge, Histogram, Registry } from 'prom-client';
import type { ServiceMetrics } from './api/api-dependencies.ts';
import type { InTurn } from './ingest/in-turn.ts';
import type { Store } from './store/store.ts';
import { StoreUnavailableError } from './store/store-unavailable.ts';

const answerSeconds = [0.001, 0.005, 0.01, 0.025, 0.05, 0.1, 0.25, 0.5, 1, 2.5, 5, 10];
const uploadSeconds = [0.1, 0.5, 1, 5, 15, 60, 300, 900];

/** The metrics of one service, and its queue of changes, measured. */
export interface Measured {
  readonly metrics: ServiceMetrics;
  readonly inTurn: InTurn;
}

/** Counts what happens to a service with this store and this queue. */
export function openServiceMetrics(store: Store, queue: InTurn): Measured {
  const registry = new Registry();
  const registers = [registry];
  collectDefaultMetrics({ register: registry });
  const requests = new Histogram({
    name: 'injuries_request_duration_seconds',
    help: 'Seconds from a request to its answer, by method, pattern of the address and class of status.',
    labelNames: ['method', 'route', 'status'] as const,
    buckets: answerSeconds,
    registers,
  });
  const answers = new Counter({
    name: 'injuries_answers_total',
    help: 'Answers from the store and files: made, kept from before, or unchanged (304).',
    labelNames: ['given'] as const,
    registers,
  });
  const uploads = new Histogram({
    name: 'injuries_upload_duration_seconds',
    help: 'Seconds from the beginning of an upload to its verdict, by what became of it.',
    labelNames: ['outcome'] as const,
    buckets: uploadSeconds,
    registers,
  });
  const uploading = new Gauge({
    name: 'injuries_uploads_under_way',
    help: 'Uploads that have no verdict yet.',
    registers,
  });
  const changes = new Gauge({
    name: 'injuries_changes_waiting',
    help: 'Verdicts and withdrawals that are being made or wait their turn.',
    registers,
  });
  const readStoreNow = addStoreMetrics(store, registers);
  return {
    inTurn: async (task) => {
      changes.inc();
      try {
        return await queue(task);
      } finally {
        changes.dec();
      }
    },
    metrics: {
      answered: ({ method, route, status, seconds, given }) => {
        requests.observe(
          { method: knownMethod(method), route, status: `${Math.floor(status / 100)}xx` },
          seconds,
        );
        if (given !== undefined) answers.inc({ given });
      },
      bringing: () => {
        uploading.inc();
        const end = uploads.startTimer();
        return (outcome) => {
          uploading.dec();
          end({ outcome });
        };
      },
      print: async () => {
        await readStoreNow();
        return { text: await registry.metrics(), contentType: registry.contentType };
      },
    },
  };
}

/** Metrics of the store, and how to bring them up to date; while its database is away only that is told. */
function addStoreMetrics(store: Store, registers: Registry[]): () => Promise<void> {
  const gauge = (name: string, help: string) => new Gauge({ name, help, registers });
  const up = gauge('injuries_store_up', '1 while the store answers, 0 while its database is away.');
  const version = gauge('injuries_store_version', 'The newest store version.');
  const observations = gauge('injuries_store_observations', 'Observations held of extracts in force.');
  const connections = new Gauge({
    name: 'injuries_store_connections',
    help: 'Connections that answer questions (open, busy), and questions that wait for one (waiting).',
    labelNames: ['state'] as const,
    registers,
  });
  return async () => {
    for (const [state, number] of Object.entries(store.connections())) connections.set({ state }, number);
    const facts = await readStore(store);
    up.set(facts === null ? 0 : 1);
    version.set(facts?.version ?? Number.NaN);
    observations.set(facts?.observations ?? Number.NaN);
  };
}

async function readStore(store: Store): Promise<{ version: number; observations: number } | null> {
  try {
    return { version: await store.version(), observations: await store.countObservations() };
  } catch (error) {
    if (error instanceof StoreUnavailableError) return null;
    throw error;
  }
}

const methods = new Set(['GET', 'HEAD', 'POST', 'PUT', 'DELETE', 'OPTIONS']);

/** Anybody may send a method of their own; the metrics stay bounded. */
const knownMethod = (method: string): string => (methods.has(method) ? method : 'other');

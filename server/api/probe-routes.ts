import type { OpenAPIHono } from '@hono/zod-openapi';
import {
  type AliveAnswer,
  aliveAnswerSchema,
  type ReadyAnswer,
  readyAnswerSchema,
} from '../contract/health.ts';
import { StoreUnavailableError } from '../store/store-unavailable.ts';
import { type ApiEnvironment, type ApiRooms, apiBase } from './api-dependencies.ts';
import { describeOperation } from './describe-route.ts';
import { problemResponse, retryLater } from './error-response.ts';

const alivePath = `${apiBase}/health/live`;
const readyPath = `${apiBase}/health/ready`;

/** Longer than any healthy store takes to say its version; a probe that hangs tells nothing. */
const patienceInMilliseconds = 2_000;

const neverKept = { 'cache-control': 'no-store' };

/** `GET /health/live`: the process answers at all. It asks nothing of the store, so that a database away restarts nobody. */
export function addAliveRoute(app: OpenAPIHono<ApiEnvironment>): void {
  const alive: AliveAnswer = { status: 'alive' };
  app.get(alivePath, (context) => context.json(alive, 200, neverKept));
}

/** `GET /health/ready`: questions can be answered here and now; 503 says why not. */
export function addReadyRoute({ app, store, stopping }: ApiRooms): void {
  app.get(readyPath, async (context) => {
    if (stopping.aborted) {
      const detail = 'the service is stopping: it answers what is under way, and takes nothing new';
      return problemResponse(context, { status: 503, detail }, retryLater);
    }
    const ready: ReadyAnswer = { status: 'ready', storeVersion: await inTime(store.version()) };
    return context.json(ready, 200, neverKept);
  });
}

/** Fails with a `StoreUnavailableError` where the store takes too long. */
function inTime(version: Promise<number>): Promise<number> {
  return new Promise((resolve, reject) => {
    const patience = setTimeout(() => {
      const cause = new Error(`no answer within ${patienceInMilliseconds} ms`);
      reject(new StoreUnavailableError('asking for the version failed', { cause }));
    }, patienceInMilliseconds);
    version.then(resolve, reject).finally(() => clearTimeout(patience));
  });
}

/** Both stand before what needs the store, and are described with everything else. */
export function describeProbes({ app }: ApiRooms): void {
  describeOperation(app, {
    method: 'get',
    path: alivePath,
    operationId: 'readAlive',
    summary:
      'Whether the process runs. It says nothing of the store: restart the service only where this fails.',
    responses: {
      200: { description: 'It runs.', content: { 'application/json': { schema: aliveAnswerSchema } } },
    },
  });
  describeOperation(app, {
    method: 'get',
    path: readyPath,
    operationId: 'readReady',
    summary:
      'Whether questions can be answered here and now: 503 while the service starts or stops, or its store is away.',
    responses: {
      200: { description: 'They can.', content: { 'application/json': { schema: readyAnswerSchema } } },
    },
  });
}

/** Wiring: the main of a thread that fills staging files, one after another, for the thread that reads. See `ingest-worker.ts`. */
import { type MessagePort, parentPort } from 'node:worker_threads';
import { serveStaging } from './store/duckdb/serve-staging.ts';

if (parentPort === null) throw new Error('not a worker thread: a reading thread starts it');
parentPort.on('message', (port: MessagePort) => void serveStaging(port));

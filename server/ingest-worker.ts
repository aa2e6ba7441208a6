/** Wiring: the main of a thread that reads extracts, one after another, each into its staging place. See `reading-threads.ts`. */
import { on } from 'node:events';
import { type MessagePort, parentPort } from 'node:worker_threads';
import type { Catalogue } from './catalogue/catalogue.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { type Reading, readExtract } from './ingest/read-extract.ts';
import type {
  MessageFromThread,
  MessageToThread,
  ReadingProgress,
  ReadingRequest,
} from './ingest/reading-thread.ts';
import { openDuckDbStagingWriter } from './store/duckdb/staging-writer.ts';

type Say = (message: MessageFromThread) => void;
type Hear = () => Promise<MessageToThread>;

/** The sender no longer wants the verdict. */
class GivenUp extends Error {}

if (parentPort === null) throw new Error('not a worker thread: ReadingThreads starts it');
await readOneAfterAnother(parentPort);
process.exit();

/** Returns once a reading was given up: nobody waits for the thread any longer. */
async function readOneAfterAnother(port: MessagePort): Promise<void> {
  const messages = on(port, 'message');
  const hear: Hear = async () => (await messages.next()).value[0];
  const say: Say = (message) => port.postMessage(message);
  const catalogue = loadCatalogue();
  for (;;) {
    const said = await hear();
    // What is left of a file whose verdict came before its end is passed over.
    if (said.kind !== 'start') continue;
    const reading = await read(said.request, catalogue, hear, say);
    if (reading === null) return;
    say({ kind: 'read', reading });
  }
}

/** The reading of one file; null when it was given up. A fault of our own ends the thread. */
async function read(
  { staging, ...options }: ReadingRequest,
  catalogue: Catalogue,
  hear: Hear,
  say: Say,
): Promise<Reading | null> {
  const writer = await openDuckDbStagingWriter(staging);
  const onProgress = (progress: ReadingProgress) => say({ kind: 'progress', ...progress });
  try {
    return await readExtract(receiveChunks(hear, say), { ...options, catalogue, writer, onProgress });
  } catch (error) {
    await writer.abandon();
    if (error instanceof GivenUp) return null;
    throw error;
  }
}

async function* receiveChunks(hear: Hear, say: Say): AsyncGenerator<Uint8Array> {
  for (;;) {
    const said = await hear();
    if (said.kind === 'end') return;
    if (said.kind !== 'chunk') throw new GivenUp('reading given up');
    yield said.bytes;
    say({ kind: 'used', bytes: said.bytes.byteLength });
  }
}

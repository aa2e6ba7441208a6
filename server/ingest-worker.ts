/** Wiring: the main of a thread that reads extracts, one after another, each into its staging place. See `reading-threads.ts`. */
import { on } from 'node:events';
import { MessageChannel, type MessagePort, parentPort, Worker, workerData } from 'node:worker_threads';
import type { Catalogue } from './catalogue/catalogue.ts';
import { loadCatalogue } from './catalogue/load-catalogue.ts';
import { askForHeld } from './ingest/ask-for-held.ts';
import { readExtract } from './ingest/read-extract.ts';
import type { Reading } from './ingest/reading.ts';
import type {
  HeldBatch,
  HeldMessage,
  MessageFromThread,
  MessageToThread,
  ReadingProgress,
  ReadingRequest,
} from './ingest/reading-thread.ts';
import { GivenUp, receiveFiles } from './ingest/receive-files.ts';
import { DistantPlace } from './store/duckdb/distant-place.ts';
import { DuckDbStagingWriter } from './store/duckdb/staging-writer.ts';

type Say = (message: MessageFromThread) => void;
type Hear = () => Promise<MessageToThread>;

if (parentPort === null) throw new Error('not a worker thread: ReadingThreads starts it');
const stagingWorker = new Worker(workerData.stagingProgram, { eval: true, execArgv: [] });
// No await here, since the program of a thread is bundled: a reading that fails ends the thread.
void readOneAfterAnother(parentPort).then(() => process.exit());

/** Returns once a reading was given up: nobody waits for the thread any longer. */
async function readOneAfterAnother(port: MessagePort): Promise<void> {
  const messages = on(port, 'message');
  const hear: Hear = async () => (await messages.next()).value[0];
  const say: Say = (message) => port.postMessage(message);
  const catalogue = loadCatalogue(workerData.catalogueFolder);
  for (;;) {
    const said = await hear();
    // What is left of a file whose verdict came before its end is passed over.
    if (said.kind !== 'start') continue;
    const reading = await read(said.request, catalogue, hear, say);
    if (reading === null) return;
    say({ kind: 'read', reading });
  }
}

/** The reading of one extract; null when it was given up. A fault of our own ends the thread. */
async function read(
  { staging, ...options }: ReadingRequest,
  catalogue: Catalogue,
  hear: Hear,
  say: Say,
): Promise<Reading | null> {
  const writer = openStagingWriter(staging);
  const onProgress = (progress: ReadingProgress) => say({ kind: 'progress', ...progress });
  try {
    const held = askForHeld((message) => exchange(message, hear, say));
    const today = new Date().toISOString().slice(0, 10);
    const given = { ...options, today, catalogue, writer, held, onProgress };
    return await readExtract(receiveFiles(hear, say), given);
  } catch (error) {
    await writer.abandon();
    if (error instanceof GivenUp) return null;
    throw error;
  }
}

/** Rows are written on a thread of their own, so that reading does not wait for the database. */
function openStagingWriter(staging: string): DuckDbStagingWriter {
  const { port1, port2 } = new MessageChannel();
  stagingWorker.postMessage(port2, [port2]);
  return new DuckDbStagingWriter(staging, new DistantPlace(staging, port1));
}

/** Asks the other side about other extracts. Files have all come by then, so that the next message is the answer. */
async function exchange(message: HeldMessage, hear: Hear, say: Say): Promise<HeldBatch | null> {
  say(message);
  const said = await hear();
  if (said.kind !== 'held') throw new GivenUp();
  return said.batch;
}

/**
 * A measure, run as a program of its own so that its memory is its own: `ingest-files.ts FOLDER FILE…` brings the
 * files of an extract into a fresh store in FOLDER the way the product does (worker thread, staging place, commit).
 */
import { createReadStream } from 'node:fs';
import { basename } from 'node:path';
import { bringExtract, type IncomingFile } from '../../server/ingest/bring-extract.ts';
import { startQueue } from '../../server/ingest/in-turn.ts';
import { ReadingThreads } from '../../server/reading-threads.ts';
import { standardError } from '../../server/statistics/standard-error.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../server/store/store.ts';
import { storeIn } from './find-asked-about.ts';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const [folder = '', ...files] = process.argv.slice(2);
const store = await openDuckDbStore(storeIn(folder));
const threads = new ReadingThreads();
const ingest = await measureIngest(store, threads);
await threads.close();
await store.close();
reportMeasure(ingest);

async function measureIngest(keeper: Store, { start }: ReadingThreads) {
  const begun = performance.now();
  const worked = processorSeconds();
  let lastRead = begun;
  const onProgress = () => {
    lastRead = performance.now();
  };
  const dependencies = { keeper, startReading: start, inTurn: startQueue(), standardError, onProgress };
  const options = {
    layout: 'auto',
    policy: null,
    period: null,
    released: null,
    mapping: null,
    dryRun: false,
    by: 'bench',
    mayRestore: true,
  } as const;
  const verdict = await bringExtract(openFiles(), options, dependencies);
  if (verdict.status !== 'accepted')
    throw new Error(`not accepted: ${JSON.stringify(verdict).slice(0, 2000)}`);
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    readingSeconds: (lastRead - begun) / 1000,
    processorSeconds: processorSeconds() - worked,
    rows: verdict.rowsRead,
    observations: verdict.observations,
  };
}

/** Each file is opened when its turn comes. */
async function* openFiles(): AsyncGenerator<IncomingFile> {
  for (const file of files) yield { chunks: createReadStream(file), fileName: basename(file) };
}

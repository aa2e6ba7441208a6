/**
 * A measure, run as a program of its own so that its memory is its own: `ingest-file.ts FILE FOLDER` brings a file into
 * a fresh store in FOLDER the way the product does (worker thread, staging place, commit), then asks that store for
 * trends.
 */
import { createReadStream } from 'node:fs';
import { join } from 'node:path';
import { answerTrend } from '../../server/answers/answer-trend.ts';
import { loadCatalogue } from '../../server/catalogue/load-catalogue.ts';
import { bringExtract, onlyFile } from '../../server/ingest/bring-extract.ts';
import { startQueue } from '../../server/ingest/in-turn.ts';
import { ReadingThreads } from '../../server/reading-threads.ts';
import { standardError } from '../../server/statistics/standard-error.ts';
import { openDuckDbStore } from '../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../server/store/store.ts';
import { percentile } from './percentile.ts';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const QUESTIONS = 500;
const WARM_UPS = 30;
const AREAS_A_QUESTION = 5;

const [file = '', folder = ''] = process.argv.slice(2);
const store = await openDuckDbStore({
  file: join(folder, 'bench.duckdb'),
  stagingFolder: join(folder, 'staging'),
});
const threads = new ReadingThreads();
const ingest = await measureIngest(store, threads);
const ingestPeakMegabytes = process.resourceUsage().maxRSS / 1024;
await threads.close();
const trend = await measureTrends(store);
await store.close();
reportMeasure({ ...ingest, ingestPeakMegabytes, ...trend });

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
  } as const;
  const verdict = await bringExtract(
    onlyFile({ chunks: createReadStream(file), fileName: 'bench.csv' }),
    options,
    dependencies,
  );
  if (verdict.status !== 'accepted')
    throw new Error(`not accepted: ${JSON.stringify(verdict).slice(0, 2000)}`);
  const seconds = (performance.now() - begun) / 1000;
  return {
    seconds,
    readingSeconds: (lastRead - begun) / 1000,
    processorSeconds: processorSeconds() - worked,
    rows: verdict.rowsRead,
  };
}

async function measureTrends(asked: Store) {
  const context = {
    store: asked,
    catalogue: loadCatalogue(),
    version: await asked.version(),
    today: '2025-01-01',
  };
  const holdings = await asked.findHoldings();
  const milliseconds: number[] = [];
  for (let question = 0; question < WARM_UPS + QUESTIONS; question++) {
    const { indicator = '', areaCodes = [] } = holdings[question % holdings.length] ?? {};
    const first = (question * 37) % Math.max(1, areaCodes.length - AREAS_A_QUESTION);
    const area = areaCodes.slice(first, first + AREAS_A_QUESTION);
    const begun = performance.now();
    await answerTrend({ indicator, area, age: '0-4' }, context);
    if (question >= WARM_UPS) milliseconds.push(performance.now() - begun);
  }
  return { trendP50: percentile(milliseconds, 50), trendP99: percentile(milliseconds, 99) };
}

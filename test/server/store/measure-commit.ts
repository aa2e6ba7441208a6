/**
 * Measures what committing a large extract does to those who read meanwhile:
 * `node --import tsx test/server/store/measure-commit.ts [rows]`. Times in milliseconds.
 */
import { mkdtempSync, readFileSync } from 'node:fs';
import { rm } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { performance } from 'node:perf_hooks';
import { setTimeout as wait } from 'node:timers/promises';
import { ageBand } from '../../../server/observation/age-band.ts';
import { openDuckDbStore } from '../../../server/store/duckdb/open-duckdb-store.ts';
import type { Store } from '../../../server/store/store.ts';
import { openStagingWriter } from '../../support/open-staging-writer.ts';
import { bring, describeExtract, observation, period, type StoreBench } from './store-bench.ts';

const ROWS = Number(process.argv[2] ?? 3_000_000);

/** Periods of each series; the areas make up the number of rows. */
const PERIODS = Array.from({ length: 20 }, (_, index) => period(String(2000 + index)));
const AGES = [ageBand(0, 4), ageBand(5, 17), ageBand(0, 17)];
const SEXES = ['persons', 'male', 'female'] as const;
const INDICATORS = ['injury-admissions', 'ksi-casualties', 'falls'];

async function stageRows(store: Store, id: string, released: string, value: number) {
  const staging = await store.newStaging();
  const writer = await openStagingWriter(staging);
  let line = 1;
  for (let area = 0; line <= ROWS; area++) {
    for (const indicator of INDICATORS) {
      for (const age of AGES) {
        for (const sex of SEXES) {
          for (const one of PERIODS) {
            const code = `E${10_000_000 + area}`;
            writer.write(
              observation({
                indicator,
                area: code,
                age,
                sex,
                period: one,
                value: value + (line % 2),
                line: ++line,
              }),
            );
          }
        }
      }
    }
  }
  await writer.finish();
  const rows = INDICATORS.map((indicator) => observation({ indicator }));
  return { extract: describeExtract({ id, released, rows }), areas: [], staging };
}

/** Runs work while a timer and a reader go on beside it, and prints how they fared. */
async function watch<T>(what: string, store: Store, work: () => Promise<T>): Promise<T> {
  const stalls: number[] = [];
  const own: number[] = [];
  const reads: number[] = [];
  let busy = true;
  const tick = async () => {
    while (busy) {
      const start = performance.now();
      const worked = ownTime();
      await wait(1);
      stalls.push(performance.now() - start - 1);
      own.push(ownTime() - worked);
    }
  };
  const read = async () => {
    while (busy) {
      const start = performance.now();
      await store.findObservations({ indicator: 'held', areas: ['E10000032'] });
      reads.push(performance.now() - start);
      await wait(5);
    }
  };
  const start = performance.now();
  const before = process.cpuUsage();
  const watching = [tick(), read()];
  const result = await work();
  const took = performance.now() - start;
  const { user, system } = process.cpuUsage(before);
  busy = false;
  await Promise.all(watching);
  console.log(
    `${what}: ${took.toFixed(0)} (processor ${((user + system) / 1000).toFixed(0)}); loop stalls ${spread(stalls)}, own work ${spread(own)}; reads ${spread(reads)}; memory ${(process.memoryUsage().rss / 2 ** 20).toFixed(0)} MB`,
  );
  return result;
}

/** Time that this thread has had a processor, so that its own work can be told from waiting for other processes. */
function ownTime(): number {
  return Number(readFileSync('/proc/thread-self/schedstat', 'utf8').split(' ')[0]) / 1e6;
}

function spread(times: readonly number[]): string {
  const sorted = times.toSorted((one, other) => one - other);
  const at = (part: number) => (sorted[Math.floor(part * (sorted.length - 1))] ?? 0).toFixed(1);
  return `p50 ${at(0.5)} p99 ${at(0.99)} most ${at(1)} of ${times.length}`;
}

const folder = mkdtempSync(join(tmpdir(), 'measure-'));
const store = await openDuckDbStore({
  file: join(folder, 'store.duckdb'),
  stagingFolder: join(folder, 'staging'),
});
const bench: StoreBench = {
  store,
  openWriter: openStagingWriter,
  reopen: null,
  spoil: async () => undefined,
  close: () => store.close(),
};
await bring(bench, { id: 'h', rows: PERIODS.map((one) => observation({ indicator: 'held', period: one })) });
await watch('nothing else', store, () => wait(3000));
for (const [id, released] of [
  ['a', '2023-01-01'],
  ['b', '2024-01-01'],
] as const) {
  const staged = await stageRows(store, id, released, id === 'a' ? 1 : 2);
  const preview = await watch(`preview ${id}`, store, () => store.previewExtract(staged));
  const { series, ...totals } = preview.changes;
  console.log(JSON.stringify(totals), preview.supersedes, preview.gaps.length, series.length);
  await watch(`pairs ${id}`, store, async () => {
    let count = 0;
    for await (const batch of store.findPairs(staged)) count += batch.length;
    console.log('pairs', count);
  });
  await watch(`commit ${id}`, store, () => store.commitExtract(staged, 'analyst'));
}
await watch('changes', store, () => store.findChanges('b', { offset: 0, limit: 500 }));
await watch('withdrawal', store, () => store.previewWithdrawal('b', { offset: 0, limit: 20 }));
await watch('withdraw', store, () => store.withdrawExtract('b', 'analyst'));
await store.close();
await rm(folder, { recursive: true });

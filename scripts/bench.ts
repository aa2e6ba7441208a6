/**
 * `npm run bench -- [--json FILE] [--rows N] [--runs N] [--only statistics|ingest|pages]`: measures rates and recent
 * trends beside the same in R where it is installed, ingest of a generated file beside PapaParse's bare parse of it,
 * trends of the store that it made, what people who use the service notice of an ingest, and how soon every page stands
 * on a slow machine. Runs of what is compared are interleaved, since machines change their pace; trust the ratio, not
 * the seconds. See `docs/benchmarks.md`.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import { writeFingertipsFile } from './bench/make-fingertips-rows.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureStatistics, type StatisticsRuns } from './bench/measure-statistics.ts';
import { percentile } from './bench/percentile.ts';
import { readVersions } from './bench/read-versions.ts';
import { runMeasure } from './bench/run-measure.ts';
import { summarisePages } from './bench/summarise-pages.ts';

const SEED = 1;
const COLUMNS = 27;

type Numbers = Record<string, number>;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string' },
    only: { type: 'string' },
  },
});
const rowsWanted = readCount(values.rows);
const runsWanted = readCount(values.runs ?? '3');
/** Pages wait for more that is left to chance. */
const roundsWanted = readCount(values.runs ?? '5');
const parts = readParts(values.only);
const folder = await mkdtemp(join(tmpdir(), 'injury-bench-'));
try {
  const machine = describeMachine();
  print(machine);
  const statistics = parts.includes('statistics')
    ? await benchStatistics(rowsWanted, runsWanted, folder)
    : {};
  const ingest = parts.includes('ingest') ? await benchIngest(rowsWanted, runsWanted, folder) : {};
  const pages = parts.includes('pages') ? await benchPages(roundsWanted) : {};
  const report = { machine, rows: rowsWanted, ...statistics, ...ingest, ...pages };
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readParts(only: string | undefined): readonly string[] {
  const all = ['statistics', 'ingest', 'pages'];
  if (only === undefined) return all;
  if (all.includes(only)) return [only];
  throw new Error(`unknown part: ${only}; give one of ${all.join(', ')}`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`invalid count: ${text}; write a whole number above zero`);
}

async function benchStatistics(rows: number, runs: number, inFolder: string) {
  const measured = await measureStatistics(join(inFolder, 'counts.csv'), rows, runs);
  print(summariseStatistics(measured));
  return { statistics: measured };
}

async function benchPages(rounds: number) {
  const measured = await measurePages(rounds);
  print(summarisePages(measured));
  return { pages: measured };
}

async function benchIngest(rows: number, runs: number, inFolder: string) {
  const file = join(inFolder, 'generated.csv');
  await writeFingertipsFile(file, { rows, seed: SEED, areas: [...loadCatalogue().areas.values()] });
  const megabytes = (await stat(file)).size / 1e6;
  print({ file: `${rows} rows, ${COLUMNS} columns, ${megabytes.toFixed(0)} MB, seed ${SEED}, ${runs} runs` });
  const measured = await measure(file, runs, inFolder);
  const summary = summarise(measured.bare, measured.ingest, rows);
  print(summary);
  const serving = await measureServing(file, inFolder);
  print(serving);
  return { columns: COLUMNS, megabytes, runs: measured, summary, serving };
}

/** The processor's time for one figure: both pairs of limits for a rate, chi-squared and the five slopes without one point for a trend. */
function summariseStatistics({ product, r }: StatisticsRuns) {
  const each = (runs: readonly Numbers[], what: 'rate' | 'trend') =>
    (median(runs, `${what}Seconds`) / median(runs, `${what}s`)) * 1e9;
  const say = (what: 'rate' | 'trend', scale: number, unit: string) => {
    const ours = each(product, what);
    const here = `${(ours / scale).toFixed(2)} ${unit} each`;
    if (r.length === 0) return `${here}; R is not installed here, so nothing stands beside it`;
    const theirs = each(r, what);
    return `${here}; R ${(theirs / scale).toFixed(2)} ${unit} each, ${(theirs / ours).toFixed(2)} times as long`;
  };
  return {
    'crude rates with limits at 95% and 99.8%': `${product[0]?.rates} rates, ${say('rate', 1, 'nanoseconds')}`,
    'recent trends': `${product[0]?.trends} trends, ${say('trend', 1000, 'microseconds')}`,
    'agreement with R': describeAgreement({ product, r }),
  };
}

function describeAgreement({ product, r }: StatisticsRuns): string {
  const [ours, theirs] = [product[0], r[0]];
  if (!ours || !theirs) return 'not measured: R is not installed here';
  const apart = ['sumOfUpperLimits', 'sumOfChiSquared'].map((name) =>
    Math.abs((ours[name] ?? Number.NaN) / (theirs[name] ?? Number.NaN) - 1).toExponential(1),
  );
  return `sum of upper limits ${apart[0]} apart, sum of chi-squared ${apart[1]} apart`;
}

async function measure(file: string, runs: number, inFolder: string) {
  const bare: Numbers[] = [];
  const ingest: Numbers[] = [];
  for (let run = 0; run < runs; run++) {
    bare.push(await runMeasure('parse-bare.ts', [file]));
    const fresh = await mkdtemp(join(inFolder, 'store-'));
    ingest.push(await runMeasure('ingest-file.ts', [file, fresh]));
    await rm(fresh, { recursive: true, force: true });
  }
  return { bare, ingest };
}

async function measureServing(file: string, inFolder: string) {
  const store = await mkdtemp(join(inFolder, 'served-'));
  const { seconds, serverPeakMegabytes, ...health } = await runMeasure('serve-while-ingesting.ts', [
    file,
    store,
  ]);
  const milliseconds = (name: string) => `${(health[name] ?? Number.NaN).toFixed(1)} ms`;
  return {
    'service, ingest through it': `${seconds?.toFixed(1)} s, ${serverPeakMegabytes?.toFixed(0)} MB at most`,
    'service, health meanwhile': `p50 ${milliseconds('busyP50')}, p99 ${milliseconds('busyP99')}, at most ${milliseconds('busyMost')} (idle p99 ${milliseconds('idleP99')})`,
  };
}

/** Medians of the runs; memory and the slowest trends are the worst of them. */
function summarise(bare: readonly Numbers[], ingest: readonly Numbers[], rows: number) {
  const bareSeconds = median(bare, 'seconds');
  const ingestSeconds = median(ingest, 'seconds');
  return {
    'PapaParse, bare arrays': `${bareSeconds.toFixed(2)} s, ${worst(bare, 'peakMegabytes').toFixed(0)} MB at most`,
    'ingest, read and staged': `${median(ingest, 'readingSeconds').toFixed(2)} s, ${(median(ingest, 'readingSeconds') / bareSeconds).toFixed(2)} times the bare parse`,
    'ingest, committed': `${ingestSeconds.toFixed(2)} s, ${(ingestSeconds / bareSeconds).toFixed(2)} times the bare parse`,
    'ingest, rows a second': Math.round(rows / ingestSeconds),
    'ingest, memory': `${worst(ingest, 'ingestPeakMegabytes').toFixed(0)} MB at most`,
    'trend of five areas': `p50 ${median(ingest, 'trendP50').toFixed(1)} ms, p99 ${worst(ingest, 'trendP99').toFixed(1)} ms`,
  };
}

function describeMachine() {
  return {
    processor: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`,
    system: `${process.platform} ${process.arch}`,
    ...readVersions(['papaparse', '@duckdb/node-api']),
  };
}

function median(runs: readonly Numbers[], name: string): number {
  return percentile(
    runs.map((run) => run[name] ?? Number.NaN),
    50,
  );
}

function worst(runs: readonly Numbers[], name: string): number {
  return Math.max(...runs.map((run) => run[name] ?? Number.NaN));
}

function print(numbers: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(numbers)) process.stdout.write(`${name}: ${value}\n`);
}

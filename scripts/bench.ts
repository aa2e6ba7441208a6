/**
 * `npm run bench -- [--json FILE] [--rows N] [--runs N | --short] [--only PART]`: measures rates and recent trends beside
 * the same in R where it is installed, ingest of a generated file beside PapaParse's bare parse of it, DuckDB's own
 * reader, Python and R, what people who use the service notice of an ingest, whether a longer file takes more memory,
 * answers beside the bare SQL for the same rows and beside a bare Hono, how they grow with the store, how soon every page
 * stands on a slow machine, and how soon charts are drawn and answer to what a reader does. PART is `statistics`,
 * `ingest`, `answers`, `growth`, `pages` or `charts`. Five runs of each; `--short` makes one, no longer file and no store
 * of ten million. Runs of what is compared are interleaved, since machines change their pace;
 * trust the ratio, not the seconds. See `docs/benchmarks.md`.
 */
import { mkdtemp, rm, stat, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { loadCatalogue } from '../server/catalogue/load-catalogue.ts';
import { writeFingertipsFile } from './bench/make-fingertips-rows.ts';
import { measureAnswers, summariseAnswers, summariseGrowth } from './bench/measure-answers.ts';
import { measureCharts } from './bench/measure-charts.ts';
import { measureIngest, measureLonger, measureServing } from './bench/measure-ingest.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureStatistics, type StatisticsRuns } from './bench/measure-statistics.ts';
import { medianOf } from './bench/percentile.ts';
import { readVersions } from './bench/read-versions.ts';
import { summariseCharts } from './bench/summarise-charts.ts';
import { summariseIngest, summariseLonger, summariseServing } from './bench/summarise-ingest.ts';
import { summarisePages } from './bench/summarise-pages.ts';

const SEED = 1;
const COLUMNS = 27;

/** Observations of the stores by which it is seen whether answers grow with what is held. */
const SIZES = [1_000_000, 3_000_000, 10_000_000];

/** How much longer the file is by which it is seen whether memory grows. */
const TIMES_LONGER = 3;

type Numbers = Record<string, number>;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string' },
    only: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const rowsWanted = readCount(values.rows);
const runsWanted = readCount(values.runs ?? (values.short ? '1' : '5'));
const parts = readParts(values.only);
const folder = await mkdtemp(join(tmpdir(), 'injury-bench-'));
try {
  const machine = describeMachine();
  print(machine);
  const statistics = parts.includes('statistics')
    ? await benchStatistics(rowsWanted, runsWanted, folder)
    : {};
  const ingest = parts.includes('ingest') ? await benchIngest(rowsWanted, runsWanted, folder) : {};
  const answers = parts.includes('answers') ? await benchAnswers(rowsWanted, runsWanted, folder) : {};
  const growth = parts.includes('growth') ? await benchGrowth(runsWanted, folder) : {};
  const pages = parts.includes('pages') ? await benchPages(runsWanted) : {};
  const charts = parts.includes('charts') ? await benchCharts(runsWanted) : {};
  const measured = { ...statistics, ...ingest, ...answers, ...growth, ...pages, ...charts };
  const report = { machine, rows: rowsWanted, ...measured };
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readParts(only: string | undefined): readonly string[] {
  const all = ['statistics', 'ingest', 'answers', 'growth', 'pages', 'charts'];
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

async function benchAnswers(rows: number, runs: number, inFolder: string) {
  const plan = { rows, runs, seed: SEED, areas: [...loadCatalogue().areas.values()], overHttp: true };
  const measured = await measureAnswers(join(inFolder, 'answers'), plan);
  print(summariseAnswers(measured));
  return { answers: measured };
}

async function benchGrowth(runs: number, inFolder: string) {
  const areas = [...loadCatalogue().areas.values()];
  const measured = [];
  for (const rows of values.short ? SIZES.slice(0, -1) : SIZES) {
    const plan = { rows, runs, seed: SEED, areas, overHttp: false };
    measured.push(await measureAnswers(join(inFolder, `growth-${rows}`), plan));
  }
  print(summariseGrowth(measured));
  return { growth: measured };
}

async function benchPages(rounds: number) {
  const measured = await measurePages(rounds);
  print(summarisePages(measured));
  return { pages: measured };
}

async function benchCharts(rounds: number) {
  const measured = await measureCharts(rounds);
  print(summariseCharts(measured));
  return { charts: measured };
}

async function benchIngest(rows: number, runs: number, inFolder: string) {
  const file = await makeFile(rows, inFolder);
  const megabytes = (await stat(file)).size / 1e6;
  print({ file: `${rows} rows, ${COLUMNS} columns, ${megabytes.toFixed(0)} MB, seed ${SEED}, ${runs} runs` });
  const measured = await measureIngest(file, runs, inFolder);
  print(summariseIngest(measured, rows));
  const serving = await measureServing(file, inFolder);
  print(summariseServing(serving));
  if (values.short) return { columns: COLUMNS, megabytes, runs: measured, serving };
  const longer = await measureLonger(await makeFile(rows * TIMES_LONGER, inFolder), inFolder);
  print(summariseLonger(measured, longer));
  return { columns: COLUMNS, megabytes, runs: measured, serving, longer };
}

async function makeFile(rows: number, inFolder: string): Promise<string> {
  const file = join(inFolder, `generated-${rows}.csv`);
  await writeFingertipsFile(file, { rows, seed: SEED, areas: [...loadCatalogue().areas.values()] });
  return file;
}

/** The processor's time for one figure: both pairs of limits for a rate, chi-squared and the five slopes without one point for a trend. */
function summariseStatistics({ product, r }: StatisticsRuns) {
  const each = (runs: readonly Numbers[], what: 'rate' | 'trend') =>
    (medianOf(runs, `${what}Seconds`) / medianOf(runs, `${what}s`)) * 1e9;
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

function describeMachine() {
  return {
    processor: `${cpus().length} x ${cpus()[0]?.model.trim() ?? 'unknown'}`,
    memory: `${(totalmem() / 1024 ** 3).toFixed(0)} GiB`,
    system: `${process.platform} ${process.arch}`,
    ...readVersions(['papaparse', '@duckdb/node-api']),
  };
}

function print(numbers: Readonly<Record<string, string | number>>): void {
  for (const [name, value] of Object.entries(numbers)) process.stdout.write(`${name}: ${value}\n`);
}

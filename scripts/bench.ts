/**
 * `npm run bench -- [--json FILE] [--rows N] [--runs N | --short] [--only PART] [--layout LAYOUT]`: measures rates and
 * recent trends beside the same in R where it is installed; ingest of generated files beside PapaParse's bare parse of
 * them, DuckDB's own reader, Python and R, and whether more rows take more memory; what people who use the service notice
 * while files come in; answers beside the bare SQL for the same rows and beside a bare Hono, and how they grow with the
 * store; how soon every page stands on a slow machine; how soon charts are drawn and answer to what a reader does. PART is
 * `statistics`, `ingest`, `serving`, `answers`, `growth`, `pages` or `charts`; LAYOUT, of ingest, `fingertips`, `stats19`,
 * `admissions-records` or `admissions-counted`. Five runs of each; `--short` makes one, nothing of more rows and no store
 * of ten million. Runs of what is compared are interleaved, since machines change their pace; trust the ratio, not the
 * seconds. See `docs/benchmarks.md`.
 */
import { mkdtemp, rm, writeFile } from 'node:fs/promises';
import { cpus, tmpdir, totalmem } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { benchLayouts } from './bench/bench-layouts.ts';
import { measureAnswers, summariseAnswers } from './bench/measure-answers.ts';
import { measureCharts } from './bench/measure-charts.ts';
import { measureIngest, measureLonger } from './bench/measure-ingest.ts';
import { measurePages } from './bench/measure-pages.ts';
import { measureServing } from './bench/measure-serving.ts';
import { measureStatistics, type StatisticsRuns } from './bench/measure-statistics.ts';
import { medianOf } from './bench/percentile.ts';
import { readVersions } from './bench/read-versions.ts';
import { summariseCharts } from './bench/summarise-charts.ts';
import { summariseGrowth, summariseSize } from './bench/summarise-growth.ts';
import { summariseIngest, summariseLonger } from './bench/summarise-ingest.ts';
import { summarisePages } from './bench/summarise-pages.ts';
import { summariseServing } from './bench/summarise-serving.ts';

const SEED = 1;

/** Observations of the stores by which it is seen whether answers grow with what is held. */
const SIZES = [1_000_000, 3_000_000, 10_000_000];

/** How many times the rows by which it is seen whether memory grows. */
const TIMES_LONGER = 3;

const allParts = ['statistics', 'ingest', 'serving', 'answers', 'growth', 'pages', 'charts'] as const;

type Numbers = Record<string, number>;

const { values } = parseArgs({
  options: {
    json: { type: 'string' },
    rows: { type: 'string', default: '1000000' },
    runs: { type: 'string' },
    only: { type: 'string' },
    layout: { type: 'string' },
    short: { type: 'boolean', default: false },
  },
});
const rowsWanted = readCount(values.rows);
const runsWanted = readCount(values.runs ?? (values.short ? '1' : '5'));
const parts = readChoice('part', values.only, allParts);
const layouts = readChoice('layout', values.layout, benchLayouts);
const folder = await mkdtemp(join(tmpdir(), 'injury-bench-'));
try {
  const machine = describeMachine();
  print(machine);
  const measured: Record<string, unknown> = {};
  for (const part of parts) measured[part] = await benchPart(part);
  const report = { machine, rows: rowsWanted, ...measured };
  if (values.json) await writeFile(values.json, `${JSON.stringify(report, null, 2)}\n`);
} finally {
  await rm(folder, { recursive: true, force: true });
}

function readChoice<Choice extends string>(
  what: string,
  wanted: string | undefined,
  all: readonly Choice[],
): readonly Choice[] {
  const chosen = all.filter((one) => wanted === undefined || one === wanted);
  if (chosen.length > 0) return chosen;
  throw new Error(`unknown ${what}: ${wanted}; give one of ${all.join(', ')}`);
}

function readCount(text: string): number {
  const count = Number(text);
  if (Number.isInteger(count) && count > 0) return count;
  throw new Error(`invalid count: ${text}; write a whole number above zero`);
}

/** Measures a part, prints it, and gives every single run. */
function benchPart(part: (typeof allParts)[number]): Promise<unknown> {
  const plan = { rows: rowsWanted, runs: runsWanted, seed: SEED };
  switch (part) {
    case 'statistics':
      return told(measureStatistics(join(folder, 'counts.csv'), rowsWanted, runsWanted), summariseStatistics);
    case 'ingest':
      return benchIngest();
    case 'serving':
      return told(measureServing(join(folder, 'serving'), plan), summariseServing);
    case 'answers':
      return told(measureAnswers(join(folder, 'answers'), { ...plan, overHttp: true }), summariseAnswers);
    case 'growth':
      return told(measureGrowth(), summariseGrowth);
    case 'pages':
      return told(measurePages(runsWanted), summarisePages);
    case 'charts':
      return told(measureCharts(runsWanted), summariseCharts);
  }
}

async function benchIngest() {
  const measured = [];
  for (const layout of layouts) {
    const plan = { layout, rows: rowsWanted, seed: SEED, folder };
    const runs = await told(measureIngest(plan, runsWanted), summariseIngest);
    const longer = values.short
      ? null
      : await told(measureLonger({ ...plan, rows: rowsWanted * TIMES_LONGER }), (measure) =>
          summariseLonger(runs, measure),
        );
    measured.push({ ...runs, longer });
  }
  return measured;
}

async function measureGrowth() {
  const measured = [];
  for (const rows of values.short ? SIZES.slice(0, -1) : SIZES) {
    const plan = { rows, runs: runsWanted, seed: SEED, overHttp: false };
    measured.push(await told(measureAnswers(join(folder, `growth-${rows}`), plan), summariseSize));
  }
  return measured;
}

async function told<Measured>(
  measuring: Promise<Measured>,
  summarise: (measured: Measured) => Readonly<Record<string, string | number>>,
): Promise<Measured> {
  const measured = await measuring;
  print(summarise(measured));
  return measured;
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

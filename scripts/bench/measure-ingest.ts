import { mkdtemp, rm, stat } from 'node:fs/promises';
import { join } from 'node:path';
import { type BenchLayout, writeExtract } from './bench-layouts.ts';
import { type Measure, runMeasure, runMeasureIn } from './run-measure.ts';

/** Runs of what is compared on one extract; of other languages none where they are not installed. */
export interface IngestRuns {
  readonly layout: BenchLayout;
  /** Of casualties, patients or counted groups; a collision file comes beside them. */
  readonly rows: number;
  readonly megabytes: number;
  /** PapaParse into arrays, and nothing else. */
  readonly bare: readonly Measure[];
  /** The product: read, checked, staged, committed. */
  readonly ingest: readonly Measure[];
  /** DuckDB's own reader into a table, unchecked. */
  readonly database: readonly Measure[];
  /** Read and rated: of figures only. */
  readonly python: readonly Measure[];
  readonly r: readonly Measure[];
}

/** What to measure: which files, and where they may stand. */
export interface IngestPlan {
  readonly layout: BenchLayout;
  readonly rows: number;
  readonly seed: number;
  readonly folder: string;
}

/** Measures each in turn, again and again, since machines change their pace. */
export async function measureIngest(plan: IngestPlan, runs: number): Promise<IngestRuns> {
  const { layout, rows, folder } = plan;
  const files = await writeExtract(layout, plan);
  const [bare, ingest, database]: [Measure[], Measure[], Measure[]] = [[], [], []];
  const [python, r]: [Measure[], Measure[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    bare.push(await runMeasure('parse-bare.ts', files));
    ingest.push(await inFreshFolder(folder, (fresh) => runMeasure('ingest-files.ts', [fresh, ...files])));
    database.push(
      await inFreshFolder(folder, (fresh) => runMeasure('read-with-duckdb.ts', [fresh, ...files])),
    );
    if (layout !== 'fingertips') continue;
    python.push(...listed(await runMeasureIn('python3', 'read-and-rate.py', files)));
    r.push(...listed(await runMeasureIn('Rscript', 'read-and-rate.R', files)));
  }
  const megabytes = (await weigh(files)) / 1e6;
  await removeAll(files);
  return { layout, rows, megabytes, bare, ingest, database, python, r };
}

/** One ingest of more rows: memory must not grow with them. */
export async function measureLonger(plan: IngestPlan): Promise<Measure> {
  const files = await writeExtract(plan.layout, plan);
  const longer = await inFreshFolder(plan.folder, (fresh) =>
    runMeasure('ingest-files.ts', [fresh, ...files]),
  );
  await removeAll(files);
  return longer;
}

async function weigh(files: readonly string[]): Promise<number> {
  const sizes = await Promise.all(files.map(async (file) => (await stat(file)).size));
  return sizes.reduce((sum, size) => sum + size, 0);
}

async function removeAll(files: readonly string[]): Promise<void> {
  await Promise.all(files.map((file) => rm(file)));
}

async function inFreshFolder(folder: string, measure: (fresh: string) => Promise<Measure>): Promise<Measure> {
  const fresh = await mkdtemp(join(folder, 'store-'));
  try {
    return await measure(fresh);
  } finally {
    await rm(fresh, { recursive: true, force: true });
  }
}

function listed(measure: Measure | null): Measure[] {
  return measure === null ? [] : [measure];
}

import { mkdtemp, rm } from 'node:fs/promises';
import { join } from 'node:path';
import { type Measure, runMeasure, runMeasureIn } from './run-measure.ts';

/** Runs of what is compared on one file; of other languages none where they are not installed. */
export interface IngestRuns {
  /** PapaParse into arrays, and nothing else. */
  readonly bare: readonly Measure[];
  /** The product: read, checked, staged, committed. */
  readonly ingest: readonly Measure[];
  /** DuckDB's own reader into a table, unchecked. */
  readonly database: readonly Measure[];
  /** Read and rated. */
  readonly python: readonly Measure[];
  readonly r: readonly Measure[];
}

/** Measures each in turn, again and again, since machines change their pace. */
export async function measureIngest(file: string, runs: number, folder: string): Promise<IngestRuns> {
  const [bare, ingest, database]: [Measure[], Measure[], Measure[]] = [[], [], []];
  const [python, r]: [Measure[], Measure[]] = [[], []];
  for (let run = 0; run < runs; run++) {
    bare.push(await runMeasure('parse-bare.ts', [file]));
    ingest.push(await inFreshFolder(folder, (fresh) => runMeasure('ingest-file.ts', [file, fresh])));
    database.push(await inFreshFolder(folder, (fresh) => runMeasure('read-with-duckdb.ts', [file, fresh])));
    python.push(...listed(await runMeasureIn('python3', 'read-and-rate.py', [file])));
    r.push(...listed(await runMeasureIn('Rscript', 'read-and-rate.R', [file])));
  }
  return { bare, ingest, database, python, r };
}

/** One ingest of a longer file: memory must not grow with the rows. */
export async function measureLonger(file: string, folder: string): Promise<Measure> {
  return inFreshFolder(folder, (fresh) => runMeasure('ingest-file.ts', [file, fresh]));
}

/** What people who use the service notice of an ingest. */
export async function measureServing(file: string, folder: string): Promise<Measure> {
  return inFreshFolder(folder, (fresh) => runMeasure('serve-while-ingesting.ts', [file, fresh]));
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

import type { IngestRuns } from './measure-ingest.ts';
import { medianOf } from './percentile.ts';
import type { Measure } from './run-measure.ts';

/** A line each: medians of the runs and how many times the bare parse that is; memory and slowest trends at worst. */
export function summariseIngest(runs: IngestRuns, rows: number): Record<string, string | number> {
  const { bare, ingest, database, python, r } = runs;
  const times = (measures: readonly Measure[], name: string) =>
    `${medianOf(measures, name).toFixed(2)} s, ${(medianOf(measures, name) / medianOf(bare, 'seconds')).toFixed(2)} times the bare parse`;
  const others = (measures: readonly Measure[]) =>
    measures.length === 0 ? 'not installed here' : times(measures, 'seconds');
  const work = medianOf(ingest, 'processorSeconds');
  return {
    'PapaParse, bare arrays': `${medianOf(bare, 'seconds').toFixed(2)} s, ${megabytes(bare)}`,
    'ingest, read and staged': times(ingest, 'readingSeconds'),
    'ingest, committed': times(ingest, 'seconds'),
    'ingest, processor': `${work.toFixed(2)} s of all threads, ${(work / medianOf(bare, 'processorSeconds')).toFixed(2)} times the bare parse's`,
    'ingest, rows a second': Math.round(rows / medianOf(ingest, 'seconds')),
    'ingest, memory': `${worst(ingest, 'ingestPeakMegabytes').toFixed(0)} MB at most`,
    'DuckDB read_csv into a table, unchecked': `${times(database, 'seconds')}, ${megabytes(database)}`,
    'Python csv, read and rated': others(python),
    [`R ${r[0]?.isFast === 1 ? 'fread' : 'read.csv'}, read and rated`]: others(r),
    'trend of five areas': `p50 ${medianOf(ingest, 'trendP50').toFixed(1)} ms, p99 ${worst(ingest, 'trendP99').toFixed(1)} ms`,
  };
}

/** How much more memory a file of more rows took. */
export function summariseLonger(runs: IngestRuns, longer: Measure): Record<string, string> {
  const [usual, most] = [worst(runs.ingest, 'ingestPeakMegabytes'), longer.ingestPeakMegabytes ?? Number.NaN];
  const growth = ((most / usual - 1) * 100).toFixed(0);
  return {
    'ingest, memory of a longer file': `${most.toFixed(0)} MB at most for ${longer.rows} rows, ${growth}% more`,
  };
}

export function summariseServing({
  seconds,
  serverPeakMegabytes,
  ...health
}: Measure): Record<string, string> {
  const milliseconds = (name: string) => `${(health[name] ?? Number.NaN).toFixed(1)} ms`;
  return {
    'service, ingest through it': `${seconds?.toFixed(1)} s, ${serverPeakMegabytes?.toFixed(0)} MB at most`,
    'service, health meanwhile': `p50 ${milliseconds('busyP50')}, p99 ${milliseconds('busyP99')}, at most ${milliseconds('busyMost')} (idle p99 ${milliseconds('idleP99')})`,
  };
}

function worst(runs: readonly Measure[], name: string): number {
  return Math.max(...runs.map((run) => run[name] ?? Number.NaN));
}

function megabytes(runs: readonly Measure[]): string {
  return `${worst(runs, 'peakMegabytes').toFixed(0)} MB at most`;
}

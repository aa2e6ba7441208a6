import type { IngestRuns } from './measure-ingest.ts';
import { medianOf } from './percentile.ts';
import type { Measure } from './run-measure.ts';

/** A line each: medians of the runs and how many times the bare parse that is; memory at worst. */
export function summariseIngest(runs: IngestRuns): Record<string, string> {
  const { layout, rows, megabytes, bare, ingest, database, python, r } = runs;
  const times = (measures: readonly Measure[], name: string) =>
    `${medianOf(measures, name).toFixed(2)} s, ${(medianOf(measures, name) / medianOf(bare, 'seconds')).toFixed(2)} times the bare parse`;
  const work = medianOf(ingest, 'processorSeconds');
  const parse = medianOf(bare, 'processorSeconds');
  const [read, observations] = [medianOf(ingest, 'rows'), medianOf(ingest, 'observations')];
  const rate = r[0]?.isFast === 1 ? 'fread' : 'read.csv';
  return named(layout, {
    file: `${rows} rows (${read} with the files beside it), ${megabytes.toFixed(0)} MB; ${observations} observations come of them`,
    'PapaParse, bare arrays': `${medianOf(bare, 'seconds').toFixed(2)} s, ${parse.toFixed(2)} s of the processor, ${memory(bare)}`,
    'ingest, read and staged': times(ingest, 'readingSeconds'),
    'ingest, committed': times(ingest, 'seconds'),
    'ingest, processor': `${work.toFixed(2)} s of all threads, ${(work / parse).toFixed(2)} times the bare parse's`,
    'ingest, rows a second': String(Math.round(read / medianOf(ingest, 'seconds'))),
    'ingest, memory': memory(ingest),
    'DuckDB read_csv into a table, unchecked': `${times(database, 'seconds')}, ${memory(database)}`,
    ...(python.length > 0 && { 'Python csv, read and rated': times(python, 'seconds') }),
    ...(r.length > 0 && { [`R ${rate}, read and rated`]: times(r, 'seconds') }),
  });
}

/** How much more memory more rows took. */
export function summariseLonger({ layout, ingest }: IngestRuns, longer: Measure): Record<string, string> {
  const [usual, most] = [worst(ingest, 'peakMegabytes'), longer.peakMegabytes ?? Number.NaN];
  const growth = ((most / usual - 1) * 100).toFixed(0);
  return named(layout, {
    'ingest, memory of more rows': `${memory([longer])} for ${longer.rows} rows, ${growth}% more`,
  });
}

function named(layout: string, lines: Readonly<Record<string, string>>): Record<string, string> {
  return Object.fromEntries(Object.entries(lines).map(([name, line]) => [`${layout}: ${name}`, line]));
}

function worst(runs: readonly Measure[], name: string): number {
  return Math.max(...runs.map((run) => run[name] ?? Number.NaN));
}

function memory(runs: readonly Measure[]): string {
  return `${worst(runs, 'peakMegabytes').toFixed(0)} MB at most`;
}

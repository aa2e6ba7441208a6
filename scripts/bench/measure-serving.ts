import { mkdir, rm } from 'node:fs/promises';
import { writeExtract } from './bench-layouts.ts';
import { type Measure, runMeasure } from './run-measure.ts';

/** How many extracts are brought while the service is asked: one is over before many questions are answered. */
const EXTRACTS = 3;

/** What to measure: how many rows are held, and come in anew. */
export interface ServingPlan {
  readonly rows: number;
  readonly runs: number;
  readonly seed: number;
}

/**
 * How long answers take while nobody does anything else, and while revised extracts of as many rows as are held come in
 * through the service, each with another figure for everything.
 */
export async function measureServing(
  folder: string,
  { rows, runs, seed }: ServingPlan,
): Promise<readonly Measure[]> {
  const measured: Measure[] = [];
  for (let run = 0; run < runs; run++) {
    await mkdir(folder);
    const extracts: string[][] = [];
    for (let extract = 0; extract <= EXTRACTS; extract++) {
      extracts.push(await writeExtract('fingertips', { rows, seed: seed + extract, folder }));
    }
    const [held = [], ...revised] = extracts;
    await runMeasure('ingest-files.ts', [folder, ...held]);
    measured.push(await runMeasure('serve-while-ingesting.ts', [folder, ...revised.flat()]));
    await rm(folder, { recursive: true });
  }
  return measured;
}

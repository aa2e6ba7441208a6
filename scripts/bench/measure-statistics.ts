import { once } from 'node:events';
import { createWriteStream } from 'node:fs';
import { seededRandom } from '../demo/seeded-random.ts';
import { type Measure, runMeasure, runMeasureIn } from './run-measure.ts';

/** The product's runs and R's, interleaved; R's are empty where it is not installed. */
export interface StatisticsRuns {
  readonly product: readonly Measure[];
  readonly r: readonly Measure[];
}

/** Rates of made-up areas, every other one with a count below 10, worked out by the product and, where it is there, by R. */
export async function measureStatistics(file: string, rows: number, runs: number): Promise<StatisticsRuns> {
  await writeCounts(file, rows);
  const product: Measure[] = [];
  const r: Measure[] = [];
  for (let index = 0; index < runs; index += 1) {
    product.push(await runMeasure('work-out-statistics.ts', [file]));
    const measured = await runMeasureIn('Rscript', 'work-out-statistics.R', [file]);
    if (measured) r.push(measured);
  }
  return { product, r };
}

async function writeCounts(file: string, rows: number): Promise<void> {
  const { uniform } = seededRandom('counts');
  const stream = createWriteStream(file);
  stream.write('count,denominator\n');
  for (let row = 0; row < rows; row += 1) {
    const most = row % 2 === 0 ? 9 : 2000;
    const line = `${1 + Math.floor(uniform() * most)},${5000 + Math.floor(uniform() * 200_000)}\n`;
    if (!stream.write(line)) await once(stream, 'drain');
  }
  stream.end();
  await once(stream, 'finish');
}

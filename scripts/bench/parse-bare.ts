/**
 * A measure, run as a program of its own so that its memory is its own: `parse-bare.ts FILE…` splits files into
 * arrays with PapaParse, one after another, and does nothing else with them.
 */
import { createReadStream } from 'node:fs';
import Papa from 'papaparse';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const begun = performance.now();
const worked = processorSeconds();
let rows = 0;
for (const file of process.argv.slice(2)) rows += await countRows(file);
reportMeasure({
  seconds: (performance.now() - begun) / 1000,
  processorSeconds: processorSeconds() - worked,
  rows,
});

function countRows(path: string): Promise<number> {
  let count = 0;
  return new Promise((resolve, reject) => {
    Papa.parse<string[]>(createReadStream(path), {
      chunk: ({ data }) => {
        count += data.length;
      },
      complete: () => resolve(count),
      error: reject,
    });
  });
}

/**
 * A measure, run as a program of its own: `read-with-duckdb.ts FOLDER FILE…` has DuckDB read each file into a table
 * of a fresh database in FOLDER with its own reader and its own settings, types guessed and nothing checked.
 */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const [folder = '', ...files] = process.argv.slice(2);
const instance = await DuckDBInstance.create(join(folder, 'plain.duckdb'));
const connection = await instance.connect();
const begun = performance.now();
const worked = processorSeconds();
for (const [at, file] of files.entries()) {
  const reading = `SELECT * FROM read_csv('${file.replaceAll("'", "''")}')`;
  await connection.run(`CREATE TABLE file_${at} AS ${reading}`);
}
await connection.run('CHECKPOINT');
const seconds = (performance.now() - begun) / 1000;
reportMeasure({ seconds, processorSeconds: processorSeconds() - worked });
connection.closeSync();
instance.closeSync();

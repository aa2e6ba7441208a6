/**
 * A measure, run as a program of its own: `read-with-duckdb.ts FILE FOLDER` has DuckDB read a file into a table of a
 * fresh database in FOLDER with its own reader and its own settings, types guessed and nothing checked.
 */
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { processorSeconds, reportMeasure } from './run-measure.ts';

const [file = '', folder = ''] = process.argv.slice(2);
const instance = await DuckDBInstance.create(join(folder, 'plain.duckdb'));
const connection = await instance.connect();
const begun = performance.now();
const worked = processorSeconds();
await connection.run(`CREATE TABLE figure AS SELECT * FROM read_csv('${file.replaceAll("'", "''")}')`);
await connection.run('CHECKPOINT');
const seconds = (performance.now() - begun) / 1000;
const counted = await connection.runAndReadAll('SELECT count(*) FROM figure');
reportMeasure({
  seconds,
  processorSeconds: processorSeconds() - worked,
  rows: Number(counted.getRows()[0]?.[0]),
});
connection.closeSync();
instance.closeSync();

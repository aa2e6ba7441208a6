import { createReadStream } from 'node:fs';
import { rm } from 'node:fs/promises';
import { pipeline } from 'node:stream/promises';
import { DuckDBInstance } from '@duckdb/node-api';
import { attach, pathLiteral } from '../duckdb/database.ts';
import { DuckDbConnection } from '../duckdb/duckdb-connection.ts';
import type { OwnPostgresConnection } from './database.ts';
import { tellFault } from './tell-fault.ts';

/** The staging file as the instance that reads it names it. */
const STAGING = 'staging';

/** The tables of a staging file in the words of this database; they end with the connection. */
const TABLES = {
  staged_row: `indicator INTEGER, area INTEGER, period INTEGER, sex SMALLINT, age INTEGER, category INTEGER, value FLOAT8,
    lower95 FLOAT8, upper95 FLOAT8, lower998 FLOAT8, upper998 FLOAT8, count FLOAT8, denominator FLOAT8,
    missing SMALLINT, notes INTEGER, line BIGINT`,
  staged_term: 'kind TEXT, code INTEGER, key_code INTEGER, text TEXT',
  staged_note: 'code INTEGER, text TEXT',
  staged_entry: 'kind TEXT, key TEXT, body TEXT, line BIGINT',
};

/** Columns whose texts may look like anything, an empty one like none. */
const QUOTED: Readonly<Record<string, string>> = {
  staged_term: 'text',
  staged_note: 'text',
  staged_entry: 'key, body',
};

/** Copies a staging file into temporary tables of a connection, through files beside it that are removed at once. */
export async function loadStaging(staging: string, connection: OwnPostgresConnection): Promise<void> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '2',
    memory_limit: '128MB',
    temp_directory: `${staging}.spill`,
  });
  const source = new DuckDbConnection(await instance.connect());
  try {
    await attach(source, staging, STAGING);
    for (const [table, columns] of Object.entries(TABLES)) {
      await connection.run(`CREATE TEMP TABLE ${table} (${columns})`);
      await copyTable(source, table, `${staging}.${table}.csv`, connection);
      await connection.run(`ANALYZE ${table}`);
    }
  } finally {
    source.close();
    instance.closeSync();
  }
}

async function copyTable(
  source: DuckDbConnection,
  table: string,
  file: string,
  connection: OwnPostgresConnection,
): Promise<void> {
  const quoted = QUOTED[table];
  const options = ['FORMAT csv', 'HEADER false', ...(quoted ? [`FORCE_QUOTE (${quoted})`] : [])];
  try {
    await source.run(`COPY ${STAGING}.${table} TO ${pathLiteral(file)} (${options.join(', ')})`);
    const target = connection.copyFrom(`COPY ${table} FROM STDIN (FORMAT csv)`);
    await pipeline(createReadStream(file, { highWaterMark: 256 * 1024 }), target).catch((cause: unknown) => {
      throw tellFault(cause);
    });
  } finally {
    await rm(file, { force: true });
  }
}

import { type DuckDBAppender, DuckDBInstance } from '@duckdb/node-api';
import { pathLiteral } from '../duckdb/database.ts';
import { DuckDbConnection } from '../duckdb/duckdb-connection.ts';
import { quoted } from '../duckdb/own-tables.ts';
import type { SqlConnection } from '../sql/connection.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { inTransaction } from '../sql/statements.ts';
import type { StoreCopy } from '../store.ts';
import { type Column, findTables } from './own-tables.ts';

/** The copy as the instance that writes it names it. */
const COPY = 'copy';

/** The order in which the embedded store keeps its rows, so that a copy can become one: these keep none of their own. */
const IN_ORDER: Readonly<Record<string, string>> = {
  observation: 'ORDER BY extract, indicator, area, span, line',
  entry: 'ORDER BY extract, place',
};

/** Writes every table of a store, as of one moment, into a DuckDB file that does not exist yet. */
export async function copyTables(
  connection: SqlConnection,
  file: string,
  format: number,
): Promise<StoreCopy> {
  const instance = await DuckDBInstance.create(':memory:', {
    threads: '1',
    memory_limit: '128MB',
    temp_directory: `${file}.spill`,
  });
  const own = await instance.connect();
  const target = new DuckDbConnection(own);
  try {
    await target.run(`ATTACH ${pathLiteral(file)} AS ${COPY} (RECOVERY_MODE 'no_wal_writes')`);
    const copied = await inTransaction(connection, async () => {
      await connection.run('SET TRANSACTION ISOLATION LEVEL REPEATABLE READ READ ONLY');
      const newest = await readNewestEvent(connection);
      const rows: Record<string, number> = {};
      for (const [table, columns] of await findTables(connection)) {
        const types = columns.map(({ name, type }) => `${quoted(name)} ${type}`);
        await target.run(`CREATE TABLE ${COPY}.${quoted(table)} (${types.join(', ')})`);
        rows[table] = await copyRows(
          connection,
          table,
          columns,
          await own.createAppender(table, 'main', COPY),
        );
      }
      return { format, storeVersion: newest?.version ?? 0, storeVersionAt: newest?.at ?? null, rows };
    });
    await target.run(`CHECKPOINT ${COPY}`);
    return copied;
  } finally {
    target.close();
    instance.closeSync();
  }
}

async function copyRows(
  connection: SqlConnection,
  table: string,
  columns: readonly Column[],
  appender: DuckDBAppender,
): Promise<number> {
  const read = columns.map(({ name, read: as }) => (as ? `${quoted(name)}::${as}` : quoted(name)));
  let rows = 0;
  const sql = `SELECT ${read.join(', ')} FROM ${quoted(table)} ${IN_ORDER[table] ?? ''}`;
  for await (const batch of connection.stream(sql)) {
    for (const row of batch) {
      for (const value of row) append(appender, value);
      appender.endRow();
    }
    rows += batch.length;
  }
  appender.closeSync();
  return rows;
}

/** What the driver gives: numbers, texts, truth values and nothing. A column of another type takes a number as its own. */
function append(appender: DuckDBAppender, value: unknown): void {
  if (value === null) appender.appendNull();
  else if (typeof value === 'number') appender.appendDouble(value);
  else if (typeof value === 'boolean') appender.appendBoolean(value);
  else if (typeof value === 'string') appender.appendVarchar(value);
  else throw new Error(`a value that cannot be copied: ${String(value)}. Tell the makers of this product.`);
}

import type { SqlConnection } from '../sql/connection.ts';
import { readNewestEvent } from '../sql/load-ledger.ts';
import { inTransaction, toInteger } from '../sql/statements.ts';
import type { StoreCopy } from '../store.ts';
import { pathLiteral } from './database.ts';
import { findTables, ownDatabase, quoted } from './own-tables.ts';

/** Numbers the copies under way, since names are shared by all connections. */
let copies = 0;

/** Writes every table of a store, as of one moment, into a file that does not exist yet. */
export async function copyTables(
  connection: SqlConnection,
  file: string,
  format: number,
): Promise<StoreCopy> {
  const target = `copy_${copies++}`;
  const tables = await findTables(connection, await ownDatabase(connection));
  await connection.run(`ATTACH ${pathLiteral(file)} AS ${target} (RECOVERY_MODE 'no_wal_writes')`);
  try {
    const copy = await inTransaction(connection, async () => {
      const newest = await readNewestEvent(connection);
      const rows: Record<string, number> = {};
      for (const table of tables.keys()) {
        const name = quoted(table);
        const [row] = await connection.run(`CREATE TABLE ${target}.${name} AS FROM ${name}`);
        rows[table] = toInteger(row?.[0]);
      }
      return { format, storeVersion: newest?.version ?? 0, storeVersionAt: newest?.at ?? null, rows };
    });
    await connection.run(`CHECKPOINT ${target}`);
    return copy;
  } finally {
    await connection.run(`DETACH ${target}`);
  }
}

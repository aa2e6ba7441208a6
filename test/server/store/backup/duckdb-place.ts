import { mkdtempSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { openDuckDbStore } from '../../../../server/store/duckdb/open-duckdb-store.ts';
import type { StorePlaceOfTest } from './backup-suite.ts';

/** A new place for an embedded store. */
export async function newDuckDbPlace(): Promise<StorePlaceOfTest> {
  const folder = mkdtempSync(join(tmpdir(), 'backup-of-'));
  const file = join(folder, 'observations.duckdb');
  return {
    place: { engine: 'duckdb', file },
    open: (stagingFolder) => openDuckDbStore({ file, stagingFolder }),
    findTables: async () => {
      // A store of the same release: the one that is open is locked.
      const empty = join(folder, 'empty.duckdb');
      await (await openDuckDbStore({ file: empty, stagingFolder: join(folder, 'staging') })).close();
      const instance = await DuckDBInstance.create(empty);
      const connection = await instance.connect();
      const tables = await connection.runAndReadAll(
        "SELECT table_name FROM information_schema.tables WHERE table_name <> 'store_schema' ORDER BY 1",
      );
      connection.closeSync();
      instance.closeSync();
      return tables.getRows().map(([name]) => String(name));
    },
  };
}

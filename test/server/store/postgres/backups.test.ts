import { inject } from 'vitest';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { newDatabase, runInDatabase } from '../../../support/postgres-server.ts';
import { describeBackups, type StorePlaceOfTest } from '../backup/backup-suite.ts';
import { newDuckDbPlace } from '../backup/duckdb-place.ts';

async function newPostgresPlace(): Promise<StorePlaceOfTest> {
  const url = await newDatabase(inject('postgresUrl'));
  return {
    place: { engine: 'postgres', url },
    open: (stagingFolder) => openPostgresStore({ url, stagingFolder }),
    findTables: async () => {
      const rows = await runInDatabase(
        url,
        `SELECT tablename FROM pg_tables WHERE schemaname = 'injury_outcomes' AND tablename <> 'store_schema'
         ORDER BY tablename COLLATE "C"`,
      );
      return rows.map((row) => ('tablename' in row ? String(row.tablename) : ''));
    },
  };
}

describeBackups('a backup of the PostgreSQL store', newPostgresPlace, [
  { into: 'PostgreSQL', newPlace: newPostgresPlace },
  { into: 'DuckDB', newPlace: newDuckDbPlace },
]);

describeBackups('a backup of the DuckDB store, in a PostgreSQL database', newDuckDbPlace, [
  { into: 'PostgreSQL', newPlace: newPostgresPlace },
]);

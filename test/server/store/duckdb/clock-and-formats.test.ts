import { mkdtempSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { DuckDbConnection } from '../../../../server/store/duckdb/duckdb-connection.ts';
import { openDuckDbStore } from '../../../../server/store/duckdb/open-duckdb-store.ts';
import { DUCKDB_SCHEMA } from '../../../../server/store/duckdb/schema.ts';
import { POSTGRES_SCHEMA } from '../../../../server/store/postgres/schema.ts';
import { makeTablesOf, migrate, newestFormat } from '../../../../server/store/sql/migrate.ts';
import { openStagingWriter } from '../../../support/open-staging-writer.ts';
import { bring, observation, type StoreBench } from '../store-bench.ts';

let folder: string;
let file: string;
beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'formats-'));
  file = join(folder, 'observations.duckdb');
});
afterEach(() => rmSync(folder, { recursive: true }));

const log: string[] = [];
const openAt = (now: string) =>
  openDuckDbStore({
    file,
    stagingFolder: join(folder, 'staging'),
    now: () => new Date(now),
    log: { info: (_, message) => log.push(message), warn: (_, message) => log.push(message) },
  });

async function bringAt(now: string, id: string, value: number): Promise<void> {
  const store = await openAt(now);
  const bench: StoreBench = {
    store,
    openWriter: openStagingWriter,
    reopen: null,
    spoil: async () => undefined,
    close: () => store.close(),
  };
  await bring(bench, { id, released: `2024-01-0${value}`, rows: [observation({ value })] });
  await bench.close();
}

describe('a clock that jumps', () => {
  it('back by a day makes no version that is older than the one before, and is said at start', async () => {
    await bringAt('2026-03-10T12:00:00Z', 'a', 1);
    log.length = 0;
    await bringAt('2026-03-09T12:00:00Z', 'b', 2);
    expect(log).toContainEqual(
      expect.stringMatching(/^the clock of this machine is behind the newest version/),
    );
    const store = await openAt('2026-03-11T12:00:00Z');
    expect((await store.findEvents()).map(({ version, at }) => `${version} ${at}`)).toEqual([
      '1 2026-03-10T12:00:00.000Z',
      '2 2026-03-10T12:00:00.000Z',
    ]);
    // What was shown on the ninth was nothing, and stays so.
    expect([await store.versionAt('2026-03-09'), await store.versionAt('2026-03-10')]).toEqual([0, 2]);
    await store.close();
  });

  it('forward by a year and back again keeps versions in order, and every answer about the days before', async () => {
    await bringAt('2026-03-10T12:00:00Z', 'a', 1);
    await bringAt('2027-03-10T12:00:00Z', 'b', 2);
    await bringAt('2026-03-12T12:00:00Z', 'c', 3);
    const store = await openAt('2026-03-13T12:00:00Z');
    expect(await store.version()).toBe(3);
    expect(await store.versionMadeAt(3)).toBe('2027-03-10T12:00:00.000Z');
    expect([await store.versionAt('2026-03-11'), await store.versionAt('2027-03-10')]).toEqual([1, 3]);
    const shown = await store.findObservations({ indicator: 'injury-admissions' });
    expect(shown.map(({ value }) => value)).toEqual([3]);
    await store.close();
  });
});

/** Opens the file as a program that is not the product would. */
async function inFile(work: (connection: DuckDbConnection) => Promise<void>): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = new DuckDbConnection(await instance.connect());
  await work(connection);
  connection.close();
  instance.closeSync();
}

describe('a store of an older format', () => {
  const formats = DUCKDB_SCHEMA.migrations.map((_, index) => index + 1);

  it('means the same by its number in either database', () => {
    expect(newestFormat(POSTGRES_SCHEMA)).toBe(newestFormat(DUCKDB_SCHEMA));
  });

  it.each(formats.slice(0, -1))('%i is brought to the newest with a backup of it before', async (format) => {
    await inFile((connection) => makeTablesOf(connection, DUCKDB_SCHEMA, format));
    const store = await openAt('2026-03-10T12:00:00Z');
    await store.close();
    const [backup = ''] = readdirSync(join(folder, 'backups'));
    const manifest = JSON.parse(readFileSync(join(folder, 'backups', backup, 'manifest.json'), 'utf8'));
    expect(manifest).toMatchObject({ format, storeVersion: 0 });
    await inFile(async (connection) => {
      const [row] = await connection.run('SELECT max(version) FROM store_schema');
      expect(row).toEqual([formats.length]);
    });
  });

  it('is left whole by a migration that breaks off', async () => {
    await inFile(async (connection) => {
      await makeTablesOf(connection, DUCKDB_SCHEMA, 1);
      const broken = {
        ...DUCKDB_SCHEMA,
        migrations: [[], ['CREATE TABLE first (a INTEGER)'], ['CREATE TABLE second (a NO_SUCH_TYPE)']],
      };
      await expect(migrate(connection, broken, async () => 'a folder')).rejects.toThrow(/NO_SUCH_TYPE/);
      const tables = await connection.run(
        "SELECT table_name FROM duckdb_tables() WHERE table_name = 'first'",
      );
      expect(tables).toEqual([]);
      expect(await connection.run('SELECT max(version) FROM store_schema')).toEqual([[1]]);
    });
  });

  it('is not touched where no backup can be made', async () => {
    await inFile(async (connection) => {
      await makeTablesOf(connection, DUCKDB_SCHEMA, 1);
      const failing = migrate(connection, DUCKDB_SCHEMA, () => Promise.reject(new Error('the disk is full')));
      await expect(failing).rejects.toThrow('the disk is full');
      expect(await connection.run('SELECT max(version) FROM store_schema')).toEqual([[1]]);
    });
  });
});

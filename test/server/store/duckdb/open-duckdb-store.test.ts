import { spawnSync } from 'node:child_process';
import { mkdtempSync, readdirSync, writeFileSync } from 'node:fs';
import { rm, writeFile } from 'node:fs/promises';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import type { StagingWriter } from '../../../../server/ingest/staging-writer.ts';
import { openDuckDbStore } from '../../../../server/store/duckdb/open-duckdb-store.ts';
import { openStagingWriter } from '../../../support/open-staging-writer.ts';
import { bring, collect, observation, type StoreBench, stage } from '../store-bench.ts';
import { describeStore } from '../store-suite.ts';

// The store may not import the ingest room, so that the writer is one is asserted here.
const openWriter: (staging: string) => Promise<StagingWriter> = openStagingWriter;

async function openBench(folder: string, file: string, now?: () => Date): Promise<StoreBench> {
  const options = { file, stagingFolder: join(folder, 'staging'), ...(now ? { now } : {}) };
  let store = await openDuckDbStore(options);
  const reopen = async () => {
    await store.close();
    store = await openDuckDbStore(options);
    return store;
  };
  return {
    store,
    openWriter,
    reopen: file === ':memory:' ? null : reopen,
    spoil: (staging) => writeFile(staging, 'not a database'),
    close: async () => {
      await store.close();
      await rm(folder, { recursive: true });
    },
  };
}

/** Changes a database file behind the product's back. */
async function changeFile(file: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

const newFolder = () => mkdtempSync(join(tmpdir(), 'store-'));

describeStore('the DuckDB store in a file', (now) => {
  const folder = newFolder();
  return openBench(folder, join(folder, 'data', 'observations.duckdb'), now);
});

describeStore('the DuckDB store in memory', (now) => openBench(newFolder(), ':memory:', now));

describe('the file of a DuckDB store', () => {
  let folder: string;
  let file: string;
  let bench: StoreBench;

  beforeEach(async () => {
    folder = newFolder();
    file = join(folder, 'observations.duckdb');
    bench = await openBench(folder, file);
  });
  afterEach(() => bench.close());

  it('is refused to a second process with a sentence that says what to do', () => {
    const script = `
      import { openDuckDbStore } from ${JSON.stringify(join(process.cwd(), 'server/store/duckdb/open-duckdb-store.ts'))};
      const options = { file: ${JSON.stringify(file)}, stagingFolder: ${JSON.stringify(join(folder, 'other'))} };
      await openDuckDbStore(options).then(() => console.log('opened'), (error) => console.log(error.message));`;
    writeFileSync(join(folder, 'second.mts'), script);
    const second = spawnSync(process.execPath, ['--import', 'tsx', join(folder, 'second.mts')], {
      encoding: 'utf8',
    });
    expect(second.stdout.trim()).toBe(
      `the store is in use by another process (${process.pid}): ${file}. Stop that process (kill ${process.pid}), or bring the extract through it.`,
    );
  });

  it('is refused to a second opening in the same process', async () => {
    const options = { file, stagingFolder: join(folder, 'staging') };
    await expect(openDuckDbStore(options)).rejects.toThrow(`the store is open already: ${file}`);
  });

  it('is refused when a newer release wrote it', async () => {
    await bench.store.close();
    await changeFile(file, 'INSERT INTO store_schema VALUES (99)');
    const options = { file, stagingFolder: join(folder, 'staging') };
    await expect(openDuckDbStore(options)).rejects.toThrow(
      /written by a newer release: schema 99, .* knows 3/,
    );
  });

  it('of the first release is taken over, with what was not recorded then', async () => {
    await bring(bench, { id: 'a', rows: [observation()] });
    await bench.store.close();
    await changeFile(
      file,
      `DROP TABLE entry; DROP TABLE entry_holding; DROP TABLE column_mapping;
       DROP TABLE access_token; DROP TABLE access_session; DROP TABLE audit_entry; DROP TABLE audit_start;
       DELETE FROM store_schema WHERE version > 1;
       UPDATE extract SET content = replace(replace(content, '"dependsOn":[]', '"a":0'), '"entries":0', '"b":0')`,
    );
    const store = await openDuckDbStore({ file, stagingFolder: join(folder, 'staging') });
    expect(await store.findExtract('a')).toMatchObject({ status: 'accepted', dependsOn: [], entries: 0 });
    expect(await store.findMappings()).toEqual([]);
    expect(await collect(store.findEntries('area'))).toEqual([]);
    expect(await store.access.checkTrail()).toMatchObject({ entries: 0, firstUntold: null });
    await store.withdrawExtract('a', 'analyst');
    expect(await store.access.checkTrail()).toMatchObject({ entries: 1, firstUntold: null });
    await store.close();
  });

  it.each([
    [
      "UPDATE audit_entry SET made_by = 'somebody else' WHERE number = 2",
      { firstWrong: 2, firstUntold: null },
    ],
    ['DELETE FROM audit_entry WHERE number = 1', { firstWrong: 1, firstUntold: 1 }],
    ['DELETE FROM audit_entry WHERE number = 3', { entries: 2, firstWrong: null, firstUntold: 3 }],
    ['DELETE FROM audit_entry', { entries: 0, firstWrong: null, firstUntold: 1 }],
  ])('shows that somebody changed its audit trail by %s', async (sql, told) => {
    await bring(bench, { id: 'a', rows: [observation()] });
    await bench.store.withdrawExtract('a', 'analyst');
    await bench.store.restoreExtract('a', 'analyst');
    expect(await bench.store.access.checkTrail()).toMatchObject({ entries: 3, firstWrong: null });
    await bench.store.close();
    await changeFile(file, sql);
    const store = await openDuckDbStore({ file, stagingFolder: join(folder, 'staging') });
    expect(await store.access.checkTrail()).toMatchObject(told);
    await store.close();
  });

  it('is let go of while somebody still reads entries batch by batch', async () => {
    const entries = Array.from({ length: 12_000 }, (_, index) => ({
      kind: 'collision' as const,
      key: `${index}`,
      body: { area: 'E08000032', year: 2024 },
      line: index + 2,
    }));
    await bring(bench, { id: 'a', entries });
    const reading = bench.store.findEntries('collision')[Symbol.asyncIterator]();
    expect((await reading.next()).done).toBe(false);
    const store = await bench.reopen?.();
    await expect(reading.next()).rejects.toThrow(/the store is closed/);
    expect((await bring({ ...bench, store: store ?? bench.store }, { id: 'b', entries })).storeVersion).toBe(
      2,
    );
    await store?.close();
  });

  it('is refused when it is no database', async () => {
    const other = join(folder, 'other.duckdb');
    await writeFile(other, 'not a database');
    await expect(openDuckDbStore({ file: other, stagingFolder: join(folder, 'other') })).rejects.toThrow(
      `the store cannot be opened: ${other}`,
    );
  });

  it('loses its left-over staging places at the next start, and each of them on commit', async () => {
    await stage(bench, { id: 'a', rows: [observation()] });
    await bring(bench, { id: 'b', rows: [observation()] });
    expect(readdirSync(join(folder, 'staging'))).toHaveLength(1);
    await bench.reopen?.();
    expect(readdirSync(join(folder, 'staging'))).toEqual([]);
  });

  it('is as before when a commit fails after its first rows are written', async () => {
    await bring(bench, { id: 'a', rows: [observation()] });
    const staged = await stage(bench, { id: 'b', rows: [observation({ area: 'E06000043', value: 1 })] });
    await changeFile(staged.staging, 'UPDATE staged_row SET line = NULL');
    const failure = await bench.store.commitExtract(staged, 'analyst').catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/refused a statement: .*NOT NULL/) });
    expect(failure).toHaveProperty('cause.message', expect.stringContaining('NOT NULL'));
    await changeFile(staged.staging, 'UPDATE staged_row SET line = 2');
    expect((await bench.store.commitExtract(staged, 'analyst')).storeVersion).toBe(2);
    const store = await bench.reopen?.();
    const areas = (await store?.findObservations({ indicator: 'injury-admissions' }))?.map(
      ({ area }) => area,
    );
    expect(areas).toEqual(['E06000043', 'E10000032']);
  });

  it('holds nothing of an extract whose entries cannot all be copied', async () => {
    const entry = { kind: 'collision', key: '1', body: { area: 'E08000032', year: 2024 }, line: 2 } as const;
    const staged = await stage(bench, { id: 'a', rows: [observation()], entries: [entry] });
    await changeFile(staged.staging, 'UPDATE staged_entry SET body = NULL');
    await expect(bench.store.commitExtract(staged, 'analyst')).rejects.toThrow(/NOT NULL/);
    const store = (await bench.reopen?.()) ?? bench.store;
    expect(await store.findObservations({ indicator: 'injury-admissions' })).toEqual([]);
    expect(await store.findExtracts()).toEqual([]);
    await store.close();
  });

  it('takes no staging place from elsewhere', async () => {
    const staged = await stage(bench, { id: 'a', rows: [observation()] });
    const elsewhere = { ...staged, staging: join(folder, 'elsewhere.duckdb') };
    await expect(bench.store.commitExtract(elsewhere, 'analyst')).rejects.toThrow(/not a staging place/);
  });
});

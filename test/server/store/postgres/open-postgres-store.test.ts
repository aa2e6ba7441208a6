import { mkdtempSync, readdirSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterAll, afterEach, beforeEach, describe, expect, inject, it } from 'vitest';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { newDatabase, runInDatabase } from '../../../support/postgres-server.ts';
import { bring, observation, type StoreBench, stage } from '../store-bench.ts';
import { describeStore } from '../store-suite.ts';
import { openPostgresBench } from './postgres-bench.ts';

const serverUrl = inject('postgresUrl');

/** Emptied for each test, which is quicker than making one. */
const emptied = newDatabase(serverUrl);

describeStore('the PostgreSQL store', async (now) => {
  const url = await emptied;
  await runInDatabase(url, 'DROP SCHEMA IF EXISTS injury_outcomes CASCADE');
  return openPostgresBench(url, now);
});

/** The address of the server with other parts. */
function addressWith(parts: {
  readonly database?: string;
  readonly user?: string;
  readonly port?: number;
}): string {
  const url = new URL(serverUrl);
  if (parts.database) url.pathname = `/${parts.database}`;
  if (parts.user) url.username = parts.user;
  if (parts.port) url.port = `${parts.port}`;
  return url.href;
}

describe('a PostgreSQL store that cannot be opened says where, why and how to mend it', () => {
  const stagingFolder = mkdtempSync(join(tmpdir(), 'store-'));
  const open = (url: string) => openPostgresStore({ url, stagingFolder });
  afterAll(() => rmSync(stagingFolder, { recursive: true }));
  const { hostname, port } = new URL(serverUrl);

  it('when no server answers', async () => {
    await expect(open(addressWith({ port: 1 }))).rejects.toThrow(
      `the store cannot be opened: ${hostname}:1/postgres: no server answers. Start PostgreSQL there, or mend the address in STORE.`,
    );
  });

  it('when there is no such host', async () => {
    await expect(open('postgres://analyst:secret@no-such-host.invalid/injuries')).rejects.toThrow(
      'the store cannot be opened: no-such-host.invalid:5432/injuries: no server answers.',
    );
  });

  it('when there is no such database', async () => {
    await expect(open(addressWith({ database: 'nowhere' }))).rejects.toThrow(
      `the store cannot be opened: ${hostname}:${port}/nowhere: there is no such database. Make it with createdb`,
    );
  });

  it('when there is no such user', async () => {
    await expect(open(addressWith({ user: 'nobody_of_the_kind' }))).rejects.toThrow(
      /the user may not connect\. Mend the part of STORE before the @/,
    );
  });

  it('when the user may make no tables', async () => {
    const url = new URL(await newDatabase(serverUrl));
    const role = `reader${url.pathname.slice(1)}`;
    await runInDatabase(serverUrl, `CREATE ROLE ${role} LOGIN`);
    url.username = role;
    await expect(open(url.href)).rejects.toThrow(
      /the user lacks a right\. Let it own the database, or the schema injury_outcomes in it\./,
    );
  });

  it('when a newer release wrote it', async () => {
    const url = await newDatabase(serverUrl);
    await (await open(url)).close();
    await runInDatabase(url, 'INSERT INTO injury_outcomes.store_schema VALUES (99)');
    await expect(open(url)).rejects.toThrow(/written by a newer release: schema 99, this release knows 2/);
  });
});

describe('a PostgreSQL store', () => {
  let url: string;
  let bench: StoreBench;

  beforeEach(async () => {
    url = await newDatabase(serverUrl);
    bench = await openPostgresBench(url);
  });
  afterEach(() => bench.close());

  it('keeps to a schema of its own, whatever else is in the database', async () => {
    await runInDatabase(
      url,
      'CREATE TABLE public.observation (mine TEXT)',
      'CREATE TABLE public.touched (mine TEXT)',
    );
    await bring(bench, { id: 'a', rows: [observation()] });
    expect(await bench.store.findObservations({ indicator: 'injury-admissions' })).toHaveLength(1);
    const [count] = await runInDatabase(
      url,
      "SELECT count(*)::int AS tables FROM pg_tables WHERE schemaname = 'public'",
    );
    expect(count).toEqual({ tables: 2 });
  });

  it('is as before when a commit fails after its first rows are written', async () => {
    await bring(bench, { id: 'a', rows: [observation()] });
    const staged = await stage(bench, { id: 'b', rows: [observation({ area: 'E06000043', value: 1 })] });
    await changeFile(staged.staging, 'UPDATE staged_row SET line = NULL');
    const failure = await bench.store.commitExtract(staged, 'analyst').catch((error: unknown) => error);
    expect(failure).toMatchObject({ message: expect.stringMatching(/refused a statement: .*not-null/) });
    expect(await bench.store.version()).toBe(1);
    expect(await bench.store.countObservations()).toBe(1);
    await bench.store.discardStaging(staged.staging);
    const again = await stage(bench, { id: 'b', rows: [observation({ area: 'E06000043', value: 1 })] });
    expect((await bench.store.commitExtract(again, 'analyst')).storeVersion).toBe(2);
  });

  it('leaves nothing of a staged extract behind, neither in its folder nor in the database', async () => {
    const staged = await stage(bench, { id: 'a', rows: [observation()] });
    await bench.store.previewExtract(staged);
    await stage(bench, { id: 'b', rows: [observation()] });
    await bench.reopen?.();
    expect(readdirSync(dirname(staged.staging))).toEqual([]);
    const temporary = "SELECT relname FROM pg_class WHERE relpersistence = 't' AND relkind = 'r'";
    await expect.poll(() => runInDatabase(url, temporary), { timeout: 20_000 }).toEqual([]);
  });

  it.each([
    "UPDATE injury_outcomes.audit_entry SET made_by = 'somebody else'",
    'DELETE FROM injury_outcomes.audit_entry',
    'TRUNCATE injury_outcomes.audit_entry',
  ])('lets nobody change its audit trail by %s', async (sql) => {
    await bring(bench, { id: 'a', rows: [observation()] });
    await expect(runInDatabase(url, sql)).rejects.toThrow('the audit trail is only ever added to');
    expect(await bench.store.access.checkTrail()).toMatchObject({ entries: 1, firstWrong: null });
  });

  it('shows that somebody changed its audit trail all the same', async () => {
    await bring(bench, { id: 'a', rows: [observation()] });
    await runInDatabase(url, 'ALTER TABLE injury_outcomes.audit_entry DISABLE TRIGGER only_added_to');
    await runInDatabase(url, "UPDATE injury_outcomes.audit_entry SET made_by = 'somebody else'");
    expect(await bench.store.access.checkTrail()).toMatchObject({ firstWrong: 1 });
  });

  it('counts its audit trail on without a gap where two services write at once', async () => {
    const other = await openPostgresBench(url);
    const note = { act: 'sign-in-failed', subject: null, fileName: null, sha256: null, count: 1 } as const;
    const stores = [bench.store, other.store, bench.store, other.store];
    await Promise.all(stores.map((store) => store.access.noteInTrail(note, 'nobody')));
    expect(await bench.store.access.checkTrail()).toMatchObject({ entries: 4, firstWrong: null });
    await other.close();
  });

  it('takes no staging place from elsewhere', async () => {
    const staged = await stage(bench, { id: 'a', rows: [observation()] });
    const elsewhere = { ...staged, staging: join(tmpdir(), 'elsewhere.duckdb') };
    await expect(bench.store.commitExtract(elsewhere, 'analyst')).rejects.toThrow(/not a staging place/);
  });

  it('refuses to go on when a backup took it back to an earlier version', async () => {
    await bring(bench, { id: 'a', rows: [observation()] });
    expect(await bench.store.version()).toBe(1);
    await runInDatabase(url, 'DELETE FROM injury_outcomes.store_event');
    await expect(bench.store.version()).rejects.toThrow(
      'the store went back from version 1 to 0. Start the service anew.',
    );
  });
});

/** Changes a staging file behind the product's back. */
async function changeFile(file: string, sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(file);
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

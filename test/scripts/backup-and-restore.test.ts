import { existsSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir, userInfo } from 'node:os';
import { basename, join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { startServer } from '../../server/main.ts';
import { openStore } from '../../server/open-store.ts';
import { readSettings } from '../../server/settings.ts';
import { runScript } from '../support/run-script.ts';
import { olderExtract } from '../support/small-extract.ts';

let folder: string;
let settings: Record<string, string>;
/** Of the store at version 1, as `npm run backup` printed it. */
let backup: string;

const backUp = (given: readonly string[] = []) => runScript('backup', given, settings);
const restore = (given: readonly string[], dataFolder: string) =>
  runScript('restore', given, { ...settings, DATA_DIR: dataFolder });

const start = () => startServer(readSettings(settings), async () => []);

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'restore-'));
  settings = { DATA_DIR: join(folder, 'store'), PORT: '0', DEMO: 'off', LOG_LEVEL: 'silent' };
  const server = await start();
  await fetch(`${server.url}/api/v1/extracts?policy=published-open`, {
    method: 'POST',
    body: olderExtract,
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'text/csv' },
  });
  const { code, output, errors } = await backUp(['--to', join(folder, 'kept')]);
  await server.close();
  expect([code, errors]).toEqual([0, '']);
  backup = output.split(': version ')[0] ?? '';
}, 120_000);
afterAll(() => rmSync(folder, { recursive: true }));

/** What the trail of a store tells, the last first. */
async function trailOf(dataFolder: string) {
  const store = await openStore(readSettings({ ...settings, DATA_DIR: dataFolder }));
  const { entries } = await store.access.findTrail({ offset: 0, limit: 10 });
  await store.close();
  return entries;
}

const manifest = () => JSON.parse(readFileSync(join(backup, 'manifest.json'), 'utf8'));

describe('npm run backup', { timeout: 240_000 }, () => {
  it('asks the server that runs, puts the copy where it is wanted, and prints how it is known', () => {
    expect(readdirSync(join(folder, 'kept'))).toEqual([basename(backup)]);
    expect(readdirSync(backup)).toEqual(['manifest.json', 'store.duckdb']);
    expect(manifest()).toMatchObject({ storeVersion: 1, engine: 'duckdb' });
  });

  it('takes it by itself where none runs', async () => {
    const { code, output } = await backUp();
    expect([code, output]).toEqual([
      0,
      expect.stringMatching(
        /^.*\/store\/backups\/.*-version-1-[0-9a-f]{8}: version 1, made .*; \d+ bytes, SHA-256 [0-9a-f]{64}\n$/,
      ),
    ]);
  });

  it('ends with 1 where there is no store, and makes none', async () => {
    const nowhere = join(folder, 'nowhere');
    const { code, output, errors } = await runScript('backup', [], { ...settings, DATA_DIR: nowhere });
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^no store: .*nowhere.*; set DATA_DIR/);
    expect(existsSync(nowhere)).toBe(false);
  });

  it('ends with 1 and its usage where it is not understood', async () => {
    const { code, output, errors } = await backUp(['--into', 'elsewhere']);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^arguments not understood: --into elsewhere\n\nnpm run backup -- \[--to FOLDER\]/,
    );
  });
});

describe('npm run restore', { timeout: 240_000 }, () => {
  it('makes a store of a backup, and tells the trail who did and from which bytes', async () => {
    const target = join(folder, 'restored');
    const { code, output, errors } = await restore([backup], target);
    expect([code, output, errors]).toEqual([0, `${backup}: restored, the store is at version 1\n`, '']);
    expect(await trailOf(target)).toMatchObject([
      {
        ...{ act: 'store-restored', by: userInfo().username, subject: 'version 1' },
        ...{ fileName: basename(backup), sha256: manifest().sha256 },
      },
      { act: 'extract-accepted', number: 1 },
    ]);
  });

  it('refuses to take the place of a store that holds something, which stays as it was', async () => {
    const { code, output, errors } = await restore([backup], join(folder, 'store'));
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(
      /^the store holds something: .* is at version 1\. Add --replace to put the backup/,
    );
    expect((await trailOf(join(folder, 'store'))).map(({ act }) => act)).toEqual(['extract-accepted']);
  });

  it('refuses what is held by a server, naming its process', async () => {
    const server = await start();
    const { code, errors } = await restore([backup, '--replace'], join(folder, 'store'));
    await server.close();
    expect(code).toBe(1);
    expect(errors).toContain(`the store is in use by another process (${process.pid}): `);
    expect(errors).toContain(`Stop that process (kill ${process.pid})`);
  });

  it('refuses a backup that was changed, and a place that holds none', async () => {
    const target = join(folder, 'refused');
    const empty = await restore([folder], target);
    expect([empty.code, empty.output]).toEqual([1, '']);
    expect(empty.errors).toMatch(/^no backup: .*manifest\.json cannot be read\. Name the folder of one/);
    const file = join(backup, 'store.duckdb');
    const bytes = readFileSync(file);
    const middle = bytes.length >> 1;
    bytes.writeUInt8(bytes.readUInt8(middle) ^ 1, middle);
    writeFileSync(file, bytes);
    const damaged = await restore([file], target);
    expect([damaged.code, damaged.output]).toEqual([1, '']);
    expect(damaged.errors).toMatch(/^backup damaged: .* is not what its manifest says \(SHA-256\)/);
    expect(existsSync(join(target, 'observations.duckdb'))).toBe(false);
  });

  it('ends with 1 and its usage where it is not understood', async () => {
    const { code, output, errors } = await restore([], folder);
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^one backup is wanted\n\nnpm run restore -- FOLDER/);
  });
});

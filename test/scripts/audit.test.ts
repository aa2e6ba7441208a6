import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { DuckDBInstance } from '@duckdb/node-api';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../server/main.ts';
import { openStore } from '../../server/open-store.ts';
import { readSettings } from '../../server/settings.ts';
import { runScript } from '../support/run-script.ts';

let folder: string;
let settings: Record<string, string>;
let lastHash: string;

/** A store whose trail tells of three signs that failed: one, twice two. */
beforeEach(async () => {
  folder = mkdtempSync(join(tmpdir(), 'audit-'));
  settings = { DATA_DIR: folder, LOG_LEVEL: 'silent' };
  const store = await openStore(readSettings(settings));
  for (const count of [1, 2, 2]) {
    const nothing = { subject: null, fileName: null, sha256: null };
    await store.access.noteInTrail({ act: 'sign-in-failed', ...nothing, count }, 'nobody');
  }
  ({ lastHash } = await store.access.checkTrail());
  await store.close();
});
afterEach(() => rmSync(folder, { recursive: true }));

const audit = (...given: string[]) => runScript('audit', given, settings);

/** Changes the database behind the product's back. */
async function tamper(sql: string): Promise<void> {
  const instance = await DuckDBInstance.create(join(folder, 'observations.duckdb'));
  const connection = await instance.connect();
  await connection.run(sql);
  connection.closeSync();
  instance.closeSync();
}

describe('npm run audit', { timeout: 240_000 }, () => {
  it('prints the trail as CSV, the last entry first, and says that it is whole', async () => {
    const { code, output, errors } = await audit();
    expect([code, errors]).toEqual([0, '']);
    const [names = '', ...rows] = output.trimEnd().split('\r\n');
    expect(names).toMatch(/\bnumber\b.*\bact\b.*\bhash\b/);
    expect(rows.map((row) => row.split(',')[0])).toEqual(['3', '2', '1']);
    expect(rows[0]).toContain(lastHash);
    const verified = await audit('--verify');
    expect([verified.code, verified.output]).toEqual([
      0,
      `whole: 3 entries; the last has the hash ${lastHash}\n`,
    ]);
  });

  it('prints every entry once where they are more than one answer gives', async () => {
    await tamper(
      `INSERT INTO audit_entry SELECT number, '2026-01-01T00:00:00.000Z', 'nobody', NULL, 'sign-in-failed', NULL,
         NULL, NULL, 1, repeat('0', 64) FROM range(4, 10003) AS more(number)`,
    );
    const [names, ...rows] = (await audit()).output.trimEnd().split('\r\n');
    expect(names).toMatch(/\bnumber\b/);
    expect(rows.map((row) => Number(row.split(',')[0]))).toEqual(
      Array.from({ length: 10_002 }, (_, index) => 10_002 - index),
    );
  });

  it('ends with 1 and prints no trail where the server does not take its token', async () => {
    const server = await startServer(readSettings({ ...settings, PORT: '0', DEMO: 'off' }), async () => []);
    const wrong = { ...settings, ADMIN_TOKEN: 'not-the-one-of-this-server' };
    const { code, output, errors } = await runScript('audit', [], wrong);
    await server.close();
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^token not valid: it is not this service's/);
  });

  it.each([
    [
      "UPDATE audit_entry SET made_by = 'jane' WHERE number = 2",
      'changed: entry 2 is not as it was written, or is missing\n',
    ],
    [
      'DELETE FROM audit_entry WHERE number = 1',
      'changed: entry 1 is not as it was written, or is missing\n',
    ],
  ])('ends with 1 and tells where after %s', async (sql, told) => {
    await tamper(sql);
    const { code, output } = await audit('--verify');
    expect([code, output]).toEqual([1, `${told}Restore a backup, and ask who could reach the database.\n`]);
  });

  it('ends with 1 and its usage where it is not understood', async () => {
    const { code, output, errors } = await audit('--verfy');
    expect([code, output]).toEqual([1, '']);
    expect(errors).toMatch(/^Unknown option '--verfy'.*\nusage: npm run audit \[-- --verify\]/s);
  });
});

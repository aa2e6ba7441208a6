import { mkdtempSync, readFileSync, rmSync, statSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { startServer } from '../../server/main.ts';
import { readNotice } from '../../server/server-notice.ts';
import { readSettings } from '../../server/settings.ts';
import { newerExtract, olderExtract } from '../support/small-extract.ts';

let folder: string;
let files: string[];

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'main-'));
  files = [join(folder, 'demonstration-a.csv'), join(folder, 'demonstration-b.csv')];
  writeFileSync(join(folder, 'demonstration-a.csv'), olderExtract);
  writeFileSync(join(folder, 'demonstration-b.csv'), newerExtract);
});

afterEach(() => rmSync(folder, { recursive: true }));

const start = (environment: Record<string, string> = {}, demoFiles = files) =>
  startServer(
    readSettings({ DATA_DIR: join(folder, 'store'), PORT: '0', LOG_LEVEL: 'silent', ...environment }),
    async () => demoFiles,
  );

describe('startServer', () => {
  it('tells where it answers and keeps a token for its owner only, until it is closed', async () => {
    const server = await start({ DEMO: 'off' });
    expect(await readNotice(join(folder, 'store'))).toEqual({ url: server.url, pid: process.pid });
    const token = join(folder, 'store', 'admin-token');
    expect(statSync(token).mode & 0o777).toBe(0o600);
    expect(readFileSync(token, 'utf8').trim()).toBe(server.adminToken);
    expect((await fetch(`${server.url}/api/v1/health`)).status).toBe(200);
    await Promise.all([server.close(), server.close()]);
    expect(await readNotice(join(folder, 'store'))).toBeNull();
    await expect(fetch(`${server.url}/api/v1/health`)).rejects.toThrow();
  });

  it('fills an empty store with the demonstration extracts, and the rest after a start that was cut short', async () => {
    const first = await start({}, files.slice(0, 1));
    expect(await versionOf(first.url)).toBe(1);
    await first.close();
    const second = await start();
    expect(await versionOf(second.url)).toBe(2);
    await second.close();
    const third = await start();
    expect([await versionOf(third.url), third.adminToken]).toEqual([2, first.adminToken]);
    await third.close();
  });

  it('brings no demonstration data back into a store whose user withdrew some', async () => {
    const first = await start({}, files.slice(0, 1));
    const headers = { authorization: `Bearer ${first.adminToken}` };
    const { extracts } = await (await fetch(`${first.url}/api/v1/extracts`)).json();
    await fetch(`${first.url}/api/v1/extracts/${extracts[0].id}`, { method: 'DELETE', headers });
    await first.close();
    const second = await start();
    expect(await versionOf(second.url)).toBe(2);
    await second.close();
  });

  it('says how to mend a port that is taken, and lets go of the store', async () => {
    const other = createServer().listen(0, '127.0.0.1');
    await new Promise((resolve) => other.once('listening', resolve));
    const address = other.address();
    const port = String(typeof address === 'object' ? address?.port : '');
    await expect(start({ PORT: port, DEMO: 'off' })).rejects.toThrow(
      `cannot listen: 127.0.0.1:${port}; set HOST or PORT`,
    );
    other.close();
    await (await start({ DEMO: 'off' })).close();
  });
});

async function versionOf(url: string): Promise<number> {
  return (await (await fetch(`${url}/api/v1/health`)).json()).storeVersion;
}

import { execFileSync, spawnSync } from 'node:child_process';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { createServer } from 'node:http';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { findServer } from '../../scripts/ingest/send-to-server.ts';
import { makeDataFolder, refuseSecondService } from '../../server/data-folder.ts';
import { startServer } from '../../server/main.ts';
import { readNotice } from '../../server/server-notice.ts';
import { readSettings } from '../../server/settings.ts';

let folder: string;

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'data-folder-'));
});
afterEach(() => rmSync(folder, { recursive: true, force: true }));

const refusal = (place: string) =>
  `the data folder cannot be written to: ${place}. Let the user with the number ${process.getuid?.()}, as which this program runs, write into it, or set DATA_DIR to another folder.`;

/** A disk that nothing can be written to; null where this user may mount none. */
function mountReadOnly(): string | null {
  const disk = mkdtempSync(join(tmpdir(), 'read-only-'));
  try {
    execFileSync('mount', ['-t', 'tmpfs', '-o', 'ro,size=1m', 'tmpfs', disk], { stdio: 'ignore' });
    return disk;
  } catch {
    rmSync(disk, { recursive: true });
    return null;
  }
}

describe('a data folder', () => {
  it('is made with the folders that it lies in', async () => {
    const place = join(folder, 'a', 'b');
    await makeDataFolder(place);
    await expect(makeDataFolder(place)).resolves.toBeUndefined();
    writeFileSync(join(place, 'probe'), '');
  });

  it('that is a file is refused, with how to mend it', async () => {
    const place = join(folder, 'file');
    writeFileSync(place, '');
    await expect(makeDataFolder(place)).rejects.toThrow(refusal(place));
  });

  const disk = mountReadOnly();
  describe.skipIf(disk === null)('on a disk that is read only (skipped where none may be mounted)', () => {
    const place = disk ?? '';
    afterAll(() => {
      execFileSync('umount', ['-l', place]);
      rmSync(place, { recursive: true });
    });

    it.each([
      ['is refused', ''],
      ['is not made', 'store'],
    ])('%s, by whatever would write there', async (_title, name) => {
      const dataFolder = join(place, name);
      await expect(makeDataFolder(dataFolder)).rejects.toThrow(refusal(dataFolder));
      const settings = readSettings({ DATA_DIR: dataFolder, PORT: '0', LOG_LEVEL: 'silent' });
      await expect(startServer(settings, async () => [])).rejects.toThrow(refusal(dataFolder));
    });
  });
});

describe('a notice of a service that runs on the folder', () => {
  let foreign: ReturnType<typeof createServer>;
  let foreignUrl: string;

  beforeAll(async () => {
    foreign = createServer((_, response) => response.end('<p>Another program.</p>'));
    await new Promise<void>((resolve) => void foreign.listen(0, '127.0.0.1', resolve));
    foreignUrl = `http://127.0.0.1:${(foreign.address() as AddressInfo).port}`;
  });
  afterAll(() => foreign.close());

  const leave = (notice: object | string) =>
    writeFileSync(join(folder, 'server.json'), typeof notice === 'string' ? notice : JSON.stringify(notice));

  /** The number of a process that has ended. */
  const endedPid = () => spawnSync(process.execPath, ['--version']).pid;

  const nobody = 'http://127.0.0.1:1';

  it.each<[string, () => object]>([
    ['has ended', () => ({ url: nobody, pid: endedPid() })],
    ['has ended, and another program has its address', () => ({ url: foreignUrl, pid: endedPid() })],
    ['is another program by now', () => ({ url: nobody, pid: process.ppid })],
    ['is another program by now, as is its address', () => ({ url: foreignUrl, pid: process.ppid })],
  ])('whose process %s hinders neither commands nor a start, which puts up its own', async (_title, make) => {
    leave(make());
    expect(await findServer(folder)).toBeNull();
    await expect(refuseSecondService(folder)).resolves.toBeUndefined();
    const settings = readSettings({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', DEMO: 'off' });
    const server = await startServer(settings, async () => []);
    expect(await readNotice(folder)).toEqual({ url: server.url, pid: process.pid });
    expect(await findServer(folder)).toBe(server.url);
    await server.close();
  });

  it('that is cut short is told to commands with how to mend it, and does not hinder a start', async () => {
    leave('{"url":"http://127');
    const file = join(folder, 'server.json');
    await expect(findServer(folder)).rejects.toThrow(
      `unreadable notice: ${file}; delete it when no server runs`,
    );
    await expect(refuseSecondService(folder)).resolves.toBeUndefined();
  });

  it('that holds keeps a second one away, naming the process and how to end it', async () => {
    const settings = readSettings({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', DEMO: 'off' });
    const server = await startServer(settings, async () => []);
    // As a second process finds it: the number is not its own.
    const second = join(folder, 'second');
    mkdirSync(second);
    writeFileSync(join(second, 'server.json'), JSON.stringify({ url: server.url, pid: process.ppid }));
    await expect(refuseSecondService(second)).rejects.toThrow(
      `a service runs on this data folder already: ${second} (process ${process.ppid}, ${server.url}). Stop it (kill ${process.ppid}), or set DATA_DIR to another folder.`,
    );
    await server.close();
    await expect(refuseSecondService(second)).resolves.toBeUndefined();
  });
});

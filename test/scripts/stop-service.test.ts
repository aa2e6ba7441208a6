import { type ChildProcess, spawn } from 'node:child_process';
import { existsSync, mkdtempSync, readFileSync, rmSync } from 'node:fs';
import { request } from 'node:http';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterEach, beforeAll, beforeEach, describe, expect, it } from 'vitest';
import { buildService, builtService } from '../../scripts/build/service.ts';
import { olderExtract } from '../support/small-extract.ts';

interface Service {
  readonly child: ChildProcess;
  readonly url: string;
  readonly token: string;
  /** What it wrote to its log so far. */
  log(): { readonly level: string; readonly msg: string }[];
  readonly ended: Promise<number | null>;
}

let folder: string;

beforeAll(buildService);

beforeEach(() => {
  folder = mkdtempSync(join(tmpdir(), 'stop-service-'));
});

afterEach(() => rmSync(folder, { recursive: true, force: true }));

/** The service as `npm start` runs it, but for its pages; `more` is given to Node. */
async function start(settings: Record<string, string> = {}, more: readonly string[] = []): Promise<Service> {
  const child = spawn(process.execPath, [...more, ...builtService], {
    env: { ...process.env, PORT: '0', DATA_DIR: folder, DEMO: 'off', LOG_LEVEL: 'info', ...settings },
    stdio: ['ignore', 'ignore', 'pipe'],
  });
  let written = '';
  child.stderr.on('data', (text) => {
    written += String(text);
  });
  const ended = new Promise<number | null>((resolve) => child.once('exit', resolve));
  const notice = join(folder, 'server.json');
  for (let tries = 0; !existsSync(notice) && child.exitCode === null && tries < 600; tries++) await wait(50);
  if (!existsSync(notice)) throw new Error(`not ready: ${written}`);
  return {
    child,
    ended,
    url: JSON.parse(readFileSync(notice, 'utf8')).url,
    token: readFileSync(join(folder, 'admin-token'), 'utf8').trim(),
    log: () =>
      written
        .split('\n')
        .filter((line) => line.startsWith('{'))
        .map((line) => JSON.parse(line)),
  };
}

/** Sends half of a file, and the rest when told to. */
function beginUpload({ url, token }: Service) {
  const half = Math.floor(olderExtract.length / 2);
  const upload = request(`${url}/api/v1/extracts?policy=published-open&uploadId=slow`, {
    method: 'POST',
    headers: {
      authorization: `Bearer ${token}`,
      'content-type': 'text/csv',
      'content-length': olderExtract.length,
    },
  });
  const answer = new Promise<{ status: number; retryAfter: string | undefined; body: string }>(
    (resolve, reject) => {
      upload.on('error', reject);
      upload.on('response', (response) => {
        let body = '';
        response.on('data', (text) => {
          body += String(text);
        });
        response.on('end', () =>
          resolve({ status: response.statusCode ?? 0, retryAfter: response.headers['retry-after'], body }),
        );
      });
    },
  );
  upload.write(olderExtract.slice(0, half));
  return { answer, sendTheRest: () => upload.end(olderExtract.slice(half)) };
}

describe('a service that is told to stop', { timeout: 180_000 }, () => {
  it('takes in an upload whose rest comes in time, tells who follows it, and ends with 0', async () => {
    const service = await start();
    const upload = beginUpload(service);
    const followed = fetch(`${service.url}/api/v1/extracts/slow/events`).then((events) => events.text());
    await wait(1_500);
    service.child.kill('SIGTERM');
    await wait(500);
    upload.sendTheRest();
    const { status, body } = await upload.answer;
    const { id, storeVersion } = JSON.parse(body);
    expect([status, storeVersion]).toEqual([201, 1]);
    expect(await followed).toContain(`event: end\ndata: {"status":"accepted","id":"${id}"}`);
    expect(await service.ended).toBe(0);
    expect(service.log().map(({ msg }) => msg)).toEqual(
      expect.arrayContaining(['ready', 'stopping', 'extract: accepted', 'stopped']),
    );
    const again = await start();
    expect((await (await fetch(`${again.url}/api/v1/health`)).json()).storeVersion).toBe(1);
    again.child.kill('SIGTERM');
    expect(await again.ended).toBe(0);
  });

  it('tells an upload that does not come to its end, stores nothing of it, and ends in bounded time', async () => {
    const service = await start();
    const upload = beginUpload(service);
    await wait(1_500);
    const told = performance.now();
    service.child.kill('SIGTERM');
    const { status, retryAfter, body } = await upload.answer;
    expect([status, retryAfter]).toEqual([503, '5']);
    expect(JSON.parse(body).detail).toMatch(/^the service is stopping: nothing of this upload was stored/);
    expect(await service.ended).toBe(0);
    expect(performance.now() - told).toBeLessThan(40_000);
    const again = await start();
    expect((await (await fetch(`${again.url}/api/v1/health`)).json()).storeVersion).toBe(0);
    again.child.kill('SIGTERM');
    await again.ended;
  });

  it('says that it is not ready while a proxy may still ask, and that it is alive', async () => {
    const service = await start({ DRAIN_SECONDS: '3' });
    const probe = (name: string) => fetch(`${service.url}/api/v1/health/${name}`);
    expect([(await probe('live')).status, (await probe('ready')).status]).toEqual([200, 200]);
    service.child.kill('SIGTERM');
    await wait(500);
    const [live, ready] = await Promise.all([probe('live'), probe('ready')]);
    expect([live.status, ready.status, ready.headers.get('retry-after')]).toEqual([200, 503, '5']);
    expect((await ready.json()).detail).toMatch(/^the service is stopping/);
    expect((await fetch(`${service.url}/api/v1/indicators`)).status).toBe(200);
    expect(await service.ended).toBe(0);
  });

  it('ends at once when it is told twice', async () => {
    const service = await start({ DRAIN_SECONDS: '60' });
    const told = performance.now();
    service.child.kill('SIGTERM');
    await wait(300);
    service.child.kill('SIGTERM');
    expect(await service.ended).toBe(143);
    expect(performance.now() - told).toBeLessThan(10_000);
  });

  it('logs a fault that nobody caught, stops, and ends with 1', async () => {
    const fault = `
      import { existsSync } from 'node:fs';
      const watch = setInterval(() => {
        if (!existsSync(${JSON.stringify(join(folder, 'server.json'))})) return;
        clearInterval(watch);
        setTimeout(() => { throw new Error('made for the test'); }, 2_000);
      }, 200);`;
    const service = await start({}, ['--import', `data:text/javascript,${encodeURIComponent(fault)}`]);
    expect(await service.ended).toBe(1);
    const log = service.log();
    expect(log.find(({ level }) => level === 'fatal')).toMatchObject({
      err: { message: 'made for the test' },
      msg: 'uncaught fault: the service ends',
    });
    expect(log.at(-1)?.msg).toBe('stopped');
    expect(existsSync(join(folder, 'server.json'))).toBe(false);
  });
});

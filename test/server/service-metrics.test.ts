import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { type RunningServer, startServer } from '../../server/main.ts';
import { readSettings } from '../../server/settings.ts';
import { faultyExtract, olderExtract } from '../support/small-extract.ts';

let folder: string;
let server: RunningServer;

const start = (settings: Record<string, string>) =>
  startServer(
    readSettings({ DATA_DIR: folder, PORT: '0', LOG_LEVEL: 'silent', DEMO: 'off', ...settings }),
    async () => [],
  );

beforeAll(async () => {
  folder = mkdtempSync(join(tmpdir(), 'metrics-'));
  server = await start({ METRICS: 'on' });
});

afterAll(async () => {
  await server.close();
  rmSync(folder, { recursive: true });
});

const ask = (path: string, request?: RequestInit) => fetch(server.url + path, request);

/** The value of a metric with exactly these labels, in the order in which they are printed. */
async function read(metric: string): Promise<number | undefined> {
  const text = await (await ask('/metrics')).text();
  const line = text.split('\n').find((each) => each.startsWith(`${metric} `));
  return line === undefined ? undefined : Number(line.split(' ').at(-1));
}

const bring = (body: string) =>
  ask('/api/v1/extracts?policy=published-open', {
    method: 'POST',
    body,
    headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'text/csv' },
  });

describe('the metrics', () => {
  it('count requests by pattern of the address and class of status, whatever is in the address', async () => {
    for (const code of ['E92000001', 'E12000001', 'E10000099']) await ask(`/api/v1/areas/${code}`);
    for (const path of ['/a', '/b', '/no.js', '/api/v1/nowhere']) await ask(path);
    const count = (labels: string) => read(`injuries_request_duration_seconds_count{${labels}}`);
    expect(await count('method="GET",route="/api/v1/areas/:code",status="2xx"')).toBe(2);
    expect(await count('method="GET",route="/api/v1/areas/:code",status="4xx"')).toBe(1);
    expect(await count('method="GET",route="*",status="4xx"')).toBe(2);
    expect(await (await ask('/metrics')).text()).not.toContain('E92000001');
  });

  it('tell answers that were made from those that were kept, and from those that the asker held', async () => {
    const given = (how: string) => read(`injuries_answers_total{given="${how}"}`);
    const before = { made: (await given('made')) ?? 0, kept: (await given('kept')) ?? 0 };
    const first = await ask('/api/v1/indicators');
    await ask('/api/v1/indicators');
    await ask('/api/v1/indicators', { headers: { 'if-none-match': first.headers.get('etag') ?? '' } });
    expect(await given('made')).toBe(before.made + 1);
    expect(await given('kept')).toBe(before.kept + 1);
    expect(await given('unchanged')).toBe(1);
  });

  it('tell what came of uploads, and what the store holds', async () => {
    await bring(olderExtract);
    await bring(olderExtract);
    await bring(faultyExtract);
    const came = (outcome: string) => read(`injuries_upload_duration_seconds_count{outcome="${outcome}"}`);
    expect(await Promise.all(['accepted', 'repeat', 'refused'].map(came))).toEqual([1, 1, 1]);
    expect(await read('injuries_uploads_under_way')).toBe(0);
    expect(await read('injuries_changes_waiting')).toBe(0);
    expect(await read('injuries_store_version')).toBe(1);
    expect(await read('injuries_store_observations')).toBe(4);
    expect(await read('injuries_store_up')).toBe(1);
    expect(await read('injuries_store_connections{state="open"}')).toBe(4);
    expect(await read('injuries_store_connections{state="busy"}')).toBe(0);
  });

  it('tell of the process: memory, event loop and file handles', async () => {
    expect(await read('process_resident_memory_bytes')).toBeGreaterThan(0);
    expect(await read('nodejs_heap_size_used_bytes')).toBeGreaterThan(0);
    expect(await read('nodejs_eventloop_lag_p99_seconds')).toBeGreaterThan(0);
    expect(await read('process_open_fds')).toBeGreaterThan(0);
  });

  it.each(['open', 'token'])(
    'and the probes are told to whoever measures where reading is %s, and hold nothing of what is read',
    async (reading) => {
      await server.close();
      server = await start({ METRICS: 'on', READ: reading });
      const made = await ask('/api/v1/tokens', {
        method: 'POST',
        body: JSON.stringify({ name: `Jane Doe reads ${reading}`, role: 'viewer' }),
        headers: { authorization: `Bearer ${server.adminToken}`, 'content-type': 'application/json' },
      });
      const headers = { authorization: `Bearer ${(await made.json()).token}` };
      const read = [
        '/api/v1/areas/E92000001',
        '/api/v1/trends?indicator=90284&area=E10000032',
        '/api/v1/search?q=West%20Sussex',
        '/areas/West-Sussex',
        '/West-Sussex.js',
      ];
      for (const path of read) await ask(path, { headers });
      expect((await ask(read[1] ?? '')).status).toBe(reading === 'open' ? 200 : 401);
      for (const path of ['/api/v1/health', '/api/v1/health/live', '/api/v1/health/ready', '/metrics']) {
        const answer = await ask(path);
        expect([path, answer.status]).toEqual([path, 200]);
        expect(await answer.text()).not.toMatch(/E92000001|E10000032|Sussex|England|Jane|90284|injury-adm/i);
      }
    },
  );

  it('are told to nobody unless the settings say so', async () => {
    await server.close();
    server = await start({});
    expect((await ask('/metrics')).headers.get('content-type')).not.toMatch(/^text\/plain; version/);
  });
});

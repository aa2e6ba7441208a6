import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newerExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService(undefined, undefined, { allowedHosts: 'any' });
  await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
});

afterEach(async () => {
  vi.restoreAllMocks();
  await service.close();
});

const trend = '/api/v1/trends?indicator=90284&area=E10000032';
const picture = '/api/v1/charts/trend.svg?indicator=90284&area=E10000032';

/** All of an answer but what belongs to one request. */
async function whole(response: Response) {
  const headers = Object.fromEntries(response.headers);
  const { 'x-request-id': requestId, ...others } = headers;
  return { requestId, status: response.status, headers: others, text: await response.text() };
}

describe('an answer given again', () => {
  it.each([trend, `${trend}&format=csv`, picture])(
    'is the same byte for byte and header for header, and nothing is read for it: %s',
    async (path) => {
      const first = await whole(await service.ask(path));
      const read = vi.spyOn(service.store, 'versionMadeAt');
      const again = await whole(await service.ask(path));
      expect(read).not.toHaveBeenCalled();
      expect({ ...again, requestId: '' }).toEqual({ ...first, requestId: '' });
      expect(again.requestId).toMatch(/^[\w-]{36}$/);
      expect(again.requestId).not.toBe(first.requestId);
      expect(again.headers['content-security-policy']).toBeDefined();
    },
  );

  it('is in the form asked for, whatever form went before', async () => {
    const forms: readonly Record<string, string>[] = [
      {},
      { 'accept-encoding': 'gzip' },
      { accept: 'text/csv' },
    ];
    for (const _time of ['first', 'again']) {
      const given = [];
      for (const headers of forms) given.push((await service.ask(trend, { headers })).headers);
      expect(given.map((headers) => headers.get('content-encoding'))).toEqual([null, 'gzip', null]);
      expect(given.map((headers) => headers.get('content-type')?.split(';')[0])).toEqual([
        'application/json',
        'application/json',
        'text/csv',
      ]);
    }
  });

  it('is 304 with its tag alone where the asker holds it', async () => {
    const tag = (await service.ask(trend)).headers.get('etag') ?? '';
    const held = await service.ask(trend, { headers: { 'if-none-match': `"other", ${tag}` } });
    expect([held.status, held.headers.get('etag'), await held.text()]).toEqual([304, tag, '']);
    expect([...held.headers.keys()].sort()).toEqual(['cache-control', 'etag', 'vary', 'x-request-id']);
    expect((await service.ask(trend, { headers: { 'if-none-match': '"other"' } })).status).toBe(200);
  });

  it('is no longer given once an extract came in, and is once that is withdrawn again', async () => {
    const read = async () => JSON.parse((await whole(await service.ask(trend))).text);
    const before = await read();
    expect((await read()).storeVersion).toBe(before.storeVersion);
    const brought = await service.bring(newerExtract, 'policy=published-open&released=2025-02-01');
    const { id } = await brought.json();
    const after = await read();
    expect(after.storeVersion).toBe(before.storeVersion + 1);
    expect(after.series).not.toEqual(before.series);
    await service.withdraw(id);
    expect((await read()).series).toEqual(before.series);
  });

  it('names the address where the service was reached, and is made for that address alone', async () => {
    const at = async (origin: string) => (await service.askAt(`${origin}${trend}&format=csv`)).text();
    const own = await at('https://injuries.example.org');
    expect(own).toContain('https://injuries.example.org/api/v1/trends');
    expect(await at('https://injuries.example.org')).toBe(own);
    expect(await at('https://elsewhere.example.org')).toContain(
      'https://elsewhere.example.org/api/v1/trends',
    );
  });

  it('is not pushed out by names that somebody makes up for the service', async () => {
    const read = vi.spyOn(service.store, 'versionMadeAt');
    const own = `https://injuries.example.org${trend}`;
    await service.askAt(own);
    for (let name = 0; name < 30; name++) {
      await service.askAt(`https://made-up-${name}.example.org${trend}`);
      read.mockClear();
      await service.askAt(own);
      expect(read).not.toHaveBeenCalled();
    }
  });

  it('is one for all that accept the same encoding, however they write it', async () => {
    const read = vi.spyOn(service.store, 'versionMadeAt');
    await service.ask(trend, { headers: { 'accept-encoding': 'gzip, deflate, br' } });
    read.mockClear();
    const again = await service.ask(trend, {
      headers: { 'accept-encoding': 'br;q=1.0, gzip;q=0.8, *;q=0.1' },
    });
    expect(again.headers.get('content-encoding')).toBe('br');
    expect(read).not.toHaveBeenCalled();
  });

  it('is never a refusal', async () => {
    const wrong = `${trend}&unknown=1`;
    for (const _time of ['first', 'again']) expect((await service.ask(wrong)).status).toBe(400);
  });
});

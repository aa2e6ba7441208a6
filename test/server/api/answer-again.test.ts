import { afterEach, beforeEach, describe, expect, it, vi } from 'vitest';
import { newerExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
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
    expect(held.headers.get('content-type')).toBeNull();
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

  it('is never a refusal', async () => {
    const wrong = `${trend}&unknown=1`;
    for (const _time of ['first', 'again']) expect((await service.ask(wrong)).status).toBe(400);
  });
});

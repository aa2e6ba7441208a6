import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { createStartingApp } from '../../../server/api/starting-app.ts';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { aliveAnswerSchema, readyAnswerSchema } from '../../../server/contract/health.ts';
import { StoreUnavailableError } from '../../../server/store/store-unavailable.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});

afterEach(() => service.close());

const ask = (name: string) => service.ask(`/api/v1/health/${name}`);

describe('the probes', () => {
  it('say that it is alive and, at its store version, ready', async () => {
    await service.bring(olderExtract, 'policy=published-open');
    expect(aliveAnswerSchema.parse(await (await ask('live')).json())).toEqual({ status: 'alive' });
    const ready = await ask('ready');
    expect(readyAnswerSchema.parse(await ready.json())).toEqual({ status: 'ready', storeVersion: 1 });
    expect(ready.headers.get('cache-control')).toBe('no-store');
    expect(ready.headers.get('x-content-type-options')).toBe('nosniff');
  });

  it.each([
    ['does not answer', () => Promise.reject(new StoreUnavailableError('away', { cause: null }))],
    ['takes too long', () => new Promise<number>(() => undefined)],
  ])('say that it is alive, not ready, while its store %s; pages are served', async (_title, version) => {
    service.store.version = version;
    const ready = await ask('ready');
    expect([ready.status, ready.headers.get('retry-after')]).toEqual([503, '5']);
    expect(problemDocumentSchema.parse(await ready.json()).detail).toMatch(/^the store is away/);
    expect((await ask('live')).status).toBe(200);
    expect((await service.ask('/trends')).status).toBe(200);
  });
});

describe('a service that is starting', () => {
  const app = createStartingApp(false);

  it('is alive, and says to everything else that it is not ready and when to ask again', async () => {
    expect((await app.request('/api/v1/health/live')).status).toBe(200);
    for (const path of ['/api/v1/health/ready', '/api/v1/health', '/api/v1/trends?indicator=90284', '/']) {
      const answer = await app.request(path, { headers: { 'x-request-id': 'proxy-1' } });
      expect([answer.status, answer.headers.get('retry-after')]).toEqual([503, '5']);
      const { instance, detail } = problemDocumentSchema.parse(await answer.json());
      expect(instance).toBe('urn:request:proxy-1');
      expect(detail).toMatch(/^the service is starting/);
    }
  });

  it('says so in words that a browser shows', async () => {
    const answer = await app.request('/trends', { headers: { accept: 'text/html,*/*' } });
    expect([answer.status, answer.headers.get('content-type')]).toEqual([503, 'text/plain; charset=UTF-8']);
  });
});

import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { faultyExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});

afterEach(() => service.close());

/** The line of the last request. */
const lastLine = () => service.lines.findLast(({ message }) => message === 'answered')?.facts;

const trend = '/api/v1/trends?indicator=90284&area=E92000001';

describe('the log', () => {
  it('has a line for each request: what was asked, how it ended, how much was sent, made or kept', async () => {
    await service.bring(olderExtract, 'policy=published-open');
    const made = await service.ask(trend, { headers: { 'x-request-id': 'proxy-17' } });
    const bytes = (await made.arrayBuffer()).byteLength;
    const asked = { method: 'GET', path: '/api/v1/trends', storeVersion: 1 };
    expect(lastLine()).toEqual({
      ...{ requestId: 'proxy-17', ...asked, status: 200, bytes, given: 'made' },
      milliseconds: expect.any(Number),
    });
    await service.ask(trend);
    expect(lastLine()).toMatchObject({ ...asked, status: 200, bytes, given: 'kept' });
    await service.ask(trend, { headers: { 'if-none-match': made.headers.get('etag') ?? '' } });
    expect(lastLine()).toMatchObject({ ...asked, status: 304, bytes: null, given: 'unchanged' });
  });

  it('tells neither parameters nor who asked', async () => {
    await service.ask('/?token=the-secret-of-somebody', { headers: { 'x-forwarded-for': '203.0.113.9' } });
    expect(lastLine()).toMatchObject({ path: '/', status: 200 });
    expect(JSON.stringify(service.lines)).not.toMatch(/secret|203\.0\.113/);
  });

  it.each(['two words', 'a"b', 'x'.repeat(300), 'line\u0085'])(
    'takes no request id from outside that is not well formed: %j',
    async (id) => {
      const response = await service.ask('/api/v1/health', { headers: { 'x-request-id': id } });
      const given = response.headers.get('x-request-id');
      expect(given).toMatch(/^[\w-]{36}$/);
      expect(lastLine()).toMatchObject({ requestId: given });
    },
  );

  it('has a line for what came of a file, with neither its name nor its rows, and for a withdrawal', async () => {
    const { id } = await (
      await service.bring(olderExtract, 'policy=published-open&fileName=named.csv')
    ).json();
    const refused = await (await service.bring(faultyExtract, 'policy=published-open')).json();
    await service.withdraw(id);
    const told = service.lines.filter(({ message }) => message.startsWith('extract'));
    const requestId = expect.stringMatching(/^[\w-]{36}$/);
    expect(told).toEqual([
      { message: 'extract: accepted', facts: { requestId, id, layout: 'observations', storeVersion: 1 } },
      {
        message: 'extract: refused',
        facts: { requestId, id: refused.id, layout: 'observations', storeVersion: 1 },
      },
      { message: 'extract: withdrawn', facts: { requestId, id } },
    ]);
    expect(JSON.stringify(service.lines)).not.toContain('named.csv');
  });
});

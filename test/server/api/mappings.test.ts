import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { mappingsAnswerSchema } from '../../../server/contract/mappings.ts';
import { adminToken, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});

afterEach(() => service.close());

const path = '/api/v1/mappings';

const content = {
  headers: ['ONS', 'Rate'],
  columns: { area_code: 'ONS', value: 'Rate' },
  constants: { indicator: 'play-areas', period: '2015', age: '0-15' },
  policy: null,
};

const table = 'ONS,Rate\nE06000001,12.5\n';

describe('saved column mappings', () => {
  it('are saved, offered, used, replaced and removed', async () => {
    expect(await list()).toMatchObject({ mappings: [], why: 'No column mapping has been saved yet.' });
    expect((await send('PUT', 'Play areas', content)).status).toBe(201);
    expect(await list()).toMatchObject({ mappings: [{ name: 'Play areas', ...content }], why: null });

    const refused = await service.bring(table);
    expect([refused.status, (await refused.json()).mappings]).toEqual([422, ['Play areas']]);
    const brought = await service.bring(table, 'mapping=Play%20areas');
    expect([brought.status, (await brought.json()).periods]).toEqual([201, ['2015']]);

    const constants = { ...content.constants, period: '2016' };
    const replaced = await send('PUT', 'Play areas', { ...content, name: 'Play areas', constants });
    expect([replaced.status, (await replaced.json()).constants.period]).toEqual([200, '2016']);
    expect((await send('DELETE', 'Play areas')).status).toBe(204);
    expect((await list()).mappings).toEqual([]);
    expect((await send('DELETE', 'Play areas')).status).toBe(404);
  });

  it('have an ETag that holds until one of them changes, though the store stays at its version', async () => {
    const etag = (await service.ask(path)).headers.get('etag') ?? '';
    const headers = { 'if-none-match': etag };
    expect((await service.ask(path, { headers })).status).toBe(304);
    await send('PUT', 'Play areas', content);
    expect((await service.ask(path, { headers })).status).toBe(200);
  });

  it('are changed with the token only', async () => {
    for (const method of ['PUT', 'DELETE']) {
      const response = await service.ask(`${path}/a`, { method });
      expect(response.status).toBe(401);
    }
  });

  it.each([
    ['another name in the body', { ...content, name: 'b' }, 'two names: b in the body and a in the address'],
    [
      'no indicator',
      { ...content, constants: {} },
      'the mapping does not say where a field comes from: indicator',
    ],
    [
      'a column that is not in the table',
      { ...content, columns: { area_code: 'ONS', value: 'Rates' } },
      'Rates (value)',
    ],
    ['a field that there is not', { ...content, constants: { place: 'a' } }, 'invalid mapping: constants'],
    ['a body that is no mapping', [], 'invalid mapping: the whole'],
  ])('are not saved with %s', async (_title, body, told) => {
    const response = await send('PUT', 'a', body);
    expect([response.status, (await response.json()).detail]).toEqual([400, expect.stringContaining(told)]);
    expect((await list()).mappings).toEqual([]);
  });

  it('are named by the nearest name where one is unknown, and before anything is stored', async () => {
    await send('PUT', 'Play areas', content);
    const response = await service.bring(table, 'mapping=Play%20area');
    expect([response.status, (await response.json()).detail]).toEqual([
      404,
      'unknown mapping: Play area; did you mean Play areas',
    ]);
  });
});

async function list() {
  return mappingsAnswerSchema.parse(await (await service.ask(path)).json());
}

function send(method: 'PUT' | 'DELETE', name: string, body?: unknown): Promise<Response> {
  const headers = { authorization: `Bearer ${adminToken}`, 'content-type': 'application/json' };
  const sent = body === undefined ? {} : { body: JSON.stringify(body) };
  return service.ask(`${path}/${encodeURIComponent(name)}`, { method, headers, ...sent });
}

import { join } from 'node:path';
import { setTimeout as wait } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openPostgresStore } from '../../../../server/store/postgres/open-postgres-store.ts';
import { newDatabase } from '../../../support/postgres-server.ts';
import {
  adminToken,
  maxUploadBytes,
  openTestService,
  type TestService,
} from '../../api/open-test-service.ts';

/** Within which a revocation holds everywhere, as docs/access.md says. */
const SECOND = 1_000;

const json = { 'content-type': 'application/json' };
const asAdministrator = { authorization: `Bearer ${adminToken}` };

let here: TestService;
let there: TestService;

beforeAll(async () => {
  const url = await newDatabase(inject('postgresUrl'));
  const open = () =>
    openTestService(
      maxUploadBytes,
      (folder) => openPostgresStore({ url, stagingFolder: join(folder, 'staging') }),
      { reading: 'token' },
    );
  [here, there] = [await open(), await open()];
});
afterAll(() => Promise.all([here.close(), there.close()]));

async function makeToken(name: string): Promise<string> {
  const order = {
    method: 'POST',
    headers: { ...json, ...asAdministrator },
    body: JSON.stringify({ name, role: 'viewer' }),
  };
  return (await (await here.ask('/api/v1/tokens', order)).json()).token;
}

/** Signs a browser in, and gives the cookie that it sends from then on. */
async function signIn(service: TestService, token: string): Promise<string> {
  const request = { method: 'POST', headers: json, body: JSON.stringify({ token }) };
  const given = (await service.ask('/api/v1/session', request)).headers.get('set-cookie') ?? '';
  return given.split(';')[0] ?? '';
}

const read = async (service: TestService, headers: Record<string, string>) =>
  (await service.ask('/api/v1/extracts', { headers })).status;

describe('two services on one database', () => {
  it('both take a token made and a browser signed in at one of them', async () => {
    const token = await makeToken('jane');
    const cookie = await signIn(here, token);
    for (const service of [here, there]) {
      expect(await read(service, { authorization: `Bearer ${token}` })).toBe(200);
      expect(await read(service, { cookie })).toBe(200);
      expect(await read(service, {})).toBe(401);
    }
  });

  it('both refuse a token revoked at one, that one at once and the other within a second, and whom it signed in', async () => {
    const token = await makeToken('john');
    const authorization = `Bearer ${token}`;
    const cookies = [await signIn(here, token), await signIn(there, token)];
    // Each knows all three by heart now.
    for (const service of [here, there]) {
      expect(await read(service, { authorization })).toBe(200);
      for (const cookie of cookies) expect(await read(service, { cookie })).toBe(200);
    }
    const revoked = await here.ask('/api/v1/tokens/john', { method: 'DELETE', headers: asAdministrator });
    expect(revoked.status).toBe(204);
    expect(await read(here, { authorization })).toBe(403);
    for (const cookie of cookies) expect(await read(here, { cookie })).toBe(401);
    await wait(SECOND);
    expect(await read(there, { authorization })).toBe(403);
    for (const cookie of cookies) expect(await read(there, { cookie })).toBe(401);
    const again = await there.ask('/api/v1/session', {
      method: 'POST',
      headers: json,
      body: JSON.stringify({ token }),
    });
    expect(again.status).toBe(403);
  });

  it('both know nobody who signed out at one, and leave the token and other browsers alone', async () => {
    const token = await makeToken('joan');
    const [mine, other] = [await signIn(here, token), await signIn(here, token)];
    for (const cookie of [mine, other]) expect(await read(there, { cookie })).toBe(200);
    const out = await here.ask('/api/v1/session', {
      method: 'DELETE',
      headers: { cookie: mine, 'sec-fetch-site': 'same-origin' },
    });
    expect(out.status).toBe(204);
    expect(await read(here, { cookie: mine })).toBe(401);
    await wait(SECOND);
    expect(await read(there, { cookie: mine })).toBe(401);
    expect(await read(there, { cookie: other })).toBe(200);
    expect(await read(there, { authorization: `Bearer ${token}` })).toBe(200);
  });
});

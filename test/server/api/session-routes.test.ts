import { afterEach, beforeEach, describe, expect, it } from 'vitest';
import { digestOf } from '../../../server/access/secret.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { adminToken, maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeEach(async () => {
  service = await openTestService();
});
afterEach(() => service.close());

const path = '/api/v1/session';
const json = { 'content-type': 'application/json' };
const ownPage = { 'sec-fetch-site': 'same-origin', origin: 'http://localhost' };

const signIn = (given: object, headers: Record<string, string> = {}) =>
  service.ask(path, {
    method: 'POST',
    headers: { ...json, ...ownPage, ...headers },
    body: JSON.stringify(given),
  });

/** As the browser sends it back. */
const cookieOf = (response: Response) => (response.headers.get('set-cookie') ?? '').split(';')[0] ?? '';

async function whoIs(cookie: string): Promise<unknown> {
  return (await (await service.ask(path, { headers: { cookie } })).json()).person;
}

async function detailOf(response: Response): Promise<unknown> {
  return [response.status, (await response.json()).detail];
}

async function makeToken(order: object): Promise<string> {
  const headers = { ...json, authorization: `Bearer ${adminToken}` };
  const made = await service.ask('/api/v1/tokens', { method: 'POST', headers, body: JSON.stringify(order) });
  return (await made.json()).token;
}

describe('signing in', () => {
  it('by a token gives a cookie that scripts cannot read and other sites cannot send', async () => {
    const response = await signIn({ token: ` ${adminToken}\n` });
    expect(await response.json()).toEqual({
      person: { name: 'administrator', role: 'admin', via: 'token' },
      reading: 'open',
    });
    expect(response.headers.get('set-cookie')).toMatch(
      /^injuries-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; SameSite=Strict$/,
    );
    expect(await whoIs(cookieOf(response))).toEqual({ name: 'administrator', role: 'admin', via: 'session' });
    expect(await whoIs('')).toBeNull();
    expect(await whoIs('injuries-session=guess')).toBeNull();
  });

  it('keeps no secret, only what it hashes to', async () => {
    const cookie = cookieOf(await signIn({ token: adminToken }));
    const secret = cookie.split('=')[1] ?? '';
    expect(await service.store.access.findSession(secret)).toBeNull();
    const session = await service.store.access.findSession(digestOf(secret));
    expect(JSON.stringify(session)).not.toContain(secret);
    expect(JSON.stringify(session)).not.toContain(adminToken);
  });

  it('by an address works once, as whoever it was made for, and then says so', async () => {
    const { code } = service.codes.make('jane');
    const first = await signIn({ code });
    expect(await whoIs(cookieOf(first))).toEqual({ name: 'jane', role: 'admin', via: 'session' });
    expect(await detailOf(await signIn({ code }))).toEqual([
      403,
      'address used before: each signs in once; npm run sign-in prints another address',
    ]);
    expect(await detailOf(await signIn({ code: 'guess' }))).toEqual([
      403,
      expect.stringContaining('address unknown: the service was started anew since it was printed'),
    ]);
  });

  it('is refused to a wrong token, and to a page of another site', async () => {
    expect(await detailOf(await signIn({ token: 'guess' }))).toEqual([
      403,
      "token not valid: it is not this service's; check that all of it was pasted",
    ]);
    const foreign = { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' };
    expect(await detailOf(await signIn({ token: adminToken }, foreign))).toEqual([
      403,
      expect.stringContaining('change from another site: https://evil.example'),
    ]);
  });

  it.each([
    ['a form', { 'content-type': 'application/x-www-form-urlencoded' }, '{"token":"a"}', 415],
    ['no JSON', json, 'token', 400],
    ['another field', json, '{"tokens":"a"}', 400],
    ['both', json, '{"token":"a","code":"b"}', 400],
    ['far too much', json, JSON.stringify({ token: 'x'.repeat(5_000) }), 413],
  ])('takes no body of %s', async (_title, headers, body, status) => {
    expect((await service.ask(path, { method: 'POST', headers, body })).status).toBe(status);
  });
});

describe('somebody signed in', () => {
  const bring = (cookie: string, headers: Record<string, string>) =>
    service.ask('/api/v1/extracts?policy=published-open', {
      method: 'POST',
      headers: { cookie, 'content-type': 'text/csv', ...headers },
      body: olderExtract,
    });

  it('brings extracts under their own name, with the request in the audit trail', async () => {
    const token = await makeToken({ name: 'Jane Doe', role: 'analyst' });
    const cookie = cookieOf(await signIn({ token }));
    const response = await bring(cookie, ownPage);
    expect(response.status).toBe(201);
    const [extract] = await service.store.findExtracts();
    expect(extract?.receivedBy).toBe('Jane Doe');
    const { entries } = await service.store.access.findTrail({ offset: 0, limit: 1 });
    expect(entries).toMatchObject([
      {
        ...{ act: 'extract-accepted', by: 'Jane Doe', subject: extract?.id, sha256: extract?.sha256 },
        requestId: response.headers.get('x-request-id'),
      },
    ]);
  });

  it.each<[string, Record<string, string>]>([
    ['another site', { 'sec-fetch-site': 'cross-site', origin: 'https://evil.example' }],
    ['another host of the domain', { 'sec-fetch-site': 'same-site', origin: 'http://other.localhost' }],
    ['an older browser on another site', { origin: 'https://evil.example' }],
    ['a page without an origin', { origin: 'null' }],
  ])('changes nothing for %s that has the browser send the cookie', async (_title, headers) => {
    const cookie = cookieOf(await signIn({ token: adminToken }));
    const response = await bring(cookie, headers);
    expect(await detailOf(response)).toEqual([403, expect.stringContaining('change from another site')]);
    expect(await service.store.findExtracts()).toEqual([]);
  });

  it('does so by an older browser that tells where the page is from', async () => {
    const cookie = cookieOf(await signIn({ token: adminToken }));
    expect((await bring(cookie, { origin: 'http://localhost' })).status).toBe(201);
  });

  it('is nobody after signing out, whoever kept the cookie', async () => {
    const cookie = cookieOf(await signIn({ token: adminToken }));
    const out = await service.ask(path, { method: 'DELETE', headers: { cookie, ...ownPage } });
    expect(out.status).toBe(204);
    expect(out.headers.get('set-cookie')).toMatch(/^injuries-session=; Max-Age=0;/);
    expect(await whoIs(cookie)).toBeNull();
  });

  it('has another secret after signing in again, and the one before is of no more use', async () => {
    const before = cookieOf(await signIn({ token: adminToken }));
    const token = await makeToken({ name: 'jane', role: 'analyst' });
    const refused = await signIn({ token: 'guess' }, { cookie: before });
    expect([refused.status, await whoIs(before)]).toMatchObject([403, { name: 'administrator' }]);
    const after = cookieOf(await signIn({ token }, { cookie: before }));
    expect(after).not.toBe(before);
    expect(await whoIs(before)).toBeNull();
    expect(await whoIs(after)).toMatchObject({ name: 'jane' });
    const { entries } = await service.store.access.findTrail({ offset: 0, limit: 2 });
    expect(entries.map(({ act, by }) => [act, by])).toEqual([
      ['signed-in', 'jane'],
      ['signed-out', 'administrator'],
    ]);
  });

  it('is nobody after twelve hours, whatever was done meanwhile', async () => {
    let moment = '2025-06-01T12:00:00Z';
    await service.close();
    service = await openTestService(maxUploadBytes, undefined, { now: () => new Date(moment) });
    const cookie = cookieOf(await signIn({ token: adminToken }));
    moment = '2025-06-01T23:59:59Z';
    expect(await whoIs(cookie)).toMatchObject({ name: 'administrator' });
    moment = '2025-06-02T00:00:00Z';
    expect(await whoIs(cookie)).toBeNull();
  });

  it('is nobody once the token is revoked, at once', async () => {
    const token = await makeToken({ name: 'jane', role: 'analyst' });
    const cookie = cookieOf(await signIn({ token }));
    expect(await whoIs(cookie)).toMatchObject({ name: 'jane' });
    const headers = { authorization: `Bearer ${adminToken}` };
    expect((await service.ask('/api/v1/tokens/jane', { method: 'DELETE', headers })).status).toBe(204);
    expect(await whoIs(cookie)).toBeNull();
    expect(await detailOf(await signIn({ token }))).toEqual([403, expect.stringContaining('it was revoked')]);
  });

  it('may not undo what an administrator withdrew, as an analyst', async () => {
    const { id } = await (await service.bring(olderExtract, 'policy=published-open')).json();
    await service.withdraw(id);
    const authorization = `Bearer ${await makeToken({ name: 'jane', role: 'analyst' })}`;
    const again = await service.bring(olderExtract, 'policy=published-open', { authorization });
    expect(await detailOf(again)).toEqual([403, expect.stringContaining('withdrawn before: ')]);
    const check = await service.bring(olderExtract, 'policy=published-open&dryRun=true', { authorization });
    expect(check.status).toBe(200);
    expect((await service.store.findExtract(id))?.status).toBe('withdrawn');
    expect((await service.bring(olderExtract, 'policy=published-open')).status).toBe(201);
    expect((await service.store.findExtract(id))?.status).toBe('accepted');
  });
});

describe('behind a proxy that speaks HTTPS', () => {
  it('the cookie is sent over HTTPS only, and to this host alone', async () => {
    await service.close();
    const changed = { trustProxy: true, allowedHosts: ['injuries.example.org'] };
    service = await openTestService(maxUploadBytes, undefined, changed);
    const request = new Request('https://injuries.example.org/api/v1/session', {
      method: 'POST',
      headers: { ...json, 'sec-fetch-site': 'same-origin' },
      body: JSON.stringify({ token: adminToken }),
    });
    const response = await service.askWith(request);
    expect(response.headers.get('set-cookie')).toMatch(
      /^__Host-injuries-session=[\w-]{43}; Max-Age=43200; Path=\/; HttpOnly; Secure; SameSite=Strict$/,
    );
  });
});

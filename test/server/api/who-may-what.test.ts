import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { makeToken } from '../../../server/access/access-token.ts';
import type { ProxyTrust } from '../../../server/access/proxy-person.ts';
import type { Role } from '../../../server/access/role.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { adminToken, maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

/** Who asks; the proxy names its people by a header that nobody else may send. */
const askers = [
  ...['nobody', 'viewer', 'analyst', 'admin', 'administrator of the data folder'],
  ...['revoked', 'expired', 'wrong', 'viewer by proxy', 'analyst by proxy', 'admin by proxy'],
  'forged proxy name',
] as const;
type Asker = (typeof askers)[number];

/** What each of them is worth; null for nobody, `bad` for a token that is not taken. */
const worth: Readonly<Record<Asker, Role | 'bad' | null>> = {
  nobody: null,
  viewer: 'viewer',
  analyst: 'analyst',
  admin: 'admin',
  'administrator of the data folder': 'admin',
  revoked: 'bad',
  expired: 'bad',
  wrong: 'bad',
  'viewer by proxy': 'viewer',
  'analyst by proxy': 'analyst',
  'admin by proxy': 'admin',
  'forged proxy name': null,
};

/** By the address alone: what needs more than reading. Kept here by hand, so that a slip in the product's table shows. */
const closed: Readonly<Record<string, Role>> = {
  'post /api/v1/extracts': 'analyst',
  'delete /api/v1/extracts/{id}': 'admin',
  'put /api/v1/mappings/{name}': 'analyst',
  'delete /api/v1/mappings/{name}': 'analyst',
  'post /api/v1/backups': 'admin',
  'post /api/v1/sign-in-addresses': 'admin',
  'get /api/v1/tokens': 'admin',
  'post /api/v1/tokens': 'admin',
  'delete /api/v1/tokens/{name}': 'admin',
  'get /api/v1/audit-trail': 'admin',
  'get /api/v1/audit-trail/check': 'admin',
};
const open = [
  'get /api/v1/health',
  'get /api/v1/health/live',
  'get /api/v1/health/ready',
  'get /api/v1/service',
  'get /api/v1/session',
  'post /api/v1/session',
  'delete /api/v1/session',
];

const order: readonly Role[] = ['viewer', 'analyst', 'admin'];

/** 401 for nobody, 403 for a bad token or too low a role, and otherwise whatever the route itself says. */
function expected(asker: Asker, route: string, reading: 'open' | 'token'): 401 | 403 | 'passed' {
  const needed = closed[route] ?? (open.includes(route) ? null : reading === 'open' ? null : 'viewer');
  // Whoever asks who they are is told why their token is not taken.
  if (route === 'get /api/v1/session' && worth[asker] === 'bad') return 403;
  if (needed === null) return 'passed';
  const role = worth[asker];
  if (role === null) return 401;
  if (role === 'bad') return 403;
  return order.indexOf(role) >= order.indexOf(needed) ? 'passed' : 403;
}

const proxy: ProxyTrust = {
  userHeader: 'X-Forwarded-User',
  roleHeader: 'X-Forwarded-Groups',
  rolesByGroup: { readers: 'viewer', analysts: 'analyst', leads: 'admin' },
  defaultRole: null,
};

let addresses = 0;

/** Of a network of its own each time: secrets refused too often to one are no longer read. */
const anotherAddress = () => ({ 'x-forwarded-for': `2001:db8:0:${(addresses++).toString(16)}::1` });

/** What a browser says when a page of the service asks. */
const ownPage = { 'sec-fetch-site': 'same-origin' };

interface Site {
  readonly service: TestService;
  readonly headers: Readonly<Record<Asker, Record<string, string>>>;
}

async function openSite(reading: 'open' | 'token', trusts: boolean): Promise<Site> {
  const trusted = trusts ? proxy : null;
  const service = await openTestService(maxUploadBytes, undefined, {
    reading,
    proxy: trusted,
    trustProxy: trusts,
  });
  await service.bring(olderExtract, 'policy=published-open');
  const bearer = async (name: string, role: Role, expires: string | null = null) => {
    const { text, id, digest } = makeToken();
    const order = { id, name, role, digest, expires, revokedAt: null, revokedBy: null };
    await service.store.access.saveToken(order, 'test');
    return { authorization: `Bearer ${text}` };
  };
  const byProxy = (group: string) => ({
    'x-forwarded-user': 'jane@council.example',
    'x-forwarded-groups': group,
  });
  const headers = {
    nobody: {},
    viewer: await bearer('viewer', 'viewer'),
    analyst: await bearer('analyst', 'analyst'),
    admin: await bearer('admin', 'admin'),
    'administrator of the data folder': { authorization: `Bearer ${adminToken}` },
    revoked: await bearer('revoked', 'admin'),
    expired: await bearer('expired', 'admin', '2025-05-31'),
    wrong: { authorization: `Bearer ${makeToken().text}` },
    'viewer by proxy': byProxy('readers'),
    'analyst by proxy': byProxy('others, analysts'),
    'admin by proxy': byProxy('readers,leads'),
    'forged proxy name': { ...byProxy('leads'), 'x-forwarded-role': 'admin' },
  };
  await service.store.access.revokeToken('revoked', 'test');
  return { service, headers };
}

/** Every route of the description, asked with nothing but who asks: a body or parameters would only be refused later. */
async function findRoutes(service: TestService): Promise<string[]> {
  const headers = { authorization: `Bearer ${adminToken}` };
  const { paths } = await (await service.ask('/api/v1/openapi.json', { headers })).json();
  return Object.entries<object>(paths).flatMap(([path, methods]) =>
    Object.keys(methods).map((method) => `${method} ${path}`),
  );
}

async function ask({ service, headers }: Site, route: string, asker: Asker): Promise<401 | 403 | 'passed'> {
  const [method = '', path = ''] = route.split(' ');
  const address = path.replace(/\{\w+\}/g, 'nothing-of-the-kind');
  const request = {
    method: method.toUpperCase(),
    headers: { ...ownPage, ...headers[asker], ...anotherAddress() },
  };
  const response = await service.ask(address, request);
  await response.body?.cancel();
  if (response.status === 401) return 401;
  return response.status === 403 ? 403 : 'passed';
}

describe.each(['open', 'token'] as const)('where reading is %s', (reading) => {
  let trusting: Site;
  let doubting: Site;
  let routes: string[];

  beforeAll(async () => {
    trusting = await openSite(reading, true);
    doubting = await openSite(reading, false);
    routes = await findRoutes(trusting.service);
  });
  afterAll(async () => {
    await trusting.service.close();
    await doubting.service.close();
  });

  it.each(askers)('every route lets %s pass, or not, as its role says', async (asker) => {
    const isForged = asker === 'forged proxy name';
    const site = isForged ? doubting : trusting;
    const cells = routes.map((route) => [route, expected(asker, route, reading)] as const);
    expect(cells.length).toBeGreaterThan(70);
    const told = [];
    for (const [route] of cells) told.push([route, await ask(site, route, asker)]);
    expect(told).toEqual(cells);
  });

  it('knows every route of the hand-written list', () => {
    expect(routes).toEqual(expect.arrayContaining([...Object.keys(closed), ...open]));
  });

  it('serves the pages to anybody', async () => {
    for (const path of ['/', '/trends', '/sign-in', '/assets/main-1a2b3c.js', '/api/v1/health']) {
      expect([path, (await trusting.service.ask(path)).status]).toEqual([path, 200]);
    }
    expect((await trusting.service.ask('/api/openapi.json')).status).toBe(reading === 'open' ? 200 : 401);
  });

  it('describes who may use what', async () => {
    const headers = { authorization: `Bearer ${adminToken}` };
    const { paths } = await (await trusting.service.ask('/api/v1/openapi.json', { headers })).json();
    const needed = (role: Role) => [{ token: [role] }, { session: [role] }];
    for (const route of routes) {
      const [method = '', path = ''] = route.split(' ');
      const role = closed[route] ?? (open.includes(route) || reading === 'open' ? null : 'viewer');
      const { security, responses } = paths[path][method];
      expect([route, security]).toEqual([route, role === null ? [] : needed(role)]);
      if (role !== null) expect(Object.keys(responses)).toEqual(expect.arrayContaining(['401', '403']));
    }
  });
});

describe('a closed answer', () => {
  let site: Site;
  beforeAll(async () => {
    site = await openSite('token', false);
  });
  afterAll(() => site.service.close());

  const path = '/api/v1/trends?indicator=90284&area=E92000001&asAt=1';

  it('is given again to whom may read, and to nobody else', async () => {
    const { service, headers } = site;
    const first = await service.ask(path, { headers: headers.viewer });
    const again = await service.ask(path, { headers: headers.analyst });
    expect([first.status, again.status]).toEqual([200, 200]);
    expect(await again.text()).toBe(await first.text());
    expect((await service.ask(path)).status).toBe(401);
    const held = { 'if-none-match': first.headers.get('etag') ?? '' };
    expect((await service.ask(path, { headers: held })).status).toBe(401);
    expect((await service.ask(path, { headers: { ...held, ...headers.viewer } })).status).toBe(304);
  });

  it('is kept by the browser of whoever asked alone', async () => {
    const { headers } = await site.service.ask(path, { headers: site.headers.viewer });
    expect(headers.get('cache-control')).toBe('private, max-age=86400, immutable');
    expect(headers.get('vary')).toBe('Accept, Accept-Encoding, Cookie, Authorization');
  });

  it.each(['HEAD', 'GET'])('is closed to %s alike', async (method) => {
    expect((await site.service.ask(path, { method })).status).toBe(401);
  });

  it('is refused with the headers of every answer, and how to be let in', async () => {
    const response = await site.service.ask(path);
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('www-authenticate')).toMatch(/^Bearer /);
    expect((await response.json()).detail).toBe(
      'token missing: this needs the role viewer; sign in at /sign-in, or send Authorization: Bearer TOKEN; whoever runs this service makes tokens with npm run tokens',
    );
  });
});

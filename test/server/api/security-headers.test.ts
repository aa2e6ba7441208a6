import { Hono } from 'hono';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import type { ApiEnvironment } from '../../../server/api/api-dependencies.ts';
import { securityHeaders } from '../../../server/api/security-headers.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open');
});

afterAll(() => service.close());

const trends = '/api/v1/trends?indicator=90284&area=E92000001';

const answers: readonly (readonly [title: string, path: string, status: number, request: RequestInit])[] = [
  ['a page', '/', 200, {}],
  ['a file of the pages', '/assets/main-1a2b3c.js', 200, {}],
  ['an answer', trends, 200, {}],
  ['an answer given again', trends, 200, {}],
  ['a table', `${trends}&format=csv`, 200, {}],
  ['a workbook', `${trends}&format=xlsx`, 200, {}],
  ['a picture', '/api/v1/charts/trend.svg?indicator=90284&area=E92000001', 200, {}],
  ['the description of the interface', '/api/v1/openapi.json', 200, {}],
  ['an address that leads nowhere', '/api/v1/nowhere', 404, {}],
  ['a question that is wrong', `${trends}&sex=any`, 400, {}],
  ['a change without a secret', '/api/v1/extracts/0123456789abcdef', 401, { method: 'DELETE' }],
  ['a change from another site', '/api/v1/extracts', 403, { method: 'POST', headers: { origin: 'null' } }],
  ['a name of a stranger', 'http://evil.test/', 421, {}],
  ['a method that is not taken', trends, 405, { method: 'PUT' }],
  ['what an address takes', trends, 204, { method: 'OPTIONS' }],
];

describe('every answer', () => {
  it.each(answers)('says what browsers may do with it: %s', async (_title, path, status, request) => {
    const response = await service.ask(path, request);
    const { headers } = response;
    expect(response.status).toBe(status);
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toMatch(/^default-src 'none'/);
    expect(policy).not.toMatch(/script-src[^;]*unsafe/);
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('x-frame-options')).toBe('DENY');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    for (const telling of ['x-powered-by', 'server', 'access-control-allow-origin', 'set-cookie']) {
      expect(headers.get(telling)).toBeNull();
    }
    expect(headers.get('strict-transport-security')).toBeNull();
  });

  it('runs nothing, where it is no page', async () => {
    const { headers } = await service.ask(trends);
    expect(headers.get('content-security-policy')).toBe("default-src 'none'; frame-ancestors 'none'");
  });

  it.each([200, 304])('of a page reaches for no device and shares no window: %i', async (status) => {
    const held = status === 304 ? { 'if-none-match': '*' } : undefined;
    const page = await service.ask('/', { headers: held });
    expect(page.status).toBe(status);
    const { headers } = page;
    expect(headers.get('content-security-policy')).toContain("script-src 'self'");
    expect(headers.get('permissions-policy')).toContain('camera=()');
    expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
  });

  it.each(answers.filter(([, , status]) => status === 200))(
    'says how long it may be kept: %s',
    async (_title, path) => {
      const { headers } = await service.ask(path);
      expect(headers.get('cache-control')).toMatch(/^(no-cache|no-store|public, max-age=\d+, immutable)$/);
    },
  );

  it.each(answers.filter(([, , status]) => status >= 400))(
    'is kept by nobody where it is an error: %s',
    async (_title, path, _status, request) => {
      expect((await service.ask(path, request)).headers.get('cache-control')).toBe('no-store');
    },
  );

  it('may be shown in pages of others where it is a picture, and only there', async () => {
    const resource = async (path: string) =>
      (await service.ask(path)).headers.get('cross-origin-resource-policy');
    expect(await resource('/api/v1/charts/trend.svg?indicator=90284&area=E92000001')).toBe('cross-origin');
    expect(await resource(trends)).toBe('same-origin');
    expect(await resource('/')).toBe('same-origin');
  });
});

describe('browsers are told to insist on HTTPS', () => {
  const insisting = async (trustProxy: boolean, headers: Record<string, string>) => {
    const app = new Hono<ApiEnvironment>();
    app.use(securityHeaders(trustProxy));
    app.get('/', (context) => context.text('page'));
    const response = await app.request('http://a.test/', { headers }, { incoming: {} });
    return response.headers.get('strict-transport-security');
  };

  it.each([
    [true, 'https', 'max-age=31536000; includeSubDomains'],
    [true, 'http', null],
    [true, 'https, http', null],
    [false, 'https', null],
  ])('with a trusted proxy: %s, reached over %s: %s', async (trustProxy, scheme, told) => {
    expect(await insisting(trustProxy, { 'x-forwarded-proto': scheme })).toBe(told);
  });
});

import { rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { brotliCompressSync, gunzipSync } from 'node:zlib';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
});

afterAll(() => service.close());

describe('the pages', () => {
  it.each(['/', '/trends', '/areas/E10000032', '/api/docs', '/data?token=secret'])(
    'are one page for every view: %s',
    async (path) => {
      const response = await service.ask(path);
      expect(response.headers.get('content-type')).toBe('text/html; charset=utf-8');
      expect(response.headers.get('cache-control')).toBe('no-cache');
      expect(await response.text()).toContain('Injury outcomes');
    },
  );

  it('have files that may be kept for ever, since a change changes their names', async () => {
    const response = await service.ask('/assets/main-1a2b3c.js', { headers: { 'accept-encoding': 'br' } });
    expect(response.headers.get('content-type')).toBe('text/javascript; charset=utf-8');
    expect(response.headers.get('cache-control')).toBe('public, max-age=31536000, immutable');
    expect(response.headers.get('content-encoding')).toBe('br');
  });

  it('have files that are given as they were compressed beforehand', async () => {
    const { clientFolder, ask, close } = await openTestService();
    const script = `console.log(${'1'.repeat(2_000)});`;
    writeFileSync(join(clientFolder, 'assets', 'large-1a2b3c.js'), script);
    writeFileSync(join(clientFolder, 'assets', 'large-1a2b3c.js.br'), brotliCompressSync(script));
    const given = async (accepted: string) => {
      const response = await ask('/assets/large-1a2b3c.js', { headers: { 'accept-encoding': accepted } });
      return [response.headers.get('content-encoding'), Buffer.from(await response.arrayBuffer())] as const;
    };
    expect(await given('gzip, br')).toEqual(['br', brotliCompressSync(script)]);
    expect(await given('')).toEqual([null, Buffer.from(script)]);
    const [encoding, bytes] = await given('gzip');
    expect([encoding, gunzipSync(bytes).toString()]).toEqual(['gzip', script]);
    expect((await ask('/assets/large-1a2b3c.js.br')).status).toBe(404);
    await close();
  });

  it('are found where they were built anew while the service ran', async () => {
    const { clientFolder, ask, close } = await openTestService();
    expect((await ask('/assets/main-9f8e7d.js')).status).toBe(404);
    rmSync(join(clientFolder, 'assets', 'main-1a2b3c.js'));
    writeFileSync(join(clientFolder, 'assets', 'main-9f8e7d.js'), 'console.log(1)');
    expect(await (await ask('/assets/main-9f8e7d.js')).text()).toBe('console.log(1)');
    expect((await ask('/assets/main-1a2b3c.js')).status).toBe(404);
    await close();
  });

  it.each([
    '/../secret.txt',
    '/%2e%2e/secret.txt',
    '/assets/..%2f..%2fsecret.txt',
    '/assets/../../secret.txt',
  ])('lead to no other file: %s', async (path) => {
    expect((await service.ask(path)).status).toBe(404);
  });

  it('run nothing that was written into them, and are framed by nobody', async () => {
    const { headers } = await service.ask('/');
    const policy = headers.get('content-security-policy') ?? '';
    expect(policy).toContain("default-src 'none'; script-src 'self'; style-src 'self'");
    expect(policy).toContain("frame-ancestors 'none'");
    expect(policy).not.toContain('unsafe-inline');
    expect(headers.get('x-content-type-options')).toBe('nosniff');
    expect(headers.get('referrer-policy')).toBe('no-referrer');
    expect(headers.get('strict-transport-security')).toBeNull();
  });
});

describe('the description of the interface', () => {
  it('names every address with its parameters and answers', async () => {
    const response = await service.ask('/api/v1/openapi.json');
    const document = await response.json();
    expect(document.openapi).toBe('3.1.0');
    expect(Object.keys(document.paths).sort()).toEqual([
      '/api/v1/area-trends',
      '/api/v1/areas',
      '/api/v1/areas/{code}',
      '/api/v1/arrangements',
      '/api/v1/audit-trail',
      '/api/v1/audit-trail/check',
      '/api/v1/backups',
      '/api/v1/bodies/{id}',
      '/api/v1/cause-trends',
      '/api/v1/causes',
      '/api/v1/charts/area-trends.png',
      '/api/v1/charts/area-trends.svg',
      '/api/v1/charts/cause-trends.png',
      '/api/v1/charts/cause-trends.svg',
      '/api/v1/charts/causes.png',
      '/api/v1/charts/causes.svg',
      '/api/v1/charts/comparison.png',
      '/api/v1/charts/comparison.svg',
      '/api/v1/charts/distribution.png',
      '/api/v1/charts/distribution.svg',
      '/api/v1/charts/inequality.png',
      '/api/v1/charts/inequality.svg',
      '/api/v1/charts/overview.png',
      '/api/v1/charts/overview.svg',
      '/api/v1/charts/partner-forms.png',
      '/api/v1/charts/partner-forms.svg',
      '/api/v1/charts/partner-trend.png',
      '/api/v1/charts/partner-trend.svg',
      '/api/v1/charts/partners.png',
      '/api/v1/charts/partners.svg',
      '/api/v1/charts/profile.png',
      '/api/v1/charts/profile.svg',
      '/api/v1/charts/relationship.png',
      '/api/v1/charts/relationship.svg',
      '/api/v1/charts/trend.png',
      '/api/v1/charts/trend.svg',
      '/api/v1/comparisons',
      '/api/v1/distributions',
      '/api/v1/extracts',
      '/api/v1/extracts/{id}',
      '/api/v1/extracts/{id}/changes',
      '/api/v1/extracts/{id}/problems.csv',
      '/api/v1/extracts/{id}/withdrawal',
      '/api/v1/extracts/{uploadId}/events',
      '/api/v1/health',
      '/api/v1/health/live',
      '/api/v1/health/ready',
      '/api/v1/indicators',
      '/api/v1/indicators/{id}',
      '/api/v1/inequalities',
      '/api/v1/layouts',
      '/api/v1/mappings',
      '/api/v1/mappings/{name}',
      '/api/v1/methods',
      '/api/v1/neighbours/{area}',
      '/api/v1/openapi.json',
      '/api/v1/overviews',
      '/api/v1/partner-areas',
      '/api/v1/partner-questions',
      '/api/v1/partner-trends',
      '/api/v1/partners',
      '/api/v1/profiles/{area}',
      '/api/v1/relationships',
      '/api/v1/reports/collected',
      '/api/v1/reports/collected.docx',
      '/api/v1/reports/figure.svg',
      '/api/v1/reports/injury-chapter.docx',
      '/api/v1/responsibilities',
      '/api/v1/search',
      '/api/v1/service',
      '/api/v1/session',
      '/api/v1/sign-in-addresses',
      '/api/v1/tokens',
      '/api/v1/tokens/{name}',
      '/api/v1/trends',
    ]);
    const trends = document.paths['/api/v1/trends'].get;
    expect(trends.parameters.map(({ name }: { name: string }) => name)).toEqual([
      'indicator',
      'area',
      'sex',
      'age',
      'benchmark',
      'by',
      'categoryType',
      'show',
      'format',
      'asAt',
    ]);
    expect(Object.keys(trends.responses)).toEqual([
      '200',
      '304',
      '400',
      '404',
      '405',
      '421',
      '429',
      '500',
      '503',
    ]);
    expect(Object.keys(document.paths['/api/v1/extracts'].post.responses)).toEqual([
      '200',
      '201',
      '400',
      '401',
      '403',
      '404',
      '405',
      '408',
      '409',
      '413',
      '415',
      '421',
      '422',
      '429',
      '500',
      '503',
      '507',
    ]);
  });

  it('gives every operation a name of its own, and says where it is', async () => {
    const document = await (await service.ask('/api/v1/openapi.json?format=json')).json();
    const operations = Object.values<Record<string, { operationId?: string }>>(document.paths).flatMap(
      (methods) => Object.entries(methods),
    );
    const names = operations.map(([, { operationId }]) => operationId);
    expect(names.length).toBeGreaterThan(Object.keys(document.paths).length);
    expect(new Set(names).size).toBe(names.length);
    expect(names).not.toContain(undefined);
    expect(document.servers).toEqual([{ url: '/' }]);
  });

  it('describes every parameter', async () => {
    const { paths } = await (await service.ask('/api/v1/openapi.json')).json();
    const bare = Object.entries<Record<string, { parameters?: { name: string; description?: string }[] }>>(
      paths,
    )
      .flatMap(([path, methods]) =>
        Object.values(methods).flatMap(({ parameters = [] }) =>
          parameters.map((parameter) => ({ path, ...parameter })),
        ),
      )
      .filter(({ description }) => !description)
      .map(({ path, name }) => `${path} ${name}`);
    expect(bare).toEqual([]);
  });
});

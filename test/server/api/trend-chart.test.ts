import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open');
});

afterAll(() => service.close());

const question = 'indicator=90284&area=E10000032';
const name = 'injury-admissions_0-14_persons_west-sussex-vs-england_2021-22-to-2022-23';

describe('a trend drawn for print', () => {
  it('is an SVG that pages of others may show, and that runs nothing', async () => {
    const response = await service.ask(`/api/v1/charts/trend.svg?${question}`);
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-disposition')).toContain(`inline; filename="${name}.svg"`);
    expect(response.headers.get('cross-origin-resource-policy')).toBe('cross-origin');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect(await response.text()).toContain('West Sussex');
  });

  it('is a PNG of the size on paper that was asked for: 160 mm at 100 dots per inch are 630 across', async () => {
    const response = await service.ask(`/api/v1/charts/trend.png?${question}&width=160&dpi=100`);
    expect(response.headers.get('content-type')).toBe('image/png');
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(bytes.readUInt32BE(16)).toBe(630);
  });

  it('is saved by browsers when asked to be', async () => {
    const response = await service.ask(`/api/v1/charts/trend.png?${question}&dpi=72&download=true`);
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${name}.png"`);
  });

  it('is 304 while its figures hold', async () => {
    const address = `/api/v1/charts/trend.svg?${question}`;
    const tag = (await service.ask(address)).headers.get('etag') ?? '';
    expect((await service.ask(address, { headers: { 'if-none-match': tag } })).status).toBe(304);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open');
});

afterAll(() => service.close());

describe('a profile drawn for print', () => {
  it('is an SVG of what the profile says, beside the benchmark asked for', async () => {
    const response = await service.ask('/api/v1/charts/profile.svg?area=E10000032&benchmark=none');
    expect(response.headers.get('content-type')).toBe('image/svg+xml');
    expect(response.headers.get('content-disposition')).toContain(
      'inline; filename="profile_west-sussex_figures-to-2022-23.svg"',
    );
    expect(await response.text()).toContain('West Sussex: 1 figure held, none compared');
  });

  it('is a PNG of the size on paper that was asked for: 160 mm at 100 dots per inch are 630 across', async () => {
    const response = await service.ask('/api/v1/charts/profile.png?area=E10000032&dpi=100&download=true');
    expect(response.headers.get('content-disposition')).toContain(
      'attachment; filename="profile_west-sussex',
    );
    expect(Buffer.from(await response.arrayBuffer()).readUInt32BE(16)).toBe(630);
  });

  it('is refused without an area, and for one that is not known', async () => {
    expect((await service.ask('/api/v1/charts/profile.svg')).status).toBe(400);
    expect((await service.ask('/api/v1/charts/profile.svg?area=E10000099')).status).toBe(404);
  });
});

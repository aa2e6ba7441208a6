import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { distributionAnswerSchema } from '../../../server/contract/distribution.ts';
import { smallExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

/** Five authorities of the South East with 10, 20, 30, 40 and 50 per 10,000 in 2022/23, two in the year before. */
const codes = ['E10000032', 'E10000030', 'E10000016', 'E10000011', 'E06000043'];

beforeAll(async () => {
  service = await openTestService();
  await service.bring(
    smallExtract([
      ['E92000001', '2021/22', 33, 33_000, 10_000_000],
      ['E92000001', '2022/23', 32, 32_000, 10_000_000],
      ['E10000032', '2021/22', 12, 120, 100_000],
      ['E10000030', '2021/22', 22, 220, 100_000],
      ...codes.map((code, place) => [code, '2022/23', 10 * (place + 1), 100 * (place + 1), 100_000] as const),
    ]),
    'policy=published-open',
  );
});

afterAll(() => service.close());

const question = `indicator=90284&${codes.map((code) => `area=${code}`).join('&')}&highlight=E10000032`;
const name =
  'distribution_injury-admissions_0-14_persons_brighton-and-hove-and-4-more-vs-england_2021-22-to-2022-23';

describe('how areas are spread, asked over HTTP', () => {
  it('keeps to its schema, with a box for five areas and none for two', async () => {
    const response = await service.ask(`/api/v1/distributions?${question}`);
    expect([response.status, response.headers.get('etag')]).toEqual([200, expect.stringMatching(/^"/)]);
    const { periods, marked } = distributionAnswerSchema.parse(await response.json());
    // The second and fourth of five values in order are the quartiles.
    expect(
      periods.map(({ box, areas }) => [areas, box && [box.lowerQuartile, box.median, box.upperQuartile]]),
    ).toEqual([
      [2, null],
      [5, [20, 30, 40]],
    ]);
    expect(marked?.label).toBe('2022/23');
  });

  it('is a table with a name that says what is inside', async () => {
    const response = await service.ask(`/api/v1/distributions?${question}&format=csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(`filename="${name}.csv"`);
    expect(await response.text()).toContain('2022/23');
  });

  it('is drawn for print with its key, method and source', async () => {
    const response = await service.ask(`/api/v1/charts/distribution.svg?${question}`);
    expect(response.headers.get('content-disposition')).toContain(`inline; filename="${name}.svg"`);
    const svg = await response.text();
    for (const words of [
      'West Sussex 10.0',
      'England 32.0',
      'Box: half of the areas lie within it',
      'Source: ',
    ]) {
      expect(svg).toContain(words);
    }
    const png = await service.ask(`/api/v1/charts/distribution.png?${question}&width=160&dpi=100`);
    expect(Buffer.from(await png.arrayBuffer()).readUInt32BE(16)).toBe(630);
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonAnswerSchema } from '../../../server/contract/comparison.ts';
import { olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open');
});

afterAll(() => service.close());

const question = 'indicator=90284&parent=E12000008';
const name = 'comparison_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2022-23_ci95';

describe('a comparison asked over HTTP', () => {
  it('keeps to its schema, with every area of the region', async () => {
    const response = await service.ask(`/api/v1/comparisons?${question}`);
    expect([response.status, response.headers.get('etag')]).toEqual([200, expect.stringMatching(/^"/)]);
    const answer = comparisonAnswerSchema.parse(await response.json());
    expect(answer.rows).toHaveLength(19);
    expect(answer.rows[0]).toMatchObject({ area: { name: 'West Sussex' }, measure: { value: 95 }, rank: 1 });
    expect(answer.benchmark?.measure.value).toBe(80);
  });

  it('takes areas by name, repeated', async () => {
    const response = await service.ask(
      '/api/v1/comparisons?indicator=90284&area=E10000032&area=E10000030&period=2021/22',
    );
    const { rows, period } = comparisonAnswerSchema.parse(await response.json());
    expect([rows.map(({ area }) => area.name), period?.label]).toEqual([
      ['West Sussex', 'Surrey'],
      '2021/22',
    ]);
  });

  it('is a table with a name that says what is inside', async () => {
    const response = await service.ask(`/api/v1/comparisons?${question}&format=csv`);
    expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
    expect(response.headers.get('content-disposition')).toContain(`filename="${name}.csv"`);
    expect((await response.text()).split('\r\n')[0]).toContain('area_code,area_name,area_type,role');
  });

  it.each([
    ['indicator=90284&metod=funnel', 400, 'unknown parameter: metod; did you mean method'],
    ['indicator=90284&method=quintiles', 400, 'give one of ci95, ci95-99.8, quintile, funnel'],
    ['indicator=90284&areaType=ward', 400, 'give one of utla, region, ltla'],
    ['indicator=90284&period=last', 400, 'invalid period: last'],
    ['indicator=90284&parent=E1200008', 404, 'did you mean E12000008 (South East)'],
    ['indicator=90284&area=E10000032&areaType=region', 400, 'area of another type than region'],
    ['parent=E12000008', 400, 'missing parameter: indicator'],
  ])('says how to mend %s', async (asked, status, detail) => {
    const response = await service.ask(`/api/v1/comparisons?${asked}`);
    expect([response.status, response.headers.get('content-type')]).toEqual([
      status,
      'application/problem+json',
    ]);
    expect((await response.json()).detail).toContain(detail);
  });
});

describe('a comparison drawn for print', () => {
  it('is an SVG that names its areas, method and source', async () => {
    const response = await service.ask(`/api/v1/charts/comparison.svg?${question}`);
    expect(response.headers.get('content-disposition')).toContain(`inline; filename="${name}.svg"`);
    const svg = await response.text();
    for (const words of ['West Sussex', 'England 80.0', 'Method: 95% confidence limits', 'Source: ']) {
      expect(svg).toContain(words);
    }
  });

  it('is a PNG of the size on paper that was asked for: 160 mm at 100 dots per inch are 630 across', async () => {
    const response = await service.ask(`/api/v1/charts/comparison.png?${question}&width=160&dpi=100`);
    const bytes = Buffer.from(await response.arrayBuffer());
    expect(bytes.subarray(0, 8).toString('latin1')).toBe('\u0089PNG\r\n\u001a\n');
    expect(bytes.readUInt32BE(16)).toBe(630);
  });
});

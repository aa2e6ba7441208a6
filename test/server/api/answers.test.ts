import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { areaTrendsAnswerSchema } from '../../../server/contract/area-trends.ts';
import { areaAnswerSchema, areasAnswerSchema } from '../../../server/contract/areas.ts';
import { arrangementsAnswerSchema } from '../../../server/contract/arrangements.ts';
import { bodyAnswerSchema } from '../../../server/contract/bodies.ts';
import { causeTrendsAnswerSchema } from '../../../server/contract/cause-trends.ts';
import { distributionAnswerSchema } from '../../../server/contract/distribution.ts';
import { extractsAnswerSchema, oneExtractAnswerSchema } from '../../../server/contract/extracts.ts';
import { healthAnswerSchema } from '../../../server/contract/health.ts';
import { indicatorsAnswerSchema, oneIndicatorAnswerSchema } from '../../../server/contract/indicators.ts';
import { neighboursAnswerSchema } from '../../../server/contract/neighbours.ts';
import { overviewAnswerSchema } from '../../../server/contract/overview.ts';
import { partnerAreasAnswerSchema } from '../../../server/contract/partner-areas.ts';
import { partnerQuestionsAnswerSchema } from '../../../server/contract/partner-questions.ts';
import { partnerTrendAnswerSchema } from '../../../server/contract/partner-trend.ts';
import { partnersAnswerSchema } from '../../../server/contract/partners.ts';
import { profileAnswerSchema } from '../../../server/contract/profile.ts';
import { relationshipAnswerSchema } from '../../../server/contract/relationship.ts';
import { responsibilitiesAnswerSchema } from '../../../server/contract/responsibilities.ts';
import { searchAnswerSchema } from '../../../server/contract/search.ts';
import { trendAnswerSchema } from '../../../server/contract/trend.ts';
import { newerExtract, olderExtract } from '../../support/small-extract.ts';
import { openTestService, type TestService } from './open-test-service.ts';

let service: TestService;
let extract: string;

beforeAll(async () => {
  service = await openTestService();
  const brought = await service.bring(olderExtract, 'policy=published-open&released=2024-02-01');
  extract = (await brought.json()).id;
});

afterAll(() => service.close());

const trend = '/api/v1/trends?indicator=90284&area=E10000032';

describe('every answer', () => {
  it.each([
    ['/api/v1/health', healthAnswerSchema],
    ['/api/v1/areas?q=west%20sus', areasAnswerSchema],
    ['/api/v1/areas/E10000032', areaAnswerSchema],
    ['/api/v1/indicators', indicatorsAnswerSchema],
    ['/api/v1/indicators/90284', oneIndicatorAnswerSchema],
    [trend, trendAnswerSchema],
    ['/api/v1/profiles/E10000032', profileAnswerSchema],
    ['/api/v1/area-trends?indicator=90284&area=E10000032', areaTrendsAnswerSchema],
    ['/api/v1/cause-trends?area=E10000032', causeTrendsAnswerSchema],
    ['/api/v1/distributions?indicator=90284&parent=E12000008', distributionAnswerSchema],
    ['/api/v1/overviews?area=E10000032', overviewAnswerSchema],
    ['/api/v1/neighbours/E10000032', neighboursAnswerSchema],
    ['/api/v1/partners?area=E10000032', partnersAnswerSchema],
    ['/api/v1/partner-areas', partnerAreasAnswerSchema],
    ['/api/v1/arrangements?area=E10000032', arrangementsAnswerSchema],
    ['/api/v1/partner-questions?area=E10000032', partnerQuestionsAnswerSchema],
    ['/api/v1/partner-trends?indicator=90284&area=E10000032', partnerTrendAnswerSchema],
    ['/api/v1/relationships?x=93700&y=90284', relationshipAnswerSchema],
    ['/api/v1/responsibilities?area=E10000032', responsibilitiesAnswerSchema],
    ['/api/v1/search?q=NHS%20Commissioning%20Board', searchAnswerSchema],
    ['/api/v1/bodies/nhs-england', bodyAnswerSchema],
    ['/api/v1/extracts', extractsAnswerSchema],
  ])('keeps to its schema and carries a strong ETag: %s', async (path, schema) => {
    const response = await service.ask(path);
    expect(response.status).toBe(200);
    expect(response.headers.get('content-type')).toBe('application/json');
    expect(response.headers.get('etag')).toMatch(/^"[\w-]{27}"$/);
    expect(response.headers.get('cache-control')).toBe('no-cache');
    expect(schema.parse(await response.json())).toMatchObject({ storeVersion: 1 });
  });

  it('gives the values of the extract, with England beside them', async () => {
    const answer = trendAnswerSchema.parse(await (await service.ask(trend)).json());
    expect(
      answer.series.map(({ role, area, points }) => [role, area.name, points.map(({ value }) => value)]),
    ).toEqual([
      ['area', 'West Sussex', [100, 95]],
      ['benchmark', 'England', [90, 80]],
    ]);
  });

  it('gives one extract by its id', async () => {
    const response = await service.ask(`/api/v1/extracts/${extract}`);
    expect(oneExtractAnswerSchema.parse(await response.json())).toMatchObject({
      id: extract,
      status: 'accepted',
    });
  });

  it.each([
    ['/api/v1/areas?q=west%20sus', 'areas-version-1.csv'],
    ['/api/v1/areas/E10000032', 'area-E10000032-version-1.csv'],
    ['/api/v1/indicators', 'indicators-version-1.csv'],
    ['/api/v1/indicators/injury-admissions', 'indicator-injury-admissions-version-1.csv'],
    [trend, 'injury-admissions_0-14_persons_west-sussex-vs-england_2021-22-to-2022-23.csv'],
    ['/api/v1/profiles/E10000032', 'profile_west-sussex-vs-england_figures-to-2022-23.csv'],
    ['/api/v1/search?q=west%20sus', 'search_west-sus_version-1.csv'],
    ['/api/v1/bodies/nhs-england', 'body_nhs-england_version-1.csv'],
    ['/api/v1/extracts', 'extracts-version-1.csv'],
  ])('is a table with a name that says what is inside, when asked as CSV: %s', async (path, fileName) => {
    const byParameter = await service.ask(`${path}${path.includes('?') ? '&' : '?'}format=csv`);
    const byHeader = await service.ask(path, { headers: { accept: 'text/csv' } });
    for (const response of [byParameter, byHeader]) {
      expect(response.headers.get('content-type')).toBe('text/csv; charset=utf-8');
      expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${fileName}"`);
    }
    expect(await byHeader.text()).toBe(await byParameter.text());
  });

  it('is JSON for a browser, whatever else that would take', async () => {
    const response = await service.ask(trend, {
      headers: { accept: 'text/html,application/xml;q=0.9,*/*;q=0.8' },
    });
    expect(response.headers.get('content-type')).toBe('application/json');
  });
});

describe('an answer asked for again', () => {
  it('is 304 while it holds, whether asked with its tag, a weak one or any', async () => {
    const tag = (await service.ask(trend)).headers.get('etag') ?? '';
    for (const held of [tag, `W/${tag}`, `"other", ${tag}`, '*']) {
      const again = await service.ask(trend, { headers: { 'if-none-match': held } });
      expect([held, again.status, again.headers.get('etag')]).toEqual([held, 304, tag]);
      expect(await again.text()).toBe('');
    }
  });

  it('has the same tag when its parameters stand in another order, and another when its areas do', async () => {
    const tagOf = async (search: string) =>
      (await service.ask(`/api/v1/trends?${search}`)).headers.get('etag');
    const areas = 'area=E10000032&area=E92000001';
    const tag = await tagOf(`indicator=90284&${areas}`);
    expect(await tagOf(`${areas}&indicator=90284`)).toBe(tag);
    expect(await tagOf('indicator=90284&area=E92000001&area=E10000032')).not.toBe(tag);
  });

  it('is compressed as the asker can read it, each form with a tag of its own', async () => {
    const plain = await service.ask(trend);
    const forms = await Promise.all(
      ['gzip', 'gzip, deflate, br', 'br;q=0, gzip;q=0.5'].map((accepted) =>
        service.ask(trend, { headers: { 'accept-encoding': accepted } }),
      ),
    );
    expect(forms.map(({ headers }) => headers.get('content-encoding'))).toEqual(['gzip', 'br', 'gzip']);
    expect(plain.headers.get('content-encoding')).toBeNull();
    expect(new Set([plain, ...forms].map(({ headers }) => headers.get('etag'))).size).toBe(3);
    const held = forms[1]?.headers.get('etag') ?? '';
    expect((await service.ask(trend, { headers: { 'if-none-match': held } })).status).toBe(304);
  });
});

describe('a new extract', () => {
  it('changes the tag, while an answer as at the version before stays for good', async () => {
    const [before, asAtBefore] = [await service.ask(trend), await service.ask(`${trend}&asAt=1`)];
    await service.bring(newerExtract, 'policy=published-open&released=2025-02-01');
    const tag = before.headers.get('etag') ?? '';
    const after = await service.ask(trend, { headers: { 'if-none-match': tag } });
    expect(after.status).toBe(200);
    const stillAsAt = await service.ask(`${trend}&asAt=1`);
    expect(stillAsAt.headers.get('etag')).toBe(asAtBefore.headers.get('etag'));
    expect(stillAsAt.headers.get('cache-control')).toBe('public, max-age=86400, immutable');
    expect((await stillAsAt.json()).series[0].points).toHaveLength(2);
    expect((await after.json()).series[0].points).toHaveLength(3);
  });
});

describe('the form of an answer', () => {
  it.each([
    ['/api/v1/health?format=json', 'application/json'],
    ['/api/v1/health?format=csv', 'text/csv; charset=utf-8'],
    ['/api/v1/openapi.json?format=json', 'application/json'],
    ['/api/v1/areas?format=csv', 'text/csv; charset=utf-8'],
    ['/api/v1/areas/E92000001?format=json', 'application/json'],
    ['/api/v1/indicators?format=csv', 'text/csv; charset=utf-8'],
    ['/api/v1/extracts?format=json', 'application/json'],
  ])('is the one asked for: %s', async (path, contentType) => {
    const response = await service.ask(path);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, contentType]);
  });
});

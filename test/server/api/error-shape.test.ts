import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { problemDocumentSchema } from '../../../server/contract/extracts.ts';
import { faultyExtract, olderExtract } from '../../support/small-extract.ts';
import { adminToken, maxUploadBytes, openTestService, type TestService } from './open-test-service.ts';

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  await service.bring(olderExtract, 'policy=published-open');
});

afterAll(() => service.close());

const bearer = { authorization: `Bearer ${adminToken}` };
const post = (headers: Record<string, string>, body = 'a,b\n1,2\n') => ({ method: 'POST', headers, body });
const csv = { ...bearer, 'content-type': 'text/csv' };

type Case = readonly [title: string, path: string, request: RequestInit, status: number, detail: string];

const cases: readonly Case[] = [
  ['an unknown address of the interface', '/api/v1/trend', {}, 404, 'unknown address: /api/v1/trend'],
  ['an address without its version', '/api/trends', {}, 404, 'unknown address: /api/trends'],
  ['a file that is not there', '/assets/gone.js', {}, 404, 'unknown address: /assets/gone.js'],
  [
    'a method that an address does not take',
    '/api/v1/trends',
    { method: 'PUT' },
    405,
    'method not allowed: PUT',
  ],
  ['health with a parameter', '/api/v1/health?verbose=true', {}, 400, 'unknown parameter: verbose'],
  [
    'an area type that does not exist',
    '/api/v1/areas?type=borough',
    {},
    400,
    'invalid type: borough; give one of england, region',
  ],
  ['an area that does not exist', '/api/v1/areas/E10000099', {}, 404, 'E10000099'],
  ['an indicator that does not exist', '/api/v1/indicators/injury-admission', {}, 404, 'injury-admissions'],
  ['a profile of an area that does not exist', '/api/v1/profiles/E10000099', {}, 404, 'E10000099'],
  [
    'a chapter of an area that does not exist',
    '/api/v1/reports/injury-chapter.docx?area=E10000099',
    {},
    404,
    'unknown area: E10000099; did you mean',
  ],
  ['a chapter of no area', '/api/v1/reports/injury-chapter.docx', {}, 400, 'missing parameter: area'],
  [
    'a profile beside an unknown area',
    '/api/v1/profiles/E10000032?benchmark=E9',
    {},
    404,
    'unknown area: E9',
  ],
  [
    'trends of areas in an order that there is not',
    '/api/v1/area-trends?indicator=90284&order=rank',
    {},
    400,
    'invalid order: rank',
  ],
  [
    'trends of areas on a scale that there is not',
    '/api/v1/charts/area-trends.svg?indicator=90284&scale=mine',
    {},
    400,
    'invalid scale: mine',
  ],
  [
    'trends of areas within one that does not exist',
    '/api/v1/area-trends?indicator=90284&parent=E12000099',
    {},
    404,
    'E12000099',
  ],
  ['an overview of an area that does not exist', '/api/v1/overviews?area=E10000099', {}, 404, 'E10000099'],
  [
    'an overview in the order of a column that it has not',
    '/api/v1/overviews?area=E10000032&sort=rank',
    {},
    400,
    'unknown sort: rank',
  ],
  ['neighbours of an area that does not exist', '/api/v1/neighbours/E10000099', {}, 404, 'E10000099'],
  [
    'neighbours in a set that is not held',
    '/api/v1/neighbours/E10000032?set=cipfa',
    {},
    404,
    'unknown set of neighbours: cipfa; for West Sussex there is computed',
  ],
  [
    'too many neighbours',
    '/api/v1/neighbours/E10000032?count=51',
    {},
    400,
    'give a whole number from 1 to 50',
  ],
  ['causes of an unknown area', '/api/v1/causes?area=E10000099', {}, 404, 'E10000099'],
  ['causes through time of an unknown area', '/api/v1/cause-trends?area=E10000099', {}, 404, 'E10000099'],
  [
    'codes within a group that does not exist',
    '/api/v1/causes?area=E92000001&by=code&within=weather',
    {},
    400,
    'unknown within: weather',
  ],
  [
    'causes by something else',
    '/api/v1/causes?area=E92000001&by=weather',
    {},
    400,
    'invalid by: weather; give one of cause, intent, code',
  ],
  [
    'intents in any position',
    '/api/v1/causes?area=E92000001&by=intent&position=any',
    {},
    400,
    'misplaced position: any',
  ],
  [
    'an inequality of an unknown area',
    '/api/v1/inequalities?indicator=90284&area=E10000099',
    {},
    404,
    'E10000099',
  ],
  [
    'an inequality by something else',
    '/api/v1/inequalities?indicator=90284&area=E92000001&by=ethnicity',
    {},
    400,
    'invalid by: ethnicity; give one of deprivation, sex',
  ],
  [
    'an inequality of a period that is none',
    '/api/v1/inequalities?indicator=90284&area=E92000001&period=last',
    {},
    400,
    'invalid period: last',
  ],
  [
    'a picture of an inequality too wide',
    '/api/v1/charts/inequality.svg?indicator=90284&area=E92000001&width=9999',
    {},
    400,
    'give a whole number from 80 to 420',
  ],
  [
    'a distribution by a method of comparing',
    '/api/v1/distributions?indicator=90284&method=funnel',
    {},
    400,
    'unknown parameter: method',
  ],
  [
    'a distribution with an unknown area to highlight',
    '/api/v1/distributions?indicator=90284&highlight=E10000099',
    {},
    404,
    'E10000099',
  ],
  [
    'a picture of a distribution too wide',
    '/api/v1/charts/distribution.svg?indicator=90284&width=9999',
    {},
    400,
    'give a whole number from 80 to 420',
  ],
  [
    'a relationship without its second indicator',
    '/api/v1/relationships?x=93700',
    {},
    400,
    'missing parameter: y',
  ],
  [
    'a relationship of the same figures',
    '/api/v1/relationships?x=90284&y=injury-admissions',
    {},
    400,
    'same figures on both axes: injury-admissions',
  ],
  [
    'a relationship of periods accepted otherwise',
    '/api/v1/relationships?x=93700&y=90284&acceptPeriods=any',
    {},
    400,
    'invalid acceptPeriods: any; give one of same, nearest',
  ],
  [
    'a relationship with an unknown area to name',
    '/api/v1/relationships?x=93700&y=90284&area=E10000099',
    {},
    404,
    'E10000099',
  ],
  ['partners of an unknown area', '/api/v1/partners?area=E10000099', {}, 404, 'E10000099'],
  ['partners without an area', '/api/v1/partners', {}, 400, 'missing parameter: area'],
  [
    'a picture of the partners of an unknown area',
    '/api/v1/charts/partners.svg?area=E10000099',
    {},
    404,
    'E10000099',
  ],
  [
    'a picture of forms of working too wide',
    '/api/v1/charts/partner-forms.svg?area=E10000032&width=9999',
    {},
    400,
    'give a whole number from 80 to 420',
  ],
  ['the four questions of an unknown area', '/api/v1/partner-questions?area=E10000099', {}, 404, 'E10000099'],
  ['the four questions without an area', '/api/v1/partner-questions', {}, 400, 'missing parameter: area'],
  ['arrangements of an unknown area', '/api/v1/arrangements?area=E10000099', {}, 404, 'E10000099'],
  [
    'a partner trend of an unknown area',
    '/api/v1/partner-trends?indicator=90284&area=E10000099',
    {},
    404,
    'E10000099',
  ],
  [
    'a partner trend without an area',
    '/api/v1/partner-trends?indicator=90284',
    {},
    400,
    'missing parameter: area',
  ],
  ['a search for nothing', '/api/v1/search', {}, 400, 'missing parameter: q'],
  ['a search for a text too long', `/api/v1/search?q=${'a'.repeat(201)}`, {}, 400, 'At most 200 letters'],
  ['a search for too many', '/api/v1/search?q=a&limit=101', {}, 400, 'give a whole number from 1 to 100'],
  ['a body that does not exist', '/api/v1/bodies/nhs-englund', {}, 404, 'did you mean nhs-england'],
  ['responsibilities of an unknown area', '/api/v1/responsibilities?area=E10000099', {}, 404, 'E10000099'],
  [
    'responsibilities of a day that is none',
    '/api/v1/responsibilities?area=E10000032&from=2015',
    {},
    400,
    'invalid from: 2015; give a day as 2015-10-01',
  ],
  [
    'responsibilities of days upside down',
    '/api/v1/responsibilities?area=E10000032&from=2016-01-01&to=2015-01-01',
    {},
    400,
    'days upside down: from 2016-01-01 to 2015-01-01',
  ],
  ['a trend of an unknown area', '/api/v1/trends?indicator=90284&area=E10000099', {}, 404, 'E10000099'],
  ['a trend of an unknown indicator', '/api/v1/trends?indicator=90999&area=E92000001', {}, 404, '90999'],
  [
    'a trend with a mistyped parameter',
    '/api/v1/trends?indicator=90284&area=E92000001&sexx=male',
    {},
    400,
    'unknown parameter: sexx; did you mean sex',
  ],
  ['a trend without an area', '/api/v1/trends?indicator=90284', {}, 400, 'missing parameter: area'],
  [
    'a trend with two sexes',
    '/api/v1/trends?indicator=90284&area=E92000001&sex=male&sex=female',
    {},
    400,
    'repeated parameter: sex; give it once',
  ],
  [
    'a trend of a blank sex',
    '/api/v1/trends?indicator=90284&area=E92000001&sex=',
    {},
    400,
    'blank parameter: sex; give one of persons',
  ],
  [
    'a trend of a blank area',
    '/api/v1/trends?indicator=90284&area=',
    {},
    400,
    'blank parameter: area; expected: ',
  ],
  [
    'a trend of a blank indicator',
    '/api/v1/trends?indicator=&area=E92000001',
    {},
    400,
    'blank parameter: indicator',
  ],
  [
    'a trend in a blank format',
    '/api/v1/trends?indicator=90284&area=E92000001&format=',
    {},
    400,
    'blank parameter: format; give one of json, csv',
  ],
  [
    'a trend in two formats',
    '/api/v1/trends?indicator=90284&area=E92000001&format=csv&format=json',
    {},
    400,
    'repeated parameter: format; give it once',
  ],
  [
    'health in a form that there is not',
    '/api/v1/health?format=xml',
    {},
    400,
    'invalid format: xml; give one of json, csv',
  ],
  [
    'a parameter near to none',
    '/api/v1/areas?x=1',
    {},
    400,
    'unknown parameter: x; this address takes type, parent, q',
  ],
  [
    'an address that leads nowhere, to any method',
    '/api/v1/trend',
    { method: 'POST' },
    404,
    'unknown address: /api/v1/trend',
  ],
  [
    'an address that leads nowhere, to OPTIONS',
    '/api/v1/trend',
    { method: 'OPTIONS' },
    404,
    'unknown address',
  ],
  [
    'an address that leads nowhere, to DELETE',
    '/assets/gone.js',
    { method: 'DELETE' },
    404,
    'unknown address',
  ],
  [
    'a page that is written to',
    '/',
    { method: 'POST' },
    405,
    'method not allowed: POST; this address takes GET, HEAD, OPTIONS',
  ],
  [
    'an upload released on no day',
    '/api/v1/extracts?released=2025-13-45',
    post(csv),
    400,
    'invalid released: 2025-13-45; give a day that exists, as 2025-03-31',
  ],
  ['a trend as at a version to come', '/api/v1/trends?indicator=90284&area=E92000001&asAt=99', {}, 400, '99'],
  [
    'a chart of an unknown area',
    '/api/v1/charts/trend.svg?indicator=90284&area=E10000099',
    {},
    404,
    'E10000099',
  ],
  [
    'a chart wider than any paper',
    '/api/v1/charts/trend.svg?indicator=90284&area=E92000001&width=9999',
    {},
    400,
    'invalid width: 9999; give a whole number from 80 to 420',
  ],
  [
    'a picture too large to draw',
    '/api/v1/charts/trend.png?indicator=90284&area=E92000001&width=420&dpi=600',
    {},
    400,
    'too many pixels: 9921 across',
  ],
  [
    'a chart of which a table is asked',
    '/api/v1/charts/trend.png?indicator=90284&area=E92000001&format=csv',
    {},
    400,
    'unknown parameter: format',
  ],
  ['an extract that does not exist', '/api/v1/extracts/0123456789abcdef', {}, 404, '0123456789abcdef'],
  [
    'problems of an extract that does not exist',
    '/api/v1/extracts/0123456789abcdef/problems.csv',
    {},
    404,
    'unknown extract',
  ],
  [
    'an upload without a token',
    '/api/v1/extracts',
    post({ 'content-type': 'text/csv' }),
    401,
    'token missing',
  ],
  [
    'an upload with a wrong token',
    '/api/v1/extracts',
    post({ ...csv, authorization: 'Bearer guess' }),
    403,
    'token not valid',
  ],
  [
    'an upload with a mistyped parameter',
    '/api/v1/extracts?layuot=auto',
    post(csv),
    400,
    'unknown parameter: layuot; did you mean layout',
  ],
  [
    'an upload in an unknown layout',
    '/api/v1/extracts?layout=excel',
    post(csv),
    400,
    'invalid layout: excel; give one of auto',
  ],
  [
    'an upload of JSON',
    '/api/v1/extracts',
    post({ ...bearer, 'content-type': 'application/json' }),
    415,
    'not a table: application/json',
  ],
  [
    'an upload of a page',
    '/api/v1/extracts',
    post({ ...bearer, 'content-type': 'text/html; charset=utf-8' }),
    415,
    'not a table: text/html',
  ],
  [
    'an upload of a picture',
    '/api/v1/extracts',
    post({ ...bearer, 'content-type': 'image/png' }),
    415,
    'not a table: image/png',
  ],
  [
    'an upload that is too large',
    '/api/v1/extracts',
    post(csv, 'x'.repeat(maxUploadBytes + 1)),
    413,
    'too large: more than 1 MB',
  ],
  [
    'an upload with errors in it',
    '/api/v1/extracts?policy=published-open',
    post(csv, faultyExtract),
    422,
    'nothing was stored',
  ],
  [
    'a withdrawal without a token',
    '/api/v1/extracts/0123456789abcdef',
    { method: 'DELETE' },
    401,
    'token missing',
  ],
  [
    'a withdrawal of an unknown extract',
    '/api/v1/extracts/0123456789abcdef',
    { method: 'DELETE', headers: bearer },
    404,
    'unknown extract',
  ],
];

describe('every error', () => {
  it.each(cases)('is a problem document: %s', async (_title, path, request, status, detail) => {
    const response = await service.ask(path, request);
    expect(response.headers.get('content-type')).toBe('application/problem+json');
    expect(response.headers.get('cache-control')).toBe('no-store');
    const problem = problemDocumentSchema.parse(await response.json());
    expect(problem).toMatchObject({ status, detail: expect.stringContaining(detail) });
    expect(response.status).toBe(status);
    expect(problem.instance).toBe(`urn:request:${response.headers.get('x-request-id')}`);
    expect(problem.detail).not.toMatch(/\.[.,;]|\.$/);
    expect(service.faults).toEqual([]);
  });

  it.each([
    ['/api/v1/trends', 'GET, HEAD, OPTIONS'],
    ['/api/v1/extracts', 'GET, HEAD, POST, OPTIONS'],
    ['/api/v1/extracts/0123456789abcdef', 'GET, HEAD, DELETE, OPTIONS'],
    ['/api/openapi.json', 'GET, HEAD, OPTIONS'],
    ['/indicators', 'GET, HEAD, OPTIONS'],
  ])('is avoided by asking first what %s takes', async (path, allow) => {
    const response = await service.ask(path, { method: 'OPTIONS' });
    expect([response.status, response.headers.get('allow')]).toEqual([204, allow]);
    const other = await service.ask(path, { method: 'PATCH' });
    expect([other.status, other.headers.get('allow')]).toEqual([405, allow]);
  });

  it('tells nothing of a fault of our own but where the log has more', async () => {
    const broken = await openTestService();
    await broken.bring(olderExtract, 'policy=published-open');
    await broken.store.close();
    const response = await broken.ask('/api/v1/trends?indicator=90284&area=E92000001');
    expect(response.status).toBe(500);
    const problem = problemDocumentSchema.parse(await response.json());
    expect(problem.detail).toBe(
      `internal fault: the service failed to answer; its log tells more under request ${response.headers.get('x-request-id')}`,
    );
    expect(broken.faults).toHaveLength(1);
  });
});

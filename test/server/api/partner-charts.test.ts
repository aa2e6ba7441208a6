import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { arrangementsAnswerSchema } from '../../../server/contract/arrangements.ts';
import { openTestService, type TestService } from './open-test-service.ts';

const partners = [
  'area_code,organisation,partner_type,theme,form,from,to',
  'E10000032,Example Fire Service (demonstration),fire and rescue,injury,networking,2015-04-01,2019-04-01',
  'E10000032,Example Fire Service (demonstration),fire and rescue,injury,collaborating,2019-04-01,',
  '',
].join('\n');

const arrangements = [
  'area_code,arrangement,kinds,age_from,age_to,from,to',
  'E10000032,Example fund (demonstration),pooled fund,0,4,2014-04-01,2015-04-01',
  '',
].join('\n');

const figures = [
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note',
  'injury-admissions,E10000032,2014/15,persons,0-4,,,100,,,400,40000,',
  'injury-admissions,E10000032,2016/17,persons,0-4,,,90,,,360,40000,',
  '',
].join('\n');

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  for (const [content, question] of [
    [partners, ''],
    [arrangements, ''],
    [figures, 'policy=published-open'],
  ] as const) {
    expect((await service.bring(content, question)).status).toBe(201);
  }
});

afterAll(() => service.close());

describe('the pictures of partners over HTTP', () => {
  it.each([
    ['partners.svg', 'image/svg+xml', 'Influences', 'demonstration_partners_west-sussex'],
    ['partner-forms.svg', 'image/svg+xml', 'closer than at first', 'demonstration_partner-forms_west-sussex'],
  ])('are drawn with what they say, and marked as made up: %s', async (name, type, words, fileName) => {
    const response = await service.ask(`/api/v1/charts/${name}?area=E10000032&download=true`);
    expect([response.status, response.headers.get('content-type')]).toEqual([200, type]);
    expect(response.headers.get('content-disposition')).toContain(`attachment; filename="${fileName}`);
    const svg = await response.text();
    expect(svg).toContain(words);
    expect(svg).toContain('class="watermark"');
  });

  it.each(['partners.png', 'partner-forms.png'])('are PNG of the width asked for: %s', async (name) => {
    const response = await service.ask(`/api/v1/charts/${name}?area=E10000032&width=80&dpi=72`);
    expect(response.headers.get('content-type')).toBe('image/png');
    // 80 mm at 72 dots per inch: 80 / 25.4 x 72 = 226.8; the width stands in bytes 16 to 19 of a PNG.
    expect(new DataView(await response.arrayBuffer()).getUint32(16)).toBe(227);
  });

  it('show the registers as they stood before they were brought', async () => {
    const before = await (await service.ask('/api/v1/charts/partner-forms.svg?area=E10000032&asAt=0')).text();
    expect(before).toContain('No forms of working are recorded');
  });
});

describe('an arrangement over HTTP', () => {
  it('has the figures beside its year, each rate of one and the same ages, and is made up', async () => {
    const response = await service.ask('/api/v1/arrangements?area=E10000032');
    const { arrangements: found, demonstration } = arrangementsAnswerSchema.parse(await response.json());
    expect(demonstration).toBe(true);
    const outcome = found[0]?.outcome;
    expect(outcome?.trend?.pieces[0]?.points.map(({ value }) => value)).toEqual([100, 90]);
    expect(outcome?.years.map(({ period, inForce }) => [period, inForce])).toEqual([
      ['2014/15', 'whole'],
      ['2015/16', 'no'],
      ['2016/17', 'no'],
    ]);
  });
});

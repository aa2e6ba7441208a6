import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { answerPartnerTrend } from '../../../server/answers/answer-partner-trend.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { partnerTrendAnswerSchema } from '../../../server/contract/partner-trend.ts';
import { responsibilitiesAnswerSchema } from '../../../server/contract/responsibilities.ts';
import { drawPartnerTrend } from '../../../server/figures/draw-partner-trend.tsx';
import { ageKey } from '../../../server/observation/age-band.ts';
import { partnerTrendTable } from '../../../server/reports/partner-trend-table.ts';
import { extract } from '../../support/answer-cases.ts';
import { asCsv } from '../../support/as-csv.ts';
import { fillStore } from '../../support/filled-store.ts';
import { readFiles } from '../../support/read-file-text.ts';
import { openTestService, type TestService } from './open-test-service.ts';

const partnerTrendCsv = asCsv(partnerTrendTable);

/** The remit grows in October 2015, the figures do not: 400 of 40,000 and 600 of 120,000 before and after. */
const steady = [
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note',
  ...['2014/15', '2016/17'].flatMap((period) => [
    `injury-admissions,E10000032,${period},persons,0-4,,,100,,,400,40000,`,
    `injury-admissions,E10000032,${period},persons,5-17,,,50,,,600,120000,`,
    `injury-admissions,E10000032,${period},persons,0-17,,,62.5,,,1000,160000,`,
  ]),
  '',
].join('\n');

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  expect((await service.bring(steady, 'policy=published-open')).status).toBe(201);
});

afterAll(() => service.close());

const question = 'area=E10000032&indicator=injury-admissions';
const name = 'partner-trend_injury-admissions_persons_west-sussex_2014-15-to-2016-17';

describe('a partner trend over HTTP', () => {
  it('gives 100.0, 50.0 and 62.5 in both years of an extract', async () => {
    const response = await service.ask(`/api/v1/partner-trends?${question}`);
    const answer = partnerTrendAnswerSchema.parse(await response.json());
    expect(answer.pieces.map(({ key, points }) => [key, ...points.map(({ value }) => value)])).toEqual([
      ['0-4', 100, 100],
      ['5-17', 50, 50],
      ['0-17', 62.5, 62.5],
    ]);
  });

  it.each(['partner-trends?format=csv&', 'partner-trends?', 'charts/partner-trend.svg?'])(
    'says nowhere that anything rose, and what it does not show: %s',
    async (address) => {
      const text = await (await service.ask(`/api/v1/${address}${question}`)).text();
      expect(text).not.toMatch(/\b(?:rose|risen|increas\w+|went up|higher than before)\b/i);
      expect(text).toContain(
        'This shows who commissioned the services, not what effect they had on injuries.',
      );
    },
  );

  it('draws the rate of each age piece level, and no line from 2014/15 to 2016/17 where the remit changed', async () => {
    const svg = await (await service.ask(`/api/v1/charts/partner-trend.svg?${question}`)).text();
    const lines = [...svg.matchAll(/class="line" d="([^"]*)"/g)].map(([, path]) => path ?? '');
    // A line has two ends only in the panel of 5 to 17, which the council had throughout, and there a year between has no figure.
    expect(lines.filter((path) => path.includes('L'))).toEqual([]);
    expect(svg).toContain('data-commissioner="split"');
  });

  it('is a table and a picture under names that say what is inside', async () => {
    const csv = await service.ask(`/api/v1/partner-trends?${question}&format=csv`);
    expect(csv.headers.get('content-disposition')).toContain(`${name}.csv`);
    const png = await service.ask(`/api/v1/charts/partner-trend.png?${question}&dpi=72`);
    expect(png.headers.get('content-type')).toBe('image/png');
    expect(png.headers.get('content-disposition')).toContain(`${name}.png`);
  });
});

describe('responsibilities over HTTP', () => {
  it('name NHS England for under-fives in 2014/15, under both its names', async () => {
    const response = await service.ask(
      '/api/v1/responsibilities?area=E10000032&from=2014-04-01&to=2015-03-31',
    );
    const answer = responsibilitiesAnswerSchema.parse(await response.json());
    expect(answer.themes[0]?.commissions[0]).toMatchObject({
      ageTo: 4,
      body: 'nhs-england',
      otherNames: ['NHS Commissioning Board'],
    });
  });

  it('are a table too', async () => {
    const response = await service.ask('/api/v1/responsibilities?area=E10000032&format=csv');
    expect(response.headers.get('content-disposition')).toContain(
      'responsibilities_west-sussex_to-2025-06-01.csv',
    );
    expect(await response.text()).toMatch(/^area_code,area_name,record,/);
  });
});

const folder = fileURLToPath(new URL('../../../../shared/extracts/stats19', import.meta.url));
const isAbsent = !existsSync(folder);
const because = isAbsent ? ' (skipped: the published files are not beside this repository)' : '';

describe.skipIf(isAbsent)(`children killed or seriously injured in West Yorkshire in 2024${because}`, () => {
  /** Calderdale, Bradford, Kirklees, Leeds, Wakefield. */
  const districts = ['E08000033', 'E08000032', 'E08000034', 'E08000035', 'E08000036'];

  // Counted from the file with awk: ages 0-4 21, 5-15 151, 0-17 225, so 5-17 204 (SOURCES.md has the total).
  it('are 21 under 5, 151 aged 5 to 15 and 204 aged 5 to 17, with no commissioner anywhere', async () => {
    const catalogue = loadCatalogue();
    const open = (file: string): [string, Buffer] => [file, readFileSync(`${folder}/${file}`)];
    const { observations } = await readFiles(
      [open('wy_2024_dft_casualties.csv'), open('wy_2024_dft_collisions.csv')],
      { catalogue },
    );
    const aged5To15 = observations.filter(
      ({ indicator, sex, category, area, age }) =>
        [indicator, sex, category, ageKey(age)].join() === 'ksi-casualties,persons,,5-15' &&
        districts.includes(area),
    );
    expect(aged5To15.reduce((total, { count }) => total + (count ?? Number.NaN), 0)).toBe(151);
    const indicators = [...new Set(observations.map(({ indicator }) => indicator))].map((id) => ({
      ...{ id, publisherId: null, name: id, multiplier: null },
      ages: observations.filter(({ indicator }) => indicator === id).map(({ age }) => age),
    }));
    const brought = extract('real', { layout: 'stats19', indicators });
    const filled = await fillStore([{ extract: brought, observations }]);
    const context = { store: filled.store, catalogue, version: 1, today: '2026-01-31' };
    const asked = districts.map((area) => answerPartnerTrend({ area, indicator: 'ksi-casualties' }, context));
    const all = await Promise.all(asked);
    await filled.close();
    const sum = (key: string) =>
      all.reduce(
        (total, { pieces }) =>
          total + (pieces.find((piece) => piece.key === key)?.points.at(-1)?.count ?? Number.NaN),
        0,
      );
    expect([sum('0-4'), sum('5-17'), sum('0-17')]).toEqual([21, 204, 225]);
    for (const answer of all) {
      const everything = [JSON.stringify(answer), partnerTrendCsv(answer), drawPartnerTrend(answer)].join(
        ' ',
      );
      expect(everything).not.toMatch(/NHS England|NHS Commissioning Board/);
      expect(answer.pieces[0]?.points[0]).toMatchObject({
        commissioner: 'none',
        bodies: [],
        lead: { type: 'highway-authority' },
      });
    }
  });
});

import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { comparisonAnswerSchema } from '../../../server/contract/comparison.ts';
import { distributionAnswerSchema } from '../../../server/contract/distribution.ts';
import { openTestService, type TestService } from './open-test-service.ts';

/** Tables made by hand, a year each, in which the edges of ranks, fifths, boxes and funnels can be worked out in the head. */

const header =
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';

/** West Sussex, Surrey, Kent, East Sussex, Brighton and Hove, Medway. */
const codes = ['E10000032', 'E10000030', 'E10000016', 'E10000011', 'E06000043', 'E06000035'];
const PEOPLE = 10_000;

/** Counts of each area among 10,000 children, so that its rate is its count; `[c]` is suppressed. */
const tables: Readonly<Record<string, readonly (number | '[c]')[]>> = {
  '2015/16': [10, 20, 20, 30, 40, 50],
  '2016/17': [0, 12, 14, 16, 18, 20],
  '2017/18': [10, 20, 30, 40, '[c]', '[c]'],
  '2018/19': [25, 25, 25, 25, 25, 25],
  '2019/20': [25, '[c]', '[c]', '[c]', '[c]', '[c]'],
  '2020/21': ['[c]', '[c]', '[c]', '[c]', '[c]', '[c]'],
};

const text = [
  header,
  ...Object.entries(tables).flatMap(([period, counts]) => [
    `injury-admissions,E92000001,${period},persons,0-14,,,20,,,20000,10000000,`,
    ...counts.map((count, place) =>
      count === '[c]'
        ? `injury-admissions,${codes[place]},${period},persons,0-14,,,[c],,,[c],,`
        : `injury-admissions,${codes[place]},${period},persons,0-14,,,${count},,,${count},${PEOPLE},`,
    ),
  ]),
].join('\n');

let service: TestService;

beforeAll(async () => {
  service = await openTestService();
  const brought = await service.bring(`${text}\n`, 'policy=published-open');
  expect(brought.status).toBe(201);
});

afterAll(() => service.close());

const areas = codes.map((code) => `area=${code}`).join('&');

async function compare(period: string, method = 'ci95') {
  const response = await service.ask(
    `/api/v1/comparisons?indicator=injury-admissions&age=0-14&${areas}&period=${period}&method=${method}`,
  );
  return comparisonAnswerSchema.parse(await response.json());
}

async function spread() {
  const response = await service.ask(`/api/v1/distributions?indicator=injury-admissions&age=0-14&${areas}`);
  const { periods } = distributionAnswerSchema.parse(await response.json());
  return new Map(periods.map((each) => [each.period.label, each]));
}

const draw = async (chart: string, asked: string) =>
  (
    await service.ask(`/api/v1/charts/${chart}.svg?indicator=injury-admissions&age=0-14&${areas}&${asked}`)
  ).text();

describe('areas with equal values', () => {
  it('share a rank, and the next is left out', async () => {
    const { rows } = await compare('2015/16');
    expect(rows.map(({ measure, rank }) => [measure.value, rank])).toEqual([
      [50, 1],
      [40, 2],
      [30, 3],
      [20, 4],
      [20, 4],
      [10, 6],
    ]);
  });

  // Of 10, 20, 20, 30, 40, 50 the upper bounds lie at places 2 to 6: 20, 20, 30, 40, 50. Both areas with 20 are in the
  // first fifth, whose bound they do not exceed, and the second is empty rather than holding one of them.
  it('stand in one fifth, though another stays empty', async () => {
    const { rows, distribution } = await compare('2015/16', 'quintile');
    expect(distribution.quintileBounds).toEqual([10, 20, 20, 30, 40, 50]);
    expect(rows.map(({ measure, quintile }) => [measure.value, quintile])).toEqual([
      [50, 5],
      [40, 4],
      [30, 3],
      [20, 1],
      [20, 1],
      [10, 1],
    ]);
  });

  it('share everything where all are equal, and the box is flat', async () => {
    const { rows } = await compare('2018/19', 'quintile');
    expect(rows.map(({ rank, quintile }) => [rank, quintile])).toEqual(codes.map(() => [1, 1]));
    const { box, lowest, highest } = (await spread()).get('2018/19') ?? {};
    const flat = { lowerQuartile: 25, median: 25, upperQuartile: 25, lowerWhisker: 25, upperWhisker: 25 };
    expect([box, lowest, highest]).toEqual([{ ...flat, outliers: [] }, 25, 25]);
  });

  // All have the average, 25 of 10,000; Byar's limits of 25 are 16.2 and 36.9 and hold it.
  it('lie in the middle of their own funnel', async () => {
    const { rows, average } = await compare('2018/19', 'funnel');
    expect(average).toBeCloseTo(25, 10);
    expect(rows.map(({ funnel }) => funnel?.significance)).toEqual(codes.map(() => 'not-significant'));
  });
});

describe('an area without any event', () => {
  it('has a value of 0, the last rank and a place in the first fifth', async () => {
    const { rows } = await compare('2016/17', 'quintile');
    expect(rows.at(-1)).toMatchObject({
      area: { code: 'E10000032' },
      measure: { value: 0, count: 0, missing: null },
      rank: 6,
      quintile: 1,
      why: null,
    });
  });

  // At most so many where none was counted: -ln(0.025) = 3.688879 and -ln(0.001) = 6.907755 of 10,000. England's 20 is above.
  it('has exact limits from 0, and Byar’s hold for ten or more', async () => {
    const { rows } = await compare('2016/17');
    const { measure, comparison } = rows.at(-1) ?? {};
    expect(measure).toMatchObject({ lower95: 0, lower998: 0, method: 'exact-poisson' });
    expect(measure?.upper95).toBeCloseTo(3.688879454, 8);
    expect(measure?.upper998).toBeCloseTo(6.907755279, 8);
    expect(comparison).toBe('better');
    // Of 20: 20 (1 - 1/180 - 1.959964 / (3 sqrt 20))^3 and 21 (1 - 1/189 + 1.959964 / (3 sqrt 21))^3.
    expect(rows[0]?.measure).toMatchObject({ value: 20, method: 'byar' });
    expect(rows[0]?.measure.lower95).toBeCloseTo(12.21, 2);
    expect(rows[0]?.measure.upper95).toBeCloseTo(30.89, 2);
  });

  // The average is 80 of 60,000, 13.33 of 10,000: above the 6.9 that no event allows at 99.8%.
  it('lies below the funnel of the others', async () => {
    const { rows, average } = await compare('2016/17', 'funnel');
    expect(average).toBeCloseTo(80 / 6, 10);
    expect(rows.at(-1)?.funnel).toEqual({ significance: 'low-99.8', population: PEOPLE });
  });

  // Of 0, 12, 14, 16, 18, 20 the quartiles lie at places 2.25 and 4.75: 12.5 and 17.5, the lower fence at 5.
  it('is in the box plot, as an outlier here, and is drawn', async () => {
    const each = (await spread()).get('2016/17');
    expect(each).toMatchObject({
      areas: 6,
      lowest: 0,
      missing: [],
      box: { lowerQuartile: 12.5, upperQuartile: 17.5 },
    });
    expect(each?.box?.outliers).toEqual([{ area: expect.objectContaining({ code: 'E10000032' }), value: 0 }]);
    expect(await draw('comparison', 'period=2016/17')).toContain('data-area="E10000032"');
    expect(await draw('distribution', 'period=2016/17')).toContain('West Sussex 0.0');
  });
});

describe('fewer than five areas with a value', () => {
  it('make no fifths and no box, and both are said', async () => {
    const { rows, comparisonMethod } = await compare('2017/18', 'quintile');
    expect(rows.map(({ quintile }) => quintile)).toEqual(codes.map(() => null));
    expect(comparisonMethod).toBe('No fifths: at least five areas with a value are needed.');
    const each = (await spread()).get('2017/18');
    expect([each?.box, each?.values.map(({ value }) => value)]).toEqual([null, [40, 30, 20, 10]]);
    expect(each?.why).toContain('Only 4 areas have a value in 2017/18: fewer than five make no box');
    // The last two codes of the table, in the order of their names.
    const names = ['Brighton and Hove', 'Medway'];
    expect(each?.missing).toEqual([{ reason: 'suppressed', areas: 2, names }]);
  });

  it('keep the suppressed areas, last and without a rank', async () => {
    const { rows } = await compare('2017/18');
    expect(rows.map(({ rank, measure }) => [rank, measure.missing])).toEqual([
      [1, null],
      [2, null],
      [3, null],
      [4, null],
      [null, 'suppressed'],
      [null, 'suppressed'],
    ]);
  });

  it('one alone is ranked first of one, has no funnel, and its box is a point', async () => {
    const { rows, comparisonMethod, limits } = await compare('2019/20', 'funnel');
    expect([rows[0]?.rank, rows[0]?.measure.value, limits]).toEqual([1, 25, []]);
    expect(comparisonMethod).toContain('No funnel. A funnel needs two areas at least');
    const each = (await spread()).get('2019/20');
    expect([each?.areas, each?.box, each?.values.map(({ value }) => value)]).toEqual([1, null, [25]]);
    expect(each?.why).toContain('it is shown as a point');
  });
});

describe('areas that are all suppressed', () => {
  it('are listed with the reason, and nothing is drawn as 0', async () => {
    const { rows, why, distribution } = await compare('2020/21');
    expect(rows).toHaveLength(6);
    for (const { measure, rank, comparison } of rows) {
      expect([measure.value, measure.missing, rank, comparison]).toEqual([
        null,
        'suppressed',
        null,
        'not-compared',
      ]);
    }
    expect(why).toContain('Suppressed so that nobody can be identified');
    expect(distribution).toMatchObject({ areas: 0, lowest: null, median: null });
    expect(await draw('comparison', 'period=2020/21')).not.toContain('data-area=');
  });

  it('have a place on the axis of the boxes, without a box or a value', async () => {
    const each = (await spread()).get('2020/21');
    expect(each).toMatchObject({
      areas: 0,
      box: null,
      values: [],
      missing: [{ reason: 'suppressed', areas: 6 }],
    });
    expect(each?.why).toBe(
      'No area has a value in 2020/21: 6 areas suppressed so that nobody can be identified.',
    );
    expect(await draw('distribution', '')).toContain('[c]');
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { answerTrend } from '../../../server/answers/answer-trend.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { type TrendAnswer, type TrendQuestion, trendAnswerSchema } from '../../../server/contract/trend.ts';
import { parseAgeKey } from '../../../server/observation/age-band.ts';
import { midYear } from '../../../server/observation/mid-year.ts';
import type { StoredObservation } from '../../../server/store/store.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/** Rates from counts and populations of different extracts, through a real store. All figures are invented. */

const HARTLEPOOL = 'E06000001';
const BARNSLEY_BEFORE = 'E08000016';
const BARNSLEY = 'E08000038';
const catalogue = loadCatalogue();

/** A count of injury admissions without a denominator. */
function counted(
  period: string,
  age: string,
  count: number | null,
  changes: Partial<StoredObservation> = {},
): StoredObservation {
  const about = { area: HARTLEPOOL, age: parseAgeKey(age), count, extract: 'counts' };
  return observation(period, { ...about, missing: 'not-available', ...changes });
}

function people(
  year: number,
  age: string,
  count: number,
  changes: Partial<StoredObservation> = {},
): StoredObservation {
  const about = { indicator: 'population', area: HARTLEPOOL, period: midYear(year), age: parseAgeKey(age) };
  return { ...observation('2023', { value: count, count, missing: null }), ...about, ...changes };
}

const describedAs = (id: string) => ({
  indicators: [{ id, publisherId: null, name: id, multiplier: null, ages: [] }],
});

const counts = {
  extract: extract('counts', describedAs('injury-admissions')),
  observations: [
    counted('2023/24', '0-4', 20),
    counted('2023/24', '5-17', 20),
    counted('2023/24', '0-17', 40),
    counted('2022/23', '0-4', 0),
    counted('2021/22', '0-4', 15),
    counted('2020/21', '0-4', null, { missing: 'suppressed' }),
    counted('2021/22 - 23/24', '5-17', 60),
    counted('2023/24 Q1', '5-17', 5),
    counted('2023/24', '0-17', 400, { area: 'E92000001' }),
    counted('2023/24', '0-4', 5, { category: { type: 'Cause (first)', value: 'Falls' } }),
    counted('2023/24', '0-4', 5, { category: { type: 'Deprivation decile', value: 'Decile 1' } }),
    counted('2023/24', '0-4', 12, { area: BARNSLEY_BEFORE }),
  ],
};

const population = {
  extract: extract('population', {
    ...describedAs('population'),
    layout: 'population',
    publisher: 'Office for National Statistics',
    released: '2024-07-15',
  }),
  observations: [
    people(2023, '0-4', 1000),
    people(2023, '5-9', 900),
    people(2023, '10-14', 800),
    people(2023, '15-17', 300),
    people(2022, '0-4', 980),
    people(2022, '5-17', 1990),
    people(2021, '5-17', 1980),
    people(2023, '0-17', 40_000, { area: 'E92000001' }),
    people(2023, '0-4', 600, { area: BARNSLEY }),
  ],
};

/** A later release that revises one population. */
const revised = {
  extract: extract('revised', {
    ...describedAs('population'),
    layout: 'population',
    publisher: 'Office for National Statistics',
    released: '2025-07-30',
  }),
  observations: [people(2023, '0-4', 2000)],
};

const { store, close } = await fillStore([counts, population, revised]);
afterAll(close);

async function ask(changes: Partial<TrendQuestion>, version = 2): Promise<TrendAnswer> {
  const question = { indicator: 'injury-admissions', area: [HARTLEPOOL], benchmark: 'none', ...changes };
  const answer = await answerTrend(question, { store, catalogue, version, today: '2026-01-31' });
  expect(trendAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

async function pointOf(changes: Partial<TrendQuestion>, period: string, version = 2) {
  const { series } = await ask(changes, version);
  return series[0]?.points.find((point) => point.period.label === period);
}

describe('a count of one extract and a population of another', () => {
  /*
   * Byar's limits of 20 (METHODS 1), z = 1.959964:
   *   lower 20 (1 - 1/180 - z / (3 sqrt 20))^3 = 20 x 0.848357^3 = 12.2114
   *   upper 21 (1 - 1/189 + z / (3 sqrt 21))^3 = 21 x 1.137276^3 = 30.8899
   * Per 10,000 of 1,000 residents: 10 times as much. Of 2,000 (900 + 800 + 300, no band 5-17 is held): 5 times.
   */
  it.each([
    ['0-4', 1000, 200, 122.114, 308.899],
    ['5-17', 2000, 100, 61.057, 154.45],
  ])(
    'ages %s: 20 admissions of %i residents give %i with Byar’s limits',
    async (age, denominator, value, lower, upper) => {
      const point = await pointOf({ age }, '2023/24');
      expect(point).toMatchObject({ count: 20, denominator, value, missing: null, method: 'byar' });
      expect(point?.lower95).toBeCloseTo(lower, 2);
      expect(point?.upper95).toBeCloseTo(upper, 2);
    },
  );

  /*
   * Byar's limits of 40: lower 40 (1 - 1/360 - z / (3 sqrt 40))^3 = 40 x 0.893923^3 = 28.5735
   *   upper 41 (1 - 1/369 + z / (3 sqrt 41))^3 = 41 x 1.099321^3 = 54.4701
   * Per 10,000 of 3,000 residents (1000 + 900 + 800 + 300).
   */
  it('ages 0-17: 40 of 3,000 give 133.3, compared with England worked out in the same way', async () => {
    const answer = await ask({ age: '0-17', benchmark: undefined });
    const point = answer.series[0]?.points[0];
    expect(point).toMatchObject({ count: 40, denominator: 3000, method: 'byar' });
    expect(point?.value).toBeCloseTo(133.333, 3);
    expect(point?.lower95).toBeCloseTo((28.5735 / 3000) * 10_000, 1);
    expect(point?.upper95).toBeCloseTo((54.4701 / 3000) * 10_000, 1);
    const england = answer.series[1]?.points[0];
    // 400 of 40,000 is 100 per 10,000: within 95.2 to 181.6, the limits of Hartlepool.
    expect(england).toMatchObject({ count: 400, denominator: 40_000, value: 100 });
    expect(point?.comparison).toBe('similar');
  });

  it('none of 980 is a rate of 0 with the exact upper limit of 0, which is 3.6889', async () => {
    const point = await pointOf({ age: '0-4' }, '2022/23');
    expect(point).toMatchObject({ count: 0, value: 0, lower95: 0, method: 'exact-poisson' });
    // Garwood: half of the 0.975 quantile of chi-squared with 2 degrees of freedom, -ln 0.025 = 3.68888.
    expect(point?.upper95).toBeCloseTo((3.68888 / 980) * 10_000, 2);
  });

  it('years pooled are divided by their populations added up: 1,980 + 1,990 + 2,000', async () => {
    const answer = await ask({ age: '5-17', show: 'three-years' });
    const pool = answer.series[0]?.points.find(({ period }) => period.label === '2021/22 - 23/24');
    expect(pool).toMatchObject({ count: 60, denominator: 5970, missing: null });
    expect(pool?.value).toBeCloseTo(100.503, 3);
    expect(answer.caveats.map(({ text }) => text)).toContain(
      'Counts of several years pooled were divided by the populations of all of them added up.',
    );
  });

  it('a quarter has no rate', async () => {
    expect(await pointOf({ age: '5-17' }, '2023/24 Q1')).toMatchObject({
      count: 5,
      denominator: null,
      value: null,
      missing: 'not-available',
      notes: [expect.stringContaining('not a whole number of years')],
    });
  });

  it('without a population the count stays, and a note says which is missing', async () => {
    expect(await pointOf({ age: '0-4' }, '2021/22')).toMatchObject({
      count: 15,
      denominator: null,
      value: null,
      missing: 'not-available',
      notes: ['No rate: no mid-2021 population of ages 0-4 is held for this area.'],
    });
  });

  it('what is suppressed stays suppressed', async () => {
    expect(await pointOf({ age: '0-4' }, '2020/21')).toMatchObject({ value: null, missing: 'suppressed' });
  });

  it('a cause is divided by everybody, a deprivation decile by nobody', async () => {
    const { series } = await ask({ age: '0-4', by: 'category' });
    const rates = series.map(({ category, points }) => [
      category?.value,
      points[0]?.value,
      points[0]?.missing,
    ]);
    expect(rates).toEqual([
      ['Falls', 50, null],
      ['Decile 1', null, 'not-available'],
    ]);
    expect(series[1]?.points[0]?.notes).toEqual([
      'No rate: the number of residents in this category is not held.',
    ]);
  });

  it('an earlier code of an authority takes the population under the later one', async () => {
    expect(await pointOf({ age: '0-4', area: [BARNSLEY_BEFORE] }, '2023/24')).toMatchObject({
      denominator: 600,
      value: 200,
    });
  });

  it('names the population and its extract', async () => {
    const answer = await ask({ age: '0-4' });
    expect(answer.caveats).toContainEqual({
      text: 'Denominators: mid-2022 to mid-2023 populations of the Office for National Statistics, released 15 July 2024 (population.csv).',
      source: 'This service',
      periods: ['2022/23', '2023/24'],
      areas: [],
    });
    expect(answer.provenance.map((each) => each.extract).toSorted()).toEqual(['counts', 'population']);
  });
});

describe('the order of arrival', () => {
  it('before the population came there was the count only', async () => {
    expect(await pointOf({ age: '0-4' }, '2023/24', 1)).toMatchObject({
      count: 20,
      value: null,
      missing: 'not-available',
    });
  });

  it('of two populations the newer release serves, and the answer names both that were used', async () => {
    const answer = await ask({ age: '0-4' }, 3);
    const points = answer.series[0]?.points ?? [];
    expect(points.find(({ period }) => period.label === '2023/24')).toMatchObject({
      denominator: 2000,
      value: 100,
    });
    expect(points.find(({ period }) => period.label === '2022/23')).toMatchObject({ denominator: 980 });
    expect(answer.provenance.map((each) => each.extract).toSorted()).toEqual([
      'counts',
      'population',
      'revised',
    ]);
    expect(answer.series[0]?.mixedReleases).toBe(true);
  });
});

describe('the population itself', () => {
  it('can be asked for as a trend of counts', async () => {
    const { series, limitsNote } = await ask({ indicator: 'population', age: '0-4' });
    expect(series[0]?.points.map(({ period, value, count }) => [period.label, value, count])).toEqual([
      ['mid-2022', 980, 980],
      ['mid-2023', 1000, 1000],
    ]);
    expect(limitsNote).toContain('no confidence limits');
  });
});

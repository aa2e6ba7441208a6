import { afterAll, describe, expect, it } from 'vitest';
import { answerTrend } from '../../../server/answers/answer-trend.ts';
import { type TrendQuestion, trendAnswerSchema } from '../../../server/contract/trend.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { Observation } from '../../../server/observation/observation.ts';
import { catalogue, extract, injuries, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const inEngland = (label: string, value: number) =>
  observation(label, { area: 'E92000001', value, lower95: value - 1, upper95: value + 1 });

const inWestSussex = (label: string, value: number, changes: Partial<Observation> = {}) =>
  observation(label, { value, lower95: value - 5, upper95: value + 5, ...changes });

const demonstration = extract('demo', {
  released: '2024-01-01',
  demonstration: true,
  publisher: 'Demonstration',
  indicators: [
    {
      id: 'injury-admissions',
      publisherId: null,
      name: injuries.name,
      multiplier: 10_000,
      ages: [ageBand(0, 14), ageBand(0, 4)],
    },
  ],
});

/** Version 1: demonstration at two ages. Version 2: a release to 2022/23. Version 3: a release of 2023/24 alone. */
const { store, close } = await fillStore([
  {
    extract: demonstration,
    observations: [inWestSussex('2022/23', 1), inWestSussex('2022/23', 150, { age: ageBand(0, 4) })],
  },
  {
    extract: extract('earlier', { released: '2024-03-05' }),
    observations: [
      inWestSussex('2019/20', 101),
      inWestSussex('2020/21', 104, { notes: ['with care'] }),
      observation('2022/23', { missing: 'suppressed' }),
      inEngland('2019/20', 94),
      inEngland('2020/21', 78),
      inEngland('2022/23', 75),
    ],
  },
  {
    extract: extract('later', { released: '2025-03-04' }),
    observations: [inWestSussex('2023/24', 87), inEngland('2023/24', 73)],
  },
]);

afterAll(close);

async function ask(changes: Partial<TrendQuestion> = {}, version = 3) {
  const context = { store, catalogue, version, today: '2026-01-31' };
  const answer = await answerTrend({ indicator: '90284', area: ['E10000032'], ...changes }, context);
  expect(trendAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about a trend', () => {
  it('says which question it answers, with the defaults filled in', async () => {
    const { question, indicator } = await ask();
    expect(question).toEqual({
      indicator: 'injury-admissions',
      areas: ['E10000032'],
      sex: 'persons',
      age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
      benchmark: 'E92000001',
      by: 'area',
      categoryType: null,
      show: 'value',
    });
    expect(indicator.unit.label).toBe('per 10,000');
  });

  it('holds the area and the benchmark, point by point, and every period of the span', async () => {
    const { series, periods } = await ask();
    expect(series.map(({ label, role, points }) => [label, role, points.map(({ value }) => value)])).toEqual([
      ['West Sussex', 'area', [101, 104, null, 87]],
      ['England', 'benchmark', [94, 78, 75, 73]],
    ]);
    expect(series[0]?.points.map(({ comparison }) => comparison)).toEqual([
      'worse',
      'worse',
      'not-compared',
      'worse',
    ]);
    expect(periods.map(({ label }) => label)).toEqual([
      '2019/20',
      '2020/21',
      '2021/22',
      '2022/23',
      '2023/24',
    ]);
  });

  it('says itself in words', async () => {
    const { headline, subtitle, sentence, alternativeText, why } = await ask();
    expect(headline).toBe('West Sussex: hospital admissions for injury higher than England, 2023/24');
    expect(sentence).toBe(
      'Hospital admissions for injury, ages 0 to 14 years, persons, in West Sussex, compared with England, 2019/20 to 2023/24.',
    );
    expect(subtitle).toContain('West Sussex and England; 2019/20 to 2023/24');
    expect(alternativeText).toContain(
      'West Sussex: from 101.0 in 2019/20 to 87.0 in 2023/24, highest 104.0 in 2020/21',
    );
    expect(why).toBeNull();
  });

  it('names its sources, and that its lines mix them', async () => {
    const { provenance, series, caveats, demonstration: made } = await ask();
    expect(provenance.map((each) => each.extract).toSorted()).toEqual(['earlier', 'later']);
    expect(series.map(({ mixedReleases }) => mixedReleases)).toEqual([true, true]);
    expect(made).toBe(false);
    expect(caveats.map(({ text }) => text)).toEqual([
      'First year of the pandemic.',
      'Counts are rounded.',
      'with care',
      'The line mixes releases, so a step between them may be a revision: 2019/20 to 2022/23 from earlier.csv (released 5 March 2024) and 2023/24 from later.csv (released 4 March 2025).',
    ]);
  });

  it('names the eras of its span, ending on their last day', async () => {
    const { eras } = await ask();
    expect(eras.map(({ ages, commissioner }) => `${ages}: ${commissioner}`)).toEqual([
      'Under 5 (0 to 4 years): local-authority',
      '5 to 14 years: local-authority',
    ]);
  });

  // West Sussex 101, 104, 87 of 101 in 2019/20; England 94, 78, 75, 73 of 94.
  it('is an index where that is asked for, and says so in its words', async () => {
    const { series, indicator, subtitle, headline, limitsNote, measureNote } = await ask({ show: 'index' });
    expect(series.map(({ points }) => points.map(({ value }) => value?.toFixed(1)))).toEqual([
      ['100.0', '103.0', undefined, '86.1'],
      ['100.0', '83.0', '79.8', '77.7'],
    ]);
    expect(indicator.unit.label).toBe('(2019/20 = 100)');
    expect(subtitle).toContain('Hospital admissions for injury (index), (2019/20 = 100)');
    expect(headline).toBe('West Sussex: 86.1 (2019/20 = 100) in 2023/24');
    expect([limitsNote, measureNote].join(' ')).toContain('taken as 100');
  });

  it('is counts beside no benchmark', async () => {
    const { series, question } = await ask({ show: 'count' });
    expect([question.benchmark, series.length]).toEqual([null, 1]);
    expect(series[0]?.points.every(({ value, missing }) => value === null && missing !== null)).toBe(true);
  });

  it('says why there are no three years together', async () => {
    const { why } = await ask({ show: 'three-years' });
    expect(why).toBe('No three years in a row with counts and denominators are held.');
  });

  it('is as it was at an earlier version', async () => {
    const { storeVersion, storeVersionAt, series } = await ask({}, 2);
    expect([storeVersion, storeVersionAt]).toEqual([2, '2026-01-03T09:00:00.000Z']);
    expect(series[0]?.points.map(({ value }) => value)).toEqual([101, 104, null]);
    const before = await ask({}, 1);
    expect(before.demonstration).toBe(true);
    expect(before.series[0]).toMatchObject({ demonstration: true, points: [{ value: 1 }] });
  });

  it('says by age which figures are made up', async () => {
    const answer = await ask({ by: 'age', benchmark: 'none' });
    expect(answer.series.map(({ label, demonstration: made }) => [label, made])).toEqual([
      ['0 to 4 years', true],
      ['0 to 14 years', false],
    ]);
    expect(answer.demonstration).toBe(true);
  });

  it('an area that is the benchmark too appears once', async () => {
    const { series } = await ask({ area: ['E10000032', 'E92000001'] });
    expect(series.map(({ label, role }) => [label, role])).toEqual([
      ['West Sussex', 'area'],
      ['England', 'area'],
    ]);
    expect(new Set(series[1]?.points.map(({ comparison }) => comparison))).toEqual(new Set(['similar']));
  });

  it('what is known but not held is said, with what there is instead', async () => {
    const answer = await ask({ age: '0-17' });
    expect(answer.series.map(({ points }) => points)).toEqual([[], []]);
    expect(answer.why).toBe(
      'No figures are held for the age “0 to 17 years”. There are figures for 0 to 4 years and 0 to 14 years.',
    );
    expect(answer.headline).toBe('No figures for hospital admissions for injury in West Sussex');
    expect(answer.provenance).toEqual([]);
  });

  it('an indicator without figures says so', async () => {
    const { why, caveats } = await ask({ indicator: '93700' });
    expect(why).toBe(
      'No extract with figures for “Children in relative low income families” has been brought in yet.',
    );
    expect(caveats).toEqual([]);
  });

  it.each([
    [{ indicator: '90286' }, 'unknown indicator: 90286; did you mean 90284'],
    [{ area: ['E1000032'] }, 'unknown area: E1000032; did you mean E10000032 (West Sussex)'],
    [{ benchmark: 'Englund' }, 'unknown area: Englund; did you mean E92000001 (England)'],
  ])('what is not known is refused: %j', async (changes, message) => {
    await expect(ask(changes)).rejects.toMatchObject({
      status: 404,
      message: expect.stringContaining(message),
    });
  });
});

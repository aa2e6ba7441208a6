import { afterAll, describe, expect, it } from 'vitest';
import { answerProfile } from '../../../server/answers/answer-profile.ts';
import { type ProfileQuestion, profileAnswerSchema } from '../../../server/contract/profile.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../server/store/store.ts';
import { catalogue, extract, observation, poverty } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const years = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'];

/** A course of five years with limits 5 to either side. */
const course = (area: string, values: readonly number[], changes: Partial<StoredObservation> = {}) =>
  values.map((value, index) =>
    observation(years[index] ?? '', { area, value, lower95: value - 5, upper95: value + 5, ...changes }),
  );

const inPoverty = { indicator: 'child-poverty-relative', age: ageBand(0, 15) };

/**
 * Version 1: made-up figures at ages 0 to 4. Version 2: admissions of four authorities, of Cumbria to 2022/23 and of
 * England. Version 3: poverty of a district alone.
 */
const { store, close } = await fillStore([
  {
    extract: extract('demo', { demonstration: true, publisher: 'Demonstration' }),
    observations: [observation('2023/24', { value: 150, age: ageBand(0, 4) })],
  },
  {
    extract: extract('admissions'),
    observations: [
      ...course('E10000032', [120, 115, 110, 101, 87]),
      ...course('E10000030', [60, 60, 60, 60, 60]),
      ...course('E06000063', [70, 70, 70, 70, 70]),
      ...course('E06000064', [95, 95, 95, 95, 95]),
      ...course('E10000006', [88, 87, 86, 85]),
      ...course('E92000001', [80, 78, 76, 74, 72]),
    ],
  },
  {
    extract: extract('poverty', {
      indicators: [{ ...poverty, publisherId: '93700', ages: [ageBand(0, 15)] }],
    }),
    observations: course('E07000223', [10, 11, 12, 13, 14], inPoverty),
  },
]);

afterAll(close);

async function ask(area: string, question: ProfileQuestion = {}, version = 3) {
  const answer = await answerProfile(area, question, { store, catalogue, version, today: '2026-01-31' });
  expect(profileAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the profile of an area for one partner', () => {
  it('has only what the body leads on or commissions for, with its part and dates in each row', async () => {
    const { rows, partner, headline, subtitle, partners } = await ask('E10000032', {
      partner: 'local-authority',
    });
    expect(rows.map(({ indicator, age, partnerPart }) => [indicator.theme, age.key, partnerPart])).toEqual([
      [
        'injury',
        '0-4',
        'Commissions for Under 5 (0 to 4 years) from 1 October 2015; leads from 1 April 2013',
      ],
      [
        'injury',
        '0-14',
        'Commissions for 5 to 19 years from 1 April 2013; commissions for Under 5 (0 to 4 years) from 1 October 2015; leads from 1 April 2013',
      ],
    ]);
    expect(partner).toMatchObject({
      title: 'Indicators that the local authority leads on or commissions for',
      leads: [{ theme: 'injury', dates: 'from 1 April 2013', isNow: true }],
      holders: [],
      why: null,
    });
    expect(headline).toBe('West Sussex: the one figure compared is worse than England');
    expect(subtitle).toContain(
      'Indicators that the local authority leads on or commissions for; West Sussex',
    );
    expect(partners.map(({ id, isOfToday }) => [id, isOfToday])).toEqual([
      ['local-authority', true],
      ['primary-care-trust', false],
      ['nhs-england', false],
    ]);
  });

  it('of a body of the past keeps its ages, with the dates of its time', async () => {
    const { rows, partner } = await ask('E10000032', { partner: 'nhs-england' });
    expect(rows.map(({ age, partnerPart }) => [age.key, partnerPart])).toEqual([
      ['0-4', 'Commissioned for Under 5 (0 to 4 years) 1 April 2013 to 30 September 2015'],
      ['0-14', 'Commissioned for Under 5 (0 to 4 years) 1 April 2013 to 30 September 2015'],
    ]);
    expect(partner).toMatchObject({
      leads: [],
      commissions: [{ isNow: false, ages: 'Under 5 (0 to 4 years)' }],
    });
  });

  it('says in a district that the county has the part, and leads there', async () => {
    const { rows, partner, why } = await ask('E07000223', { partner: 'local-authority' });
    expect(rows).toHaveLength(2);
    expect(partner?.leads).toEqual([]);
    expect(why).not.toBeNull();
  });

  it('is refused for a body that has never had a duty', async () => {
    await expect(ask('E10000032', { partner: 'local-autority' })).rejects.toThrow(
      'unknown partner: local-autority; did you mean local-authority',
    );
  });
});

describe('the profile of an area', () => {
  it('has a row for each indicator and age in the order of the catalogue, with or without a figure', async () => {
    const { rows, themes, demonstration } = await ask('E10000032');
    expect(rows.map(({ label, measure, why }) => [label, measure?.value ?? null, why])).toEqual([
      ['Hospital admissions for injury, ages 0 to 4 years', 150, null],
      ['Hospital admissions for injury, ages 0 to 14 years', 87, null],
      [
        'Children in relative low income, ages 0 to 15 years',
        null,
        'No figures are held for West Sussex (E10000032). Its district Adur has figures. There are figures for lower-tier authorities.',
      ],
    ]);
    expect(themes).toEqual([
      { theme: 'injury', name: 'Injury' },
      { theme: 'poverty', name: 'Child poverty' },
    ]);
    expect(demonstration).toBe(true);
    expect(rows.map((row) => row.demonstration)).toEqual([true, false, false]);
  });

  // West Sussex, Surrey, Cumberland, Westmorland and Furness have 87, 60, 70, 95; Barnsley has none. R: quantile(c(60, 70,
  // 87, 95), type = 7) gives 60.0 67.5 78.5 89.0 95.0.
  it('compares with England and with the areas of its type in force', async () => {
    const { rows, benchmark } = await ask('E10000032');
    expect(benchmark).toEqual({ code: 'E92000001', name: 'England', type: 'england' });
    expect(rows[1]).toMatchObject({
      measure: { comparison: 'worse' },
      benchmarkMeasure: { value: 72 },
      recentTrend: { direction: 'decreasing', judgement: 'better' },
      changeOnYear: { difference: -14, isMoreThanChance: true },
      peers: {
        inForce: 5,
        areas: 4,
        lowest: 60,
        lowerQuartile: 67.5,
        median: 78.5,
        upperQuartile: 89,
        highest: 95,
        rank: 2,
      },
    });
  });

  // 101 to 87 is down 14 / 101 = 13.9%.
  it('says itself in words', async () => {
    const { headline, subtitle, summary, alternativeText, why } = await ask('E10000032');
    expect(headline).toBe('West Sussex: the one figure compared is worse than England');
    expect(subtitle).toBe(
      'West Sussex beside England and 5 upper-tier and unitary authorities; latest figures, of 2023/24',
    );
    expect(summary).toEqual([
      'The one figure compared with England is worse.',
      'Worse than England: hospital admissions for injury, ages 0 to 14 years (87.0 per 10,000 against 72.0, 2023/24).',
      'Recent trends: decreasing and getting better: hospital admissions for injury, ages 0 to 14 years; for 1 no trend can be calculated.',
      'The largest change on the year that is more than chance: hospital admissions for injury, ages 0 to 14 years, down 13.9% from 101.0 per 10,000 in 2022/23 to 87.0 in 2023/24.',
      'Without a value for this area: children in relative low income, ages 0 to 15 years (not held).',
    ]);
    expect(alternativeText.length).toBeLessThanOrEqual(220);
    expect(why).toBeNull();
  });

  it('names the sources of what it shows and no others, and its caveats', async () => {
    const { provenance, caveats } = await ask('E10000032');
    expect(provenance.map((each) => each.extract).toSorted()).toEqual(['admissions', 'demo']);
    expect(caveats.map(({ text, indicators }) => [text, indicators])).toEqual([
      ['First year of the pandemic.', ['injury-admissions']],
      ['Counts are rounded.', ['injury-admissions']],
    ]);
  });

  it('of England compares with nothing and has no peers', async () => {
    const { benchmark, rows, headline } = await ask('E92000001');
    expect(benchmark).toBeNull();
    expect(rows[1]).toMatchObject({
      measure: { value: 72, comparison: 'not-compared' },
      peers: null,
      whyNoPeers: 'England has no peers.',
    });
    expect(headline).toBe('England: 1 figure held, none compared');
  });

  it('of an area of the past says what replaced it and shows what is held of it', async () => {
    const { replaced, area, rows } = await ask('E10000006');
    expect(replaced).toContain('It was replaced by Cumberland (E06000063)');
    expect(area.successors.map(({ name }) => name)).toEqual(['Cumberland', 'Westmorland and Furness']);
    expect(area.validTo).toBe('2023-03-31');
    expect(rows[1]).toMatchObject({ measure: { period: { label: '2022/23' }, value: 85 } });
  });

  it('compares with another area, or with none, when asked so', async () => {
    const beside = await ask('E10000032', { benchmark: 'E10000030' });
    expect(beside.rows[1]).toMatchObject({
      measure: { comparison: 'worse' },
      benchmarkMeasure: { value: 60 },
    });
    const alone = await ask('E10000032', { benchmark: 'none' });
    expect([alone.benchmark, alone.rows[1]?.benchmarkMeasure]).toEqual([null, null]);
  });

  it('lists what is not held for any area, as it stood at an earlier version', async () => {
    const { notHeld, rows } = await ask('E10000032', {}, 1);
    expect(notHeld.map(({ indicator, why }) => [indicator.id, why])).toEqual([
      [
        'child-poverty-relative',
        'No extract with figures for “Children in relative low income families” has been brought in yet.',
      ],
    ]);
    expect(rows).toHaveLength(1);
  });

  it('says why there is nothing at all', async () => {
    const empty = await ask('E10000032', {}, 0);
    expect([empty.rows, empty.summary]).toEqual([[], []]);
    expect(empty.why).toBe('No extract with figures has been brought in yet.');
    const { why } = await ask('E12000008');
    expect(why).toMatch(
      /^No figure is held for South East\. No figures are held for South East \(E12000008\)\./,
    );
  });

  it('is refused for an area that is not known', async () => {
    await expect(ask('E10000099')).rejects.toThrow(/unknown area: E10000099/);
  });
});

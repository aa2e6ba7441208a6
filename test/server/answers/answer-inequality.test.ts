import { afterAll, describe, expect, it } from 'vitest';
import { answerInequality } from '../../../server/answers/answer-inequality.ts';
import { type InequalityQuestion, inequalityAnswerSchema } from '../../../server/contract/inequality.ts';
import type { StoredObservation } from '../../../server/store/store.ts';
import { catalogue, extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';
import {
  decileNames,
  decileType,
  inGroup,
  publishedTenths,
  quintileNames,
  quintileType,
} from '../../support/inequality-cases.ts';

/** Fingertips 90284, England by tenth, 2023/24, as published. */
const tenths = publishedTenths.map(([value, lower95, upper95, count, denominator], at) =>
  inGroup(
    '2023/24',
    { type: decileType, value: decileNames[at] ?? '' },
    { value, lower95, upper95, count, denominator },
  ),
);

const earlierTenth = (at: number, changes: Partial<StoredObservation>) =>
  inGroup('2021/22', { type: decileType, value: decileNames[at] ?? '' }, changes);

/** Counts of an extract of admissions: each fifth of West Sussex, whose population nobody has brought. */
const counts = quintileNames.map((value, at) =>
  observation('2023/24', { category: { type: quintileType, value }, count: 50 - 5 * at }),
);

const england = (label: string, changes: Partial<StoredObservation>) =>
  observation(label, { area: 'E92000001', ...changes });

const { store, close } = await fillStore([
  {
    extract: extract('published'),
    observations: [
      ...tenths,
      earlierTenth(0, { value: 100, lower95: 98, upper95: 102, denominator: 1000 }),
      earlierTenth(9, { missing: 'suppressed' }),
      england('2023/24', { value: 72.71262, lower95: 72.18353, upper95: 73.24462, count: 72_293 }),
      england('2023/24', { sex: 'male', value: 78.18825, lower95: 77.4, upper95: 79 }),
      england('2023/24', { sex: 'female', value: 66.40638, lower95: 65.7, upper95: 67.1 }),
      ...counts,
    ],
  },
]);

afterAll(close);

async function ask(changes: Partial<InequalityQuestion> = {}) {
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  const answer = await answerInequality({ indicator: '90284', area: 'E92000001', ...changes }, context);
  expect(inequalityAnswerSchema.parse(answer)).toEqual(answer);
  return answer;
}

describe('the answer about an inequality', () => {
  it('says which question it answers, with the defaults filled in', async () => {
    const { question, area, period, categoryTypes } = await ask();
    expect(question).toEqual({
      indicator: 'injury-admissions',
      area: 'E92000001',
      by: 'deprivation',
      categoryType: decileType,
      period: '2023/24',
      sex: 'persons',
      age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
    });
    expect([area.name, period?.label]).toEqual(['England', '2023/24']);
    expect(categoryTypes).toEqual([{ type: decileType, groups: 10, wholePeriods: 1 }]);
  });

  it('holds every group from the most deprived, compared with the area as a whole', async () => {
    const { categories, whole } = await ask();
    expect(categories.map(({ label }) => label)).toEqual(decileNames);
    expect(categories.map(({ measure }) => measure?.value)).toEqual(publishedTenths.map(([value]) => value));
    // England's 72.71 lies outside the limits of all but the third and the fifth.
    expect(categories.map(({ measure }) => measure?.comparison)).toEqual([
      'worse',
      'worse',
      'similar',
      'worse',
      'similar',
      'worse',
      'better',
      'better',
      'better',
      'better',
    ]);
    expect(categories[0]?.measure).toMatchObject({ commissioner: 'local-authority', count: 8830 });
    expect([whole?.value, whole?.comparison]).toEqual([72.71262, 'not-compared']);
  });

  // R: see slope-of-period.test.ts.
  it('has the slope index of weighted least squares in R, and says it in words', async () => {
    const { slopeIndex, relativeIndex, headline, sentence, alternativeText } = await ask();
    expect(slopeIndex?.value).toBeCloseTo(17.481253131206728, 12);
    expect(relativeIndex?.value).toBeCloseTo(1.2734076823110869, 12);
    expect(headline).toBe('England: hospital admissions for injury higher among the most deprived');
    expect(sentence).toBe(
      `Hospital admissions for injury, ages 0 to 14 years, persons, by ${decileType}, in England, 2023/24.`,
    );
    expect(alternativeText).toContain('Most deprived 83.4, least deprived 65.3.');
    expect(alternativeText.length).toBeLessThanOrEqual(220);
  });

  it('goes through time with a gap where a period or a group is missing', async () => {
    const { throughTime } = await ask();
    expect(throughTime.map(({ period, slopeIndex }) => [period.label, slopeIndex === null])).toEqual([
      ['2021/22', true],
      ['2022/23', true],
      ['2023/24', false],
    ]);
    expect(throughTime[0]?.why).toContain('9 of 10 groups have no value');
    expect(throughTime[1]?.why).toContain('no group has a value (no figure held)');
  });

  it('shows another period when asked, with the groups that have no figure in it', async () => {
    const { categories, slopeIndexWhy, gapWhy, period } = await ask({ period: '2021/22' });
    expect(period?.label).toBe('2021/22');
    expect(categories.map(({ why }) => why).slice(8)).toEqual([
      'No figure is held for this group in 2021/22.',
      'Suppressed so that nobody can be identified.',
    ]);
    expect(slopeIndexWhy).toContain('9 of 10 groups have no value');
    expect(gapWhy).toBe('No gap: there is no value for the least deprived.');
  });

  it('by sex has males and females beside persons, and their gap', async () => {
    const { categories, whole, gap, slopeIndexWhy, headline } = await ask({ by: 'sex' });
    expect(categories.map(({ label, measure }) => [label, measure?.value, measure?.comparison])).toEqual([
      ['Males', 78.18825, 'worse'],
      ['Females', 66.40638, 'better'],
    ]);
    expect(whole?.value).toBe(72.71262);
    expect(gap?.difference).toBeCloseTo(11.78187, 8);
    expect(slopeIndexWhy).toContain('the sexes have no order of deprivation');
    expect(headline).toBe('England: hospital admissions for injury higher for males than females');
  });

  it('never assumes the population of a group: counts alone have no rates and no index', async () => {
    const { categories, slopeIndex, slopeIndexWhy, levellingUpWhy, question } = await ask({
      area: 'E10000032',
    });
    expect(question.categoryType).toBe(quintileType);
    expect(categories.map(({ measure }) => [measure?.value, measure?.count])).toEqual([
      [null, 50],
      [null, 45],
      [null, 40],
      [null, 35],
      [null, 30],
    ]);
    expect(categories[0]?.why).toContain('the number of residents in this category is not held');
    expect(slopeIndex).toBeNull();
    expect(slopeIndexWhy).toBe('No slope index: no group has a value (not available from the publisher).');
    expect(levellingUpWhy).toBe('Not worked out: there is no value for the least deprived group.');
  });

  it('names its sources, caveats, eras and methods', async () => {
    const { provenance, caveats, eras, methodNotes, demonstration } = await ask();
    expect(provenance.map((each) => each.extract)).toEqual(['published']);
    expect(caveats.map(({ text }) => text)).toContain('Counts are rounded.');
    expect(eras.length).toBeGreaterThan(0);
    expect(methodNotes.join(' ')).toContain('Low and Low');
    expect(demonstration).toBe(false);
  });

  it.each([
    [
      { area: 'E10000030' },
      'The figures for Surrey are not divided by deprivation. Those for England and West Sussex are.',
    ],
    [{ area: 'E10000030', by: 'sex' }, 'No figures are held for Surrey (E10000030).'],
    [{ categoryType: 'Wards' }, `No division by “Wards” is held for England. There are: ${decileType}.`],
    [{ period: '2030/31' }, 'No figures by group are held for 2030/31.'],
    [{ indicator: 'child-poverty-relative' }, 'No extract with figures for'],
  ] as const)('answers %o with nothing and the reason', async (changes, why) => {
    const answer = await ask(changes);
    expect(answer.why).toContain(why);
    expect([answer.categories, answer.period, answer.slopeIndex]).toEqual([[], null, null]);
    expect(answer.slopeIndexWhy).toBe(answer.why);
  });

  it('refuses an indicator that nobody knows', async () => {
    await expect(ask({ indicator: 'height' })).rejects.toThrow('unknown indicator: height');
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { answerDistribution } from '../../../server/answers/answer-distribution.ts';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import {
  type DistributionQuestion,
  distributionAnswerSchema,
} from '../../../server/contract/distribution.ts';
import { extract, observation } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

/** Six authorities of the North East under the committed catalogue, through a real store. The figures are invented. */

const ENGLAND = 'E92000001';
const areas = [1, 2, 3, 4, 5, 47].map((number) => `E060000${String(number).padStart(2, '0')}`);

const year = (label: string, values: readonly (number | null)[], changes = {}) =>
  values.map((value, place) =>
    observation(label, {
      area: areas[place] ?? '',
      value,
      ...(value === null ? { missing: 'suppressed' as const } : {}),
      ...changes,
    }),
  );

const { store, close } = await fillStore([
  {
    extract: extract('release', { released: '2025-03-04', periods: ['2010/11', '2012/13', '2013/14'] }),
    observations: [
      ...year('2010/11', [10, 20, 30, 40, 50, 60]),
      ...year('2012/13', [10, 20, 30, 40, 200, null]),
      ...year('2013/14', [22, 24, 26, 28, 30, 32]),
      ...year('2010/11 - 12/13', [1, 2, 3, 4, 5, 6]),
      observation('2010/11', { area: ENGLAND, value: 33 }),
      observation('2013/14', { area: ENGLAND, value: 27 }),
    ],
  },
  {
    extract: extract('later', { released: '2026-01-04', periods: ['2014/15'] }),
    observations: year('2014/15', [1, 2, 3, null, null, null], { extract: 'later' }),
  },
]);
afterAll(close);

const context = { store, catalogue: loadCatalogue(), version: 2, today: '2026-01-31' };

async function ask(changes: Partial<DistributionQuestion> = {}) {
  const question = { indicator: '90284', area: areas, ...changes };
  return distributionAnswerSchema.parse(await answerDistribution(question, context));
}

describe('how areas are spread, period by period', () => {
  it('has a place for every year, gaps too, and never a sum of three years among them', async () => {
    const { periods, otherPeriods, marked, periodNote } = await ask();
    expect(periods.map(({ period, areas: valued }) => [period.label, valued])).toEqual([
      ['2010/11', 6],
      ['2011/12', 0],
      ['2012/13', 5],
      ['2013/14', 6],
      ['2014/15', 3],
    ]);
    expect([otherPeriods, marked?.label]).toEqual([['2010/11 - 12/13'], '2014/15']);
    expect(periodNote).toContain('2010/11 - 12/13');
    expect(periods[1]?.why).toBe('No figures of these areas are held for 2011/12.');
  });

  // Of 10 to 60 the quartiles lie at places 2.25, 3.5 and 4.75: 22.5, 35 and 47.5.
  it('makes boxes of the areas with a value, and says how many have none', async () => {
    const { periods } = await ask();
    expect(periods[0]).toMatchObject({
      box: { lowerQuartile: 22.5, median: 35, upperQuartile: 47.5, lowerWhisker: 10, upperWhisker: 60 },
      missing: [],
      benchmark: { value: 33 },
    });
    expect(periods[2]).toMatchObject({
      missing: [{ reason: 'suppressed', areas: 1 }],
      benchmark: null,
      box: { upperWhisker: 40, outliers: [{ area: { code: 'E06000005' }, value: 200 }] },
    });
    expect([periods[4]?.box, periods[4]?.values.map(({ value }) => value)]).toEqual([null, [3, 2, 1]]);
  });

  it('shows sums of three years alone where one is chosen', async () => {
    const { periods, marked, otherPeriods } = await ask({ period: '2010/11 - 12/13' });
    expect([periods.map(({ period }) => period.label), marked?.label]).toEqual([
      ['2010/11 - 12/13'],
      '2010/11 - 12/13',
    ]);
    expect(otherPeriods).toEqual(['2010/11', '2012/13', '2013/14', '2014/15']);
  });

  it('marks another release, and says a change of the gap within one only', async () => {
    const { periods, change, headline, alternativeText } = await ask();
    expect(periods.map(({ breakBefore }) => breakBefore !== null)).toEqual([
      false,
      false,
      false,
      false,
      true,
    ]);
    // 47.5 - 22.5 = 25; of 22 to 32 the quartiles are 24.5 and 29.5, 5 apart.
    expect(change).toMatchObject({
      from: { label: '2010/11' },
      to: { label: '2013/14' },
      areas: 6,
      rangeBefore: 25,
      rangeAfter: 5,
      change: 'narrowed',
    });
    expect(headline).toBe('Hospital admissions for injury: gap between areas narrowed from 2010/11');
    expect(alternativeText).toContain('Interquartile range 25.0 in 2010/11, 5.0 in 2013/14.');
  });

  it('draws every one of four areas or fewer, and names each in the alternative text', async () => {
    const few = await ask({ area: areas.slice(0, 3), period: '2013/14' });
    expect(few.highlighted.map(({ code }) => code)).toEqual(areas.slice(0, 3));
    // 22, 24 and 26: the third is the highest.
    for (const words of ['Points of 3 areas', ' 22.0 (3rd highest)', ' 26.0 (highest)'])
      expect(few.alternativeText).toContain(words);
    expect((await ask({ area: areas.slice(0, 5) })).highlighted).toEqual([]);
  });

  it('places highlighted areas with their rank, and says which are not shown', async () => {
    const { periods, highlighted, highlightNote } = await ask({ highlight: ['E06000047', 'E10000032'] });
    expect(highlighted.map(({ name }) => name)).toEqual(['County Durham']);
    expect(highlightNote).toContain('West Sussex');
    expect(
      periods
        .map((each) => each.highlighted[0])
        .map((one) => [one?.value, one?.rank, one?.place, one?.missing]),
    ).toEqual([
      [60, 1, 'above-box', null],
      [null, null, null, 'not-held'],
      [null, null, null, 'suppressed'],
      [32, 1, 'above-box', null],
      [null, null, null, 'suppressed'],
    ]);
  });

  it('leaves out a benchmark where none is asked for', async () => {
    const { benchmark, periods } = await ask({ benchmark: 'none' });
    expect([benchmark, periods[0]?.benchmark]).toEqual([null, null]);
  });

  it('names its sources, and says why there is nothing', async () => {
    expect((await ask()).provenance.map(({ extract: id }) => id).sort()).toEqual(['later', 'release']);
    const none = await ask({ area: ['E10000032'] });
    expect([none.periods, none.why]).toEqual([
      [],
      expect.stringContaining('No figures are held for West Sussex'),
    ]);
  });

  it('refuses what is unknown as a comparison does', async () => {
    await expect(ask({ area: ['E10000099'] })).rejects.toThrow('unknown area: E10000099');
    await expect(ask({ period: 'lately' })).rejects.toThrow('invalid period: lately');
    await expect(ask({ highlight: [...areas.slice(0, 5)] })).rejects.toThrow(
      'too many areas to highlight: 5',
    );
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { answerInjuryChapter } from '../../../server/answers/answer-injury-chapter.ts';
import { ageBand } from '../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../server/store/store.ts';
import { catalogue, extract, observation, poverty } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const figure = (area: string, value: number, changes: Partial<StoredObservation> = {}) =>
  observation('2023/24', { area, value, lower95: value - 5, upper95: value + 5, ...changes });
const underFives = { age: ageBand(0, 4) };
const inPoverty = { indicator: 'child-poverty-relative', age: ageBand(0, 15) };

/** Version 1: admissions at ages 0 to 14 and 0 to 4. Version 2: made-up poverty. */
const { store, close } = await fillStore([
  {
    extract: extract('admissions'),
    observations: [
      figure('E10000032', 87),
      figure('E10000030', 60),
      figure('E92000001', 72),
      figure('E10000032', 150, underFives),
      figure('E92000001', 140, underFives),
    ],
  },
  {
    extract: extract('demo', {
      demonstration: true,
      publisher: 'Demonstration',
      indicators: [{ ...poverty, publisherId: '93700', ages: [ageBand(0, 15)] }],
    }),
    observations: [figure('E10000032', 25, inPoverty), figure('E92000001', 22, inPoverty)],
  },
]);
afterAll(close);

const ask = (area: string, version = 2, benchmark?: string) =>
  answerInjuryChapter({ area, benchmark }, { store, catalogue, version, today: '2026-06-01' });

describe('a chapter', () => {
  it('holds the answers about one area at one store version', async () => {
    const chapter = await ask('E10000032');
    expect(chapter).toMatchObject({
      area: { code: 'E10000032', name: 'West Sussex' },
      benchmark: null,
      storeVersion: 2,
      asOf: '2026-06-01',
      profile: { benchmark: { code: 'E92000001' }, storeVersion: 2 },
      causes: { storeVersion: 2 },
      partners: { asOf: '2026-06-01' },
    });
    expect(chapter.trends.map(({ question }) => question.age.key)).toEqual(['0-4', '0-14']);
  });

  it('is set beside the areas of its region, itself marked', async () => {
    const { besideOthers } = await ask('E10000032');
    expect(besideOthers.why).toBeNull();
    expect(besideOthers.answer?.question).toMatchObject({ areaType: 'utla', highlight: ['E10000032'] });
    expect(besideOthers.answer?.rows.map(({ area, measure }) => [area.name, measure.value])).toEqual([
      ['West Sussex', 87],
      ['Surrey', 60],
    ]);
  });

  it('of England says why it stands beside nothing', async () => {
    const { besideOthers } = await ask('E92000001');
    expect(besideOthers).toEqual({
      answer: null,
      why: 'England has no areas of its own kind in force beside it.',
    });
  });

  it('says why there are no statistical neighbours', async () => {
    const { besideNeighbours, neighbours } = await ask('E10000032');
    expect(besideNeighbours.answer).toBeNull();
    expect(besideNeighbours.why).toBe(neighbours.why);
    expect(besideNeighbours.why).not.toBeNull();
  });

  it('is made up as soon as any of its figures is', async () => {
    expect((await ask('E10000032', 1)).demonstration).toBe(false);
    expect((await ask('E10000032', 2)).demonstration).toBe(true);
  });

  it('is compared with whatever is asked for, and refuses what it does not know', async () => {
    expect((await ask('E10000032', 2, 'none')).profile.benchmark).toBeNull();
    await expect(ask('E10000099')).rejects.toMatchObject({ status: 404 });
    await expect(ask('E10000032', 2, 'E9')).rejects.toMatchObject({ status: 404 });
  });
});

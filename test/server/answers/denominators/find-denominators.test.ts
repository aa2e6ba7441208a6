import { afterAll, describe, expect, it } from 'vitest';
import { findDenominators } from '../../../../server/answers/denominators/find-denominators.ts';
import { parseAgeKey } from '../../../../server/observation/age-band.ts';
import { midYear } from '../../../../server/observation/mid-year.ts';
import type { Store, StoredObservation } from '../../../../server/store/store.ts';
import { areas, catalogue, extract, injuries, observation } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const people = (year: number, age: string, count: number): StoredObservation => ({
  ...observation('2023', { indicator: 'population', age: parseAgeKey(age), value: count, count }),
  period: midYear(year),
});

const indicators = [{ id: 'population', publisherId: null, name: 'Population', multiplier: null, ages: [] }];
const population = extract('population', { indicators });
const observations = [people(2022, '0-4', 1000), people(2023, '0-2', 600), people(2023, '3-4', 410)];
const { store, close } = await fillStore([{ extract: population, observations }]);
afterAll(close);

const extracts = new Map([[population.id, population]]);

/** The denominators of figures, and how many questions the store was asked. */
async function find(figures: readonly StoredObservation[]) {
  let questions = 0;
  const counting: Store = Object.create(store, {
    findObservations: {
      value: (question: Parameters<Store['findObservations']>[0]) => {
        questions++;
        return store.findObservations(question);
      },
    },
    findHoldings: { value: (version?: number) => store.findHoldings(version) },
  });
  const context = { store: counting, catalogue, version: 1, today: '2026-01-31' };
  const found = await findDenominators(
    figures,
    { indicator: { catalogued: injuries }, areas, extracts },
    context,
  );
  return { questions, found: figures.map((figure) => found.get(figure) ?? null) };
}

const counted = (label: string) => observation(label, { age: parseAgeKey('0-4'), count: 5 });

describe('finding denominators', () => {
  it('asks nothing where no figure needs any', async () => {
    expect(await find([observation('2022/23', { value: 5, count: 5, denominator: 10 })])).toEqual({
      questions: 0,
      found: [null],
    });
  });

  it('asks once where the exact ages are held, however many figures there are', async () => {
    const year = { kind: 'population', people: 1000, parts: [{ year: 2022, extract: 'population' }] };
    expect(await find([counted('2022/23'), counted('2022')])).toEqual({ questions: 1, found: [year, year] });
  });

  it('asks once more for pieces where they are not', async () => {
    expect(await find([counted('2022/23'), counted('2023/24'), counted('2022/23 - 23/24')])).toEqual({
      questions: 2,
      found: [
        { kind: 'population', people: 1000, parts: [{ year: 2022, extract: 'population' }] },
        { kind: 'population', people: 1010, parts: [{ year: 2023, extract: 'population' }] },
        {
          kind: 'population',
          people: 2010,
          parts: [
            { year: 2022, extract: 'population' },
            { year: 2023, extract: 'population' },
          ],
        },
      ],
    });
  });

  it('says what is missing', async () => {
    const { found } = await find([counted('2021/22'), counted('2021/22 - 22/23')]);
    expect(found).toEqual([
      { kind: 'missing', said: expect.stringContaining('mid-2021 population of ages 0-4') },
      { kind: 'missing', said: expect.stringContaining('mid-2021 population of ages 0-4') },
    ]);
  });
});

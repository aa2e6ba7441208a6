import { afterAll, describe, expect, it } from 'vitest';
import { findCompletion } from '../../../../server/answers/denominators/complete-figures.ts';
import { midYear } from '../../../../server/observation/mid-year.ts';
import { areas, catalogue, extract, injuries, observation } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const indicators = [{ id: 'population', publisherId: null, name: 'Population', multiplier: null, ages: [] }];
const population = extract('population', { indicators });
const people = {
  ...observation('2022', { indicator: 'population', value: 800, count: 800 }),
  period: midYear(2022),
};
const { store, close } = await fillStore([{ extract: population, observations: [people] }]);
afterAll(close);

describe('figures with their denominators', () => {
  it('have the population that is held, or the reason why there is none; a published value stays as it is', async () => {
    const published = observation('2021/22', { value: 5 });
    const counted = observation('2022/23', { count: 8 });
    const without = observation('2023/24', { count: 9 });
    const complete = await findCompletion(
      [published, counted, without],
      { indicator: { catalogued: injuries }, areas, extracts: new Map([[population.id, population]]) },
      { store, catalogue, version: 1, today: '2026-01-31' },
    );
    expect(complete(published)).toBe(published);
    expect(complete(counted)).toMatchObject({ denominator: 800, lookedUp: { kind: 'population' } });
    expect(complete(without)).toMatchObject({
      denominator: null,
      lookedUp: { kind: 'missing', said: expect.stringContaining('mid-2023') },
    });
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { completeTrendLines } from '../../../../server/answers/trend/complete-trend-lines.ts';
import { midYear } from '../../../../server/observation/mid-year.ts';
import {
  areas,
  catalogue,
  england,
  extract,
  injuries,
  observation,
  westSussex,
} from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const indicators = [{ id: 'population', publisherId: null, name: 'Population', multiplier: null, ages: [] }];
const population = extract('population', { indicators });
const people = {
  ...observation('2022', { indicator: 'population', value: 800, count: 800 }),
  period: midYear(2022),
};
const { store, close } = await fillStore([{ extract: population, observations: [people] }]);
afterAll(close);

describe('the lines of a trend with their denominators', () => {
  it('have the population where the count came alone, and everything else as it was', async () => {
    const published = observation('2021/22', { value: 5 });
    const counted = observation('2022/23', { count: 8 });
    const ofEngland = observation('2022/23', { area: england.code, count: 9 });
    const line = {
      role: 'area',
      area: westSussex,
      sex: 'persons',
      age: counted.age,
      category: null,
    } as const;
    const { lines, benchmarkObservations } = await completeTrendLines(
      { lines: [{ ...line, observations: [published, counted] }], benchmarkObservations: [ofEngland] },
      { indicator: { catalogued: injuries }, areas, extracts: new Map([[population.id, population]]) },
      { store, catalogue, version: 1, today: '2026-01-31' },
    );
    const lookedUp = { kind: 'population', people: 800, parts: [{ year: 2022, extract: 'population' }] };
    expect(lines).toEqual([
      { ...line, observations: [published, { ...counted, denominator: 800, lookedUp }] },
    ]);
    expect(benchmarkObservations).toEqual([
      { ...ofEngland, lookedUp: { kind: 'missing', said: expect.stringContaining('mid-2022') } },
    ]);
  });
});

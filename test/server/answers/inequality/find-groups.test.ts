import { afterAll, describe, expect, it } from 'vitest';
import { findGroups } from '../../../../server/answers/inequality/find-groups.ts';
import { selectInequality } from '../../../../server/answers/inequality/inequality-selection.ts';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import type { InequalityQuestion } from '../../../../server/contract/inequality.ts';
import { areas, catalogue, extract, observation } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';
import { inGroup, quintileNames, quintileType } from '../../../support/inequality-cases.ts';

const cause = { type: 'Cause (first external cause)', value: 'Falls' };
const fifth = (at: number) => ({ type: quintileType, value: quintileNames[at] ?? '' });
const england = { area: 'E92000001' };

const { store, close } = await fillStore([
  {
    extract: extract('published'),
    observations: [
      ...[0, 1, 2, 3, 4].map((at) =>
        inGroup('2023/24', fifth(at), { value: 10 - 2 * at, lower95: 9.5 - 2 * at, upper95: 10.5 - 2 * at }),
      ),
      inGroup('2023/24', cause, { value: 3 }),
      observation('2023/24', { ...england, value: 6 }),
      observation('2023/24', { ...england, sex: 'male', value: 8, lower95: 7, upper95: 9 }),
      observation('2023/24', { ...england, sex: 'female', value: 4, lower95: 3, upper95: 5 }),
    ],
  },
]);
const context = { store, catalogue, version: 1, today: '2026-01-31' };
const [indicator] = listKnownIndicators(catalogue, await store.findHoldings(1));

afterAll(close);

async function find(question: Partial<InequalityQuestion> = {}) {
  if (!indicator) throw new Error('the catalogue of the tests is empty');
  const asked = { indicator: '90284', area: 'E92000001', ...question };
  const selection = selectInequality(asked, { indicator, age: null }, areas);
  return findGroups({ selection, areas, extracts: new Map([['published', extract('published')]]) }, context);
}

const comparisonsOf = ({ division }: Awaited<ReturnType<typeof find>>) =>
  division?.groups.map(({ measured }) => measured?.series.points[0]?.comparison);

describe('the groups of an area', () => {
  it('are those by deprivation, not by cause, each compared with the area as a whole', async () => {
    const found = await find();
    expect(found.divisions.map(({ type }) => type)).toEqual([quintileType]);
    expect(found.whole?.series.points.map(({ value, comparison }) => [value, comparison])).toEqual([
      [6, 'not-compared'],
    ]);
    expect(comparisonsOf(found)).toEqual(['worse', 'worse', 'similar', 'better', 'better']);
  });

  it('by sex are compared with persons, not with their own', async () => {
    const found = await find({ by: 'sex' });
    expect(found.whole?.line.sex).toBe('persons');
    expect(comparisonsOf(found)).toEqual(['worse', 'better']);
  });

  it('are of the division asked for, or none', async () => {
    expect((await find({ categoryType: quintileType })).division?.type).toBe(quintileType);
    expect((await find({ categoryType: 'Wards' })).division).toBeNull();
  });

  it('are none where the area has none', async () => {
    const found = await find({ area: 'E10000030' });
    expect([found.division, found.divisions, found.whole]).toEqual([null, [], null]);
    expect((await find({ area: 'E10000030', by: 'sex' })).division).toBeNull();
  });
});

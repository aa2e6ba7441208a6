import { afterAll, describe, expect, it } from 'vitest';
import { requireIndicator } from '../../../../server/answers/known-indicators.ts';
import { findPeerValues } from '../../../../server/answers/profile/find-peer-values.ts';
import { findPeers } from '../../../../server/answers/profile/find-peers.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { areas, catalogue, extract, observation, period, westSussex } from '../../../support/answer-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const young = ageBand(0, 4);

const observations: readonly StoredObservation[] = [
  observation('2023/24', { value: 87 }),
  observation('2022/23', { value: 91, age: young }),
  observation('2023/24', { area: 'E10000030', value: 60 }),
  observation('2022/23', { area: 'E10000030', value: 61 }),
  observation('2023/24', { area: 'E10000030', value: 59, sex: 'male' }),
  observation('2022/23', { area: 'E10000030', value: 99, age: young }),
  observation('2023/24', { area: 'E06000063', missing: 'suppressed' }),
  // 30 admissions of 5,000 children are 60 per 10,000.
  observation('2023/24', { area: 'E06000064', count: 30, denominator: 5000 }),
  observation('2023/24', { area: 'E06000064', value: 7, category: { type: 'deciles', value: 'Decile 1' } }),
  observation('2023/24', { area: 'E08000016', value: 140 }),
  observation('2023/24', { area: 'E08000038', value: 142 }),
  // Of other kinds: a region, England, a county of the past.
  observation('2023/24', { area: 'E12000008', value: 1 }),
  observation('2023/24', { area: 'E92000001', value: 2 }),
  observation('2023/24', { area: 'E10000006', value: 3 }),
];

const { store, close } = await fillStore([{ extract: extract('real'), observations }]);

afterAll(close);

async function valuesFor(latest: readonly StoredObservation[]) {
  const { indicator } = requireIndicator('90284', catalogue, await store.findHoldings());
  const peers = findPeers(westSussex, areas, '2026-01-31');
  if (!peers) throw new Error('West Sussex has peers');
  const ground = { areas, extracts: new Map([['real', extract('real')]]) };
  const context = { store, catalogue, version: 1, today: '2026-01-31' };
  return findPeerValues(latest, peers, indicator, ground, context);
}

describe('the values of the peers', () => {
  it('are those of the same period, sex and age, worked out where only counts came, and of the newest code', async () => {
    const [found] = await valuesFor([observation('2023/24', { value: 87 })]);
    expect(found?.values).toEqual([87, 60, 60, 142]);
    expect(found?.figures.map(({ area }) => area)).toEqual([
      'E10000032',
      'E10000030',
      'E06000063',
      'E06000064',
      'E08000038',
    ]);
  });

  it('are found for rows of several ages and periods together, each its own', async () => {
    const found = await valuesFor([
      observation('2022/23', { value: 91, age: young }),
      observation('2023/24', { value: 87 }),
    ]);
    expect(found.map(({ values }) => values)).toEqual([
      [91, 99],
      [87, 60, 60, 142],
    ]);
  });

  it('are none of a period that nobody has, and nothing is asked for no row', async () => {
    expect(await valuesFor([observation('2010/11', { period: period('2010/11'), value: 1 })])).toEqual([
      { figures: [], values: [] },
    ]);
    expect(await valuesFor([])).toEqual([]);
  });
});

import { afterAll, describe, expect, it } from 'vitest';
import { listKnownIndicators } from '../../../../server/answers/known-indicators.ts';
import { findComputedNeighbours } from '../../../../server/answers/neighbours/find-computed.ts';
import { area } from '../../../support/answer-cases.ts';
import { type Filling, fillStore } from '../../../support/filled-store.ts';
import {
  neighbourAreas,
  neighbourCatalogue,
  places,
  povertyExtract,
  povertyFigures,
  povertyFilling,
} from '../../../support/neighbour-cases.ts';

const onePoverty: Filling = {
  extract: povertyExtract('alike', { released: '2025-06-01' }),
  observations: povertyFigures.map((figure) => ({ ...figure, denominator: 4000 })),
};

const { store, close } = await fillStore([povertyFilling, onePoverty]);

afterAll(close);

async function find(version: number, areas = neighbourAreas) {
  const known = listKnownIndicators(neighbourCatalogue, await store.findHoldings(version));
  const context = { store, catalogue: neighbourCatalogue, version, today: '2026-01-31' };
  return findComputedNeighbours(places.ashby, { areas, known }, context);
}

describe('neighbours worked out from what is held', () => {
  it('are all areas of the same kind in force today, none of the past', async () => {
    const { neighbours, compared, leftOut, extracts } = await find(1);
    expect(neighbours.map(({ area: { name }, rank }) => [name, rank])).toEqual([
      ['Barton', 1],
      ['Elton', 2],
      ['Corbyshire', 3],
      ['Denton', 4],
    ]);
    expect([compared, leftOut, extracts]).toEqual([4, [], ['poverty']]);
  });

  it('need two measures: one in which all areas are alike is none', async () => {
    const { neighbours, notUsed, why } = await find(2);
    expect(neighbours).toEqual([]);
    expect(why).toBe('Only one of the measures is held, and one alone does not make areas alike.');
    expect(notUsed).toContainEqual({
      id: 'children',
      name: 'Children aged 0 to 15',
      why: 'All areas have the same value, so it tells none from another.',
    });
  });

  it('cannot be had where too few areas have the figures', async () => {
    const others = Array.from({ length: 2 }, (_, at) => area(`E1000009${at}`, `Other ${at}`, ['utla']));
    const { why, neighbours } = await find(
      1,
      new Map([...neighbourAreas, ...others.map((each) => [each.code, each] as const)]),
    );
    expect(neighbours).toEqual([]);
    expect(why).toBe(
      'None of the measures by which areas could be told apart is held for Ashby and its like.',
    );
  });
});

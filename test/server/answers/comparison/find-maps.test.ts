import { afterAll, describe, expect, it } from 'vitest';
import { findMaps } from '../../../../server/answers/comparison/find-maps.ts';
import { areas, catalogue, extract, surrey } from '../../../support/answer-cases.ts';
import { boundaryEntry, boxBoundary } from '../../../support/boundary-cases.ts';
import { fillStore } from '../../../support/filled-store.ts';

const boxes = extract('boxes', { layout: 'boundaries' });
const entries = [boundaryEntry(boxBoundary(surrey.code, [-1, 51, 0.5, 0.5]))];
const { store, close } = await fillStore([{ extract: boxes, observations: [], entries }]);
afterAll(close);

const find = (chart: 'plot' | 'map' | 'boundaries') =>
  findMaps(
    { selection: { areas: [surrey], chart }, areas, extracts: new Map([[boxes.id, boxes]]) },
    { store, catalogue, version: 1, today: '2026-01-31' },
  );

describe('the map of a comparison', () => {
  it('is the one that is asked for', async () => {
    expect(await find('plot')).toEqual({ tileMap: null, boundaryMap: null });
    const tiles = await find('map');
    expect([tiles.tileMap?.extracts, tiles.boundaryMap]).toEqual([['boxes'], null]);
    const boundaries = await find('boundaries');
    expect([boundaries.tileMap, boundaries.boundaryMap?.extracts]).toEqual([null, ['boxes']]);
  });

  it('of boundaries is drawn once for the same areas', async () => {
    expect((await find('boundaries')).boundaryMap).toBe((await find('boundaries')).boundaryMap);
  });
});

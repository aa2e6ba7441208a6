import { afterAll, describe, expect, it } from 'vitest';
import { boxOf } from '../../../../../server/answers/comparison/boundaries/draw-panel.ts';
import { findOutlines } from '../../../../../server/answers/comparison/boundaries/find-outlines.ts';
import type { Boundary } from '../../../../../server/observation/entry.ts';
import { catalogue, extract } from '../../../../support/answer-cases.ts';
import { boundaryEntry, boxBoundary, boxRing } from '../../../../support/boundary-cases.ts';
import { fillStore } from '../../../../support/filled-store.ts';

const layout = 'boundaries' as const;
const islands: Boundary = {
  code: 'E10000030',
  name: 'Islands',
  geometry: {
    type: 'MultiPolygon',
    coordinates: [[boxRing(-1, 51, 0.5, 0.5), boxRing(-0.8, 51.2, 0.1, 0.1)], [boxRing(1, 51, 0.1, 0.1)]],
  },
};
const { store, close } = await fillStore([
  {
    extract: extract('newer', { layout, released: '2024-12-31' }),
    observations: [],
    entries: [boundaryEntry(boxBoundary('E10000032', [-2, 52, 1, 1])), boundaryEntry(islands, 2)],
  },
  {
    extract: extract('older', { layout, released: '2023-12-31' }),
    observations: [],
    entries: [boundaryEntry(boxBoundary('E10000032', [-3, 50, 1, 1]))],
  },
]);
afterAll(close);

const find = (version: number) => findOutlines({ store, catalogue, version, today: '2026-01-31' });

describe('the outlines held', () => {
  it('are in metres on the National Grid, each of the newest release, with its extract', async () => {
    const { byCode, extractOf } = await find(2);
    expect(Object.fromEntries(extractOf)).toEqual({ E10000032: 'newer', E10000030: 'newer' });
    const { left, bottom } = boxOf([byCode.get('E10000032') ?? []]);
    // 52 N 2 W of WGS 84 lies about 400 km to the east and, 52 - 49 = 3 degrees of 111.2 km less 100 km, 234 km to the north.
    expect(Math.abs(left - 400_000)).toBeLessThan(500);
    expect(Math.abs(bottom - 234_000)).toBeLessThan(1_500);
  });

  it('keep islands and holes', async () => {
    const { byCode } = await find(2);
    expect(byCode.get('E10000030')?.map((rings) => rings.length)).toEqual([2, 1]);
  });

  it('are none of a version before any was brought', async () => {
    const { byCode, extractOf } = await find(0);
    expect([byCode.size, extractOf.size]).toEqual([0, 0]);
  });
});

import { describe, expect, it } from 'vitest';
import {
  largestPart,
  type PlaneOutline,
  surfaceOf,
  thinOutlines,
} from '../../../../../server/answers/comparison/boundaries/thin-outlines.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const placesOf = (outline: PlaneOutline | undefined) => (outline ?? []).flat(2).map(([x, y]) => `${x} ${y}`);

/** Two squares of 100 whose common edge at x = 100 has a tooth of 2 (a triangle of 10 x 2 / 2 = 10) and one of 40 (200). */
const edge = [
  [100, 0],
  [100, 20],
  [102, 25],
  [100, 30],
  [100, 60],
  [140, 65],
  [100, 70],
  [100, 100],
] as const;
const west: PlaneOutline = [[[[0, 0], ...edge, [0, 100], [0, 0]]]];
const east: PlaneOutline = [[[[200, 0], [200, 100], ...edge.toReversed(), [200, 0]]]];

describe('thinned outlines', () => {
  it('keep a common edge alike on both sides, without its small tooth and with its large one', () => {
    const thinned = thinOutlines(
      new Map([
        ['west', west],
        ['east', east],
      ]),
      50,
    );
    const [left, right] = [placesOf(thinned.get('west')), placesOf(thinned.get('east'))];
    const common = left.filter((place) => right.includes(place));
    expect(common).toContain('140 65');
    expect(left).not.toContain('102 25');
    expect(right).not.toContain('102 25');
    // No place on the edge is on one side only: it cannot gape.
    const onEdge = (places: string[]) => places.filter((place) => /^1[04]0 /.test(place)).sort();
    expect([...new Set(onEdge(left))]).toEqual([...new Set(onEdge(right))]);
  });

  it('lose islands and holes that are smaller than what is thinned away, and keep larger ones', () => {
    const hole = (left: number, side: number) => squareOutline(left, 20, side)[0]?.[0] ?? [];
    const mainland = squareOutline(0, 0, 100)[0]?.[0] ?? [];
    const outline: PlaneOutline = [
      [mainland, hole(10, 5), hole(40, 20)],
      ...squareOutline(300, 0, 6),
      ...squareOutline(400, 0, 30),
    ];
    const thinned = thinOutlines(new Map([['islands', outline]]), 50).get('islands') ?? [];
    // Surfaces: the mainland 10,000, holes 25 and 400, islands 36 and 900.
    expect(thinned.map((rings) => rings.map(surfaceOf))).toEqual([[10_000, 400], [900]]);
  });

  it('never lose an area: of one that is all too small the largest part stays as it is', () => {
    const scattered: PlaneOutline = [...squareOutline(0, 0, 3), ...squareOutline(10, 0, 5)];
    const thinned = thinOutlines(new Map([['scattered', scattered]]), 50).get('scattered');
    expect(thinned).toEqual(squareOutline(10, 0, 5));
  });
});

describe('the surface of a ring', () => {
  it('is the same whichever way round it runs', () => {
    const ring = squareOutline(5, 5, 10)[0]?.[0] ?? [];
    expect([surfaceOf(ring), surfaceOf(ring.toReversed()), surfaceOf([])]).toEqual([100, 100, 0]);
  });

  it('is by which the largest part is told', () => {
    expect(largestPart([...squareOutline(0, 0, 3), ...squareOutline(10, 0, 5)])).toEqual(
      squareOutline(10, 0, 5),
    );
    expect(largestPart([])).toEqual([]);
  });
});

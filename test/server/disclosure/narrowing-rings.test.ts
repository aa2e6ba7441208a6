import { describe, expect, it } from 'vitest';
import { AdditiveRelations } from '../../../server/disclosure/additive-relations.ts';
import { KnownCells } from '../../../server/disclosure/known-cells.ts';
import { NarrowingRings } from '../../../server/disclosure/narrowing-rings.ts';
import type { OwnBounds } from '../../../server/disclosure/own-bounds.ts';

const unknown: OwnBounds = { least: 0, most: Number.POSITIVE_INFINITY };

/** True counts 6, 42 and 48, of which 48 is withheld but known to be 48 to 52 by a wider 50 = 48 + 0. */
const own: readonly OwnBounds[] = [
  { least: 1, most: 7 },
  { least: 38, most: 42 },
  unknown,
  { least: 0, most: 0 },
  { least: 48, most: 52 },
];

function ringsOf(centre: number, groupOf: (cell: number) => number): NarrowingRings {
  const relations = new AdditiveRelations();
  relations.add(2, [0, 1], false);
  relations.add(4, [2, 3], false);
  const known = new KnownCells(own.length, relations, (cell) => own[cell] ?? unknown);
  return new NarrowingRings({ relations, known, groupOf, isWithheld: (cell) => cell === 2 }, centre, 'tight');
}

describe('the sums that narrow a masked cell', () => {
  it('lie in rings, each reached by the withheld cells of the one before', () => {
    const rings = ringsOf(0, (cell) => cell);
    const [inner] = rings.sumsAt(0);
    const [, outer] = rings.sumsAt(1);
    expect(rings.sumsAt(0)).toEqual([{ narrowed: 0, members: [2, 0, 1] }]);
    // The withheld cell is at most 7 + 42 = 49 by the first sum and at least 48 by the second.
    expect(rings.sumsAt(1)).toEqual([
      { narrowed: 2, members: [2, 0, 1] },
      { narrowed: 2, members: [4, 2, 3] },
    ]);
    expect(rings.sumsAt(2)).toEqual([]);
    expect(inner && rings.pathTo(inner)).toEqual([]);
    expect(outer && rings.pathTo(outer)).toEqual([2]);
  });

  it('are weighed together within a group', () => {
    expect(ringsOf(0, () => 0).sumsAt(0)).toEqual([{ narrowed: 0, members: [2, 0, 1, 4, 3] }]);
  });

  it('are none for a cell that is not narrowed', () => {
    expect(ringsOf(3, (cell) => cell).sumsAt(0)).toEqual([]);
  });
});

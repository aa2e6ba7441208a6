import { describe, expect, it } from 'vitest';
import { AdditiveRelations } from '../../../server/disclosure/additive-relations.ts';
import {
  BY_ITSELF,
  boundsBy,
  type Intervals,
  narrowIntervals,
} from '../../../server/disclosure/narrow-intervals.ts';
import { RelationQueue } from '../../../server/disclosure/relation-queue.ts';

const endless = Number.POSITIVE_INFINITY;

function intervals(...ends: (readonly [number, number])[]): Intervals {
  return {
    lower: Float64Array.from(ends, ([lower]) => lower),
    upper: Float64Array.from(ends, ([, upper]) => upper),
    lowerBy: new Int32Array(ends.length).fill(BY_ITSELF),
    upperBy: new Int32Array(ends.length).fill(BY_ITSELF),
  };
}

function listEnds({ lower, upper }: Intervals): [number, number][] {
  return [...lower].map((least, cell) => [least, upper[cell] ?? 0]);
}

function relate(...sums: (readonly [whole: number, parts: readonly number[], isOpen: boolean])[]) {
  const relations = new AdditiveRelations();
  for (const [whole, parts, isOpen] of sums) relations.add(whole, parts, isOpen);
  return relations;
}

function narrow(known: Intervals, relations: AdditiveRelations, wanted?: readonly number[]): void {
  const queue = new RelationQueue(relations.count);
  for (const relation of wanted ?? Array.from({ length: relations.count }, (_, at) => at))
    queue.push(relation);
  narrowIntervals(known, relations, queue);
}

describe('what can be worked out', () => {
  it('is 6 or 7 for the count hidden beside 40 and 50', () => {
    const known = intervals([1, 7], [38, 42], [48, 52]);
    narrow(known, relate([2, [0, 1], false]));
    // 48 - 42 = 6; 50 can be at most 7 + 42 = 49; 40 at least 48 - 7 = 41.
    expect(listEnds(known)).toEqual([
      [6, 7],
      [41, 42],
      [48, 49],
    ]);
  });

  it('says by which sum each end was narrowed, if by any', () => {
    const known = intervals([1, 7], [38, 42], [48, 52]);
    narrow(known, relate([2, [0, 1], false]));
    expect([...known.lowerBy]).toEqual([0, 0, BY_ITSELF]);
    expect([...known.upperBy]).toEqual([BY_ITSELF, BY_ITSELF, 0]);
  });

  it('is only an upper end where the whole may hold more than its parts', () => {
    const known = intervals([1, 7], [38, 42], [43, 44]);
    narrow(known, relate([2, [0, 1], true]));
    expect(listEnds(known)).toEqual([
      [1, 6],
      [38, 42],
      [43, 44],
    ]);
  });

  it('goes from sum to sum', () => {
    // 20 = a + b and a = c + d, with b 13 to 17: a is 1 to 9; with c 8 to 12, d is at most 1.
    const known = intervals([0, endless], [13, 17], [18, 22], [8, 12], [0, endless]);
    narrow(known, relate([2, [0, 1], false], [0, [3, 4], false]));
    expect(listEnds(known)).toEqual([
      [8, 9],
      [13, 14],
      [21, 22],
      [8, 9],
      [0, 1],
    ]);
  });

  it('is nothing of two parts without an end, but for the whole', () => {
    const known = intervals([0, endless], [0, endless], [18, 22]);
    narrow(known, relate([2, [0, 1], false]));
    expect(listEnds(known)).toEqual([
      [0, 22],
      [0, 22],
      [18, 22],
    ]);
  });

  it('begins with the sums it is asked to begin with', () => {
    const known = intervals([1, 7], [38, 42], [48, 52]);
    narrow(known, relate([2, [0, 1], false]), []);
    expect(listEnds(known)[0]).toEqual([1, 7]);
  });
});

describe('what one sum says of a cell', () => {
  const relations = relate([2, [0, 1], false], [2, [0, 1], true]);
  const known = intervals([1, 7], [38, 42], [48, 52]);

  it.each([
    [0, 0, { lower: 6, upper: 14 }],
    [0, 1, { lower: 41, upper: 51 }],
    [0, 2, { lower: 39, upper: 49 }],
    [1, 0, { lower: 0, upper: 14 }],
    [1, 2, { lower: 39, upper: endless }],
  ])('by relation %i of cell %i', (relation, cell, expected) => {
    expect(boundsBy(known, relations, relation, cell)).toEqual(expected);
  });
});

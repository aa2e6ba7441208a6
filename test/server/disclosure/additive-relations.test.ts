import { describe, expect, it } from 'vitest';
import { AdditiveRelations, addTrueSum } from '../../../server/disclosure/additive-relations.ts';

function relationsOf(relations: AdditiveRelations, cell: number): number[] {
  const [first, end] = [relations.firstOfCell(cell), relations.endOfCell(cell)];
  return Array.from({ length: end - first }, (_, place) => relations.relationAt(first + place));
}

describe('relations between cells', () => {
  it('are found by either side', () => {
    const relations = new AdditiveRelations();
    relations.add(2, [0, 1], false);
    relations.add(3, [2, 4], true);
    expect(relations.count).toBe(2);
    expect([...relations.membersOf(1)]).toEqual([3, 2, 4]);
    expect(relationsOf(relations, 2)).toEqual([0, 1]);
    expect(relationsOf(relations, 0)).toEqual([0]);
    expect([relations.isOpen(0), relations.isOpen(1)]).toEqual([false, true]);
  });

  it('are none for a cell that adds up to nothing', () => {
    const relations = new AdditiveRelations();
    relations.add(2, [0, 1], false);
    expect(relationsOf(relations, 7)).toEqual([]);
  });

  it('keep their members however many there are', () => {
    const relations = new AdditiveRelations();
    for (let at = 0; at < 5000; at++) relations.add(3 * at, [3 * at + 1, 3 * at + 2], at % 2 === 1);
    expect([...relations.membersOf(4999)]).toEqual([14_997, 14_998, 14_999]);
    expect(relationsOf(relations, 7501)).toEqual([2500]);
    expect([relations.isOpen(4998), relations.isOpen(4999)]).toEqual([false, true]);
  });
});

describe('a sum by its true counts', () => {
  it.each([
    ['that adds up is taken as whole', [48, 6, 42], [false]],
    ['with something in no part is open', [50, 6, 42], [true]],
    ['of more than its whole says nothing', [47, 6, 42], []],
    ['of nothing says nothing', [0, 0, 0], []],
  ] as const)('%s', (_, counts, openness) => {
    const relations = new AdditiveRelations();
    addTrueSum(relations, counts, 0, [1, 2]);
    expect(Array.from({ length: relations.count }, (_, at) => relations.isOpen(at))).toEqual(openness);
  });
});

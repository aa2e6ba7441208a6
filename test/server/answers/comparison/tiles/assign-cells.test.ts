import { describe, expect, it } from 'vitest';
import { assignCells } from '../../../../../server/answers/comparison/tiles/assign-cells.ts';

const keys = (cells: readonly { column: number; row: number }[]) =>
  cells.map(({ column, row }) => `${column} ${row}`);

describe('cells of a grid for places', () => {
  it('are those nearest to them', () => {
    // 8 cells wanted in a square of 1: one each sqrt(1 / 8) = 0.354, so that 1 lies nearest to the fourth, at 1.061.
    const corners = [
      { x: 0, y: 0 },
      { x: 1, y: 0 },
      { x: 0, y: 1 },
      { x: 1, y: 1 },
    ];
    expect(keys(assignCells(corners))).toEqual(['0 0', '3 0', '0 3', '3 3']);
  });

  it('are beside each other where places lie on one another', () => {
    // On a line of 2 a cell is 0.25 wide; one of the two in the middle has its own, 4, the other the one beside it.
    const [first, second, third, last] = assignCells([0, 1, 1, 2].map((x) => ({ x, y: 0 })));
    expect([first?.column, last?.column]).toEqual([0, 8]);
    const middle = [second?.column ?? 0, third?.column ?? 0].sort();
    expect([
      [3, 4],
      [4, 5],
    ]).toContainEqual(middle);
    expect(new Set(keys(assignCells([1, 1, 1].map((x) => ({ x, y: 1 }))))).size).toBe(3);
  });

  it('are no two alike among many, however crowded', () => {
    const crowd = Array.from({ length: 120 }, (_, at) => ({ x: (at * 37) % 11, y: ((at * 53) % 13) / 10 }));
    expect(new Set(keys(assignCells(crowd))).size).toBe(120);
  });

  it('keep apart at the least total, not each at its own least', () => {
    // Along 0, 0.1 and 1 a cell is sqrt(1 x 1/6 / 6) = 0.167 wide: 0 has the first, 0.1 the second, 1 the seventh.
    const cells = assignCells([0.1, 0, 1].map((x) => ({ x, y: 0 })));
    expect(keys(cells)).toEqual(['1 0', '0 0', '6 0']);
  });

  it('are none for no place, and the only one for one', () => {
    expect(assignCells([])).toEqual([]);
    expect(assignCells([{ x: 5, y: 5 }])).toEqual([{ column: 0, row: 0 }]);
  });
});

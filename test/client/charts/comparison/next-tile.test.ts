import { describe, expect, it } from 'vitest';
import { nextTile } from '../../../../client/charts/comparison/next-tile.ts';

/** a b c above d and, alone below a gap, e. */
const tiles = [
  { code: 'a', label: 'A', left: 0, top: 0 },
  { code: 'b', label: 'B', left: 44, top: 0 },
  { code: 'c', label: 'C', left: 88, top: 0 },
  { code: 'd', label: 'D', left: 0, top: 44 },
  { code: 'e', label: 'E', left: 88, top: 200 },
];

describe('keys on a map of tiles', () => {
  it.each([
    ['ArrowRight', 'a', 'b'],
    ['ArrowRight', 'c', 'c'],
    ['ArrowLeft', 'c', 'b'],
    ['ArrowDown', 'a', 'd'],
    ['ArrowDown', 'c', 'e'],
    ['ArrowUp', 'e', 'c'],
    ['ArrowUp', 'd', 'a'],
    ['Home', 'c', 'a'],
    ['End', 'a', 'e'],
    ['ArrowRight', null, 'a'],
    ['ArrowRight', 'gone', 'a'],
  ])('%s from %s leads to %s', (key, from, to) => {
    expect(nextTile(key, from, tiles)?.code).toBe(to);
  });

  it('that mean nothing lead nowhere, and none does without tiles', () => {
    expect(nextTile('x', 'a', tiles)).toBeNull();
    expect(nextTile('ArrowDown', null, [])).toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { type PlacedTiles, placeTiles } from '../../../server/contract/place-tiles.ts';
import type { TileMap } from '../../../server/contract/tile-map.ts';

const room = { width: 304, tile: 40, gap: 4, line: 18, wrap: (name: string) => [name] };

const names = ['North East', 'North West', 'Yorkshire', 'East Midlands', 'West Midlands', 'East of England'];
const regions = [...names, 'London', 'South East', 'South West'];

function mapOf(counts: Readonly<Record<number, number>>): TileMap {
  const blocks = Object.entries(counts).map(([place, count]) => ({
    region: { code: `E1200000${place}`, name: regions[Number(place) - 1] ?? '', type: 'region' as const },
    tiles: Array.from({ length: count }, (_, at) => ({
      code: `${place} ${at}`,
      label: 'Abc',
      column: null,
      row: null,
    })),
  }));
  return { arrangement: 'regions', blocks, note: '', extracts: [] };
}

const at = ({ tiles }: PlacedTiles, code: string) => {
  const found = tiles.find((tile) => tile.code === code);
  return [found?.left ?? -1, found?.top ?? -1] as const;
};

describe('tiles on a drawing', () => {
  it('of one region take the whole width, below its name', () => {
    // (304 + 4) / (40 + 4) = 7 beside each other; the eighth begins a row at 18 + 4 + 44.
    const placed = placeTiles(mapOf({ 8: 8 }), room);
    expect([placed.size, at(placed, '8 0'), at(placed, '8 1'), at(placed, '8 7')]).toEqual([
      40,
      [0, 22],
      [44, 22],
      [0, 66],
    ]);
    expect(placed.names).toEqual([{ lines: ['South East'], left: 0, top: 0 }]);
    expect(placed.height).toBe(22 + 2 * 44);
  });

  it('of all regions stand as these lie to each other', () => {
    const placed = placeTiles(mapOf({ 1: 3, 2: 9, 3: 4, 4: 3, 5: 3, 6: 3, 7: 9, 8: 9, 9: 5 }), room);
    const of = (region: number) => at(placed, `${region} 0`);
    expect(of(2)[1]).toBe(of(1)[1]);
    expect(of(2)[0]).toBeLessThan(of(1)[0]);
    expect(of(3)[1]).toBeGreaterThan(of(1)[1]);
    expect(of(5)[0]).toBeLessThan(of(4)[0]);
    expect(of(4)[0]).toBeLessThan(of(6)[0]);
    expect(of(7)[1]).toBeLessThan(of(8)[1]);
    expect(of(9)[0]).toBeLessThan(of(8)[0]);
  });

  it.each([80, 200, 304, 900])('never lie on one another or outside a width of %d', (width) => {
    const placed = placeTiles(mapOf({ 1: 12, 2: 35, 3: 15, 4: 35, 5: 30, 6: 45, 7: 33, 8: 64, 9: 25 }), {
      ...room,
      width,
    });
    const { tiles, size } = placed;
    const clashes = tiles.filter((one, place) =>
      tiles
        .slice(place + 1)
        .some((other) => Math.abs(one.left - other.left) < size && Math.abs(one.top - other.top) < size),
    );
    expect(clashes).toEqual([]);
    expect(Math.max(...tiles.map(({ left }) => left + size))).toBeLessThanOrEqual(width + 1e-6);
    expect(Math.max(...tiles.map(({ top }) => top + size))).toBeLessThanOrEqual(placed.height);
  });

  it('by outlines stand in their cells', () => {
    const tiles = [
      { code: 'a', label: 'A', column: 0, row: 1 },
      { code: 'b', label: 'B', column: 2, row: 0 },
    ];
    const map: TileMap = {
      arrangement: 'outlines',
      blocks: [{ region: null, tiles }],
      note: '',
      extracts: [],
    };
    // Three columns of at most 1.3 x 40 = 52 with gaps of 4
    const placed = placeTiles(map, room);
    expect([placed.size, at(placed, 'a'), at(placed, 'b'), placed.names]).toEqual([
      52,
      [0, 56],
      [112, 0],
      [],
    ]);
  });

  it('are none of an empty map', () => {
    expect(placeTiles(mapOf({}), room)).toEqual({
      size: expect.any(Number),
      tiles: [],
      names: [],
      height: 0,
    });
  });
});

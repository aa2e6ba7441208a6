import type { PlacedTile } from '../../../server/contract/place-tiles.ts';

/**
 * The tile that a key leads to: the nearest that way, one straight ahead before one to the side; Home and End to the
 * first and the last. The first key of all goes to the first. Null for a key that leads nowhere.
 */
export function nextTile<Tile extends Pick<PlacedTile, 'code' | 'left' | 'top'>>(
  key: string,
  current: string | null,
  tiles: readonly Tile[],
): Tile | null {
  if (key === 'Home') return tiles[0] ?? null;
  if (key === 'End') return tiles.at(-1) ?? null;
  const way = ways[key];
  if (way === undefined) return null;
  const from = tiles.find(({ code }) => code === current);
  if (from === undefined) return tiles[0] ?? null;
  const ahead = tiles.flatMap((tile) => {
    const [x, y] = [tile.left - from.left, tile.top - from.top];
    const along = x * way[0] + y * way[1];
    const aside = Math.abs(x * way[1]) + Math.abs(y * way[0]);
    return along > 1 ? [{ tile, far: along + sideways * aside }] : [];
  });
  const nearest = Math.min(...ahead.map(({ far }) => far));
  return ahead.find(({ far }) => far === nearest)?.tile ?? from;
}

/** A step to the side counts as so many ahead, so that a row is followed to its end. */
const sideways = 3;

const ways: Readonly<Record<string, readonly [x: number, y: number]>> = {
  ArrowRight: [1, 0],
  ArrowLeft: [-1, 0],
  ArrowUp: [0, -1],
  ArrowDown: [0, 1],
};

import { describe, expect, it } from 'vitest';
import { nextTile } from '../../../../client/charts/comparison/next-tile.ts';
import { placeTooltip, toStops } from '../../../../client/charts/comparison/to-stops.ts';
import type { PlacedPanel } from '../../../../server/contract/place-boundaries.ts';

const shape = (code: string, x: number, y: number) => ({ code, path: '', x, y, hasMark: true });
const panel: PlacedPanel = { name: null, left: 0, top: 0, width: 400, height: 400, scale: 1, shapes: [] };
const placed = {
  panels: [
    { ...panel, shapes: [shape('s', 200, 300), shape('n', 200, 100), shape('c', 210, 290)] },
    { ...panel, name: 'London', shapes: [shape('c', 20, 40)] },
  ],
  enlarged: null,
  names: [],
  width: 400,
  height: 400,
};
const series = new Map([
  ['s', { name: 'Surrey' }],
  ['n', { name: 'Norfolk' }],
  ['c', { name: 'Camden' }],
]);

describe('the way of the keyboard over a map', () => {
  const stops = toStops(placed, series);

  it('has every area once, in the order of their names, where it lies on the map itself', () => {
    expect(stops.map(({ code, left, top }) => [code, left, top])).toEqual([
      ['c', 210, 290],
      ['n', 200, 100],
      ['s', 200, 300],
    ]);
  });

  it('follows how the areas lie', () => {
    // Down from the north: 200 straight ahead, against 190 ahead and 10 aside, which count three times.
    expect(nextTile('ArrowDown', 'n', stops)?.code).toBe('s');
    expect(nextTile('ArrowLeft', 'c', stops)?.code).toBe('s');
    expect(nextTile('ArrowUp', 's', stops)?.code).toBe('c');
  });

  it('shows what is said of an area below it, on the enlargement where it is enlarged, within the width', () => {
    const [camden, norfolk] = stops;
    if (!camden || !norfolk) throw new Error('no stops');
    expect(placeTooltip(camden, 400)).toEqual({ left: 20, top: 58 });
    expect(placeTooltip(norfolk, 400)).toEqual({ left: 100, top: 118 });
    expect(placeTooltip(norfolk, 200).left).toBe(0);
  });
});

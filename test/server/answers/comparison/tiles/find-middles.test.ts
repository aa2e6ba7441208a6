import { describe, expect, it } from 'vitest';
import { middleOf } from '../../../../../server/answers/comparison/tiles/find-middles.ts';

const box = (left: number, bottom: number, right: number, top: number): [number, number][] => [
  [left, bottom],
  [right, bottom],
  [right, top],
  [left, top],
  [left, bottom],
];

describe('the middle of an outline', () => {
  it('is that of a square, whichever way round it runs', () => {
    expect(middleOf({ type: 'Polygon', coordinates: [box(-2, 50, 0, 52)] })).toEqual([-1, 51]);
    expect(middleOf({ type: 'Polygon', coordinates: [box(-2, 50, 0, 52).reverse()] })).toEqual([-1, 51]);
  });

  it('leaves holes out', () => {
    // Of a square of 4 by 4 the right half is a hole: what is left is 2 by 4, its middle at 1, 2.
    expect(middleOf({ type: 'Polygon', coordinates: [box(0, 0, 4, 4), box(2, 0, 4, 4)] })).toEqual([1, 2]);
  });

  it('weighs parts by their surface', () => {
    // 4 of surface round (1, 1) and 1 round (10.5, 0.5): (4 x 1 + 10.5) / 5 and (4 x 1 + 0.5) / 5
    const parts = { type: 'MultiPolygon' as const, coordinates: [[box(0, 0, 2, 2)], [box(10, 0, 11, 1)]] };
    const [longitude, latitude] = middleOf(parts) ?? [];
    expect(longitude).toBeCloseTo(2.9, 12);
    expect(latitude).toBeCloseTo(0.9, 12);
  });

  it('is none of an outline without a surface', () => {
    expect(middleOf({ type: 'Polygon', coordinates: [box(1, 1, 1, 3)] })).toBeNull();
    expect(middleOf({ type: 'Polygon', coordinates: [] })).toBeNull();
  });
});

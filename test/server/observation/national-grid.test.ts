import { describe, expect, it } from 'vitest';
import {
  fromNationalGrid,
  isOnNationalGrid,
  toNationalGrid,
} from '../../../server/observation/national-grid.ts';

/** The water tower at Caister: "A guide to coordinate systems in Great Britain" (Ordnance Survey), on the grid and in ETRS89. */
const tower = {
  grid: [651409.903, 313177.27],
  degrees: [1 + 42 / 60 + 57.8663 / 3600, 52 + 39 / 60 + 28.8282 / 3600],
} as const;

describe('the British National Grid', () => {
  it('has the places that Ordnance Survey gives, to five metres', () => {
    const [easting, northing] = toNationalGrid(tower.degrees);
    expect(Math.hypot(easting - tower.grid[0], northing - tower.grid[1])).toBeLessThan(5);
    const [longitude, latitude] = fromNationalGrid(tower.grid);
    // A degree is 111.3 km to the north and, at 52.66 N, 111.3 x cos 52.66 = 67.5 km to the east.
    const metres = [(longitude - tower.degrees[0]) * 67_500, (latitude - tower.degrees[1]) * 111_300];
    expect(Math.hypot(...metres)).toBeLessThan(5);
  });

  it('leads back to where it came from, to a centimetre', () => {
    const [easting, northing] = toNationalGrid(fromNationalGrid([400_000, 300_000]));
    expect(Math.hypot(easting - 400_000, northing - 300_000)).toBeLessThan(0.01);
  });

  it('ends where the grid ends, and has no degrees west of Greenwich', () => {
    expect(isOnNationalGrid([-0.1, 51.5])).toBe(false);
    expect(isOnNationalGrid([530_000, 180_000])).toBe(true);
    for (const [easting, northing] of [
      [700_001, 1],
      [1, 1_300_001],
      [-1, 1],
      [1, -1],
    ] as const)
      expect(isOnNationalGrid([easting, northing])).toBe(false);
  });
});

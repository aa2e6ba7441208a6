import { describe, expect, it } from 'vitest';
import type { BoundaryMap, BoundaryPanel } from '../../../server/contract/boundary-map.ts';
import { placeBoundaries } from '../../../server/contract/place-boundaries.ts';

const square = (code: string, left: number, top: number, side: number) => ({
  code,
  path: `M${left} ${top}l${side} 0 0 ${side}-${side} 0z`,
  x: left + side / 2,
  y: top + side / 2,
  reach: side / 2,
});

/** A map of 1,000 by 2,000 units of 100 m: a large square and, in its lower right corner, two small ones that are enlarged. */
const main: BoundaryPanel = {
  name: null,
  width: 1_000,
  height: 2_000,
  metresInUnit: 100,
  origin: { easting: 400_000, northing: 300_000 },
  shapes: [square('large', 500, 0, 500), square('one', 900, 1_900, 20), square('two', 920, 1_900, 20)],
};
const enlarged: BoundaryPanel = {
  name: 'London',
  width: 1_000,
  height: 500,
  metresInUnit: 4,
  origin: { easting: 490_000, northing: 110_000 },
  shapes: [square('one', 0, 0, 500), square('two', 500, 0, 500)],
};
const map: BoundaryMap = {
  panels: [main, enlarged],
  inset: { left: 0, top: 0, width: 400, height: 1_000 },
  without: [],
  note: '',
  extracts: [],
  why: null,
  howToSupply: null,
};
const room = {
  width: 500,
  tallest: 1_000,
  besideFrom: 400,
  line: 20,
  markReach: 6,
  named: [],
  nameHeight: 16,
};

describe('a map of boundaries on a drawing', () => {
  it('fits the width or the height that there is, whichever is less', () => {
    const lone = { ...map, panels: [main], inset: null };
    expect(placeBoundaries(lone, room)).toMatchObject({ width: 500, height: 1_000, enlarged: null });
    expect(placeBoundaries(lone, { ...room, tallest: 600 }).panels[0]).toMatchObject({
      left: 0,
      scale: 0.3,
      width: 300,
    });
  });

  it('has the enlargement in its corner, below its name, and a frame round what is enlarged', () => {
    const placed = placeBoundaries(map, room);
    // 400 of 1,000 units at half a pixel: 200 wide. The boroughs begin 90 km to the east and 190 km to the south.
    expect(placed.panels[1]).toMatchObject({ left: 0, top: 20, scale: 0.2, width: 200, height: 100 });
    expect(placed.enlarged).toEqual({ left: 450, top: 950, right: 470, bottom: 960 });
  });

  it('gives the enlargement the room beside a map that is narrower', () => {
    const placed = placeBoundaries(map, { ...room, width: 900 });
    expect(placed.panels.map(({ left, width }) => [left, width])).toEqual([
      [400, 500],
      [0, 600],
    ]);
    const right = { ...map, inset: { left: 600, top: 0, width: 400, height: 1_000 } };
    expect(placeBoundaries(right, { ...room, width: 900 }).panels.map(({ left }) => left)).toEqual([0, 300]);
  });

  it('has the enlargement below where it is narrow, or no corner has room', () => {
    for (const [given, width] of [
      [map, 300],
      [{ ...map, inset: null }, 500],
    ] as const) {
      const { panels, height } = placeBoundaries(given, { ...room, width });
      expect(panels.map((panel) => [panel.left, panel.top, panel.width])).toEqual([
        [0, 0, width],
        [0, 2 * width + 40, width],
      ]);
      expect(height).toBe(2 * width + 40 + width / 2);
    }
  });

  it('has a mark where an area has ground all round it', () => {
    const [whole, london] = placeBoundaries(map, room).panels;
    // At half a pixel a unit the small squares reach 5 pixels; at a fifth, enlarged, 50.
    expect(whole?.shapes.map(({ hasMark }) => hasMark)).toEqual([true, false, false]);
    expect(london?.shapes.map(({ hasMark }) => hasMark)).toEqual([true, true]);
  });

  it('names an area once, beside its mark, and on the enlargement where it is enlarged', () => {
    const named = [
      { code: 'large', name: 'Large', width: 40 },
      { code: 'one', name: 'One', width: 30 },
      { code: 'gone', name: 'Gone', width: 30 },
    ];
    const { names, panels } = placeBoundaries(map, { ...room, named });
    // The mark of the large square is at 375, 125; that of the first of London at 50, 70.
    expect(names).toEqual([
      { code: 'large', name: 'Large', left: 384, top: 117 },
      { code: 'one', name: 'One', left: 59, top: 62 },
    ]);
    expect(panels[0]?.shapes[0]?.hasMark).toBe(true);
  });

  it('writes a name over the marks of others in a crowd, which have none then, and never over another name', () => {
    const row = Array.from({ length: 5 }, (_, at) => square(`${at}`, at * 200, 0, 200));
    const crowd = { ...map, panels: [{ ...main, height: 200, shapes: row }], inset: null };
    const named = ['1', '2'].map((code) => ({ code, name: code, width: 130 }));
    const { names, panels } = placeBoundaries(crowd, { ...room, named });
    expect(names).toHaveLength(2);
    const [one, two] = names.map(({ left, top }) => ({ left, right: left + 130, top, bottom: top + 16 }));
    const apart = one && two && (one.right <= two.left || one.bottom <= two.top || two.bottom <= one.top);
    expect(apart).toBe(true);
    for (const { x, y, hasMark } of panels[0]?.shapes ?? []) {
      const isCovered = [one, two].some(
        (box) => box && x > box.left && x < box.right && y > box.top && y < box.bottom,
      );
      if (isCovered) expect(hasMark).toBe(false);
    }
  });

  it('is nothing without a panel', () => {
    expect(placeBoundaries({ ...map, panels: [] }, room)).toMatchObject({ panels: [], height: 0 });
  });
});

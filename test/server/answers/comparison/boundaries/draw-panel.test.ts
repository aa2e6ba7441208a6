import { describe, expect, it } from 'vitest';
import { boxOf, drawPanel } from '../../../../../server/answers/comparison/boundaries/draw-panel.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const outlines = new Map([
  ['large', squareOutline(400_000, 200_000, 10_000)],
  ['small', squareOutline(415_000, 200_000, 5_000)],
]);

describe('a panel of a map', () => {
  const panel = drawPanel(outlines, { name: null, longest: 2_000 });

  it('has one scale both ways, so that a square of ten kilometres stays a square', () => {
    // 20 km across in 2,000 units: 10 m a unit, the square 1,000 units wide and high, its top at the top of the panel.
    expect([panel.metresInUnit, panel.width, panel.height]).toEqual([10, 2_000, 1_000]);
    expect(panel.shapes[0]?.path).toBe('M0 1000l1000 0 0-1000-1000 0z');
    expect(panel.origin).toEqual({ easting: 400_000, northing: 210_000 });
  });

  it('has the largest area first, each with the middle that is furthest from its edge', () => {
    expect(panel.shapes.map(({ code, x, y, reach }) => [code, x, y, reach])).toEqual([
      ['large', 500, 500, 500],
      ['small', 1750, 750, 250],
    ]);
  });

  it('draws holes and further parts in one path', () => {
    const [outer = []] = squareOutline(0, 0, 100)[0] ?? [];
    const [hole = []] = squareOutline(40, 40, 20)[0] ?? [];
    const outline = [[outer, hole], ...squareOutline(150, 0, 50)];
    const [shape] = drawPanel(new Map([['parts', outline]]), { name: null, longest: 200 }).shapes;
    expect(shape?.path.match(/M/g)).toHaveLength(3);
    // The middle lies beside the hole: no further from it than half of what is left, 40.
    expect(shape?.reach).toBeGreaterThan(20);
    expect(shape?.reach).toBeLessThan(40);
  });

  it('draws an area that is less than a unit as a unit', () => {
    const tiny = new Map([...outlines, ['tiny', squareOutline(412_000, 205_000, 1)]]);
    const shape = drawPanel(tiny, { name: null, longest: 20 }).shapes.find(({ code }) => code === 'tiny');
    expect(shape?.path).toMatch(/^M12 5h1v1h-1z$/);
  });

  it('reaches around every outline', () => {
    expect(boxOf(outlines.values())).toEqual({
      left: 400_000,
      right: 420_000,
      bottom: 200_000,
      top: 210_000,
    });
  });
});

import { describe, expect, it } from 'vitest';
import { bandWithin, pointsToName, relationAxes } from '../../../server/contract/relationship-plot.ts';
import { fourAreas, nothing, sixtyAreas } from '../../support/relationship-answers.ts';

describe('the axes of a relationship', () => {
  it('begin at zero where the figures reach near it', () => {
    const { x, y } = relationAxes(sixtyAreas);
    expect([x.from, x.to, y.from]).toEqual([0, 40, 0]);
    expect(y.to).toBeGreaterThanOrEqual(150);
  });

  // From 31 to 36 per cent and from 78 to 99: zero would leave most of the picture empty.
  it('begin at a round figure below the lowest where zero would leave them empty', () => {
    const { x, y } = relationAxes(fourAreas);
    expect([x.from, x.to]).toEqual([30, 37]);
    expect(y.from).toBeGreaterThan(0);
    expect(y.from).toBeLessThan(78);
    expect(y.to).toBeGreaterThan(99);
  });

  it('hold the band, which is drawn no further than they go', () => {
    const { y } = relationAxes(fourAreas);
    const band = bandWithin(fourAreas.line, y);
    const heights = band.flatMap(({ lower95, upper95 }) => [lower95 ?? 0, upper95 ?? 0]);
    expect(Math.min(...heights)).toBe(y.from);
    expect(Math.max(...heights)).toBe(y.to);
    expect(bandWithin(null, y)).toEqual([]);
  });

  it('are there without any area', () => {
    expect(relationAxes(nothing).x).toMatchObject({ from: 0, to: 1 });
  });
});

it('areas asked for are named first, then those furthest from the line', () => {
  expect(pointsToName(sixtyAreas.points).map(({ area }) => area.name)).toEqual(['Area 13', 'Area 31']);
});

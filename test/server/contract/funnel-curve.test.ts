import { describe, expect, it } from 'vitest';
import { clipFunnelLine, funnelAxes, furthestFirst } from '../../../server/contract/funnel-curve.ts';
import { row } from '../../support/comparison-cases.ts';

const window = { population: 100, from: 0, to: 50 };

describe('a limit line within the axes of a funnel', () => {
  // From (10, 90) to (30, 40): 50 is passed 40 / 50 of the way, at 26 people.
  it('begins where it comes within', () => {
    const points = [
      { population: 10, value: 90 },
      { population: 30, value: 40 },
      { population: 60, value: 35 },
    ];
    expect(clipFunnelLine(points, window)).toEqual([
      { population: 26, value: 50 },
      { population: 30, value: 40 },
      { population: 60, value: 35 },
    ]);
  });

  // From (60, 35) to (140, 31): 100 people are half of the way, at 33.
  it('ends where it goes beyond the last of the people', () => {
    const points = [
      { population: 60, value: 35 },
      { population: 140, value: 31 },
    ];
    expect(clipFunnelLine(points, window)).toEqual([
      { population: 60, value: 35 },
      { population: 100, value: 33 },
    ]);
  });

  it('is nothing where it lies outside', () => {
    expect(clipFunnelLine([{ population: 10, value: 90 }], window)).toEqual([]);
  });
});

describe('whom to name first', () => {
  // Distances times the root of the people: 10 x 2 = 20, 5 x 10 = 50, 12 x 1 = 12.
  it('is whoever lies furthest from the average for its size', () => {
    const areas = [
      { name: 'A', population: 4, value: 60 },
      { name: 'B', population: 100, value: 45 },
      { name: 'C', population: 1, value: 62 },
    ];
    expect(furthestFirst(areas, 50).map(({ name }) => name)).toEqual(['B', 'A', 'C']);
  });
});

describe('the axes of a funnel', () => {
  const placed = row({ funnel: { significance: 'not-significant', population: 90 }, measure: { value: 40 } });

  // The line passes 100 people, where the axis ends, half of the way from 60 to 140: at 70, above every value.
  it('reach to the largest area and to the end of every line beside it', () => {
    const points = [
      { population: 60, value: 80 },
      { population: 140, value: 60 },
    ];
    const axes = funnelAxes({ rows: [placed, row()], limits: [{ limit: 'upper95', points }] });
    expect(axes.people.to).toBe(100);
    expect(axes.values).toMatchObject({ from: 0, to: 70 });
  });
});

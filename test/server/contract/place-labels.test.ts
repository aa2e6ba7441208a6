import { describe, expect, it } from 'vitest';
import { placeLabels } from '../../../server/contract/place-labels.ts';

const label = (centre: number, height = 10) => ({ centre, height });

describe('placing labels', () => {
  it.each([
    ['leaves labels where they are when they do not touch', [label(20), label(50)], [20, 50]],
    ['moves two that touch equally far apart', [label(50), label(50)], [45, 55]],
    ['keeps the order of the heights, not of the list', [label(52), label(50)], [56, 46]],
    ['moves a third that is pushed against', [label(50), label(50), label(61)], [43.667, 53.667, 63.667]],
    ['keeps labels below the top', [label(0), label(2)], [5, 15]],
    ['keeps labels above the bottom', [label(100), label(99)], [95, 85]],
    ['gives a high label its room', [label(50, 30), label(55, 10)], [42.5, 62.5]],
    ['places none where there are none', [], []],
  ])('%s', (_, wanted, expected) => {
    const placed = placeLabels(wanted, 0, 100);
    expect(placed.map((centre) => Math.round(centre * 1000) / 1000)).toEqual(expected);
  });

  it('never lets two of many labels touch', () => {
    const wanted = Array.from({ length: 11 }, (_, place) => label((place * 37) % 23, 8));
    const placed = placeLabels(wanted, 0, 100).toSorted((a, b) => a - b);
    const gaps = placed.slice(1).map((centre, at) => centre - (placed[at] ?? 0));
    expect(Math.min(...gaps)).toBeGreaterThanOrEqual(8 - 1e-9);
    expect((placed[0] ?? 0) - 4).toBeGreaterThanOrEqual(0);
    expect((placed.at(-1) ?? 0) + 4).toBeLessThanOrEqual(100);
  });
});

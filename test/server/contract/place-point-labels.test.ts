import { describe, expect, it } from 'vitest';
import { placePointLabels } from '../../../server/contract/place-point-labels.ts';

const box = { left: 0, right: 100, top: 0, bottom: 100 };
const wanted = (x: number, y: number) => ({ x, y, width: 30, height: 8 });

describe('labels beside points', () => {
  it('stand to the right, to the left where the edge is near', () => {
    const labels = [wanted(20, 50), wanted(90, 50)];
    expect(placePointLabels(labels, labels, { box, taken: [], reach: 4 })).toEqual([
      { left: 24, top: 46 },
      { left: 56, top: 46 },
    ]);
  });

  it('never cover another label, a point, or what is taken', () => {
    const points = [wanted(20, 50), { x: 35, y: 50 }];
    const [place] = placePointLabels([wanted(20, 50)], points, {
      box,
      taken: [{ left: 0, right: 100, top: 38, bottom: 47 }],
      reach: 4,
    });
    expect(place).toEqual({ left: 5, top: 54 });
  });

  it('are left out where there is no room', () => {
    const taken = [box];
    expect(placePointLabels([wanted(20, 50)], [], { box, taken, reach: 4 })).toEqual([null]);
  });
});

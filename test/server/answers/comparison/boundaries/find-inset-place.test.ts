import { describe, expect, it } from 'vitest';
import { findInsetPlace } from '../../../../../server/answers/comparison/boundaries/find-inset-place.ts';
import { squareOutline } from '../../../../support/boundary-cases.ts';

const whole = [squareOutline(0, 0, 100)];

describe('the corner for an enlargement', () => {
  it('is none where land fills the map', () => {
    expect(findInsetPlace(whole, 1, 1)).toBeNull();
  });

  it('is as wide as the free corner, margins taken off, and as high as it is free', () => {
    // A map of 100 with land along its right and lower edges: 60 wide and 80 high are free in its upper left corner.
    const land = [squareOutline(60, 60, 40), squareOutline(60, 20, 40), squareOutline(0, 0, 20)];
    const place = findInsetPlace(land, 0.5, 0.5);
    // In units of half a metre: from the corner, at most half of the 200 wide, and down to less than 160.
    expect(place).toMatchObject({ left: 0, top: 0, width: 100 });
    expect(place?.height).toBeGreaterThan(140);
    expect(place?.height).toBeLessThanOrEqual(156);
  });

  it('may be any of the four', () => {
    const corners = [
      {
        code: 'upper right',
        land: [squareOutline(0, 0, 40), squareOutline(0, 60, 40), squareOutline(60, 0, 40)],
      },
      {
        code: 'lower left',
        land: [squareOutline(0, 60, 40), squareOutline(60, 60, 40), squareOutline(60, 0, 40)],
      },
      {
        code: 'lower right',
        land: [squareOutline(0, 0, 40), squareOutline(0, 60, 40), squareOutline(60, 60, 40)],
      },
    ];
    const found = corners.map(({ land }) => {
      const place = findInsetPlace(land, 0.5, 1);
      return `${place?.top === 0 ? 'upper' : 'lower'} ${place?.left === 0 ? 'left' : 'right'}`;
    });
    expect(found).toEqual(corners.map(({ code }) => code));
  });
});

import { describe, expect, it } from 'vitest';
import type { Duty } from '../../../server/observation/duty.ts';
import { findAgePieces } from '../../../server/responsibility/find-age-pieces.ts';
import { committedDuties } from './committed-duties.ts';

describe('the pieces of childhood that commissions make', () => {
  it.each([
    [
      0,
      17,
      [
        { from: 0, to: 4 },
        { from: 5, to: 17 },
      ],
    ],
    [
      0,
      14,
      [
        { from: 0, to: 4 },
        { from: 5, to: 14 },
      ],
    ],
    [0, 4, [{ from: 0, to: 4 }]],
    [5, 17, [{ from: 5, to: 17 }]],
    [
      0,
      5,
      [
        { from: 0, to: 4 },
        { from: 5, to: 5 },
      ],
    ],
  ])('of ages %d to %d are %j', (from, to, pieces) => {
    expect(findAgePieces({ from, to }, committedDuties)).toEqual(pieces);
  });

  it('are none where an age of the band is left to nobody', () => {
    expect(findAgePieces({ from: 0, to: 24 }, committedDuties)).toEqual([{ from: 0, to: 24 }]);
  });

  it('follow the data: with a boundary at 8 in the duties they are divided at 8', () => {
    const moved = committedDuties.map(
      (duty): Duty => ({
        ...duty,
        ageTo: duty.ageTo === 4 ? 7 : duty.ageTo,
        ageFrom: duty.ageFrom === 5 ? 8 : duty.ageFrom,
      }),
    );
    expect(findAgePieces({ from: 0, to: 17 }, moved)).toEqual([
      { from: 0, to: 7 },
      { from: 8, to: 17 },
    ]);
  });

  it('are one where the same body has had all ages at all times', () => {
    const alike = committedDuties.filter(({ body }) => body === 'primary-care-trust');
    const lasting = alike.map((duty): Duty => ({ ...duty, to: null }));
    expect(findAgePieces({ from: 0, to: 17 }, lasting)).toEqual([{ from: 0, to: 17 }]);
  });

  it('are one without duties', () => {
    expect(findAgePieces({ from: 0, to: 17 }, [])).toEqual([{ from: 0, to: 17 }]);
  });
});

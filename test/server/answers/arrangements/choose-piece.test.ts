import { describe, expect, it } from 'vitest';
import { choosePiece } from '../../../../server/answers/arrangements/choose-piece.ts';
import { aPiece } from '../../../support/partner-trend-answers.ts';

const underFives = aPiece(0, 4);
const older = aPiece(5, 17);
const whole = aPiece(0, 17, 'whole');
const pieces = [underFives, older, whole];

function choose(ageFrom: number | null, ageTo: number | null, among = pieces) {
  const chosen = choosePiece({ ageFrom, ageTo }, among);
  return chosen && [chosen.piece.key, chosen.fit];
}

describe('the age piece beside an arrangement', () => {
  it.each([
    ['its own ages, where they are held', 0, 4, ['0-4', 'same']],
    ['its own ages, being all', 0, 17, ['0-17', 'same']],
    // 0-19 is 2 years from 0-17, 15 from 0-4 and 7 from 5-17.
    ['the nearest, where they are not', 0, 19, ['0-17', 'nearest']],
    // 5-19 is 2 years from 5-17, 7 from 0-17.
    ['the older piece for school age', 5, 19, ['5-17', 'nearest']],
    // 3-7: 3 + 3 = 6 years from 0-4, 2 + 10 from 5-17, 3 + 10 from 0-17.
    ['the nearest of those that share an age', 3, 7, ['0-4', 'nearest']],
    ['the whole for an open band from birth', 0, null, ['0-17', 'nearest']],
    ['the whole, where the register gives no ages', null, null, ['0-17', 'ages-not-given']],
  ] as const)('is %s', (_, from, to, expected) => {
    expect(choose(from, to)).toEqual(expected);
  });

  it('is none where no piece with figures shares an age with it', () => {
    expect(choose(65, null)).toBeNull();
    expect(choose(0, 4, [older])).toBeNull();
    expect(choose(0, 4, [{ ...underFives, points: [] }])).toBeNull();
    expect(choose(null, null, [underFives])).toBeNull();
  });

  it('is of two as near the narrower', () => {
    // 0-9: 5 years from 0-4 and 5 from 0-14.
    expect(choose(0, 9, [aPiece(0, 14, 'whole'), underFives])).toEqual(['0-4', 'nearest']);
  });
});

import { describe, expect, it } from 'vitest';
import { placeAuthority } from '../../../../server/answers/partner-areas/place-authority.ts';
import { adur, area, areas, barnsley, surrey, westSussex } from '../../../support/answer-cases.ts';
import { membership, membershipGround } from '../../../support/membership-cases.ts';

const police = 'police-force-area';
const arun = area('E07000224', 'Arun', ['ltla'], { parent: 'E10000032' });

/** West Sussex with a second district. */
function groundOfTwo(...entries: ReturnType<typeof membership>[]) {
  const ground = membershipGround(...entries);
  return { ...ground, areas: new Map([...ground.areas, [arun.code, arun]]) };
}

describe('where an authority lies', () => {
  it('is what a look-up says of its own code, or of an earlier one', () => {
    const ground = membershipGround(
      membership('E07000223', police, ['E23000033']),
      membership('E08000016', police, ['E23000014']),
    );
    const whole = { isWhole: true, unplaced: [], extracts: ['look-up'] };
    expect(placeAuthority(adur, police, ground)).toEqual({
      within: [{ code: 'E23000033', smallAreas: null }],
      ...whole,
    });
    expect(placeAuthority(barnsley, police, ground)).toMatchObject({
      within: [{ code: 'E23000014' }],
      ...whole,
    });
  });

  it('is not known where no look-up says, nor of another kind of partner', () => {
    const ground = membershipGround(membership('E07000223', police, ['E23000033']));
    expect(placeAuthority(surrey, police, ground)).toBeNull();
    expect(placeAuthority(adur, 'integrated-care-board', ground)).toBeNull();
    expect(areas.size).toBeGreaterThan(0);
  });

  it('is of a county that of all its districts', () => {
    const all = groundOfTwo(
      membership('E07000223', police, ['E23000033']),
      membership('E07000224', police, ['E23000033']),
    );
    expect(placeAuthority(westSussex, police, all)).toMatchObject({
      within: [{ code: 'E23000033' }],
      isWhole: true,
    });
  });

  it('is of a county only in part known where a district is not placed', () => {
    const some = groundOfTwo(membership('E07000223', police, ['E23000033']));
    expect(placeAuthority(westSussex, police, some)).toMatchObject({ isWhole: false, unplaced: [arun] });
  });

  it('is of a divided county each area with the small areas of all its districts', () => {
    const boards = 'integrated-care-board';
    const divided = groundOfTwo(
      membership('E07000223', boards, [['E54000064', 40]]),
      membership('E07000224', boards, [
        ['E54000052', 10],
        ['E54000064', 20],
      ]),
    );
    expect(placeAuthority(westSussex, boards, divided)).toMatchObject({
      within: [
        { code: 'E54000052', smallAreas: 10 },
        { code: 'E54000064', smallAreas: 60 },
      ],
      isWhole: false,
      unplaced: [],
    });
  });

  it('is of a district that of its county only where the county lies wholly in one', () => {
    const whole = membershipGround(membership('E10000032', police, ['E23000033']));
    expect(placeAuthority(adur, police, whole)).toMatchObject({ isWhole: true });
    const divided = membershipGround(membership('E10000032', police, ['E23000031', 'E23000033']));
    expect(placeAuthority(adur, police, divided)).toBeNull();
  });

  it('is nowhere where a look-up leaves it in none', () => {
    const ground = membershipGround(membership('E07000223', 'combined-authority', []));
    expect(placeAuthority(adur, 'combined-authority', ground)).toMatchObject({ within: [], isWhole: false });
  });
});

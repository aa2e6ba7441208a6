import { describe, expect, it } from 'vitest';
import { membersOf, placeAuthorities } from '../../../../server/answers/partner-areas/place-authorities.ts';
import { membership, membershipGround } from '../../../support/membership-cases.ts';

const ground = membershipGround(
  membership('E07000223', 'integrated-care-board', ['E54000064']),
  membership('E10000030', 'integrated-care-board', [
    ['E54000052', 41],
    ['E54000064', 3],
  ]),
);

describe('the authorities of a tier', () => {
  it('are those in force on the day, by name, placed or not', () => {
    const placed = placeAuthorities('integrated-care-board', 'utla', ground);
    expect(placed.map(({ area, place }) => [area.name, place?.isWhole ?? null])).toEqual([
      ['Barnsley', null],
      ['Cumberland', null],
      ['Surrey', false],
      ['West Sussex', true],
      ['Westmorland and Furness', null],
    ]);
  });

  it('lie wholly or partly in a partner’s area, or nobody says', () => {
    const members = membersOf('E54000064', placeAuthorities('integrated-care-board', 'utla', ground));
    expect(members.wholly.map(({ name }) => name)).toEqual(['West Sussex']);
    expect(members.partly.map(({ area }) => area.name)).toEqual(['Surrey']);
    expect(members.unplaced.map(({ name }) => name)).toEqual([
      'Barnsley',
      'Cumberland',
      'Westmorland and Furness',
    ]);
    expect(members.extracts).toEqual(['look-up']);
  });
});

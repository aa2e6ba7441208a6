import { describe, expect, it } from 'vitest';
import {
  describeLeftOut,
  describeUnplaced,
  explainNoMembers,
} from '../../../../server/answers/partner-areas/describe-members.ts';
import { findPartnerArea } from '../../../../server/answers/partner-areas/find-partner-area.ts';
import { area } from '../../../support/answer-cases.ts';
import { membership, membershipGround } from '../../../support/membership-cases.ts';

const sussex = area('E54000064', 'Sussex', ['other']);
const heartlands = area('E54000052', 'Surrey Heartlands', ['other']);
const ground = membershipGround(
  membership('E07000223', 'integrated-care-board', ['E54000064']),
  membership('E10000030', 'integrated-care-board', [
    ['E54000052', 41],
    ['E54000064', 3],
  ]),
);

function found(parent: typeof sussex, type: 'utla' | 'ltla' | 'region') {
  const partnerArea = findPartnerArea(parent, type, ground);
  if (partnerArea === null) throw new Error('no partner area');
  return partnerArea;
}

describe('what is said of the councils of a partner', () => {
  it('is who is left out because boundaries cross, and how much of it lies within', () => {
    expect(describeLeftOut(sussex, found(sussex, 'utla'))).toEqual({
      text: 'Left out, since boundaries cross and only a part lies within Sussex: Surrey (3 of its 44 small areas)',
      areas: ['E10000030'],
    });
    expect(describeLeftOut(sussex, found(sussex, 'ltla'))).toBeNull();
  });

  it('is how many are not placed', () => {
    expect(describeUnplaced(sussex, found(sussex, 'utla'), 'utla')).toBe(
      'The look-ups held do not say in which integrated care board 3 upper-tier authorities of England lie (Barnsley, Cumberland, and Westmorland and Furness): what lies within Sussex may be incomplete',
    );
  });

  it('is why none stands there, and which tier does', () => {
    expect(explainNoMembers(heartlands, found(heartlands, 'utla'), 'utla')).toBe(
      'No upper-tier authority is known to lie wholly within Surrey Heartlands (integrated care board). Left out, since boundaries cross and only a part lies within Surrey Heartlands: Surrey (41 of its 44 small areas).',
    );
    expect(explainNoMembers(sussex, found(sussex, 'region'), 'region')).toBe(
      'Regions do not lie within Sussex (integrated care board): choose upper-tier or lower-tier authorities.',
    );
  });

  it('is how to supply a look-up where none is held', () => {
    const board = area('E54000099', 'Elsewhere', ['other']);
    expect(explainNoMembers(board, found(board, 'utla'), 'utla')).toMatch(
      /^No look-up is held that says which councils lie within Elsewhere \(integrated care board\)\. To supply it, bring the look-up of the Office for National Statistics, LSOA to/,
    );
  });
});

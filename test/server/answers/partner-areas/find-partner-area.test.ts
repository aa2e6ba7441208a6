import { describe, expect, it } from 'vitest';
import {
  findPartnerArea,
  requireParent,
} from '../../../../server/answers/partner-areas/find-partner-area.ts';
import { area, areas, southEast } from '../../../support/answer-cases.ts';
import { membership, membershipGround } from '../../../support/membership-cases.ts';

const ground = membershipGround(
  membership('E07000223', 'police-force-area', ['E23000033']),
  membership('E10000030', 'police-force-area', ['E23000031']),
);
const sussex = area('E23000033', 'Sussex', ['other']);

describe('the area of a partner', () => {
  it('has the authorities of the tier compared, and how many of the other there are', () => {
    const found = findPartnerArea(sussex, 'ltla', ground);
    expect(found).toMatchObject({ kind: 'police-force-area', isHeld: true, whollyOfOtherTier: 1 });
    expect(found?.wholly.map(({ name }) => name)).toEqual(['Adur']);
  });

  it('has no regions', () => {
    expect(findPartnerArea(sussex, 'region', ground)).toMatchObject({ wholly: [], whollyOfOtherTier: 0 });
  });

  it('is one by its code where no look-up places anybody in it', () => {
    const force = area('E23000099', 'Elsewhere', ['other']);
    expect(findPartnerArea(force, 'utla', ground)).toMatchObject({ isHeld: false, wholly: [] });
  });

  it('is no region or county', () => {
    expect(findPartnerArea(southEast, 'utla', ground)).toBeNull();
  });
});

describe('an area that others shall lie within', () => {
  it('is found among those known', () => {
    expect(requireParent('e12000008', areas).name).toBe('South East');
  });

  it('is not known without a look-up, and the message says which', () => {
    expect(() => requireParent('E31000041', areas)).toThrow(
      /^unknown area: E31000041; by its code it is a fire and rescue authority, which only a look-up makes known\. To supply it, bring the look-up .* local authority districts to fire and rescue authorities/,
    );
  });

  it('is named from among those of its kind where it is mistyped', () => {
    expect(() => requireParent('E23000034', ground.areas)).toThrow(
      'unknown area: E23000034; did you mean E23000031 (Surrey) or E23000033 (Sussex)',
    );
  });
});

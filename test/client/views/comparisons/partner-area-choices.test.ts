import { describe, expect, it } from 'vitest';
import {
  partnerAreaGroups,
  partnerAreaHint,
  partnerAreaOf,
} from '../../../../client/views/comparisons/partner-area-choices.ts';
import type { PartnerAreasAnswer } from '../../../../server/contract/partner-areas.ts';
import { fiveAreas } from '../../../support/comparison-answers.ts';

const council = (code: string) => ({ code, name: code, type: 'ltla' as const });
const tier = (...codes: string[]) => ({ wholly: codes.map(council), partly: [] });

const police: PartnerAreasAnswer['kinds'][number] = {
  kind: 'police-force-area',
  name: 'Police force areas',
  areas: [
    {
      code: 'E23000033',
      name: 'Sussex',
      type: 'other',
      upperTier: tier('E10000032'),
      lowerTier: tier('E07000223', 'E07000224'),
      extracts: ['look-up'],
    },
  ],
  why: null,
};

describe('the areas of partners to choose from', () => {
  it('are those with two councils of the tier, and the one that is chosen', () => {
    const sussex = (label: string) => [
      { heading: 'Police force areas', choices: [{ value: 'E23000033', label }] },
    ];
    expect(partnerAreaGroups({ kinds: [police] }, 'ltla', null)).toEqual(sussex('Sussex (2)'));
    expect(partnerAreaGroups({ kinds: [police] }, 'utla', null)).toEqual([]);
    expect(partnerAreaGroups({ kinds: [police] }, 'utla', 'E23000033')).toEqual(sussex('Sussex (1)'));
  });

  it('say what there is, or how to supply it', () => {
    const without = { kinds: [{ ...police, areas: [], why: 'Bring it.' }], why: 'None is held.' };
    expect(partnerAreaHint(undefined, [])).toBe('Looking up which are held.');
    expect(partnerAreaHint(without, [])).toBe('None is held. For police forces: Bring it.');
    expect(partnerAreaHint({ kinds: [police], why: null }, [])).toContain('two councils of this tier');
    const groups = partnerAreaGroups({ kinds: [police] }, 'ltla', null);
    expect(partnerAreaHint({ kinds: [police], why: null }, groups)).toContain('number of councils');
  });

  it('are none of a comparison that is not of a partner’s area', () => {
    expect(partnerAreaOf(fiveAreas)).toBeNull();
  });
});

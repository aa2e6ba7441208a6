import { expect, it } from 'vitest';
import { restatePartnerArea } from '../../../../server/answers/partner-areas/restate-partner-area.ts';
import { surrey, westSussex } from '../../../support/answer-cases.ts';

it('the area of a partner is given back with what it is and who lies wholly or partly within it', () => {
  const parent = { ...surrey, code: 'E23000030', name: 'Surrey' };
  const partnerArea = {
    kind: 'police-force-area' as const,
    wholly: [surrey],
    partly: [{ area: westSussex, also: [] }],
    extracts: ['look-up'],
  };
  expect(restatePartnerArea({ parent, partnerArea: partnerArea as never })).toEqual({
    kind: 'police-force-area',
    name: 'Surrey (police force area)',
    wholly: [{ code: 'E10000030', name: 'Surrey', type: 'utla' }],
    partly: [{ code: 'E10000032', name: 'West Sussex', type: 'utla' }],
    extracts: ['look-up'],
  });
  expect(restatePartnerArea({ parent: null, partnerArea: null })).toBeNull();
});

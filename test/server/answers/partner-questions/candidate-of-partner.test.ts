import { describe, expect, it } from 'vitest';
import {
  candidateOf,
  partnerOfRow,
  partnersNow,
} from '../../../../server/answers/partner-questions/candidate-of-partner.ts';
import { adur } from '../../../support/answer-cases.ts';
import { aPartner } from '../../../support/partner-answers.ts';
import { partnerRow } from '../../../support/partner-cases.ts';

const district = (code: string, name: string) =>
  aPartner({
    key: code,
    kind: 'housing-authority',
    type: 'Housing authority',
    area: { code, name, type: 'ltla' },
  });
const homes = aPartner({
  key: 'homes',
  organisation: 'Adur Homes',
  name: 'Adur Homes, Adur',
  area: { code: 'E07000223', name: 'Adur', type: 'ltla' },
});

describe('a partner as a candidate', () => {
  it('is an organisation by itself, by the name that the map has', () => {
    expect(candidateOf(homes, { partners: [homes] })).toEqual({
      key: 'homes',
      name: 'Adur Homes, Adur',
    });
  });

  it('is one for all districts that have its kind', () => {
    const [one, two] = [district('E07000224', 'Arun'), district('E07000225', 'Chichester')];
    expect(candidateOf(one, { partners: [one, two, homes] })).toEqual({
      key: 'housing-authority',
      name: 'Housing authority of 2 districts',
    });
  });

  it('is nobody of the past', () => {
    expect(partnersNow({ partners: [aPartner({ status: 'past' })] })).toEqual([]);
    const row = partnerRow({ organisation: 'ADUR HOMES', area: 'E07000223' }, 2, adur);
    expect(partnerOfRow(row, { partners: [homes] })).toBe(homes);
    expect(partnerOfRow(row, { partners: [{ ...homes, status: 'past' }] })).toBeUndefined();
  });
});

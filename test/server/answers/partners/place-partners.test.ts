import { describe, expect, it } from 'vitest';
import { findMapAreas } from '../../../../server/answers/partners/map-areas.ts';
import { placePartners } from '../../../../server/answers/partners/place-partners.ts';
import { areas, westSussex } from '../../../support/answer-cases.ts';
import { kind, partnerRow } from '../../../support/partner-cases.ts';

const map = findMapAreas(westSussex, areas, '2026-01-31');
const kinds = [
  kind(),
  kind({ id: 'housing-authority', name: 'Housing authority', tier: 'ltla', recordedAs: ['housing'] }),
  kind({
    id: 'clinical-commissioning-group',
    name: 'Clinical commissioning group',
    recordedAs: ['ccg'],
    to: '2022-07-01',
  }),
];
const place = (...rows: ReturnType<typeof partnerRow>[]) => placePartners({ map, kinds, duties: [], rows });
const namesOf = (...rows: ReturnType<typeof partnerRow>[]) => place(...rows).map(({ name }) => name);

describe('the partners of a map', () => {
  it('are without a register the kinds of the catalogue, with the districts of a county named', () => {
    expect(namesOf()).toEqual([
      'Fire and rescue authority',
      'Housing authority: Adur',
      'Clinical commissioning group',
    ]);
  });

  it('are the organisations of a register in place of their kind, once each', () => {
    expect(namesOf(partnerRow({ theme: 'injury' }), partnerRow({ theme: 'roads' }, 3))).toEqual([
      'West Sussex Fire and Rescue Service',
      'Housing authority: Adur',
      'Clinical commissioning group',
    ]);
  });

  it('keep the kind of today beside an organisation of the past', () => {
    expect(namesOf(partnerRow({ to: '2015-01-01' })).slice(0, 2)).toEqual([
      'West Sussex Fire and Rescue Service',
      'Fire and rescue authority',
    ]);
  });

  it('end with organisations of types that the catalogue does not carry', () => {
    const partners = place(partnerRow({ organisation: 'Rovers', partnerType: 'football club' }));
    expect(partners.at(-1)).toMatchObject({ name: 'Rovers', group: 'other' });
  });

  it('last no longer than their kind of body did, whatever the register leaves open', () => {
    const ccg = place(
      partnerRow({ organisation: 'NHS Coastal CCG', partnerType: 'CCG', from: '2013-04-01' }),
    ).find(({ organisation }) => organisation === 'NHS Coastal CCG');
    expect(ccg).toMatchObject({ to: '2022-06-30', status: 'past' });
  });
});

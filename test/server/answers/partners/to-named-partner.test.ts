import { describe, expect, it } from 'vitest';
import { findMapAreas } from '../../../../server/answers/partners/map-areas.ts';
import { toNamedPartner } from '../../../../server/answers/partners/to-named-partner.ts';
import { areas, westSussex } from '../../../support/answer-cases.ts';
import { kind, partnerRow } from '../../../support/partner-cases.ts';

const setting = { map: findMapAreas(westSussex, areas, '2026-01-31'), duties: [] };

describe('an organisation of a register', () => {
  const rows = [
    partnerRow(
      { role: 'home visits', theme: 'injury', form: 'networking', to: '2020-01-01', from: '2018-01-01' },
      2,
    ),
    partnerRow({ theme: 'injury', form: 'collaborating', from: '2020-01-01', audiences: ['new parents'] }, 3),
  ] as const;
  const named = toNamedPartner([rows[0], rows[1]], kind(), setting);

  it('has what all its rows say, and what is known of its kind', () => {
    expect(named).toMatchObject({
      name: 'West Sussex Fire and Rescue Service',
      type: 'Fire and rescue authority',
      group: 'emergency-service',
      role: 'home visits',
      from: '2018-01-01',
      to: null,
      form: 'collaborating',
      audiences: ['new parents'],
      contributes: 'Visits to homes',
      source: 'Register of partners, lines 2, 3',
    });
  });

  it('has in place of the influence of its kind on an outcome what the register says of that outcome', () => {
    expect(named.relations.map(({ theme, evidence }) => [theme, evidence])).toEqual([
      ['injury', 'register'],
      ['injury', 'register'],
    ]);
  });

  it('of a kind that is not known has no group of the catalogue, and no boundary is guessed', () => {
    const other = toNamedPartner([partnerRow({ partnerType: 'football club' })], null, setting);
    expect(other).toMatchObject({
      group: 'other',
      kind: null,
      type: 'football club',
      role: 'Role not given in the register',
      boundary: { coterminous: 'not-known' },
      source: 'Register of partners, line 2',
    });
  });
});

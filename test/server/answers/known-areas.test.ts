import { describe, expect, it } from 'vitest';
import { findKnownAreas, requireArea } from '../../../server/answers/known-areas.ts';
import { findParents } from '../../../server/catalogue/area-lineage.ts';
import type { Area } from '../../../server/observation/area.ts';
import type { Entry } from '../../../server/observation/entry.ts';
import { area, areas, catalogue, extract, observation, westSussex } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const namedByExtracts = [
  { code: 'S12000033', name: 'Aberdeen City' },
  { code: 'E10000032', name: 'W Sussex' },
];

async function knownAreas(named: typeof namedByExtracts, entries: readonly Entry[] = []) {
  const observations = [observation('2023/24', { value: 1 })];
  const { store, close } = await fillStore([
    { extract: extract('real'), observations, areas: named, entries },
  ]);
  const known = await findKnownAreas({ store, catalogue, version: 1, today: '2026-01-31' });
  await close();
  return known;
}

describe('the areas that a question may name', () => {
  it('are those of the catalogue where extracts name no other', async () => {
    expect(await knownAreas([])).toBe(areas);
  });

  it('take in what only extracts named, the name in the catalogue counting first', async () => {
    const known = await knownAreas(namedByExtracts);
    expect(known.get('S12000033')).toMatchObject({ name: 'Aberdeen City', types: ['other'], parent: null });
    expect(known.get('E10000032')?.name).toBe('West Sussex');
  });

  it('take in what a look-up brought, but for parents and successors that nobody knows', async () => {
    const look = (code: string, changes: Partial<Area>): Entry => {
      const body = area(code, `Area ${code}`, ['other'], changes);
      return { kind: 'area', key: code, body, line: 2 };
    };
    const known = await knownAreas(namedByExtracts, [
      look('S12000033', { name: 'City of Aberdeen', parent: 'E92000001', validFrom: '2012-04-01' }),
      look('E54000001', { parent: 'E99999999', successors: ['E54000002', 'E54000099'] }),
      look('E54000002', { parent: 'E54000003' }),
      look('E54000003', { parent: 'E54000002' }),
      look('E10000032', { name: 'W Sussex' }),
    ]);
    expect(known.get('S12000033')).toMatchObject({
      name: 'City of Aberdeen',
      parent: 'E92000001',
      validFrom: '2012-04-01',
    });
    expect(known.get('E54000001')).toMatchObject({ parent: null, successors: ['E54000002'] });
    expect(findParents(known, 'E54000003').length + findParents(known, 'E54000002').length).toBe(1);
    expect(known.get('E10000032')?.name).toBe('West Sussex');
  });

  it('a code may be written in small letters', () => {
    expect(requireArea('e10000032', areas)).toBe(westSussex);
  });

  it('an unknown code is refused with the nearest', () => {
    expect(() => requireArea('E1000032', areas)).toThrow(
      'unknown area: E1000032; did you mean E10000032 (West Sussex)',
    );
  });
});

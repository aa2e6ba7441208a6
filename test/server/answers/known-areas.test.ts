import { describe, expect, it } from 'vitest';
import { findKnownAreas, requireArea } from '../../../server/answers/known-areas.ts';
import { areas, catalogue, extract, observation, westSussex } from '../../support/answer-cases.ts';
import { fillStore } from '../../support/filled-store.ts';

const namedByExtracts = [
  { code: 'S12000033', name: 'Aberdeen City' },
  { code: 'E10000032', name: 'W Sussex' },
];

async function knownAreas(named: typeof namedByExtracts) {
  const observations = [observation('2023/24', { value: 1 })];
  const { store, close } = await fillStore([{ extract: extract('real'), observations, areas: named }]);
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

  it('a code may be written in small letters', () => {
    expect(requireArea('e10000032', areas)).toBe(westSussex);
  });

  it('an unknown code is refused with the nearest', () => {
    expect(() => requireArea('E1000032', areas)).toThrow(
      'unknown area: E1000032; did you mean E10000032 (West Sussex)',
    );
  });
});

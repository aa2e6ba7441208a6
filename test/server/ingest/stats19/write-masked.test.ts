import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { countWarnings } from '../../../support/read-file-text.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

/** Children of one age, each in a collision of its own. */
function children(from: number, count: number, age: number) {
  return Array.from({ length: count }, (_, at) => ({
    index: `202417${String(from + at).padStart(7, '0')}`,
    age,
  }));
}

const casualties = [...children(0, 6, 3), ...children(100, 42, 8)];
const collisions = casualties.map(({ index }) => ({ index, area: 'E06000001' }));

describe('casualties under a policy that masks small numbers', () => {
  it('do not give 6 away as the rest of 48: the widest total is withheld too', async () => {
    const { observations } = await readStats19(casualties, collisions, {
      policy: 'nhs-suppress-1-7-round-5',
    });
    const shown = Object.fromEntries(
      observations.map(({ age, count, missing }) => [ageKey(age), count ?? missing]),
    );
    // True: 6, 42, 48, none aged 16 or 17. 0-17 and 0-15 less 5-15 would leave 6 or 7.
    expect(shown).toEqual({
      '0-4': 'suppressed',
      '5-15': 40,
      '0-15': 'suppressed',
      '5-17': 40,
      '0-17': 'suppressed',
      '16-17': 0,
    });
  });

  it('have bands of age of all persons only, and no totals by which to work them out', async () => {
    const { observations, reading } = await readStats19(casualties, collisions, {
      policy: 'nhs-suppress-1-7-round-5',
    });
    expect(observations.every(({ sex, category }) => sex === 'persons' && category === null)).toBe(true);
    expect(countWarnings(reading)).toMatchObject({ 'casualties-masked': 1 });
    expect(reading.accepted && Object.keys(reading.totals).filter((name) => name.includes('aged'))).toEqual(
      [],
    );
  });
});

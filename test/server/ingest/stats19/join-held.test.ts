import { describe, expect, it } from 'vitest';
import type { Entry, StoredEntry } from '../../../../server/observation/entry.ts';
import type { Observation } from '../../../../server/observation/observation.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { countWarnings } from '../../../support/read-file-text.ts';
import { listCounts, readStats19 } from '../../../support/read-stats19.ts';
import type { TestCasualty, TestCollision } from '../../../support/stats19-files.ts';

const casualties: readonly TestCasualty[] = [
  { index: '2024170000001', age: 4, sex: 2, type: 1, adjusted: 0.125 },
  { index: '2024170000001', reference: 2, age: 16, severity: 1 },
  { index: '2024170000002', age: -1 },
  { index: '2024170000003', age: 40 },
];
const collisions: readonly TestCollision[] = [
  { index: '2024170000001', area: 'E06000001' },
  { index: '2024170000002', area: 'E06000001' },
  { index: '2024170000003', area: 'E06000002' },
];

function heldAs(extract: string, entries: readonly Entry[]) {
  return heldInMemory(entries.map((entry): StoredEntry => ({ ...entry, extract })));
}

/** Without the line, which is one of the file at hand. */
function figuresOf(observations: readonly Observation[]) {
  return observations.map(({ line: _, ...figure }) => figure);
}

describe('casualties and collisions in two uploads', () => {
  it('give the same figures in either order as together', async () => {
    const together = await readStats19(casualties, collisions);
    const casualtiesFirst = await readStats19(casualties, null);
    const collisionsSecond = await readStats19(null, collisions, {
      held: heldAs('cas', casualtiesFirst.entries),
    });
    const collisionsFirst = await readStats19(null, collisions);
    const casualtiesSecond = await readStats19(casualties, null, {
      held: heldAs('col', collisionsFirst.entries),
    });
    expect(figuresOf(collisionsSecond.observations)).toEqual(figuresOf(together.observations));
    expect(figuresOf(casualtiesSecond.observations)).toEqual(figuresOf(together.observations));
    expect(collisionsSecond.reading).toMatchObject({ accepted: true, dependsOn: ['cas'], entries: 3 });
    expect(casualtiesSecond.reading).toMatchObject({ accepted: true, dependsOn: ['col'], entries: 4 });
    expect(listCounts(together.observations, ['0-17'])).toEqual({
      'E06000001, 2024, 0-17': 2,
      'E06000002, 2024, 0-17': 0,
    });
  });

  it('are joined for the years and forces that are held, and the others wait', async () => {
    const { entries } = await readStats19(null, collisions);
    const { observations, reading } = await readStats19([...casualties, { index: '2023170000009' }], null, {
      held: heldAs('col', entries),
    });
    expect(listCounts(observations, ['0-17'])).toEqual({
      'E06000001, 2024, 0-17': 2,
      'E06000002, 2024, 0-17': 0,
    });
    expect(countWarnings(reading)).toEqual({ 'age-unknown-casualty': 1, 'collisions-wanted': 1 });
  });

  it('leave held files of other years and forces alone', async () => {
    const { entries } = await readStats19(null, collisions);
    const { reading } = await readStats19([{ index: '2022170000001' }], null, {
      held: heldAs('col', entries),
    });
    expect(reading).toMatchObject({ accepted: true, observations: 0, dependsOn: [] });
    expect(
      reading.accepted && reading.warnings.find(({ rule }) => rule === 'collisions-wanted')?.message,
    ).toContain('the collision file of 2022');
  });
});

import { describe, expect, it } from 'vitest';
import type { StoredEntry } from '../../../../server/observation/entry.ts';
import { heldInMemory } from '../../../support/held-in-memory.ts';
import { countWarnings, listProblems } from '../../../support/read-file-text.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

function messageOf(file: Awaited<ReturnType<typeof readStats19>>, rule: string): string {
  const { reading } = file;
  const found = reading.accepted ? reading.warnings : reading.problems;
  return found.find((each) => each.rule === rule)?.message ?? '';
}

describe('casualties and collisions that do not fit', () => {
  it('are counted one by one where few do not join', async () => {
    const file = await readStats19(
      [{ index: '2024170000001' }, { index: '2024170000002' }, { index: '2024170000009' }],
      [
        { index: '2024170000001', area: 'E06000001' },
        { index: '2024170000002', area: 'E06000001' },
      ],
    );
    expect(countWarnings(file.reading)).toEqual({ 'casualty-without-collision': 1 });
    expect(file.reading).toMatchObject({ rowsRead: 5, rowsAccepted: 4 });
    expect(messageOf(file, 'casualty-without-collision')).toContain('2024170000009');
  });

  it('are refused where most do not join', async () => {
    const file = await readStats19(
      [{ index: '2024170000001' }, { index: '2024170000002' }, { index: '2024170000003' }],
      [{ index: '2024170000001', area: 'E06000001' }],
    );
    expect(listProblems(file.reading)).toEqual([[null, null, 'casualties-do-not-join']]);
    expect(messageOf(file, 'casualties-do-not-join')).toContain(
      '2 of 3, the first of collision 2024170000002',
    );
  });

  it('are said where a collision has another number of casualties than it states', async () => {
    const file = await readStats19(
      [{ index: '2024170000001' }, { index: '2024170000002' }],
      [
        { index: '2024170000001', area: 'E06000001', casualties: 3 },
        { index: '2024170000002', area: 'E06000001', casualties: 1 },
      ],
    );
    expect(countWarnings(file.reading)).toEqual({ 'casualties-differ-from-stated': 1 });
    expect(messageOf(file, 'casualties-differ-from-stated')).toContain('2024170000001 with 1 for 3');
  });

  it('are refused where most collisions have no casualty, whichever file came first', async () => {
    const indexes = Array.from({ length: 44 }, (_, at) => `20241700000${String(at).padStart(2, '0')}`);
    const places = indexes.map((index) => ({ index, area: 'E06000001' }));
    const halfYear = indexes.slice(0, 21).map((index) => ({ index, age: 40 }));
    const together = await readStats19(halfYear, places);
    expect(listProblems(together.reading)).toEqual([[null, null, 'casualties-incomplete']]);
    expect(messageOf(together, 'casualties-incomplete')).toContain('23 of 44');
    const { entries } = await readStats19(null, places);
    const held = heldInMemory(entries.map((entry): StoredEntry => ({ ...entry, extract: 'collisions' })));
    const later = await readStats19(halfYear, null, { held });
    expect(listProblems(later.reading)).toEqual([[null, null, 'casualties-incomplete']]);
  });

  it('are refused where more than a quarter of a force and year do not join', async () => {
    const indexes = Array.from({ length: 64 }, (_, at) => `20241700000${String(at).padStart(2, '0')}`);
    const file = await readStats19(
      indexes.map((index) => ({ index })),
      indexes.slice(0, 40).map((index) => ({ index, area: 'E06000001' })),
    );
    expect(listProblems(file.reading)).toEqual([[null, null, 'casualties-do-not-join']]);
    expect(messageOf(file, 'casualties-do-not-join')).toContain('24 of 64');
  });

  it('ask for the collision files of the years that are missing', async () => {
    const file = await readStats19([{ index: '2024170000001' }, { index: '2022170000001' }], null);
    expect(countWarnings(file.reading)).toEqual({ 'collisions-wanted': 2 });
    expect(messageOf(file, 'collisions-wanted')).toContain('the collision file of 2022, 2024');
  });

  it('ask for the casualty files of the years that are missing', async () => {
    const file = await readStats19(null, [{ index: '2024170000001', area: 'E06000001' }]);
    expect(countWarnings(file.reading)).toEqual({ 'casualties-wanted': 1 });
    expect(messageOf(file, 'casualties-wanted')).toContain('the casualty file of 2024');
  });
});

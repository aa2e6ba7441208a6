import { describe, expect, it } from 'vitest';
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

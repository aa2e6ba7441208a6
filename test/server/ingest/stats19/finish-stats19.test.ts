import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFiles } from '../../../support/read-file-text.ts';
import { listCounts, readStats19 } from '../../../support/read-stats19.ts';
import { casualtyFile, collisionFile } from '../../../support/stats19-files.ts';

const casualties = casualtyFile([{ index: '2024170000001' }]);
const collisions = collisionFile([{ index: '2024170000001', area: 'E06000001' }]);
const vehicles =
  'collision_index,collision_year,vehicle_reference,vehicle_type,vehicle_manoeuvre\n2024170000001,2024,1,9,18\n';

describe('files of road casualties', () => {
  it('are joined in either order of one upload, and keep no record', async () => {
    const one = await readFiles([
      ['cas.csv', casualties],
      ['col.csv', collisions],
    ]);
    const other = await readFiles([
      ['col.csv', collisions],
      ['cas.csv', casualties],
    ]);
    expect(other.observations).toEqual(one.observations);
    expect(listCounts(one.observations, ['0-15'])).toEqual({ 'E06000001, 2024, 0-15': 1 });
    expect([one.entries, other.entries]).toEqual([[], []]);
  });

  it('of several years are joined in one upload', async () => {
    const { observations } = await readFiles([
      ['cas-2023.csv', casualtyFile([{ index: '2023170000001' }])],
      ['cas-2024.csv', casualties],
      ['col-2024.csv', collisions],
      ['col-2023.csv', collisionFile([{ index: '2023170000001', area: 'E06000001' }])],
    ]);
    expect(listCounts(observations, ['0-15'])).toEqual({
      'E06000001, 2023, 0-15': 1,
      'E06000001, 2024, 0-15': 1,
    });
  });

  it('may have the vehicle file with them, which is left out', async () => {
    const { reading, observations } = await readFiles([
      ['veh.csv', vehicles],
      ['cas.csv', casualties],
      ['col.csv', collisions],
    ]);
    expect(countWarnings(reading)).toEqual({ 'vehicles-not-used': 1 });
    expect(reading).toMatchObject({ rowsRead: 3, rowsAccepted: 2 });
    expect(listCounts(observations, ['0-15'])).toEqual({ 'E06000001, 2024, 0-15': 1 });
  });

  it('with an error in one row are not counted at all', async () => {
    const { reading, staging } = await readStats19(
      [{ index: '2024170000001', severity: 7 }, { index: '2024170000009' }],
      [{ index: '2024170000001', area: 'E06000001' }],
    );
    expect(listProblems(reading)).toEqual([[2, 'casualty_severity', 'casualty-severity-unknown']]);
    expect(staging).toBe('abandoned');
  });

  it('count those of unknown age, and say so', async () => {
    const { reading } = await readStats19(
      [
        { index: '2024170000001', age: -1 },
        { index: '2024170000001', reference: 2, age: '' },
      ],
      [{ index: '2024170000001', area: 'E06000001' }],
    );
    expect(reading).toMatchObject({ totals: { 'casualties of unknown age': 2 } });
    const said = reading.accepted ? reading.warnings.map(({ message }) => message) : [];
    expect(said).toContain(
      'casualties of unknown age: 2. They are in the totals for all ages, but in no age band.',
    );
  });
});

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

describe('files that wait for another', () => {
  it('keep each casualty under its collision, vehicle and number, dated by its year', async () => {
    const { reading, entries } = await readStats19([{ index: '2023170000001', reference: 2, age: -1 }], null);
    expect(entries).toEqual([
      {
        kind: 'casualty',
        key: '2023170000001/1/2',
        body: {
          collision: '2023170000001',
          year: 2023,
          sex: 'male',
          age: null,
          severity: 'serious',
          adjustedSerious: 0.5,
          roadUser: 'Pedestrian',
        },
        line: 2,
      },
    ]);
    expect(reading).toMatchObject({ accepted: true, released: '2023-12-31', observations: 0 });
  });

  it('keep a casualty without numbers under its line', async () => {
    const header = 'collision_index,casualty_class,casualty_severity,sex_of_casualty,age_of_casualty';
    const { entries } = await readFile(`${header}\n2023170000001,1,2,1,10\n2023170000001,1,2,1,10\n`);
    expect(entries.map(({ key }) => key)).toEqual(['2023170000001/line 2', '2023170000001/line 3']);
  });

  it('keep each collision of known area under its index', async () => {
    const { entries } = await readStats19(null, [
      { index: '2023170000001', area: 'E06000001' },
      { index: '2023170000002', area: '-1' },
    ]);
    expect(entries).toEqual([
      { kind: 'collision', key: '2023170000001', body: { area: 'E06000001', year: 2023 }, line: 2 },
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';
import { readStats19 } from '../../../support/read-stats19.ts';

describe('the totals of a casualty file', () => {
  it('have every casualty by severity, and the killed or seriously injured by age', async () => {
    const ages = [0, 4, 5, 15, 16, 17, 18, -1];
    const { reading } = await readStats19(
      [
        ...ages.map((age, at) => ({ index: '2024170000001', reference: at + 1, age })),
        { index: '2024170000001', reference: 20, age: 3, severity: 1 },
        { index: '2024170000001', reference: 21, age: 3, severity: 3 },
      ],
      [{ index: '2024170000001', area: 'E06000001' }],
    );
    expect(reading).toMatchObject({
      totals: {
        'killed, all ages': 1,
        'seriously injured, all ages': 8,
        'slightly injured, all ages': 1,
        'casualties of unknown age': 1,
        'KSI aged 0-4': 3,
        'KSI aged 5-15': 2,
        'KSI aged 0-15': 5,
        'KSI aged 0-17': 7,
        collisions: 1,
      },
    });
  });

  it('are by the bands of the publisher where there are only those', async () => {
    const rows = [1, 2, 3, 4].map((band) => `2024170000001,${band},1,1,1,${band},2,E06000001`);
    const header =
      'collision_index,casualty_reference,vehicle_reference,casualty_class,sex_of_casualty,age_band_of_casualty,casualty_severity,local_authority_ons_district';
    const { reading } = await readFile([header, ...rows, ''].join('\n'));
    expect(reading).toMatchObject({ accepted: true, totals: { 'KSI aged 0-5': 1, 'KSI aged 0-15': 3 } });
    expect(reading.accepted && Object.keys(reading.totals)).not.toContain('KSI aged 0-17');
  });
});

import { describe, expect, it } from 'vitest';
import { readFile } from '../../../support/read-file-text.ts';

const header = 'area_code,arrangement,kinds,partner,financial_year,contribution_gbp,age_from,age_to';

describe('the register of Health Act arrangements', () => {
  it('reads kinds in any case, ages in completed years and contributions in pounds', async () => {
    const { reading, entries } = await readFile(
      `${header}\nE10000032,Healthy child,Pooled fund; Lead commissioning,NHS Sussex,2023/24,"£400,000",0,19\n`,
    );
    expect(reading.accepted).toBe(true);
    expect(entries).toMatchObject([
      {
        kind: 'arrangement',
        key: 'E10000032|Healthy child|NHS Sussex|2023/24',
        body: {
          kinds: ['pooled fund', 'lead commissioning'],
          ageFrom: 0,
          ageTo: 19,
          contributionPounds: 400_000,
        },
      },
    ]);
  });

  it('refuses a calendar year for a financial year', async () => {
    const { reading } = await readFile(
      `${header}\nE10000032,Healthy child,pooled fund,NHS Sussex,2023,1,,\n`,
    );
    expect(reading).toMatchObject({
      problems: [{ line: 2, column: 'financial_year', rule: 'period-unreadable' }],
    });
  });

  it('is demonstration data where a name says so', async () => {
    const read = (row: string) =>
      readFile(`area_code,arrangement,kinds\n${row}\n`, { layout: 'arrangements' });
    expect((await read('E10000032,Example fund (demonstration),pooled fund')).reading).toMatchObject({
      demonstration: true,
      publisher: 'Demonstration data, from no publisher',
      licence: 'Made up for demonstration, no licence',
      warnings: [],
    });
    expect((await read('E10000032,Safer homes,pooled fund')).reading).toMatchObject({ demonstration: false });
  });
});

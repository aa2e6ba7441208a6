import { describe, expect, it } from 'vitest';
import { listProblems, readFile } from '../../../support/read-file-text.ts';

/** Areas, years, sexes and ages of the observations of a table. */
async function places(table: string): Promise<string[]> {
  const { observations } = await readFile(table);
  return observations.map(({ area, period, sex, age }) => [area, period.label, sex, age.label].join(', '));
}

describe('of whom a row is', () => {
  it('is read from its cells, in the words of publishers', async () => {
    const header = 'Code,Year,Sex,Age,Population';
    expect(await places(`${header}\ne06000001,Mid-2019,2,Age 7,5\nE06000001,30 June 2019,M,90+,5\n`)).toEqual(
      ['E06000001, mid-2019, male, 90 years and over', 'E06000001, mid-2019, female, 7 years'],
    );
  });

  it('is persons where there is no sex', async () => {
    expect(await places('area_code,year,age,population\nE06000001,2019,7,5\n')).toEqual([
      'E06000001, mid-2019, persons, 7 years',
    ]);
  });

  it('by name is the area that was in force in the year of the row', async () => {
    const table = (year: number) => `Population\nArea,Year,Age 0\nDorset,${year},5\n`;
    expect(await places(table(2018))).toEqual(['E10000009, mid-2018, persons, Under 1 year']);
    expect(listProblems((await readFile(table(2020))).reading)).toEqual([
      [3, 'Area', 'population-area-unmatched'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const header = 'area_code,year,age,sex,population';

describe('rows of population estimates', () => {
  it('report everything that is wrong with a row at once', async () => {
    const { reading } = await readFile(`${header}\nE0600001,1066,young,both of them,-1\n`);
    expect(listProblems(reading)).toEqual([
      [2, 'year', 'population-year-unreadable'],
      [2, 'area_code', 'area-code-malformed'],
      [2, 'sex', 'sex-unknown'],
      [2, 'age', 'population-age-unreadable'],
      [2, 'population', 'population-negative'],
    ]);
  });

  it('that repeat an earlier one are left out and counted', async () => {
    const row = 'E06000001,2019,0,M,5';
    const { reading, observations } = await readFile(
      [header, row, row, 'E06000001,mid-2019,Age 0,1,5.0'].join('\n'),
    );
    expect(reading).toMatchObject({ rowsRead: 3, rowsAccepted: 1 });
    expect(countWarnings(reading)).toEqual({ 'row-repeated': 2 });
    expect(observations).toHaveLength(1);
  });

  it('of a table about one sex are of that sex', async () => {
    const { reading, observations } = await readFile(
      'Population estimates: Males, mid-2020\nCode,Age,Population\nE06000001,0,5\n',
    );
    expect(observations).toMatchObject([{ sex: 'male' }]);
    expect(countWarnings(reading)).toMatchObject({
      'population-sex-from-title': 1,
      'population-year-from-title': 1,
    });
  });

  it('of a table that names several years are refused', async () => {
    const { reading } = await readFiles([
      ['population_2019_2020.csv', 'Code,Age,Population\nE06000001,0,5\n'],
    ]);
    expect(listProblems(reading)).toEqual([[1, null, 'population-year-several']]);
  });

  it('that contradict each other are refused where the year comes from outside them too', async () => {
    const { reading } = await readFile('Code,Age,Population\nE06000001,0,5\nE06000001,0,6\n', {
      period: '2019',
    });
    expect(listProblems(reading)).toEqual([[3, 'Population', 'population-two-numbers']]);
  });
});

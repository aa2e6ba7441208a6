import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const counted = 'area_code,financial_year,age,count\n';
const records = 'area_code,episode_end,age,diagnosis_1\n';

describe('the files of an extract of admissions', () => {
  it('are counted together', async () => {
    const { reading, observations } = await readFiles([
      ['2022.csv', `${records}${'E06000001,2022-05-01,3,S00\n'.repeat(9)}`],
      ['2023.csv', `${records}${'E06000001,2022-05-01,3,S00\n'.repeat(9)}E06000001,2023-05-01,3,S00\n`],
    ]);
    expect(reading).toMatchObject({ accepted: true, periods: ['2022/23', '2023/24'], rowsRead: 19 });
    const under5 = observations.filter(
      ({ age, category }) => age.from === 0 && age.to === 4 && category === null,
    );
    // 18 in the first year; 1 in the second.
    expect(under5.map(({ count }) => count)).toEqual([20, null]);
  });

  it('are all records or all counted', async () => {
    const { reading, staging } = await readFiles([
      ['one.csv', `${records}E06000001,2022-05-01,3,S00\n`],
      ['two.csv', `${counted}E06000001,2022/23,3,12\n`],
    ]);
    expect(listProblems(reading)).toEqual([[1, null, 'admission-tables-mixed']]);
    expect(staging).toBe('abandoned');
  });

  it('leave nothing behind where one row is wrong', async () => {
    const { reading, observations } = await readFile(
      `${counted}E06000001,2022/23,3,12\nE06000001,2022/23,4,x\n`,
    );
    expect(reading.accepted).toBe(false);
    expect(observations).toEqual([]);
  });

  it('warn of ages that they do not have', async () => {
    const { reading } = await readFile(`${counted}E06000001,2022/23,3,12\nE06000001,2022/23,30,12\n`);
    expect(countWarnings(reading)).toEqual({ 'left-out-adult': 1, 'ages-not-seen': 3 });
    expect(reading).toMatchObject({
      totals: {
        'admissions read': 24,
        'admissions counted': 12,
        'rows counted': 1,
        'rows left out: 18 or over': 1,
        'admissions left out: 18 or over': 12,
      },
    });
  });

  it('are refused where every row is left out', async () => {
    const { reading } = await readFile(`${counted}E06000001,2022/23,30,12\n`);
    expect(listProblems(reading)).toEqual([[null, null, 'nothing-counted']]);
  });
});

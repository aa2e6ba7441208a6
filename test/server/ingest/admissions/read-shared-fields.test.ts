import { describe, expect, it } from 'vitest';
import { listProblems, readFile } from '../../../support/read-file-text.ts';

const header =
  'area_code,financial_year,age,sex,length_of_stay,deprivation_decile,deprivation_quintile,count';

/** Category types published of a file with these columns and one row that fills them. */
async function typesWith(columns: string, row: string): Promise<string[]> {
  const { observations } = await readFile(
    `area_code,financial_year,age,${columns},count\nE06000001,2022/23,3,${row},12\n`,
  );
  return [...new Set(observations.flatMap(({ category }) => category?.type ?? []))];
}

describe('what both kinds of file say of an admission', () => {
  it.each([
    ['sex', '1', []],
    ['length_of_stay', '0', ['Nights in hospital']],
    ['IMD decile', '3', ['Deprivation decile']],
    ['deprivation_quintile', '3', ['Deprivation quintile']],
    ['deprivation_decile,deprivation_quintile', '6,3', ['Deprivation decile']],
  ])('gives breakdowns by the columns that there are: %s', async (columns, row, expected) => {
    expect(await typesWith(columns, row)).toEqual(expected);
  });

  it('is reported cell by cell', async () => {
    const { reading } = await readFile(`${header}\nHartlepool,2022/23,200,7,-1,11,6,12\n`);
    expect(listProblems(reading)).toEqual([
      [2, 'area_code', 'area-code-malformed'],
      [2, 'age', 'age-impossible'],
      [2, 'sex', 'sex-unknown'],
      [2, 'length_of_stay', 'length-of-stay-unreadable'],
      [2, 'deprivation_decile', 'deprivation-unreadable'],
      [2, 'deprivation_quintile', 'deprivation-unreadable'],
    ]);
  });

  it('registers areas that the register does not know', async () => {
    const { reading } = await readFile(`${header}\nE54000050,2022/23,3,1,0,1,1,12\n`);
    expect(reading).toMatchObject({ accepted: true, newAreas: [{ code: 'E54000050' }] });
  });
});

import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const single = Array.from({ length: 90 }, (_, age) => age);

describe('population estimates with a column an age', () => {
  it.each([
    ['LA code,LA name', 'E06000001,Hartlepool'],
    ['mnemonic,local authority: district / unitary (as of April 2023)', 'E06000001,Hartlepool'],
    ['Code,Name', 'E06000001,Hartlepool'],
    ['ladcode23,laname23', 'E06000001,Hartlepool'],
  ])('has its areas under %s', async (names, cells) => {
    const table = `Population estimates\nDate : 2024\n${names},Aged 0,Aged 1-4,Aged 5+\n${cells},1,2,3\n`;
    const { reading, observations } = await readFile(table);
    expect(reading).toMatchObject({ layout: 'population', periods: ['mid-2024'] });
    expect(observations.map(({ age, value, line }) => [ageKey(age), value, line])).toEqual([
      ['0', 1, 4],
      ['0-4', 3, 4],
      ['0+', 6, 4],
      ['1-4', 2, 4],
      ['5+', 3, 4],
    ]);
  });

  it('may have codes under the name of the local authority', async () => {
    const table = 'Population\nDate : 2024\nlocal authority: district / unitary,Age 0\nE06000001,5\n';
    expect((await readFile(table)).observations).toMatchObject([{ area: 'E06000001', value: 5 }]);
  });

  it('or names without codes, which are matched and said', async () => {
    const table =
      'Population\nDate : 2018\nlocal authority: district / unitary,Age 0\nDorset,5\nColumn Total,5\n';
    const { reading, observations } = await readFile(table);
    expect(observations).toMatchObject([{ area: 'E10000009', value: 5 }]);
    expect(countWarnings(reading)).toMatchObject({ 'population-area-by-name': 1, 'population-total-row': 1 });
  });

  it('is known by single years up to the oldest, whatever it is called', async () => {
    const table = [
      `Code,Name,Year,${single.join()},90+`,
      `E06000001,Hartlepool,2019,${single.join()},7`,
    ].join('\n');
    const { reading, observations } = await readFile(table);
    expect(reading.accepted).toBe(true);
    // 0 + 1 + … + 89 = 4,005, and 7.
    expect(observations.find(({ age }) => ageKey(age) === '0+')?.value).toBe(4012);
  });

  it('counts of something else by age are not taken for it', async () => {
    const table = 'Code,Name,Year,0-4,5-9\nE06000001,Hartlepool,2019,3,4\n';
    expect(listProblems((await readFile(table)).reading)).toEqual([[1, null, 'population-not-stated']]);
    expect((await readFiles([['population.csv', table]])).reading.accepted).toBe(true);
  });

  it('reports every cell that is wrong, by its column', async () => {
    const table =
      'Population\nCode,Name,Year,0-4,5-9\nE06000001,Hartlepool,2019,,-4\nE06000002,Stockton,2019,5,five\n';
    expect(listProblems((await readFile(table)).reading)).toEqual([
      [3, '0-4', 'population-blank'],
      [3, '5-9', 'population-negative'],
      [4, '5-9', 'not-a-number'],
    ]);
  });
});

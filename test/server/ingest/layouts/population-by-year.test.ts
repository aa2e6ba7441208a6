import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

describe('population estimates with a column a year', () => {
  it.each([
    ['ladcode20,laname20,country,sex,age,population_2019,population_2020', '2', 'female'],
    ['lad2014_code,lad2014_name,country,sex,age,population_2019,population_2020', 'M', 'male'],
    ['ladcode23,laname23,country,sex,age,Mid-2019,Mid-2020', 'f', 'female'],
  ])('has the header %s', async (header, sex, meaning) => {
    const { observations } = await readFiles([
      ['myeb1.csv', `${header}\nE06000001,Hartlepool,E,${sex},7,10,11\n`],
    ]);
    expect(observations.map((each) => [each.period.label, each.sex, ageKey(each.age), each.value])).toEqual([
      ['mid-2019', meaning, '7', 10],
      ['mid-2020', meaning, '7', 11],
    ]);
  });

  it('may say the country and the kind of area, and name it twice', async () => {
    const table =
      'ladcode23,laname23,Name,country,Geography,sex,age,population_2019\nE06000001,Hartlepool,Hartlepool,E,Unitary,M,7,10\n';
    expect((await readFile(table)).reading).toMatchObject({ accepted: true, rowsAccepted: 1 });
  });

  it('figures of something else by year are not taken for it', async () => {
    const table = 'Code,Name,Age,2019,2020\nE06000001,Hartlepool,0-4,3,4\n';
    expect(listProblems((await readFile(table)).reading)).toEqual([[1, null, 'population-not-stated']]);
    expect((await readFile(`Mid-year estimates\n${table}`)).reading.accepted).toBe(true);
  });

  it('two rows that contradict each other in one year are refused, with the year’s column', async () => {
    const table = [
      'ladcode23,sex,age,population_2019,population_2020',
      'E06000001,M,7,10,11',
      'E06000001,M,7,10,12',
    ].join('\n');
    expect(listProblems((await readFile(table)).reading)).toEqual([
      [3, 'population_2020', 'population-two-numbers'],
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { countWarnings, readFile, readFiles } from '../../../support/read-file-text.ts';

const header = 'area_code,year,age,sex,population';

describe('a population extract as a whole', () => {
  it('says what it holds of England at the widest ages', async () => {
    const rows = [
      'E92000001,2023,0-4,,10',
      'E92000001,2023,5+,,90',
      'E92000001,2024,0-17,,20',
      'E06000001,2023,0,,5',
    ];
    const { reading } = await readFile([header, ...rows].join('\n'));
    expect(reading).toMatchObject({
      layout: 'population',
      policy: 'published-open',
      totals: { 'England, all ages, mid-2023': 100, 'England, ages 0-17, mid-2024': 20 },
    });
  });

  it('takes the age 90 that nothing follows as 90 and over', async () => {
    const { reading, observations } = await readFile(
      `${header}\nE06000001,2023,89,,10\nE06000001,2023,90,,20\n`,
    );
    expect(observations.map(({ age }) => ageKey(age))).toEqual(['89', '90+']);
    expect(countWarnings(reading)).toEqual({ 'population-oldest-open': 1 });
    const followed = await readFile(`${header}\nE06000001,2023,90,,20\nE06000001,2023,91+,,20\n`);
    expect(followed.observations.map(({ age }) => ageKey(age))).toEqual(['90', '91+']);
  });

  it('joins files that are each about one sex', async () => {
    const table = (people: number) =>
      `Code,Name,All ages,0,1+\nE06000001,Hartlepool,${people},1,${people - 1}\n`;
    const { reading, observations } = await readFiles([
      ['mye2_males_2020.csv', table(10)],
      ['mye2_females_2020.csv', table(20)],
    ]);
    expect(reading.accepted).toBe(true);
    expect(observations.map(({ sex, age, value }) => [sex, ageKey(age), value])).toEqual([
      ['persons', '0', 2],
      ['persons', '0+', 30],
      ['persons', '1+', 28],
      ['male', '0', 1],
      ['male', '0+', 10],
      ['male', '1+', 9],
      ['female', '0', 1],
      ['female', '0+', 20],
      ['female', '1+', 19],
    ]);
  });

  it('refuses two files that contradict each other', async () => {
    const row = (people: number) => `${header}\nE06000001,2023,0,,${people}\n`;
    const { reading, staging } = await readFiles([
      ['one.csv', row(10)],
      ['other.csv', row(11)],
    ]);
    expect(reading).toMatchObject({
      problems: [{ file: 'other.csv', line: 2, rule: 'population-two-numbers' }],
    });
    expect(staging).toBe('abandoned');
  });
});

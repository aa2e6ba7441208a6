import { describe, expect, it } from 'vitest';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const header =
  'indicator,area_code,period,sex,age,category_type,category,value,lower95,upper95,count,denominator,note';
const open = { policy: 'published-open' } as const;

function file(...rows: string[]): string {
  return `${[header, ...rows].join('\n')}\n`;
}

describe('the observations layout', () => {
  it('reads our own tidy table', async () => {
    const rows = file(
      'injury-admissions,E06000001,2022/23,persons,0-4,,,120.5,100,140,,,',
      'our-survey,E06000001,2024,female,16+,Housing,Rented,12.5,,,5,40,Small sample',
    );
    const { reading, observations } = await readFile(rows, open);
    expect(reading).toMatchObject({ accepted: true, layout: 'observations', rowsRead: 2, rowsAccepted: 2 });
    expect(countWarnings(reading)).toEqual({});
    expect(observations).toMatchObject([
      { indicator: 'injury-admissions', age: { from: 0, to: 4 }, value: 120.5, count: null, category: null },
      {
        indicator: 'our-survey',
        sex: 'female',
        age: { from: 16, to: null },
        category: { type: 'Housing', value: 'Rented' },
        count: 5,
        denominator: 40,
        notes: ['Small sample'],
      },
    ]);
  });

  it("takes a publisher's id for the indicator of ours", async () => {
    const { observations } = await readFile(file('90284,E06000001,2022/23,persons,0-14,,,50,,,,,'));
    expect(observations).toMatchObject([{ indicator: 'injury-admissions' }]);
  });

  it("takes a blank age for the indicator's own, and a blank sex for persons, with warnings", async () => {
    const { reading, observations } = await readFile(file('injury-admissions,E06000001,2022/23,,,,,50,,,,,'));
    expect(observations).toMatchObject([{ sex: 'persons', age: { from: 0, to: 14 } }]);
    expect(countWarnings(reading)).toEqual({ 'sex-not-applicable': 1, 'age-from-catalogue': 1 });
  });

  it('asks for the age of an indicator that the catalogue does not know', async () => {
    const { reading } = await readFile(file('our-survey,E06000001,2022/23,persons,,,,50,,,,,'));
    expect(listProblems(reading)).toEqual([[2, 'age', 'age-blank']]);
  });

  it('must be told how to treat small numbers when it carries counts', async () => {
    const rows = file('our-survey,E06000001,2024,persons,16+,,,12.5,,,5,40,');
    const { reading, observations, staging } = await readFile(rows);
    expect(listProblems(reading)).toEqual([[2, null, 'policy-not-chosen']]);
    expect([observations, staging]).toEqual([[], 'abandoned']);
  });

  it('needs no policy without counts', async () => {
    const { reading } = await readFile(file('our-survey,E06000001,2024,persons,16+,,,12.5,,,,,'));
    expect(reading).toMatchObject({ accepted: true, policy: 'published-open' });
  });

  it('stages small numbers masked as the policy says', async () => {
    const rows = file('injury-admissions,E06000001,2024/25,persons,0-4,,,50,20,110,5,1000,');
    const { observations } = await readFile(rows, { policy: 'nhs-suppress-1-7-round-5' });
    expect(observations).toMatchObject([
      { value: null, lower95: null, upper95: null, count: null, missing: 'suppressed', denominator: 1000 },
    ]);
  });

  it('needs all thirteen columns', async () => {
    const { reading } = await readFile(file().replace(',note', ''), { layout: 'observations' });
    expect(listProblems(reading)).toEqual([[1, null, 'column-missing']]);
  });

  it('leaves further columns out with a warning', async () => {
    const { reading } = await readFile(
      `${header},colour\nour-survey,E06000001,2024,persons,16+,,,12.5,,,,,,red\n`,
    );
    expect(countWarnings(reading)).toEqual({ 'unknown-column': 1 });
  });

  it('refuses a row without an indicator', async () => {
    const { reading } = await readFile(file(',E06000001,2024,persons,16+,,,12.5,,,,,'));
    expect(listProblems(reading)).toEqual([[2, 'indicator', 'indicator-blank']]);
  });
});

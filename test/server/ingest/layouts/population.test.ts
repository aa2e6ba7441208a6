import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { ageKey } from '../../../../server/observation/age-band.ts';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

describe('population estimates with one number a row', () => {
  it.each([
    'area_code,year,age,sex,population',
    'Area Code,Year,Age,Gender,Population estimate',
    'ladcode23,Date,Age group,Sex,Mid-year population',
    'LAD23CD,Period,AGE,SEX,POPULATION',
    'mnemonic,Mid-year,Age band,sex,Usual residents',
  ])('has the header %s', async (header) => {
    const { reading, observations } = await readFile(`${header}\nE06000001,2019,0-4,F,5\n`);
    expect(reading).toMatchObject({ accepted: true, layout: 'population' });
    expect(observations).toMatchObject([
      {
        indicator: 'population',
        area: 'E06000001',
        period: { label: 'mid-2019', start: '2019-06-30', end: '2019-07-01', kind: 'snapshot' },
        sex: 'female',
        age: { from: 0, to: 4 },
        value: 5,
        count: 5,
        denominator: null,
        missing: null,
        line: 2,
      },
    ]);
  });

  it('takes the year from the name of the file, and says so', async () => {
    const table = 'Code,Name,Geography1,Age,Population\nE06000001,Hartlepool,Unitary,0,5\n';
    const { reading } = await readFiles([['mye2019_syoa_long.csv', table]]);
    expect(reading).toMatchObject({ periods: ['mid-2019'] });
    expect(countWarnings(reading)).toMatchObject({ 'population-year-from-name': 1 });
  });

  it('asks for the year where nothing says it', async () => {
    const table = 'Code,Name,Geography1,Age,Population\nE06000001,Hartlepool,Unitary,0,5\n';
    expect(listProblems((await readFile(table)).reading)).toEqual([[1, null, 'population-year-missing']]);
    expect((await readFile(table, { period: '2019' })).reading).toMatchObject({ periods: ['mid-2019'] });
  });

  it('an ordinary table of figures is not taken for it', async () => {
    for (const name of ['value', 'Persons', 'count', 'Estimate']) {
      const table = `area_code,year,age,${name}\nE06000001,2019,0-4,5\n`;
      expect((await readFile(table)).reading).toMatchObject({ accepted: false, layout: null });
    }
  });
});

const file = `${import.meta.dirname}/../../../../../shared/extracts/population/mye2019_syoa_long_thedebata.csv`;
const isAbsent = !existsSync(file);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

/** Totals as the Office for National Statistics published them for mid-2019. */
describe.skipIf(isAbsent)(`the single years of age of mid-2019${because}`, () => {
  it('goes in whole, with England and West Sussex at all ages as published', async () => {
    const { reading, observations } = await readFiles(
      [['mye2019_syoa_long_thedebata.csv', readFileSync(file)]],
      {
        catalogue: loadCatalogue(),
      },
    );
    expect(reading).toMatchObject({
      accepted: true,
      rowsRead: 38_766,
      rowsAccepted: 38_766,
      areas: 426,
      periods: ['mid-2019'],
      totals: { 'England, all ages, mid-2019': 56_286_961 },
    });
    // Six metropolitan counties, 32 and 22 and 11 areas of the other countries, and six of countries together.
    expect(countWarnings(reading)).toEqual({
      'header-spelling': 3,
      'population-year-from-name': 1,
      'area-not-in-register': 6 + 32 + 22 + 11 + 6,
      // Buckinghamshire as one council (from April 2020): 91 single years and 12 bands.
      'area-code-applied-back': 91 + 12,
    });
    const westSussex = observations.filter(({ area, age }) => area === 'E10000032' && ageKey(age) === '0+');
    expect(westSussex.map(({ value }) => value)).toEqual([863_980]);
  });
});

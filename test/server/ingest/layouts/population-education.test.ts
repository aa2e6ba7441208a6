import { existsSync, readFileSync } from 'node:fs';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { countWarnings, listProblems, readFile, readFiles } from '../../../support/read-file-text.ts';

const header =
  'time_period,time_identifier,geographic_level,country_code,country_name,region_code,region_name,old_la_code,new_la_code,la_name,age_group,population_estimate';

describe('population estimates of the Department for Education', () => {
  it('are of the area of their level', async () => {
    const { observations } = await readFile(
      [
        header,
        '2024,Reporting year,National,E92000001,England,,,,,,Children aged 0 to 17 years,9000',
        '2024,Reporting year,regional,E92000001,England,E12000001,North East,,,,Children aged 0 to 17 years,500',
        '2024,Reporting year,Local authority,E92000001,England,E12000001,North East,805,E06000001,Hartlepool,0-17,20',
      ].join('\n'),
    );
    expect(observations.map(({ area, value }) => [area, value])).toEqual([
      ['E92000001', 9000],
      ['E12000001', 500],
      ['E06000001', 20],
    ]);
  });

  it('a level that is not known is refused', async () => {
    const { reading } = await readFile(`${header}\n2024,,School,E92000001,England,,,,,,0-17,9000\n`);
    expect(listProblems(reading)).toEqual([[2, 'geographic_level', 'population-level-unknown']]);
  });
});

const name = 'dfe_ons_mid-year_population_estimates_2012_to_2024.csv';
const file = `${import.meta.dirname}/../../../../../shared/extracts/population/${name}`;
const isAbsent = !existsSync(file);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

describe.skipIf(isAbsent)(`the estimates of 2012 to 2024 of the Department for Education${because}`, () => {
  it('go in whole: 12,183,016 children in England in 2024', async () => {
    const { reading, observations } = await readFiles([[name, readFileSync(file)]], {
      catalogue: loadCatalogue(),
    });
    expect(reading).toMatchObject({
      accepted: true,
      publisher: 'Office for National Statistics, through the Department for Education',
      rowsRead: 2132,
      rowsAccepted: 2132,
      totals: { 'England, ages 0-17, mid-2024': 12_183_016, 'rows not-available': 21 },
    });
    expect(countWarnings(reading)).toEqual({
      'area-not-in-register': 2,
      'symbol-for-missing': 21,
      // Northumberland and Gateshead in 2012, under the codes that they have had since 2013.
      'area-code-applied-back': 2,
    });
    const dorset = observations.filter(({ area }) => area === 'E10000009');
    expect(dorset.map(({ value, missing }) => [value, missing])).toEqual(
      Array.from({ length: 7 }, () => [null, 'not-available']),
    );
  });
});

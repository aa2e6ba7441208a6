import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import type { ColumnMapping } from '../../../../server/observation/column-mapping.ts';
import { countWarnings, listProblems, readFile } from '../../../support/read-file-text.ts';

const mapping: ColumnMapping = {
  name: 'a',
  headers: ['Code', 'Year', '%'],
  columns: { area_code: 'Code', period: 'Year', value: '%' },
  constants: { indicator: 'play-areas', age: '0-15' },
  policy: null,
};

describe('a table read by a column mapping', () => {
  it('is everybody where nothing says a sex, without a word', async () => {
    const { reading, observations } = await readFile('Code,Year,%\nE06000001,2015,3\n', { mapping });
    expect(observations).toMatchObject([{ sex: 'persons', value: 3, area: 'E06000001' }]);
    expect(countWarnings(reading)).toEqual({});
  });

  it('takes the column that is meant, where another has no name at all', async () => {
    const { observations } = await readFile('Code,,Year,%\nE06000001,9,2015,3\n', { mapping });
    expect(observations).toMatchObject([{ value: 3 }]);
  });

  it("takes a blank age as the one of the publisher's own indicator, else as the catalogue's", async () => {
    const text = 'Code,Year,%\nE06000001,2015,3\n';
    const aged = async (indicator: string) => {
      const { observations } = await readFile(text, { mapping: { ...mapping, constants: { indicator } } });
      return observations[0]?.age;
    };
    expect(await aged('90285')).toMatchObject({ from: 15, to: 24 });
    expect(await aged('injury-admissions')).toMatchObject({ from: 0, to: 14 });
  });

  it('reads short rows as if the cells at their end were blank', async () => {
    const columns = { area_code: 'Code', period: 'Year', value: 'Rate', note: 'Note' };
    const headers = ['Code', 'Year', 'Rate', 'Note'];
    const text = 'Code,Year,Rate,Note\nE06000001,2015,3\n';
    const { observations } = await readFile(text, { mapping: { ...mapping, headers, columns } });
    expect(observations).toMatchObject([{ value: 3, notes: [] }]);
  });

  it('names the areas that a name may mean', async () => {
    const columns = { area_name: 'Code', period: 'Year', value: '%' };
    const { reading } = await readFile('Code,Year,%\nDurham,2007,3\n', {
      mapping: { ...mapping, columns },
      catalogue: loadCatalogue(),
    });
    expect(listProblems(reading)).toEqual([[2, 'Code', 'area-name-ambiguous']]);
    expect(!reading.accepted && reading.problems[0]?.message).toContain('E07000056 Durham, E10000010 Durham');
  });

  it('is masked by the policy of the mapping', async () => {
    const headers = ['Code', 'Year', 'Count'];
    const columns = { area_code: 'Code', period: 'Year', count: 'Count' };
    const { observations } = await readFile('Code,Year,Count\nE06000001,2015,3\n', {
      mapping: { ...mapping, headers, columns, policy: 'nhs-suppress-1-7-round-5' },
    });
    expect(observations).toMatchObject([{ count: null, missing: 'suppressed' }]);
  });
});

/** An analyst's own table of Fingertips 10101 (SOURCES.md beside it); it is not part of this repository. */
const published = fileURLToPath(
  new URL(
    '../../../../../shared/extracts/poverty/trafford_phof_10101_low_income_families.csv',
    import.meta.url,
  ),
);
const isAbsent = !existsSync(published);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

describe.skipIf(isAbsent)(`an analyst's table as it was published${because}`, () => {
  const headers = [
    'area_code',
    'area_name',
    'period',
    'value',
    'indicator',
    'measure',
    'unit',
    'significance',
  ];
  const columns = { area_code: 'area_code', area_name: 'area_name', period: 'period', value: 'value' };
  const constants = { indicator: 'child-poverty-hmrc' };

  it('gives the figures of England that its publisher gives: 16.8% in 2015 and 17.0% in 2016', async () => {
    const { reading, observations } = await readFile(readFileSync(published), {
      mapping: { name: 'families', headers, columns, constants, policy: null },
      catalogue: loadCatalogue(),
    });
    expect(reading).toMatchObject({ accepted: true, rowsRead: 3608, rowsAccepted: 3608 });
    const england = observations.filter(({ area }) => area === 'E92000001');
    const valueIn = (year: string) => england.find(({ period }) => period.label === year)?.value;
    expect([valueIn('2015'), valueIn('2016')]).toEqual([16.8, 17]);
  });
});

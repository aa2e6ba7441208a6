import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import {
  countWarnings,
  listProblems,
  type ReadFile,
  readFile,
  readFiles,
} from '../../../support/read-file-text.ts';

const title = 'Children (aged under 16) living in Relative low income families';
const header = 'Local Authority,Area Code,Number of children FYE 2022,Percentage of children FYE 2022 (%)';

function table(...lines: readonly string[]): string {
  return `${lines.join('\n')}\n`;
}

describe('the child poverty layout', () => {
  it('keeps the percentage as written beside the number, and makes up no denominator', async () => {
    const { reading, observations } = await readFile(
      table(title, header, 'Hartlepool,E06000001,"4,500",25.1%'),
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'poverty-cilif', policy: 'published-open' });
    expect(observations).toMatchObject([
      {
        indicator: 'child-poverty-relative',
        area: 'E06000001',
        period: { label: 'FYE 2022', start: '2021-04-01', end: '2022-04-01', kind: 'financial' },
        sex: 'persons',
        age: { from: 0, to: 15 },
        value: 25.1,
        count: 4500,
        denominator: null,
        missing: null,
      },
    ]);
  });

  it.each([
    ['a title', 'Children in Absolute low income families', 'a.csv', 'child-poverty-absolute'],
    ["the file's name", 'Children in low income families', '2_Absolute_Region.csv', 'child-poverty-absolute'],
    [
      "the file's name, in other words",
      'Children in low income',
      'cilif relative.csv',
      'child-poverty-relative',
    ],
  ])('tells relative from absolute by %s', async (_, words, fileName, indicator) => {
    const content = table(words, header, 'Hartlepool,E06000001,4500,25.1%');
    const { observations } = await readFiles([[fileName, content]]);
    expect(observations).toMatchObject([{ indicator }]);
  });

  it('takes the age of the indicator where no title says one, with a warning', async () => {
    const words = 'Children in Relative low income families';
    const { reading, observations } = await readFile(table(words, header, 'Hartlepool,E06000001,4500,25.1%'));
    expect(observations).toMatchObject([{ age: { from: 0, to: 15 } }]);
    expect(countWarnings(reading)).toMatchObject({ 'age-from-catalogue': 1 });
  });

  it('reads years under a heading that stands over the first of them only', async () => {
    const lines = [
      title,
      ',,Number of children,,Percentage of children,',
      'Area Code,Area,FYE 2022,FYE 2023 [p],FYE 2022,FYE 2023 [p]',
      'E06000001,Hartlepool,4500,4600,25.1,25.9',
    ];
    const { observations } = await readFile(table(...lines));
    expect(observations).toMatchObject([
      { period: { label: 'FYE 2022' }, count: 4500, value: 25.1, notes: [] },
      { period: { label: 'FYE 2023' }, count: 4600, value: 25.9, notes: ['Provisional'] },
    ]);
  });

  it('multiplies parts of one by a hundred, only where no cell is above one or has a per cent sign', async () => {
    const fractions = table(title, header, 'Hartlepool,E06000001,4500,0.251', 'Two,E06000002,45,0.07');
    expect((await readFile(fractions)).observations.map(({ value }) => value)).toEqual([25.1, 7]);
    const percent = table(title, header, 'Hartlepool,E06000001,4500,25.1', 'Two,E06000002,45,0.7');
    expect((await readFile(percent)).observations.map(({ value }) => value)).toEqual([25.1, 0.7]);
    const signed = table(title, header, 'Hartlepool,E06000001,45,0.7%');
    expect((await readFile(signed)).observations.map(({ value }) => value)).toEqual([0.7]);
  });

  it('removes the number beside a suppressed percentage', async () => {
    const { observations } = await readFile(table(title, header, 'Hartlepool,E06000001,4500,[c]'));
    expect(observations).toMatchObject([{ value: null, count: null, missing: 'suppressed' }]);
  });

  it('refuses a table that does not tell relative from absolute, and one after housing costs', async () => {
    const rows = [header, 'Hartlepool,E06000001,4500,25.1%'];
    const neither = await readFile(table('Children in low income families', ...rows));
    expect(listProblems(neither.reading)).toEqual([[2, null, 'poverty-measure-not-told']]);
    const after = await readFile(table(`${title}, After Housing Costs`, ...rows));
    expect(listProblems(after.reading)).toEqual([[2, null, 'income-after-housing-costs']]);
  });
});

/** Published on 31 March 2022 (SOURCES.md beside it says where it comes from). It is not part of this repository. */
const published = fileURLToPath(
  new URL('../../../../../shared/extracts/poverty/dwp_cilif_1_Relative_Local_Authority.csv', import.meta.url),
);
const isAbsent = !existsSync(published);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

describe.skipIf(isAbsent)(`the release of March 2022${because}`, () => {
  let file: ReadFile;
  beforeAll(async () => {
    file = await readFile(readFileSync(published), { catalogue: loadCatalogue() });
  });

  it('gives the United Kingdom the percentages published', () => {
    const kingdom = file.observations.filter(({ area }) => area === 'K02000001');
    expect(kingdom.map(({ period, value }) => [period.label, value])).toEqual([
      ['FYE 2015', 15.5],
      ['FYE 2016', 16.2],
      ['FYE 2017', 17],
      ['FYE 2018', 18],
      ['FYE 2019', 18.2],
      ['FYE 2020', 19.3],
      ['FYE 2021', 18.7],
    ]);
    expect(kingdom.map(({ count }) => count)).toContain(1_880_828);
    expect(kingdom.at(-1)?.notes).toEqual(['Provisional']);
  });

  it('goes in whole: 375 areas in seven years, 66 of them outside England', () => {
    expect(file.reading).toMatchObject({
      accepted: true,
      rowsRead: 375,
      rowsAccepted: 375,
      observations: 375 * 7,
      areas: 375,
      released: '2021-03-31',
    });
    // 32 councils in Scotland, 22 in Wales, 11 in Northern Ireland, and the United Kingdom.
    expect(countWarnings(file.reading)).toMatchObject({ 'area-not-in-register': 32 + 22 + 11 + 1 });
  });
});

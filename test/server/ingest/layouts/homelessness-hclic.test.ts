import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../../server/catalogue/load-catalogue.ts';
import { countWarnings, listProblems, type ReadFile, readFile } from '../../../support/read-file-text.ts';

const header = [
  ',,Total initial assessments,Total owed a prevention or relief duty,Prevention duty owed,Of which:,Relief duty owed,Number of households in area (000s)',
  ',,,,,due to service of valid Section 21 Notice - Prevention duty owed,,',
];

function table(title: string, ...rows: readonly string[]): string {
  return `${[title, ...header, ...rows].join('\n')}\n`;
}

const title = 'Table A1 April to June 2019';

describe('the H-CLIC layout, table A1', () => {
  it('gives the total its households, for its rate to be worked out, and keeps the two duties apart', async () => {
    const { reading, observations } = await readFile(
      table(title, 'E06000001,Hartlepool,130,120,50,8,70,42.591'),
    );
    expect(reading).toMatchObject({ accepted: true, layout: 'homelessness-hclic' });
    const common = { area: 'E06000001', denominator: 42_591, value: null, missing: 'not-available' };
    expect(observations).toMatchObject([
      { ...common, category: null, count: 120 },
      { ...common, category: { type: 'Duty', value: 'Prevention duty' }, count: 50 },
      { ...common, category: { type: 'Duty', value: 'Relief duty' }, count: 70 },
    ]);
  });

  it('keeps a figure without households, where a release has none', async () => {
    const { observations } = await readFile(table(title, 'E06000001,Hartlepool,130,120,50,8,70,'));
    expect(observations).toMatchObject([{ count: 120, denominator: null }, {}, {}]);
  });

  it('says when the two duties do not add up beyond rounding', async () => {
    const { reading } = await readFile(table(title, 'E06000001,Hartlepool,150,140,50,8,70,42'));
    expect(countWarnings(reading)).toMatchObject({ 'parts-differ-from-total': 1 });
  });

  it('adds England up for the verdict', async () => {
    const { reading } = await readFile(
      table(title, 'E92000001,ENGLAND,92610,84780,37910,7150,46870,24209.029'),
    );
    expect(reading).toMatchObject({
      totals: { 'households assessed, England': 92_610, 'owed a duty, England': 84_780 },
    });
  });

  it('says which column a table lacks', async () => {
    const text = table(title, 'E06000001,Hartlepool,130,120,50,8,70,42').replace(
      ',Relief duty owed',
      ',Other',
    );
    const { reading } = await readFile(text, { layout: 'homelessness-hclic' });
    expect(listProblems(reading)).toMatchObject([[expect.anything(), null, 'column-missing']]);
    expect(reading).toMatchObject({
      problems: [{ message: expect.stringContaining('Homeless - Relief duty owed') }],
    });
  });

  it('has no figure, and no period, for a table that tells none', async () => {
    const { reading } = await readFile(table('Table A1', 'E06000001,Hartlepool,130,120,50,8,70,42'));
    expect(listProblems(reading)).toEqual([[2, null, 'period-not-told']]);
    const told = await readFile(table('Table A1', 'E06000001,Hartlepool,130,120,50,8,70,42'), {
      period: '2019/20',
    });
    expect(told.observations).toMatchObject([{ period: { label: '2019/20' } }, {}, {}]);
  });
});

/** MHCLG's table of April to June 2024 (SOURCES.md beside it says where it comes from). */
const published = fileURLToPath(
  new URL('../../../../../shared/extracts/homelessness/hclic_A1.csv', import.meta.url),
);
const isAbsent = !existsSync(published);
const because = isAbsent ? ' (skipped: the published file is not beside this repository)' : '';

describe.skipIf(isAbsent)(`table A1 of April to June 2024${because}`, () => {
  let file: ReadFile;
  beforeAll(async () => {
    file = await readFile(readFileSync(published), { catalogue: loadCatalogue() });
  });

  it('gives England 84,780 households owed a duty, of 92,610 assessed', () => {
    expect(file.reading).toMatchObject({
      accepted: true,
      areas: 306,
      rowsAccepted: 306,
      observations: 3 * 306,
      released: '2024-06-30',
      newAreas: [],
      totals: { 'households assessed, England': 92_610, 'owed a duty, England': 84_780 },
    });
    expect(file.observations.filter(({ area }) => area === 'E92000001')).toMatchObject([
      {
        count: 84_780,
        denominator: 24_209_029,
        value: null,
        period: { kind: 'quarter', start: '2024-04-01' },
      },
      { count: 37_910, value: 1.56594613119874 },
      { count: 46_870, value: 1.93599441732165 },
    ]);
  });

  it('has no figure for the seven authorities with missing data', () => {
    const missing = file.observations.filter(({ count, category }) => count === null && category === null);
    expect(missing.map(({ area }) => area)).toEqual([
      'E09000005',
      'E09000007',
      'E07000106',
      'E09000008',
      'E07000072',
      'E07000074',
      'E07000236',
    ]);
    expect(missing.every((figure) => figure.missing === 'not-available')).toBe(true);
  });

  it('counts what was left out: the rest of England, and London a second time', () => {
    expect(countWarnings(file.reading)).toMatchObject({
      'row-without-area': 1,
      'row-repeated': 1,
      'period-from-title': 1,
    });
    expect(countWarnings(file.reading)).not.toHaveProperty('parts-differ-from-total');
  });
});

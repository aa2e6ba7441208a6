import { existsSync, readFileSync } from 'node:fs';
import { fileURLToPath } from 'node:url';
import Papa from 'papaparse';
import { beforeAll, describe, expect, it } from 'vitest';
import { loadCatalogue } from '../../../server/catalogue/load-catalogue.ts';
import { ageKey } from '../../../server/observation/age-band.ts';
import { countWarnings, type ReadFile, readFile } from '../../support/read-file-text.ts';

/**
 * Two releases of Fingertips 90284 as their publisher gave them out (SOURCES.md beside them says where they come
 * from). They are not part of this repository. Every number expected here is the publisher's, or is counted in the test
 * from the rows as PapaParse reads them.
 */
const folder = fileURLToPath(new URL('../../../../shared/extracts/fingertips', import.meta.url));
const isAbsent = !existsSync(folder);
const because = isAbsent ? ' (skipped: the published files are not beside this repository)' : '';

interface Published {
  readonly file: ReadFile;
  /** The cells of a row by the name of their column. */
  readonly rows: readonly Record<string, string>[];
}

async function open(name: string): Promise<Published> {
  const bytes = readFileSync(`${folder}/${name}`);
  const text = bytes.toString().replace('\ufeff', '');
  const rows = Papa.parse<Record<string, string>>(text, { header: true, skipEmptyLines: true }).data;
  return { file: await readFile(bytes, { catalogue: loadCatalogue() }), rows };
}

function find({ file }: Published, area: string, period: string, sex = 'persons') {
  return file.observations.find(
    (figure) =>
      figure.area === area &&
      figure.period.label === period &&
      figure.sex === sex &&
      figure.category === null,
  );
}

describe.skipIf(isAbsent)(`the release of 2024 of Fingertips 90284${because}`, () => {
  let published: Published;
  beforeAll(async () => {
    published = await open('dfe_la_hospital_admissions_2324.csv');
  });

  it('goes in whole: 7,208 rows, of which 703 repeat England', () => {
    expect(published.file.reading).toMatchObject({
      accepted: true,
      rowsRead: 7208,
      rowsAccepted: 6505,
      observations: 6505,
      areas: 154,
      released: '2024-03-31',
      newAreas: [],
      demonstration: false,
    });
    expect(published.file.observations).toHaveLength(6505);
  });

  it.each([
    ['2010/11', 115.2166797, 107_429, 9_324_084],
    ['2022/23', 75.36689, 74_588, 9_896_653],
    ['2023/24', 72.71224, 72_293, 9_942_344],
  ])('gives England in %s the value published, to all digits', (period, value, count, denominator) => {
    const england = find(published, 'E92000001', period);
    expect(england).toMatchObject({ count, denominator, missing: null });
    expect(england?.value).toBeCloseTo(value, 4);
  });

  it('keeps published values and limits exactly', () => {
    expect(find(published, 'E92000001', '2022/23')).toMatchObject({
      value: 75.36689,
      lower95: 74.82698,
      upper95: 75.90974,
      lower998: 74.51699,
      upper998: 76.22357,
    });
  });

  it('gives West Sussex fourteen years', () => {
    const westSussex = published.file.observations.filter(
      ({ area, sex }) => area === 'E10000032' && sex === 'persons',
    );
    expect(westSussex).toHaveLength(14);
    expect(westSussex.map(({ age }) => ageKey(age))).toEqual(Array.from({ length: 14 }, () => '0-14'));
  });

  it('suppresses Rutland, boys, 2021/22, as its note says, and keeps its population', () => {
    expect(find(published, 'E06000017', '2021/22', 'male')).toMatchObject({
      value: null,
      count: null,
      missing: 'suppressed',
      denominator: 3186,
      notes: ['Value suppressed for disclosure control due to small count'],
    });
  });

  it('counts every habit as often as the file has it', () => {
    const { rows } = published;
    const minusOnes = rows.filter((row) => row['Lower CI 95.0 limit'] === '-1' && row.Value === '').length;
    const trends = rows.filter((row) => row['Recent Trend'] !== '').length;
    const figures = rows.map((row) =>
      [row['Area Code'], row['Time period'], row.Sex, row['Category Type'], row.Category].join(';'),
    );
    expect(countWarnings(published.file.reading)).toEqual({
      'limits-of-minus-one': minusOnes,
      'area-code-applied-back': countAppliedBack(rows),
      'publisher-trend-not-used': trends,
      'row-repeated': rows.length - new Set(figures).size,
    });
    expect([minusOnes, trends, countAppliedBack(rows)]).toEqual([24, 603, 268]);
  });

  it('adds up to what the file holds', () => {
    const withValue = published.rows.filter((row) => row.Value !== '').length;
    expect(published.file.reading).toMatchObject({
      totals: { 'rows with a value': withValue, 'rows suppressed': 1, 'rows of injury-admissions': 7208 },
    });
    expect(withValue).toBe(6787);
  });

  it('lists the fourteen years in their order', () => {
    expect(published.file.reading).toMatchObject({
      periods: Array.from({ length: 14 }, (_, at) => `${2010 + at}/${11 + at}`),
    });
  });
});

describe.skipIf(isAbsent)(`the release of 2023 of Fingertips 90284${because}`, () => {
  let published: Published;
  beforeAll(async () => {
    published = await open('dfe_la_hospital_admissions_2223.csv');
  });

  it('goes in whole, and is of an earlier release by its content', () => {
    expect(published.file.reading).toMatchObject({
      accepted: true,
      rowsRead: 154,
      rowsAccepted: 154,
      released: '2023-03-31',
      areas: 154,
    });
    expect(find(published, 'E92000001', '2022/23')).toMatchObject({
      value: 75.30912,
      count: 74_588,
      denominator: 9_904_245,
    });
  });

  it('loses the limits left beside values that are not presented', () => {
    expect(find(published, 'E10000030', '2022/23')).toMatchObject({
      value: null,
      missing: 'not-available',
      lower998: null,
      upper998: null,
      count: null,
    });
    expect(find(published, 'E10000030', '2022/23')?.notes[0]).toMatch(/^Not presented due to Frimley/);
  });

  it('counts every habit as often as the file has it', () => {
    const { rows } = published;
    const cells = rows.flatMap((row) => Object.values(row));
    const left = rows.filter((row) => row.Value === '' && row['Lower CI 99.8 limit'] !== '').length;
    expect(countWarnings(published.file.reading)).toEqual({
      'area-code-applied-back': countAppliedBack(rows),
      'header-spelling': 1,
      'html-in-cell': cells.filter((cell) => cell.startsWith('<div') || cell.startsWith('<span')).length,
      'thousands-separator': rows.filter((row) => row.Count?.includes(',')).length,
      'limits-without-value': left,
      'publisher-trend-not-used': rows.filter((row) => row['Recent Trend'] !== '').length,
    });
    expect(left).toBe(5);
    // Cumberland, Westmorland and Furness, North Yorkshire and Somerset came into being in April 2023.
    expect(countAppliedBack(rows)).toBe(4);
  });
});

/** Rows of financial years that were over before their area's code came into force. */
function countAppliedBack(rows: Published['rows']): number {
  const { areas } = loadCatalogue();
  return rows.filter((row) => {
    const validFrom = areas.get(row['Area Code'] ?? row.AreaCode ?? '')?.validFrom ?? null;
    const firstYear = Number((row['Time period'] ?? row.Timeperiod ?? '').slice(0, 4));
    return validFrom !== null && `${firstYear + 1}-04-01` <= validFrom;
  }).length;
}

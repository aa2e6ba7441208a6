import { parse } from 'papaparse';
import { describe, expect, it } from 'vitest';
import { distributionFileName } from '../../../server/reports/distribution-file-name.ts';
import { distributionTable } from '../../../server/reports/distribution-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { distribution } from '../../support/distribution-cases.ts';

const distributionCsv = asCsv(distributionTable);

const rowsOf = (csv: string) =>
  parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;

describe('a distribution as CSV', () => {
  const rows = rowsOf(distributionCsv(distribution()));

  it('has a row for every period with its quartiles, whiskers and outliers', () => {
    expect(
      rows.map(({ period, areas_with_value, lower_quartile, median }) => [
        period,
        areas_with_value,
        lower_quartile,
        median,
      ]),
    ).toEqual([
      ['2021/22', '5', '20', '30'],
      ['2022/23', '2', '', ''],
      ['2023/24', '5', '22', '32'],
    ]);
    expect(rows[0]).toMatchObject({
      interquartile_range: '20',
      lower_whisker: '10',
      upper_whisker: '40',
      outliers: 'Area 5 (A5) 100',
      benchmark_value: '32',
      highlighted_1_name: 'Area 1',
      highlighted_1_value: '10',
      highlighted_1_rank: '5',
      highlighted_1_place: 'below-box',
      highlighted_2_code: '',
      areas_suppressed: '0',
      extract: 'real',
    });
  });

  it('says why there is no box, how many areas have no value, and where another release begins', () => {
    expect(rows[1]).toMatchObject({
      areas_shown: '5',
      areas_suppressed: '2',
      areas_not_held: '1',
      areas_without_value: 'Area 2: suppressed | Area 5: suppressed | Area 3: not-held',
      values_without_box: 'Area 4 (A4) 41 | Area 1 (A1) 11',
    });
    expect(rows[1]?.why_no_box).toContain('fewer than five make no box');
    expect(rows[2]).toMatchObject({ release_changes: 'Another release.', extract: 'newer' });
    expect(rows[2]?.source).toBe('Office for Health Improvement and Disparities, newer.csv');
  });

  it('names the areas that were chosen one by one', () => {
    const named = distribution();
    const chosen = { ...named, question: { ...named.question, areaType: null, areas: ['A1', 'A2'] } };
    const [row] = rowsOf(distributionCsv({ ...chosen, areas: named.areas.slice(0, 2) }));
    expect(row?.areas_of).toBe('Area 1 (A1) | Area 2 (A2)');
  });

  it('has one row that says why where there is no period', () => {
    const [only, ...others] = rowsOf(
      distributionCsv(distribution({ periods: [], why: 'No figures are held.' })),
    );
    expect([others, only?.period, only?.why_no_box]).toEqual([[], '', 'No figures are held.']);
  });
});

it('the file is named by what is spread, where and when, and made-up data are', () => {
  expect(distributionFileName(distribution({ demonstration: true }), 'csv')).toBe(
    'demonstration_distribution_injury-admissions_0-14_persons_utla-vs-england_2021-22-to-2023-24.csv',
  );
  const parent = { code: 'E12000008', name: 'South East', type: 'region' } as const;
  const question = { ...distribution().question, parent };
  expect(distributionFileName(distribution({ question, benchmark: null, periods: [] }), 'svg')).toBe(
    'distribution_injury-admissions_0-14_persons_utla-in-south-east_no-data.svg',
  );
});

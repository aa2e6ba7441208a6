import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { causeTrendsFileName } from '../../../server/reports/cause-trends-file-name.ts';
import { causeTrendsTable } from '../../../server/reports/cause-trends-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import * as answers from '../../support/cause-trends-answers.ts';

const causeTrendsCsv = asCsv(causeTrendsTable);

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
const rows = rowsOf(causeTrendsCsv(answers.causesThroughTime));
const rowOf = (group: string, period: string, role = 'area') =>
  rows.find((row) => row.group === group && row.period === period && row.role === role);

describe('causes through time as a file', () => {
  it('have a row for each year of each group, of England too, and of the nights', () => {
    // Four groups and two of England, then two series of nights, five years each.
    expect(rows).toHaveLength((4 + 2 + 2) * 5);
    expect(rowOf('Falls', '2023/24')).toMatchObject({
      measure: 'group',
      value: '30',
      lower95: '26',
      upper95: '34',
      count: '120',
      comparator_name: 'England',
      comparator_value: '40',
      comparison: 'better',
      recent_trend: 'decreasing',
      icd10: 'W00-W19',
      within: '',
    });
    expect(rowOf('Falls', '2023/24', 'benchmark')).toMatchObject({ value: '40', area_name: 'England' });
    expect(rowOf('Zero nights in hospital, of all injury admissions', '2023/24')).toMatchObject({
      measure: 'zero-nights',
      value: '53',
      unit: '%',
      comparator_value: '52',
    });
    expect(rowOf('Zero nights in hospital, of all injury admissions', '2023/24')?.notes).toContain(
      'how patients are recorded',
    );
  });

  it('keep what is hidden hidden with its reason, and 0 as 0', () => {
    expect(rowOf('Transport', '2020/21')).toMatchObject({ value: '', count: '', missing: 'suppressed' });
    expect(rowOf('Forces of nature', '2020/21')).toMatchObject({ value: '0', missing: '' });
  });

  it('say where another release begins', () => {
    expect(rowOf('Falls', '2022/23')?.break_before).toMatch(/^Another release/);
    expect(rowOf('Falls', '2021/22')?.break_before).toBe('');
  });

  it('say why there is nothing', () => {
    const [row, ...more] = rowsOf(causeTrendsCsv(answers.noCausesThroughTime));
    expect(more).toEqual([]);
    expect(row).toMatchObject({ measure: 'nothing-held', missing: 'not-available' });
    expect(row?.notes).toContain('Bring admissions with a cause.');
    const nights = rowsOf(causeTrendsCsv(answers.causesOfEngland)).filter(
      ({ measure }) => measure === 'zero-nights',
    );
    expect(nights.map(({ notes }) => notes)).toEqual([
      'Nights in hospital are not held for this area, age and sex.',
    ]);
  });

  it('are called by what is inside', () => {
    expect(causeTrendsFileName(answers.causesThroughTime, 'csv')).toBe(
      'causes-of-injury-admissions-through-time_west-sussex_0-4_2019-20-to-2023-24.csv',
    );
    const question = {
      ...answers.causesOfEngland.question,
      by: 'code',
      within: 'falls',
      sex: 'male',
    } as const;
    expect(causeTrendsFileName({ ...answers.causesOfEngland, question }, 'png')).toBe(
      'demonstration_causes-of-injury-admissions-through-time_by-code_falls_england_0-4_male_2019-20-to-2023-24.png',
    );
  });
});

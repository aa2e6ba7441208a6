import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { inequalityFileName } from '../../../server/reports/inequality-file-name.ts';
import { inequalityTable } from '../../../server/reports/inequality-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { bySex, byTenths, madeUp, nothing, withGaps } from '../../support/inequality-answers.ts';

const inequalityCsv = asCsv(inequalityTable);

const rowsOf = (csv: string) =>
  Papa.parse<Record<string, string>>(csv.trimEnd(), { header: true, skipEmptyLines: true }).data;

describe('an inequality as CSV', () => {
  const rows = rowsOf(inequalityCsv(byTenths));
  const of = (measure: string) => rows.filter((row) => row.measure === measure);

  it('has a row for each group, the area as a whole, and each index and gap of each period', () => {
    expect(of('group')).toHaveLength(10);
    expect(of('area')).toHaveLength(1);
    expect(of('levelling-up')).toHaveLength(1);
    for (const measure of ['slope-index', 'relative-index', 'gap', 'gap-ratio']) {
      expect(of(measure)).toHaveLength(14);
    }
    expect(rows).toHaveLength(68);
  });

  it('says of a group all that the answer knows', () => {
    expect(of('group')[0]).toMatchObject({
      area_name: 'England',
      category: 'Most deprived decile (IMD2019)',
      quantile: '1',
      period: '2023/24',
      value: '83.40796',
      lower95: '81.68656',
      count: '8830',
      denominator: '1058652',
      comparison: 'worse',
      limits_method: 'published',
      source: 'Office for Health Improvement and Disparities, Fingertips, indicator 90284',
      released: '2025-03-04',
      released_stated: 'true',
      comparator_name: 'England',
      comparator_value: '72.71262',
      comparison_method: '95% confidence limits',
      comparison_confidence: '95%',
      store_version: '12',
    });
  });

  it('has everything that a figure sends its readers to it for', () => {
    for (const row of rows) {
      expect(row.method_notes).toBe(byTenths.methodNotes.join(' '));
      expect(row.what_groups_are).toContain('tenths of county and unitary councils');
    }
    for (const { text, periods } of byTenths.caveats) {
      const about = rows.filter(({ period }) => periods.length === 0 || periods.includes(period ?? ''));
      expect(about.length).toBeGreaterThan(0);
      for (const row of about) expect(row.notes).toContain(text);
    }
  });

  it('gives each gap with its limits, whether it is more than chance, and the method', () => {
    expect(of('gap').at(-1)).toMatchObject({
      value: '18.1',
      lower95: '15.600000000000001',
      upper95: '20.6',
      more_than_chance: 'true',
      limits_method: 'normal',
      gap_method: expect.stringContaining('Altman and Bland 2003'),
      notes: expect.stringContaining(
        '95% limits of the difference 15.6 to 20.6 per 10,000, more than chance',
      ),
    });
  });

  it('gives the index of the period shown at both levels, and its words', () => {
    expect(of('slope-index').at(-1)).toMatchObject({
      value: '17.48125',
      lower998: '14.58',
      limits_method: 'simulation',
      unit: 'per 10,000',
    });
    expect(of('slope-index').at(-1)?.notes).toContain('higher at the most deprived end');
    expect(of('relative-index').at(-1)?.unit).toBe('ratio');
  });

  it('says why something is missing, never 0', () => {
    expect(of('slope-index')[2]).toMatchObject({
      value: '',
      missing: 'not-available',
      notes: expect.stringMatching(/^No slope index and no gap: no group has a value \(no figure held\)\./),
    });
    const gaps = rowsOf(inequalityCsv(withGaps)).filter((row) => row.measure === 'group');
    expect(gaps[4]).toMatchObject({ value: '', missing: 'suppressed' });
    expect(gaps[9]).toMatchObject({ value: '', notes: 'No figure is held for this group in 2023/24.' });
  });

  it('by sex has gaps alone, and without figures one row that says why', () => {
    const measures = new Set(rowsOf(inequalityCsv(bySex)).map(({ measure }) => measure));
    expect([...measures]).toEqual(['group', 'area', 'levelling-up', 'gap', 'gap-ratio']);
    expect(rowsOf(inequalityCsv(nothing))).toMatchObject([
      { measure: 'group', value: '', missing: 'not-available', notes: nothing.why },
    ]);
  });
});

describe('the name of a file of an inequality', () => {
  it.each([
    [byTenths, 'inequality_injury-admissions_0-14_persons_england_by-deprivation_2023-24.png'],
    [bySex, 'inequality_injury-admissions_0-14_england_by-sex_2023-24.png'],
    [madeUp, 'demonstration_inequality_injury-admissions_0-14_persons_england_by-deprivation_2023-24.png'],
    [nothing, 'inequality_injury-admissions_0-14_persons_west-sussex_by-deprivation_no-data.png'],
  ])('says what is inside', (answer, name) => {
    expect(inequalityFileName(answer, 'png')).toBe(name);
  });
});

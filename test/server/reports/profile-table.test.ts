import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { profileTable } from '../../../server/reports/profile-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { profileAnswer } from '../../support/profile-answers.ts';

const profileCsv = asCsv(profileTable);

/** The rows of a CSV file by the names of its columns. */
function read(csv: string): Record<string, string>[] {
  return Papa.parse<Record<string, string>>(csv, { header: true, skipEmptyLines: true }).data;
}

describe('a profile as CSV', () => {
  const rows = read(profileCsv(profileAnswer()));

  it('has a row for each of the profile, and for each indicator that is not held', () => {
    expect(rows.map(({ indicator_id, age, value }) => [indicator_id, age, value])).toEqual([
      ['injury-admissions', '0 to 14 years', '87.1'],
      ['child-poverty-relative', '0 to 15 years', '12.2'],
      ['homelessness-duty-owed', 'All ages', ''],
      ['population', '0 to 17 years', '181943'],
      ['child-poverty-hmrc', '', ''],
    ]);
  });

  it('has all that a figure needs to be understood alone', () => {
    expect(rows[0]).toMatchObject({
      area_code: 'E10000032',
      area_name: 'West Sussex',
      theme: 'injury',
      period: '2023/24',
      period_start: '2023-04-01',
      period_end: '2024-03-31',
      unit: 'per 10,000',
      lower95: '82.1',
      upper95: '92.1',
      count: '1290',
      denominator: '148122',
      comparator_name: 'England',
      comparator_value: '72.7',
      comparison: 'worse',
      recent_trend: 'decreasing',
      recent_trend_judgement: 'better',
      recent_trend_chi_squared: '27.09',
      change_from_period: '2022/23',
      change_from_value: '91.2',
      change_more_than_chance: 'false',
      change_in_words: 'Down 4.1 (4.5%) since 2022/23; may be chance',
      peers_with_value: '151',
      peers_lowest: '30',
      peers_lower_quartile: '60',
      peers_median: '72',
      peers_upper_quartile: '87',
      peers_highest: '150',
      rank: '38',
      place_in_words: '38th highest of 151 upper-tier and unitary authorities',
      commissioner: 'local-authority',
      commissions: 'Council',
      leads: 'Council (county or unitary), with partners supporting',
      notes: 'Counts are rounded.',
      limits_method: 'published',
      source: 'Office for Health Improvement and Disparities, Fingertips, indicator 90284',
      licence: 'Open Government Licence v3.0',
      released: '2025-03-04',
      demonstration: 'false',
      store_version: '12',
    });
  });

  it('has every caveat of the page in the notes of its rows, with its periods, and those of rows without a figure too', () => {
    const caveat = { source: 'NHS England', areas: [], indicators: ['homelessness-duty-owed'] };
    const caveats = [
      { ...caveat, text: 'Experimental.', periods: [] },
      { ...caveat, text: 'First year.', periods: ['2018/19'], indicators: ['injury-admissions'] },
    ];
    const [admissions, , homelessness] = read(profileCsv(profileAnswer({ caveats })));
    expect(admissions?.notes).toBe('2018/19: First year.');
    expect(homelessness?.notes).toBe('No figures are held for West Sussex (E10000032). | Experimental.');
  });

  it('gives the limits and the method of a change, and the method of comparison', () => {
    expect(rows[0]).toMatchObject({
      change_lower95: expect.stringMatching(/^-11\.17107/),
      change_upper95: expect.stringMatching(/^2\.97106/),
      change_method: 'normal-limits-of-difference',
      comparison_method: 'Each figure is compared with England.',
    });
  });

  it('says why a figure, a change and a range are missing, and never writes 0 for them', () => {
    expect(rows[2]).toMatchObject({
      missing: 'not-available',
      notes: 'No figures are held for West Sussex (E10000032).',
      change_in_words: 'No figure of the year before is held.',
      place_in_words: 'No figure is held for the area.',
      source: '',
    });
    expect(rows[4]).toMatchObject({
      missing: 'not-available',
      notes: 'No extract with figures for “Low income, to 2016” has been brought in yet.',
    });
  });

  it('has one row with the reason where there is nothing', () => {
    const why = 'No extract with figures has been brought in yet.';
    const [only, ...others] = read(profileCsv(profileAnswer({ rows: [], notHeld: [], why })));
    expect([only?.area_code, only?.notes, others]).toEqual(['E10000032', why, []]);
  });
});

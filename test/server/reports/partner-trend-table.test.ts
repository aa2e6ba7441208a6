import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import type { PartnerTrendAnswer } from '../../../server/contract/partner-trend.ts';
import { partnerTrendFileName } from '../../../server/reports/partner-trend-file-name.ts';
import { partnerTrendTable } from '../../../server/reports/partner-trend-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import * as answers from '../../support/partner-trend-answers.ts';

const partnerTrendCsv = asCsv(partnerTrendTable);

const rowsOf = (answer: PartnerTrendAnswer) =>
  Papa.parse<Record<string, string>>(partnerTrendCsv(answer).trimEnd(), { header: true }).data;

describe('a partner trend as CSV', () => {
  const rows = rowsOf(answers.steady);

  it('has a row for each figure of each piece, then those of England', () => {
    expect(rows).toHaveLength(32);
    expect(rows.filter(({ role }) => role === 'benchmark')).toHaveLength(16);
  });

  it('says in each row who commissioned, for how many months and in which stretch', () => {
    expect(rows.find(({ period }) => period === '2015/16')).toMatchObject({
      age_piece: 'Under 5 (0 to 4 years)',
      value: '100',
      commissioner: 'split',
      split_because: 'period',
      commissioned_by: 'NHS England | Local authority',
      months_on_each_side:
        'Under 5 (0 to 4 years): NHS England, 6 of 12 months | Under 5 (0 to 4 years): Local authority, 6 of 12 months',
      stretch: 'two commissioners: handover in October 2015',
      caution: 'This shows who commissioned the services, not what effect they had on injuries.',
    });
  });

  it('keeps the reason of a missing value', () => {
    const missing = rows.find(({ period, role }) => period === '2017/18' && role === 'area');
    expect(missing).toMatchObject({ value: '', missing: 'suppressed' });
  });

  it('names no commissioner of roads', () => {
    expect(partnerTrendCsv(answers.roads)).not.toMatch(/NHS|who commissioned/);
    expect(rowsOf(answers.roads)[0]).toMatchObject({ commissioner: 'none', lead: 'Local highway authority' });
  });

  it('has a row for each piece that cannot be shown, and says why', () => {
    expect(rowsOf(answers.nothing).map(({ missing, notes }) => [missing, notes])).toEqual([
      ['not-available', 'No figures of ages 0 to 4 years are held.'],
      ['not-available', 'No figures of ages 5 to 14 years are held.'],
    ]);
  });
});

describe('the name of its file', () => {
  it.each([
    [answers.steady, 'partner-trend_injury-admissions_persons_west-sussex_2011-12-to-2018-19.csv'],
    [
      answers.madeUp,
      'demonstration_partner-trend_injury-admissions_persons_west-sussex_2011-12-to-2018-19.csv',
    ],
    [answers.nothing, 'partner-trend_injury-admissions_persons_west-sussex_no-data.csv'],
  ])('says what is inside', (answer, name) => {
    expect(partnerTrendFileName(answer, 'csv')).toBe(name);
  });
});

import { describe, expect, it } from 'vitest';
import { trendTable } from '../../../server/reports/trend-table.ts';
import { asCsv } from '../../support/as-csv.ts';
import { answer, emptyAnswer, gapsAndSuppressed, oneArea, series } from '../../support/trend-answers.ts';

const trendCsv = asCsv(trendTable);

/** Rows by header; the examples hold no quoted cells where this is used. */
function rowsOf(csv: string): Record<string, string>[] {
  const [header = '', ...lines] = csv.trimEnd().split('\r\n');
  return lines.map((line) => {
    const cells = line
      .match(/("([^"]|"")*"|[^,]*)(,|$)/g)
      ?.map((cell) => cell.replace(/,$/, '').replace(/^"|"$/g, ''));
    return Object.fromEntries(header.split(',').map((name, at) => [name, cells?.[at] ?? '']));
  });
}

describe('a trend as CSV', () => {
  const rows = rowsOf(trendCsv(oneArea));

  it('has a row for each point of each series', () => {
    expect(rows).toHaveLength(28);
    expect(rows.map(({ area_code: code }) => code)).toEqual([
      ...Array.from({ length: 14 }, () => 'E10000032'),
      ...Array.from({ length: 14 }, () => 'E92000001'),
    ]);
  });

  it('says in each row what it is, where it comes from and what it is compared with', () => {
    expect(rows[13]).toMatchObject({
      indicator_id: 'injury-admissions',
      area_name: 'West Sussex',
      comparator_code: 'E92000001',
      comparator_name: 'England',
      sex: 'persons',
      age: '0 to 14 years',
      period: '2023/24',
      period_start: '2023-04-01',
      period_end: '2024-03-31',
      value: '87.1',
      unit: 'per 10,000',
      lower95: '83.1',
      upper95: '91.1',
      count: '1089',
      denominator: '125000',
      missing: '',
      comparison: 'worse',
      recent_trend: 'decreasing',
      recent_trend_judgement: 'better',
      recent_trend_method: 'Recent trends are tested at 99.8% confidence.',
      commissioner: 'local-authority',
      lead: 'Local authority',
      limits_method: 'published',
      source: 'Office for Health Improvement and Disparities, Fingertips, indicator 90284',
      released: '2025-03-04',
      released_stated: 'true',
      extract: 'feedfacecafebeef',
      demonstration: 'false',
      store_version: '12',
      made_at: '2025-03-10T09:00:00Z',
    });
  });

  it('compares the benchmark with nothing', () => {
    expect(rows[27]).toMatchObject({ role: 'benchmark', comparator_code: '', comparison: 'not-compared' });
  });

  it('puts a caveat beside the periods that it touches, and no other', () => {
    const noted = rows.filter(({ notes }) => notes !== '').map(({ period }) => period);
    expect(noted).toEqual(['2020/21', '2020/21']);
  });

  it('leaves a missing value blank and says why', () => {
    const suppressed = rowsOf(trendCsv(gapsAndSuppressed)).find(({ period }) => period === '2011/12');
    expect(suppressed).toMatchObject({ value: '', lower95: '', count: '', missing: 'suppressed' });
  });

  it('says why where there is nothing to list', () => {
    const nobody = series({ code: 'E06000053', label: 'Isles of Scilly', values: [] });
    expect(rowsOf(trendCsv(answer([nobody])))).toMatchObject([
      {
        area_name: 'Isles of Scilly',
        missing: 'not-available',
        notes: 'The extracts hold no figure for it.',
      },
    ]);
    expect(rowsOf(trendCsv(emptyAnswer))[0]?.notes).toContain('No figures are held for the Isles of Scilly');
  });
});

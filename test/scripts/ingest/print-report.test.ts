import { describe, expect, it } from 'vitest';
import type { FileReport } from '../../../scripts/ingest/file-report.ts';
import { printReport } from '../../../scripts/ingest/print-report.ts';

const accepted: FileReport = {
  file: 'admissions.csv',
  status: 'accepted',
  layout: 'fingertips',
  id: '0123456789abcdef',
  rowsRead: 7208,
  rowsAccepted: 7194,
  problemCount: 0,
  problems: [],
  warnings: [{ rule: 'england-repeated', count: 14, message: 'England stands twice', firstLine: 3 }],
  totals: { count: 1_234_567 },
  indicators: ['injury-admissions'],
  areas: 167,
  periods: ['2010/11', '2011/12', '2023/24'],
  storeVersion: 5,
};

const refused: FileReport = {
  ...accepted,
  status: 'refused',
  rowsAccepted: 0,
  problemCount: 3,
  problems: [
    {
      line: 4000,
      column: 'Value',
      value: 'n/a',
      rule: 'value-not-a-number',
      severity: 'error',
      message: 'value not a number: n/a; give a number or leave the cell blank',
    },
    { line: null, column: null, value: null, rule: 'no-rows', severity: 'error', message: 'no rows: 0' },
  ],
  warnings: [],
  totals: {},
  indicators: [],
  periods: [],
};

describe('printReport', () => {
  it('says what was understood and what was normalised', () => {
    expect(printReport(accepted).split('\n')).toEqual([
      'admissions.csv: accepted',
      '  layout fingertips, extract 0123456789abcdef, store version 5',
      '  7,208 rows read, 7,194 accepted',
      '  indicators injury-admissions; 167 areas; 3 periods, 2010/11 to 2023/24',
      '  count: 1,234,567',
      '  warning england-repeated, 14 times, first on line 3: England stands twice',
      '',
    ]);
  });

  it('says where the problems are, and how many are not shown', () => {
    expect(printReport(refused).split('\n')).toEqual([
      'admissions.csv: refused: nothing was stored',
      '  layout fingertips, extract 0123456789abcdef, store version 5',
      '  7,208 rows read',
      '  line 4000, column Value, value "n/a", value-not-a-number: value not a number: n/a; give a number or leave the cell blank',
      '  no-rows: no rows: 0',
      '  and 1 further problem',
      '',
    ]);
  });
});

import { describe, expect, it } from 'vitest';
import type { ExtractReport } from '../../../scripts/ingest/extract-report.ts';
import { printReport } from '../../../scripts/ingest/print-report.ts';

const accepted: ExtractReport = {
  file: 'admissions.csv',
  files: ['admissions.csv'],
  status: 'accepted',
  layout: 'fingertips',
  id: '0123456789abcdef',
  rowsRead: 7208,
  rowsAccepted: 7194,
  observations: 6505,
  entries: 0,
  problemCount: 0,
  problems: [],
  mappings: [],
  warnings: [{ rule: 'england-repeated', count: 14, message: 'England stands twice', firstLine: 3 }],
  totals: { count: 1_234_567 },
  indicators: ['injury-admissions'],
  areas: 167,
  periods: ['2010/11', '2011/12', '2023/24'],
  dependsOn: [],
  changes: { added: 6_351, changed: 147, removed: 0, same: 7, seriesCount: 541 },
  storeVersion: 5,
};

const refused: ExtractReport = {
  ...accepted,
  status: 'refused',
  rowsAccepted: 0,
  problemCount: 3,
  problems: [
    {
      file: 'b.csv',
      line: 4000,
      column: 'Value',
      value: 'n/a',
      rule: 'value-not-a-number',
      severity: 'error',
      message: 'value not a number: n/a; give a number or leave the cell blank',
    },
    {
      ...{ file: null, line: null, column: null, value: null },
      ...{ rule: 'no-rows', severity: 'error', message: 'no rows: 0' },
    },
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
      '  changed 541 series: figures 6,351 added, 147 changed, 0 removed',
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
      '  b.csv, line 4000, column Value, value "n/a", value-not-a-number: value not a number: n/a; give a number or leave the cell blank',
      '  no-rows: no rows: 0',
      '  and 1 further problem',
      '',
    ]);
  });

  it('says of a dry run what would change, and of a file without figures what it brought', () => {
    const facts = {
      ...accepted,
      indicators: [],
      areas: 0,
      periods: [],
      entries: 4_060,
      totals: {},
      warnings: [],
    };
    const changes = { added: 0, changed: 1, removed: 0, same: 0, seriesCount: 1 };
    expect(
      printReport({ ...facts, status: 'dry-run', changes })
        .split('\n')
        .slice(2),
    ).toEqual([
      '  7,208 rows read, 7,194 accepted',
      '  4,060 facts beside figures',
      '  would change 1 series: figures 0 added, 1 changed, 0 removed',
      '',
    ]);
  });

  it('names saved mappings that fit a table of no known layout', () => {
    expect(printReport({ ...refused, mappings: ['Play areas'] })).toContain(
      '  a saved mapping has the same column names: --mapping "Play areas"',
    );
  });

  it('shows what a terminal would obey, instead of passing it on', () => {
    const [problem] = refused.problems;
    if (!problem) throw new Error('the refusal has a problem');
    const obeyed = '\u001b]0;owned\u0007\u009b2J\r';
    const printed = printReport({
      ...refused,
      file: `a${obeyed}.csv`,
      problems: [{ ...problem, column: obeyed, value: obeyed, message: `unknown: ${obeyed}` }],
    });
    expect(printed).toContain('unknown: \\u001b]0;owned\\u0007\\u009b2J\\u000d');
    expect(printed).toMatch(/^[^\p{Cc}]*(?:\n[^\p{Cc}]*)*$/u);
  });
});

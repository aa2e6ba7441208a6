import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';

describe('collectFindings', () => {
  it('lists errors by line and counts warnings by rule', () => {
    const findings = collectFindings();
    findings.add('count-negative', { line: 9, column: 'Count', value: '-5' });
    findings.add('html-in-cell', { line: 3, value: '<b>1</b>' });
    findings.add('html-in-cell', { line: 4, value: '<b>2</b>' });
    findings.add('not-a-number', { line: 2, column: 'Value', value: 'abc' });
    findings.add('no-table', {});
    findings.add('not-utf-8', { said: 'Mac Roman' }, 12);
    expect(findings.errorCount()).toBe(3);
    expect(findings.problems()).toEqual([
      {
        file: null,
        line: null,
        column: null,
        value: null,
        rule: 'no-table',
        severity: 'error',
        message: 'no table in this file. Bring a CSV file with one header row and at least one row below it.',
      },
      {
        file: null,
        line: 2,
        column: 'Value',
        value: 'abc',
        rule: 'not-a-number',
        severity: 'error',
        message:
          'not a number: abc. Write a plain number such as 1234.5, or leave the cell blank where there is none.',
      },
      {
        file: null,
        line: 9,
        column: 'Count',
        value: '-5',
        rule: 'count-negative',
        severity: 'error',
        message: 'a negative count: -5. Leave the count blank where there is none.',
      },
    ]);
    expect(findings.warnings()).toEqual([
      {
        rule: 'html-in-cell',
        count: 2,
        firstLine: 3,
        message: 'markup in a cell: <b>1</b>. Its text was kept and the markup removed.',
      },
      {
        rule: 'not-utf-8',
        count: 12,
        firstLine: null,
        message:
          'lines that are not UTF-8: Mac Roman. They were read in the older encoding named, the one that gives plausible text.',
      },
    ]);
  });

  it('shortens long cells and counts on when the list is full', () => {
    const findings = collectFindings();
    for (let line = 1; line <= 10_005; line++) {
      findings.add('not-a-number', { line, value: 'x'.repeat(300) });
    }
    expect(findings.errorCount()).toBe(10_005);
    expect(findings.problems()).toHaveLength(10_000);
    expect(findings.problems()[0]?.value).toBe('x'.repeat(200));
  });
});

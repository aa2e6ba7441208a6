import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';
import { fingertips } from '../../../server/ingest/layouts/fingertips.ts';
import { TableReader } from '../../../server/ingest/read-table.ts';

const header = 'Indicator ID,Indicator Name,Area Code,Area Name,Sex,Age,Time period,Value'.split(',');

function openTable() {
  const findings = collectFindings();
  const read: { cells: string[]; line: number }[] = [];
  const row = (cells: readonly string[], line: number) => void read.push({ cells: [...cells], line });
  const options = { layouts: [fingertips], wanted: 'auto', fileName: 'test.csv', findings } as const;
  const table = new TableReader({ ...options, open: () => ({ row }) });
  return { table, findings, read };
}

describe('TableReader', () => {
  it('hands the rows below the header on, with their lines', () => {
    const { table, read } = openTable();
    table.row(['A title'], 1);
    table.row(header, 3);
    table.row(['90284', 'Injuries', 'E06000001', 'Hartlepool', 'Persons', '<15 yrs', '2010/11', '5'], 4);
    table.end(false);
    expect(table.layout?.id).toBe('fingertips');
    expect(table.rowsRead).toBe(1);
    expect(read.map(({ line }) => line)).toEqual([4]);
  });

  it('refuses a header without rows', () => {
    const { table, findings } = openTable();
    table.row(header, 1);
    table.end(false);
    expect(findings.problems()).toMatchObject([{ rule: 'header-only' }]);
  });

  it('refuses a file without a header, and knows early that there will be none', () => {
    const { table, findings } = openTable();
    for (let line = 1; line <= 60; line++) table.row(['x', 'y'], line);
    expect(table.isHopeless).toBe(true);
    table.end(false);
    expect(findings.problems()).toMatchObject([{ rule: 'layout-unknown', line: 1 }]);
  });

  it('names the column of a fault by the header', () => {
    const { table, findings } = openTable();
    table.row(header, 1);
    table.fault({ rule: 'unclosed-quote', line: 2, column: 3, value: '"Hart' });
    expect(findings.problems()).toMatchObject([{ rule: 'unclosed-quote', line: 2, column: 'Area Name' }]);
    expect(table.rowsRead).toBe(1);
  });

  it.each([
    ['six of eight cells without a newline', 6, true, ['file-cut-off']],
    ['six of eight cells and a newline', 6, false, []],
    ['seven of eight cells without a newline, as publishers leave the last one out', 7, true, []],
  ])('judges a last row of %s', (_, cells, endsWithinLine, rules) => {
    const { table, findings } = openTable();
    const row = ['90284', 'Injuries', 'E06000001', 'Hartlepool', 'Persons', '<15 yrs', '2010/11', '5'];
    table.row(header, 1);
    table.row(row, 2);
    table.row(row.slice(0, cells), 3);
    table.end(endsWithinLine);
    expect(findings.problems().map(({ rule, line }) => [rule, line])).toEqual(rules.map((rule) => [rule, 3]));
  });
});

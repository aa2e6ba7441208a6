import { describe, expect, it } from 'vitest';
import { checkRows } from '../../../server/ingest/check-rows.ts';
import { collectFindings } from '../../../server/ingest/collect-findings.ts';

const header = ['Area Code', 'Area Name', 'Value'];

function check(rows: readonly (readonly string[])[]) {
  const findings = collectFindings();
  const read: string[][] = [];
  const notes: string[] = [];
  const take = checkRows(header, findings, {
    read: (cells) => read.push([...cells]),
    note: (text) => notes.push(text),
  });
  const counted = rows.map((row, at) => take(row, at + 2));
  return { read, notes, counted, problems: findings.problems(), warnings: findings.warnings() };
}

describe('checkRows', () => {
  it('hands on rows as wide as the header', () => {
    expect(check([['E06000001', 'Hartlepool', '5']])).toMatchObject({
      counted: [true],
      problems: [],
      warnings: [],
    });
  });

  it('leaves out blank rows, which do not count as read', () => {
    const { counted, read, warnings } = check([
      ['', '', ''],
      [' ', ''],
    ]);
    expect(counted).toEqual([false, false]);
    expect(read).toEqual([]);
    expect(warnings).toMatchObject([{ rule: 'row-blank', count: 2 }]);
  });

  it('takes short rows with a warning', () => {
    const { read, warnings } = check([['E06000001', 'Hartlepool']]);
    expect(read).toEqual([['E06000001', 'Hartlepool']]);
    expect(warnings).toMatchObject([{ rule: 'row-short', count: 1, firstLine: 2 }]);
  });

  it('takes blank cells beyond the header without a word', () => {
    expect(check([['E06000001', 'Hartlepool', '5', '', ' ']])).toMatchObject({ problems: [], warnings: [] });
  });

  it('refuses content beyond the header', () => {
    const { read, problems } = check([['E06000001', 'Hartlepool', '5', '', 'x']]);
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'row-long', line: 2, value: 'x' }]);
    expect(problems[0]?.message).toContain('5 cells under 3 column names');
  });

  it.each([
    [['Area Code', 'Area Name', 'Value']],
    [['area_code', 'AreaName', 'VALUE']],
    [['\ufeffArea Code', 'Area Name', 'V']],
    [['Value', 'Area Code', 'Area Name']],
  ])('refuses the header among the rows: %j', (row) => {
    const { read, problems } = check([['E06000001', 'Hartlepool', '5'], row]);
    expect(read).toHaveLength(1);
    expect(problems).toMatchObject([{ rule: 'header-repeated', line: 3 }]);
  });

  it('keeps notes below the table apart, which do not count as read', () => {
    const { read, notes, counted, warnings } = check([
      ['E06000001', 'Hartlepool', '5'],
      ['Source: P1E returns', '', ''],
      ['..', 'no data', ''],
    ]);
    expect(read).toHaveLength(1);
    expect(notes).toEqual(['Source: P1E returns', '.. no data']);
    expect(counted).toEqual([true, false, false]);
    expect(warnings).toMatchObject([{ rule: 'rows-below-table', count: 2, firstLine: 3 }]);
  });

  it('refuses rows below notes: they may be of another table', () => {
    const { read, problems } = check([['Source: P1E returns'], ['E06000001', 'Hartlepool', '5']]);
    expect(read).toEqual([]);
    expect(problems).toMatchObject([{ rule: 'row-below-notes', line: 3 }]);
    expect(problems[0]?.message).toContain('notes begin on line 2');
  });

  it('does not take a row for the header because of one cell', () => {
    expect(check([['Area Code', 'Hartlepool', '5']]).problems).toEqual([]);
  });
});

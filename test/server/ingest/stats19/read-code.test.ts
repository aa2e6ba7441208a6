import { describe, expect, it } from 'vitest';
import { collectFindings } from '../../../../server/ingest/collect-findings.ts';
import { nameColumns } from '../../../../server/ingest/name-columns.ts';
import {
  bareCode,
  findColumn,
  isBlankCode,
  openCellReader,
  wholeNumber,
} from '../../../../server/ingest/stats19/read-code.ts';

describe('codes', () => {
  it.each([
    [' 2 ', '2'],
    ['2.0', '2'],
    ['-1.0', '-1'],
    ['Serious', 'serious'],
    ['0.25', '0.25'],
  ])('%j is %s', (text, code) => expect(bareCode(text)).toBe(code));

  it.each(['', '-1', 'na', 'nan', 'null', 'data missing or out of range'])('%j stands for none', (code) =>
    expect(isBlankCode(code)).toBe(true),
  );

  it('0 and 9 stand for something', () => expect(['0', '9'].some(isBlankCode)).toBe(false));

  it('whole numbers end at the largest', () => {
    expect(['0', '130', '131', '1.5', '-2', ''].map((code) => wholeNumber(code, 130))).toEqual([
      0,
      130,
      undefined,
      undefined,
      undefined,
      undefined,
    ]);
  });
});

describe('a reader of cells', () => {
  it('reports what means nothing by line, column and value', () => {
    const findings = collectFindings();
    findings.beginFile('casualties.csv');
    const header = ['a', 'Casualty_Severity'];
    const named = nameColumns(header, [{ header: 'casualty_severity', isNeeded: true }]);
    const column = findColumn(header, named, 'casualty_severity');
    const codes = new Map([['2', 'serious']]);
    const read = openCellReader(column, 'casualty-severity-unknown', (code) => codes.get(code), findings);
    expect(read(['x', '2.0'], 2)).toBe('serious');
    expect(read(['x', '4'], 3)).toBeUndefined();
    expect(findings.problems()).toMatchObject([
      { line: 3, column: 'Casualty_Severity', value: '4', rule: 'casualty-severity-unknown' },
    ]);
  });
});

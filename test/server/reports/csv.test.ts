import { describe, expect, it } from 'vitest';
import { toCsv } from '../../../server/reports/csv.ts';
import { type Cell, toTable } from '../../../server/reports/table.ts';

const lineOf = (cell: Cell) => toCsv(toTable([['value', () => cell]], [0])).split('\r\n')[1];

describe('a CSV file', () => {
  it('ends every row with CRLF and has one header row', () => {
    expect(
      toCsv(
        toTable(
          [
            ['a', (n: number) => n],
            ['b', () => 'x'],
          ],
          [1, 2],
        ),
      ),
    ).toBe('a,b\r\n1,x\r\n2,x\r\n');
  });

  it('has its header where there are no rows', () => {
    expect(toCsv(toTable([['a', () => null]], []))).toBe('a\r\n');
  });

  it.each([
    ['a comma', 'Bournemouth, Christchurch and Poole', '"Bournemouth, Christchurch and Poole"'],
    ['a quote', 'the "Royal" borough', '"the ""Royal"" borough"'],
  ])('quotes a text with %s', (_, cell, written) => {
    expect(lineOf(cell)).toBe(written);
  });

  it('quotes a text with a line break', () => {
    expect(toCsv(toTable([['a', () => 'one\ntwo']], [0]))).toBe('a\r\n"one\ntwo"\r\n');
  });

  it.each([
    ['=1+1', "'=1+1"],
    ['+44', "'+44"],
    ['-2+3', "'-2+3"],
    ['@SUM(A1)', "'@SUM(A1)"],
    ['\tx', "'\tx"],
  ])('takes the sting out of the text %s, which a spreadsheet would run', (cell, written) => {
    expect(lineOf(cell)).toBe(written);
  });

  it.each([
    [-1.5, '-1.5'],
    [75.36749, '75.36749'],
    [0, '0'],
    [74588, '74588'],
  ])('writes the number %d with every digit and nothing else', (cell, written) => {
    expect(lineOf(cell)).toBe(written);
  });

  it('writes nothing for nothing', () => {
    expect(
      toCsv(
        toTable(
          [
            ['a', () => null],
            ['b', () => 1],
          ],
          [0],
        ),
      ),
    ).toBe('a,b\r\n,1\r\n');
  });
});

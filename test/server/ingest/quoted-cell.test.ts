import { describe, expect, it } from 'vitest';
import {
  findQuotedCellEnd,
  longestCell,
  quotedCellCut,
  quotedCellTooLong,
  quotedCellUnclosed,
  readQuotedCell,
} from '../../../server/ingest/quoted-cell.ts';

describe('findQuotedCellEnd and readQuotedCell', () => {
  it.each([
    ['"a",b\n', 3, 'a'],
    ['"a"\n', 3, 'a'],
    ['"a"  ,b\n', 5, 'a'],
    ['"",b\n', 2, ''],
    ['"a, ""b""\n",c\n', 11, 'a, "b"\n'],
    ['"""",c\n', 4, '"'],
  ])('end and read %j', (text, end, cell) => {
    expect(findQuotedCellEnd(text, 0, ',', true)).toBe(end);
    expect(readQuotedCell(text, 0, end)).toBe(cell);
  });

  it.each(['"a', '"a"', '"a"" ', '"a" '])('wait for more text after %j', (text) => {
    expect(findQuotedCellEnd(text, 0, ',', false)).toBe(quotedCellCut);
  });

  it.each([
    ['a mark that nothing closes', '"a\n', true, quotedCellUnclosed],
    ['text after the closing mark', '"a"b,c\n', false, quotedCellUnclosed],
    ['a mark not closed within the longest cell', `"${'x'.repeat(longestCell)}`, false, quotedCellUnclosed],
    ['a long cell on one line', `"${'x'.repeat(longestCell)}",b\n`, true, quotedCellTooLong],
    ['a long cell over lines', `"${'x\n'.repeat(longestCell)}"\n`, true, quotedCellUnclosed],
  ])('find %s', (_, text, isLast, found) => {
    expect(findQuotedCellEnd(text, 0, ',', isLast)).toBe(found);
  });
});

import { describe, expect, it } from 'vitest';
import { readCsvRows } from '../../../client/exports/read-csv-rows.ts';

describe('a small CSV', () => {
  it.each([
    [
      'plain cells',
      'a,b\r\n1,2\r\n',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'no line break at its end',
      'a,b\n1,2',
      [
        ['a', 'b'],
        ['1', '2'],
      ],
    ],
    [
      'quoted cells with commas, quotes and line breaks',
      '"a,1","say ""b""\nnow"\n',
      [['a,1', 'say "b"\nnow']],
    ],
    ['blank cells', 'a,,\n', [['a', '', '']]],
    [
      'a quote within a cell',
      'a"b,c\n1,2\n',
      [
        ['a"b', 'c'],
        ['1', '2'],
      ],
    ],
    [
      'a quote that never ends',
      '"a,b\n1,2\n',
      [
        ['"a', 'b'],
        ['1', '2'],
      ],
    ],
    ['nothing', '', []],
  ])('with %s', (_title, text, expected) => {
    expect(readCsvRows(text).map(({ cells }) => cells)).toEqual(expected);
  });

  it('knows on which line each row begins, blank ones and breaks within cells counted', () => {
    expect(readCsvRows('a\n\n"b\nc"\nd\n').map(({ line }) => line)).toEqual([1, 3, 5]);
  });
});

import { describe, expect, it } from 'vitest';
import { LineParser } from '../../../server/ingest/parse-lines.ts';

const parser = new LineParser(',');

describe('LineParser', () => {
  it.each([
    ['nothing', '', []],
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
    ],
    ['quoted cells', 'a,"b, ""c""\n"\n', [['a', 'b, "c"\n']]],
    ['an empty line', 'a\n\nb\n', [['a'], [''], ['b']]],
  ])('splits %s', (_, lines, rows) => {
    expect(parser.parse(lines)).toEqual({ rows, end: lines.length, openQuote: null });
  });

  it.each([
    ['that lines to come may close', 'a,b\nc,"d\n', 4, { position: 6, isMisplaced: false }],
    ['at the beginning of a row', 'a,b\n"c,d\n', 4, { position: 4, isMisplaced: false }],
    ['at the beginning of all', '"c,d\n', 0, { position: 0, isMisplaced: false }],
    ['with text after the next', 'a,b\n"c","d"e\nf,g\n', 4, { position: 8, isMisplaced: true }],
    ['with the next in a later row', 'a,b\nc,"d\ne,"f"\n', 4, { position: 6, isMisplaced: true }],
  ])(
    'splits the rows before a quotation mark left open %s, and says where it stands',
    (_, lines, end, openQuote) => {
      expect(parser.parse(lines)).toEqual({ rows: [['a', 'b']].slice(0, end), end, openQuote });
    },
  );

  it.each([
    ['', 0],
    ['a,', 1],
    ['a,"b, c","d\ne",', 3],
  ])('finds the column of a cell before which its row says %j', (beginning, column) => {
    expect(parser.findColumn(beginning)).toBe(column);
  });
});

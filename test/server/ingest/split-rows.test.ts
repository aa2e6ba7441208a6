import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RowSplitter, type SplitFault } from '../../../server/ingest/split-rows.ts';

interface Split {
  readonly rows: string[][];
  readonly lines: number[];
  readonly faults: SplitFault[];
}

/** Splits a text that comes in pieces of a size. */
function split(text: string, size = 1_000_000, delimiter = ','): Split {
  const result: Split = { rows: [], lines: [], faults: [] };
  const splitter = new RowSplitter(delimiter, {
    row(cells, line) {
      result.rows.push([...cells]);
      result.lines.push(line);
    },
    fault: (fault) => result.faults.push(fault),
  });
  for (let at = 0; at < text.length; at += size) splitter.push(text.slice(at, at + size));
  splitter.end();
  return result;
}

const SIZES = [1, 2, 3, 7, 1_000_000];

describe('RowSplitter', () => {
  it.each([
    [
      'plain cells',
      'a,b\nc,d\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'no newline at the end',
      'a,b\nc,d',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'blank cells',
      ',\n,,\n',
      [
        ['', ''],
        ['', '', ''],
      ],
      [1, 2],
    ],
    ['empty lines', 'a\n\n\nb\n', [['a'], ['b']], [1, 4]],
    [
      'CRLF',
      'a,b\r\nc,d\r\n',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    [
      'CR alone',
      'a,b\rc,d\r',
      [
        ['a', 'b'],
        ['c', 'd'],
      ],
      [1, 2],
    ],
    ['mixed line ends', 'a\r\nb\rc\nd', [['a'], ['b'], ['c'], ['d']], [1, 2, 3, 4]],
    ['separators in quotes', 'a,"b, c",d\n', [['a', 'b, c', 'd']], [1]],
    ['doubled quotes', 'a,"say ""no""",b\n', [['a', 'say "no"', 'b']], [1]],
    ['a quoted cell of quotes only', '"""",""\n', [['"', '']], [1]],
    [
      'newlines in quotes',
      'a,"b\nc\n",d\ne,f\n',
      [
        ['a', 'b\nc\n', 'd'],
        ['e', 'f'],
      ],
      [1, 4],
    ],
    ['CRLF in quotes', 'a,"b\r\nc"\r\nd\r\n', [['a', 'b\nc'], ['d']], [1, 3]],
    ['a quote inside a cell', 'a,5" pipe,b\nc\n', [['a', '5" pipe', 'b'], ['c']], [1, 2]],
    ['spaces after a closing quote', '"a" ,b\n', [['a', 'b']], [1]],
    ['a quoted last cell', 'a,"b"', [['a', 'b']], [1]],
    ['nothing', '', [], []],
  ])('splits %s, wherever the pieces end', (_, text, rows, lines) => {
    for (const size of SIZES) {
      const result = split(text, size);
      expect(result.rows).toEqual(rows);
      expect(result.lines).toEqual(lines);
      expect(result.faults).toEqual([]);
    }
  });

  it('splits at tabs when told so', () => {
    expect(split('a\tb, c\n"d\te"\tf\n', 3, '\t').rows).toEqual([
      ['a', 'b, c'],
      ['d\te', 'f'],
    ]);
  });

  it.each([
    [
      'that the file ends in',
      'a,b\nc,"d\ne,f\n',
      { line: 2, column: 1 },
      [
        ['a', 'b'],
        ['e', 'f'],
      ],
    ],
    [
      'that the next quote does not close at the end of a cell',
      'a,b\n"c,d\ne,"f, g",h\n',
      { line: 2, column: 0 },
      [
        ['a', 'b'],
        ['e', 'f, g', 'h'],
      ],
    ],
    ['with text after it', 'a,"b"c,d\ne,f\n', { line: 1, column: 1 }, [['e', 'f']]],
    ['on the last line', 'a,b\nc,"d', { line: 2, column: 1 }, [['a', 'b']]],
  ])('finds a quote left open %s, and goes on at the next line', (_, text, fault, rows) => {
    for (const size of SIZES) {
      const result = split(text, size);
      expect(result.faults).toMatchObject([{ rule: 'unclosed-quote', ...fault }]);
      expect(result.rows).toEqual(rows);
    }
  });

  it('finds a quote left open among rows whose blank cells are quoted, which it would else swallow', () => {
    const text = `a,"b,""\n${'c,"",d\n'.repeat(30_000)}`;
    const result = split(text, 65_536);
    expect(result.faults).toMatchObject([{ rule: 'unclosed-quote', line: 1, column: 1, value: '"b,""' }]);
    expect(result.rows).toHaveLength(30_000);
  });

  it('gives a file up after a thousand quotes left open', () => {
    const text = '"a,"",b\n'.repeat(20_000);
    expect(split(text, 65_536).faults).toHaveLength(1000);
  });

  it('refuses a cell of more than 64 kB and goes on behind it', () => {
    const long = 'x'.repeat(65_537);
    for (const text of [`a,${long},b\nc,d\n`, `a,"${long}",b\nc,d\n`]) {
      const result = split(text, 10_000);
      expect(result.faults).toMatchObject([{ rule: 'cell-too-long', line: 1, column: 1 }]);
      expect(result.rows).toEqual([['c', 'd']]);
    }
    expect(split(`a,${'x'.repeat(65_536)}\n`).faults).toEqual([]);
  });

  it('refuses a file that is one endless line without keeping it in memory', () => {
    const result = split(`${'x'.repeat(3_000_000)}\na,b\n`, 65_536);
    expect(result.faults).toMatchObject([{ rule: 'cell-too-long', line: 1 }]);
    expect(result.rows).toEqual([['a', 'b']]);
    expect(result.lines).toEqual([2]);
  });

  it('says on which line the next character would stand', () => {
    const splitter = new RowSplitter(',', { row: () => undefined, fault: () => undefined });
    splitter.push('a\nb\n"c\nd');
    expect(splitter.line).toBe(4);
  });

  it('agrees with PapaParse on tables of every make', () => {
    const cells = ['', 'a', '1.5', 'x y', '"q"', '"a,b"', '"c ""d"" e"', '"l\nm"', '""', '"\n"', '5"x'];
    const random = seededRandom(7);
    const pick = () => cells[Math.floor(random() * cells.length)] ?? '';
    for (let table = 0; table < 300; table++) {
      const width = 2 + Math.floor(random() * 4);
      const rows = Array.from({ length: 5 }, () => Array.from({ length: width }, pick).join(','));
      const text = rows.join('\n');
      const expected = Papa.parse<string[]>(text, { delimiter: ',', newline: '\n' }).data;
      expect(split(text, 1 + Math.floor(random() * 9)).rows).toEqual(expected);
    }
  });
});

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

import Papa from 'papaparse';
import { describe, expect, it } from 'vitest';
import { RowSplitter, type SplitFault } from '../../../server/ingest/split-rows.ts';

interface Split {
  readonly rows: string[][];
  readonly lines: number[];
  readonly faults: SplitFault[];
}

/** Splits a text that comes in pieces of a size, or of sizes that are asked for piece by piece. */
function split(text: string, size: number | (() => number) = 1_000_000, delimiter = ','): Split {
  const result: Split = { rows: [], lines: [], faults: [] };
  const splitter = new RowSplitter(delimiter, {
    row(cells, line) {
      result.rows.push([...cells]);
      result.lines.push(line);
    },
    fault: (fault) => result.faults.push(fault),
    document: () => undefined,
  });
  let at = 0;
  while (at < text.length) {
    const end = at + (typeof size === 'number' ? size : size());
    splitter.push(text.slice(at, end));
    at = end;
  }
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
    const splitter = new RowSplitter(',', {
      row: () => undefined,
      fault: () => undefined,
      document: () => undefined,
    });
    splitter.push('a\nb\n"c\nd');
    expect(splitter.line).toBe(4);
  });

  it('leaves out a quoted cell of nothing that stands alone on its line, as PapaParse does an empty line', () => {
    expect(split('a\n""\nb\n')).toMatchObject({ rows: [['a'], ['b']], lines: [1, 3] });
  });

  it('refuses a quoted cell that grows over lines beyond 64 kB, and goes on behind it', () => {
    const closed = split(`a,"${'x\n'.repeat(40_000)}",b\nc,d\n`, 65_536);
    expect(closed.faults).toMatchObject([{ rule: 'cell-too-long', line: 1, column: 1 }]);
    expect([closed.rows, closed.lines]).toEqual([[['c', 'd']], [40_002]]);
    const open = split(`a,"b\n${'c,d\n'.repeat(40_000)}`, 65_536);
    expect(open.faults).toMatchObject([{ rule: 'unclosed-quote', line: 1, column: 1 }]);
    expect(open.rows).toHaveLength(40_000);
  });

  it('names the cell that makes a row of several megabytes too long', () => {
    const result = split(`a,b,${'x'.repeat(3_000_000)},c\nd,e\n`, 65_536);
    expect(result.faults).toMatchObject([{ rule: 'cell-too-long', line: 1, column: 2 }]);
    expect(result.rows).toEqual([['d', 'e']]);
  });

  it('refuses a row of more than 1 MB in many cells, and goes on behind it', () => {
    const result = split(`${'x,'.repeat(700_000)}\na,b\n`, 65_536);
    expect(result.faults).toMatchObject([{ rule: 'row-long', line: 1 }]);
    expect([result.rows, result.lines]).toEqual([[['a', 'b']], [2]]);
  });

  it('keeps a byte order mark in the middle of a file, wherever the pieces end', () => {
    for (const size of SIZES) expect(split('a,b\n\ufeffc,d\n', size).rows[1]).toEqual(['\ufeffc', 'd']);
  });

  it('splits tables of every make as one PapaParse of the whole file does, wherever the pieces end', () => {
    const random = seededRandom(7);
    for (let table = 0; table < 500; table++) {
      const delimiter = pickFrom([',', '\t', ';'], random);
      const { text, lines } = makeTable(delimiter, random);
      const unified = text.replaceAll('\r\n', '\n').replaceAll('\r', '\n');
      const config = { delimiter, newline: '\n', skipEmptyLines: true } as const;
      // With a newline at the end, for without it PapaParse refuses spaces after a last closing mark.
      const expected = Papa.parse<string[]>(`${unified}\n`, config).data;
      const longestPiece = 1 + Math.floor(random() * 60);
      const result = split(text, () => 1 + Math.floor(random() * longestPiece), delimiter);
      expect(result).toEqual({ rows: expected, lines, faults: [] });
    }
  });

  it('says the same of broken text wherever the pieces end', () => {
    const random = seededRandom(11);
    const pieces = ['a', 'b', ',', ',', '"', '"', '""', '"c"', ' ', '\n', '\r', '\r\n'];
    for (let text = 0; text < 2000; text++) {
      const broken = Array.from({ length: 20 }, () => pickFrom(pieces, random)).join('');
      expect(split(broken, () => 1 + Math.floor(random() * 5))).toEqual(split(broken));
    }
  });
});

/** A well-formed table with every line end, empty lines among its rows, and the line on which each row begins. */
function makeTable(delimiter: string, random: () => number): { text: string; lines: number[] } {
  const plain = ['', '', 'a', '1.5', 'x y', '5"x', ' "', 'Môn', '–'];
  const quoted = [
    '"q"',
    `"a${delimiter}b"`,
    '"c ""d"" e"',
    '"l\nm"',
    '"l\r\nm\rn"',
    '""',
    '"\n"',
    '""""',
    '"a" ',
  ];
  const cells = random() < 0.2 ? plain : [...plain, ...quoted];
  const width = 2 + Math.floor(random() * 5);
  const lines: number[] = [];
  let text = '';
  for (let row = 0; row < 12; row++) {
    if (random() < 0.9) {
      lines.push(text.split(/\r\n|\r|\n/).length);
      text += Array.from({ length: width }, () => pickFrom(cells, random)).join(delimiter);
    }
    if (row < 11 || random() < 0.5) text += pickFrom(['\n', '\r\n', '\r'], random);
  }
  return { text, lines };
}

function pickFrom(texts: readonly string[], random: () => number): string {
  return texts[Math.floor(random() * texts.length)] ?? '';
}

function seededRandom(seed: number): () => number {
  let state = seed;
  return () => {
    state = (state * 1_103_515_245 + 12_345) % 2_147_483_648;
    return state / 2_147_483_648;
  };
}

import { describe, expect, it } from 'vitest';
import { longestCell, splitQuotedRow } from '../../../server/ingest/split-quoted-row.ts';

function splitOne(text: string, isLast = true) {
  const cells: string[] = [];
  return { row: splitQuotedRow({ text, start: 0, delimiter: ',', isLast }, cells), cells };
}

describe('splitQuotedRow', () => {
  it('gives the cells of a row and where the next begins', () => {
    expect(splitOne('a,"b, ""c""\n",d\ne\n')).toEqual({
      row: { kind: 'row', count: 3, next: 16 },
      cells: ['a', 'b, "c"\n', 'd'],
    });
  });

  it.each(['"a', '"a"', '"a""', '"a",b', 'a,"b,c\n'])('waits for more text after %j', (text) => {
    expect(splitOne(text, false).row).toEqual({ kind: 'cut' });
  });

  it('does not wait for more once a quoted cell has grown too long', () => {
    expect(splitOne(`"${'x'.repeat(longestCell + 1)}`, false).row).toMatchObject({
      kind: 'fault',
      isLong: false,
    });
  });

  it.each([
    ['a quote that nothing closes', 'a,"b\n', { open: 2, column: 1, isLong: false }],
    ['text after a closing quote', '"a"b,c\n', { open: 0, column: 0, isLong: false }],
    ['a long cell on one line', `"${'x'.repeat(longestCell + 1)}"\n`, { open: 0, column: 0, isLong: true }],
    ['a long cell over lines', `"${'x\n'.repeat(longestCell)}"\n`, { open: 0, column: 0, isLong: false }],
  ])('finds %s', (_, text, fault) => {
    expect(splitOne(text).row).toEqual({ kind: 'fault', ...fault });
  });
});

import { describe, expect, it } from 'vitest';
import { columnWidths } from '../../../../server/reports/word/column-widths.ts';

const sum = (numbers: readonly number[]) => numbers.reduce((total, each) => total + each, 0);

describe('the widths of columns', () => {
  it('fill the table to the last twentieth of a point', () => {
    expect(
      sum(columnWidths(['Area', 'Rate', 'Notes'], [['West Sussex', '87.1', 'a long note here']], 9071)),
    ).toBe(9071);
  });

  it('give a column of long texts more than one of short ones, and equal columns the same', () => {
    const [short = 0, other = 0, long = 0] = columnWidths(
      ['One', 'Two', 'Six'],
      [['a', 'b', 'words upon words upon words upon words upon words']],
      9000,
    );
    expect(long).toBeGreaterThan(2 * short);
    expect(Math.abs(short - other)).toBeLessThan(4);
  });

  it('hold the longest word of a heading, however little stands below', () => {
    const [first = 0] = columnWidths(['Denominator', 'Note'], [['1', 'x '.repeat(400)]], 4000);
    // Eleven letters of 92 twentieths of a point.
    expect(first).toBeGreaterThan(11 * 92);
  });

  it('are squeezed alike where the words are wider than the page', () => {
    const widths = columnWidths(['Commissions', 'Commissions', 'Commissions'], [], 900);
    expect(widths).toEqual([300, 300, 300]);
  });
});

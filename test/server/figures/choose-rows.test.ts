import { describe, expect, it } from 'vitest';
import { chooseRows, intoColumns, withHeadings } from '../../../server/figures/choose-rows.ts';

const written = (rows: ReturnType<typeof chooseRows<string>>) =>
  rows.map((row) => (row.kind === 'area' ? row.area : row.words));

describe('the rows of a figure of bars', () => {
  it('are all areas where there is room, else the highest, how many are between, and the lowest', () => {
    expect(written(chooseRows(['a', 'b', 'c'], 3))).toEqual(['a', 'b', 'c']);
    expect(written(chooseRows(['a', 'b', 'c', 'd', 'e', 'f'], 5))).toEqual([
      'a',
      'b',
      '… 2 areas between',
      'e',
      'f',
    ]);
  });

  it('have a heading before the first of each group', () => {
    const rows = withHeadings(chooseRows(['a1', 'a2', 'b1'], 9), (area) => area.charAt(0));
    expect(written(rows)).toEqual(['a', 'a1', 'a2', 'b', 'b1']);
  });

  it('stand in columns, of which none ends with a heading', () => {
    const rows = withHeadings(chooseRows(['a1', 'a2', 'b1', 'b2'], 9), (area) => area.charAt(0));
    expect(intoColumns(rows, 2).map(written)).toEqual([
      ['a', 'a1', 'a2'],
      ['b', 'b1', 'b2'],
    ]);
    const uneven = withHeadings(chooseRows(['a1', 'b1', 'b2'], 9), (area) => area.charAt(0));
    expect(intoColumns(uneven, 2).map(written)).toEqual([
      ['a', 'a1'],
      ['b', 'b1', 'b2'],
    ]);
  });
});

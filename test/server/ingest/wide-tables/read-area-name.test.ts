import { describe, expect, it } from 'vitest';
import { findNotes, readAreaName } from '../../../../server/ingest/wide-tables/read-area-name.ts';

describe('readAreaName', () => {
  it.each([
    ['United Kingdom [note 4]', 'United Kingdom', ['4']],
    ['Leeds [notes 2, 3]', 'Leeds', ['2', '3']],
    ['Coventry1', 'Coventry', ['1']],
    ['Cheshire (part)2,3', 'Cheshire (part)', ['2', '3']],
    ['  Bath  and North East Somerset ', 'Bath and North East Somerset', []],
    ['Ward 12', 'Ward 12', []],
  ])('%s', (text, name, noteNumbers) => {
    expect(readAreaName(text)).toEqual({ name, noteNumbers });
  });
});

describe('findNotes', () => {
  const footnotes = [
    '.. = no data received',
    '1 Coventry entered  annual totals.',
    '[note 4] Includes Northern Ireland.',
    '25-Sep',
  ];
  it.each([
    [['1'], ['Coventry entered annual totals.']],
    [['4'], ['Includes Northern Ireland.']],
    [['2'], []],
    [[], []],
  ])('of numbers %j', (numbers, notes) => {
    expect(findNotes(numbers, footnotes)).toEqual(notes);
  });
});

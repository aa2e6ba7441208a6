import { describe, expect, it } from 'vitest';
import {
  beginsWithYear,
  isCollisionYear,
  isPublishedIndex,
  isSpoiltIndex,
  partOf,
  yearOfIndex,
} from '../../../../server/ingest/stats19/collision-index.ts';

describe('the index of a collision', () => {
  it.each([
    ['2024131453448', true, 2024],
    ['200501BS00001', true, 2005],
    ['197901A11AD14', true, 1979],
    ['100259992010', false, null],
    ['1978010000001', false, null],
    ['20240000001', false, null],
  ])('%s is of the department: %s, of the year %s', (index, isPublished, year) => {
    expect(isPublishedIndex(index)).toBe(isPublished);
    expect(yearOfIndex(index)).toBe(year);
  });

  it('may also begin with the year that stands beside it', () => {
    expect(beginsWithYear('2018-17', 2018)).toBe(true);
    expect(beginsWithYear('100259992010', 2010)).toBe(false);
    expect(beginsWithYear('2018-17', null)).toBe(false);
  });

  it.each([
    ['2.02413E+12', true],
    ['2E+12', true],
    ['A'.repeat(41), true],
    ['2024é31453448', true],
    ['200501BS00001', false],
    ['17/2018/5', false],
  ])('%s is spoilt: %s', (index, isSpoilt) => expect(isSpoiltIndex(index)).toBe(isSpoilt));

  it('is of a part of the record: a year and a force, or a year', () => {
    expect(partOf('2024131453448', 2024)).toBe('202413');
    expect(partOf('100259992010', 2010)).toBe('2010');
  });

  it('has a year from 1979 to 2099', () => {
    expect([1978, 1979, 2024.5, 2099, 2100].map(isCollisionYear)).toEqual([false, true, false, true, false]);
  });
});

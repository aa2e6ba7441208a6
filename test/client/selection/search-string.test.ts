import { describe, expect, it } from 'vitest';
import { parseSearchString, printSearchString } from '../../../client/selection/search-string.ts';

describe('the search part of an address', () => {
  it.each([
    ['', {}],
    ['?', {}],
    ['?sex=male', { sex: 'male' }],
    ['?area=E10000032&area=E06000043', { area: ['E10000032', 'E06000043'] }],
    ['?age=16%2B&q=St+Helens', { age: '16+', q: 'St Helens' }],
  ])('%s is read', (search, record) => {
    expect(parseSearchString(search)).toEqual(record);
  });

  it.each([
    [{}, ''],
    [{ sex: undefined }, ''],
    [
      { indicator: '90284', area: ['E10000032', 'E06000043'], sex: 'persons' },
      '?indicator=90284&area=E10000032&area=E06000043&sex=persons',
    ],
    [{ age: '16+' }, '?age=16%2B'],
  ])('%j is printed', (record, search) => {
    expect(printSearchString(record)).toBe(search);
  });
});

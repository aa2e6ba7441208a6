import { describe, expect, it } from 'vitest';
import { readTrendSearch } from '../../../client/selection/read-trend-search.ts';

describe('the trend parameters of an address', () => {
  it.each([
    [{}, {}],
    [{ area: 'E10000032' }, { area: ['E10000032'] }],
    [{ sex: ['male', 'female'] }, { sex: 'female' }],
    [{ sex: 'boys', utm_source: 'mail' }, { sex: 'boys' }],
  ])('%j is read as %j', (search, read) => {
    expect(readTrendSearch(search)).toEqual(read);
  });

  it('stand in the order in which they are printed', () => {
    const search = { sex: 'persons', area: ['E10000032'], indicator: '90284' };
    expect(Object.keys(readTrendSearch(search))).toEqual(['indicator', 'area', 'sex']);
  });
});

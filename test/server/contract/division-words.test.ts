import { describe, expect, it } from 'vitest';
import { finenessOf, indexYearOf, whatGroupsAre } from '../../../server/contract/division-words.ts';
import { bySex, byTenths } from '../../support/inequality-answers.ts';

const district = 'District & UA deprivation deciles in England (IMD2019, 4/23 geography)';
const county = 'County & UA deprivation deciles in England (IMD2019, 4/23 geography)';

describe('what the groups of a division are made of', () => {
  it.each([
    [
      county,
      'The groups are tenths of county and unitary councils by how deprived these are on average, not tenths of children or of neighbourhoods.',
    ],
    [
      district,
      'The groups are tenths of district and unitary councils by how deprived these are on average, not tenths of children or of neighbourhoods.',
    ],
    [
      'LSOA11 deprivation deciles within area (IMD2019)',
      'The groups are tenths of neighbourhoods (LSOAs) by how deprived these are on average, not tenths of children.',
    ],
    [
      'Deprivation decile',
      'The groups are tenths as the publisher made them, by “Deprivation decile”; it does not say of which areas.',
    ],
  ])('%s', (categoryType, sentence) => {
    const question = { ...byTenths.question, categoryType };
    expect(whatGroupsAre({ ...byTenths, question })).toBe(sentence);
  });

  it('goes unsaid by sex and without groups', () => {
    expect(whatGroupsAre(bySex)).toBeNull();
    expect(whatGroupsAre({ ...byTenths, categories: [] })).toBeNull();
  });

  it('tells finer areas from wider, and unknown ones last', () => {
    expect([district, county, 'Deprivation decile'].map(finenessOf)).toEqual([2, 3, 4]);
  });

  it('tells a newer index from an older, and the later geography of one index', () => {
    const types = ['(IMD2015)', '(IMD2019)', '(IMD2019, 4/21 geography)', '(IMD2019, 4/23 geography)'];
    expect(types.map(indexYearOf)).toEqual([2015, 2019, 2019.21, 2019.23]);
    expect(indexYearOf('(IMD2019, 4/19 and 4/20 geog.)')).toBe(2019.2);
    expect(indexYearOf('Deprivation decile')).toBe(0);
  });
});

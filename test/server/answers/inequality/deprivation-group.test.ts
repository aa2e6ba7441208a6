import { describe, expect, it } from 'vitest';
import { isDeprivation, placeInDivision } from '../../../../server/answers/inequality/deprivation-group.ts';
import { decileNames, decileType, quintileNames } from '../../../support/inequality-cases.ts';

const placesOf = (type: string, values: readonly string[]) => {
  const categories = values.map((value) => ({ type, value }));
  const places = placeInDivision(categories);
  return categories.map((category) => places.get(category)?.quantile ?? null);
};

describe('the place of a group by deprivation', () => {
  it.each([
    [decileType, true],
    ['LSOA11 deprivation deciles in England (IMD trend)', true],
    ['Deprivation quintile', true],
    ['IMD 2019 decile', true],
    ['Cause (first external cause)', false],
    ['Ethnic groups', false],
    ['Nights in hospital', false],
  ])('%s divides by deprivation: %s', (type, is) => {
    expect(isDeprivation(type)).toBe(is);
  });

  it('reads the words of published tenths, whatever their order', () => {
    expect(placesOf(decileType, decileNames)).toEqual([1, 2, 3, 4, 5, 6, 7, 8, 9, 10]);
    expect(placesOf(decileType, decileNames.toReversed())).toEqual([10, 9, 8, 7, 6, 5, 4, 3, 2, 1]);
  });

  it.each([
    ['fifths of an extract of admissions', 'Deprivation quintile', quintileNames, [1, 2, 3, 4, 5]],
    ['numbered tenths', 'Deprivation decile', ['Decile 2', 'Decile 10', '1'], [2, 10, 1]],
    ['fifths by letter', 'IMD quintile', ['Q1', 'Q5', 'q3'], [1, 5, 3]],
    [
      'fifths in words',
      'Deprivation quintile',
      ['Most deprived quintile', 'Middle quintile', 'Least deprived quintile'],
      [1, 3, 5],
    ],
    [
      'numbers whose highest is the most deprived',
      'Deprivation quintile',
      ['1 (least deprived)', '2', '5 (most deprived)'],
      [5, 4, 1],
    ],
    ['words that say nothing', 'Deprivation decile', ['Unknown', 'IMD2019', 'Decile 11'], [null, null, null]],
    ['groups of no named kind', 'Deprivation', ['1', '2', '3'], [1, 2, 3]],
  ])('reads %s', (_, type, values, expected) => {
    expect(placesOf(type, values)).toEqual(expected);
  });

  it.each([
    ['Deprivation decile', ['1', '2'], 10],
    ['Deprivation quintile', ['1', '2'], 5],
    ['Deprivation quartile', ['1', '2'], 4],
    ['Deprivation of wards', ['1', '2', '7'], 7],
  ])('%s has %s as some of its groups, and %i in all', (type, values, groups) => {
    const places = placeInDivision(values.map((value) => ({ type, value })));
    expect([...places.values()].map((place) => place.groups)).toEqual(values.map(() => groups));
  });
});

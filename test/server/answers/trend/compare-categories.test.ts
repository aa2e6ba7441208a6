import { describe, expect, it } from 'vitest';
import { compareCategories } from '../../../../server/answers/trend/compare-categories.ts';

const inType = (type: string) => (value: string) => ({ type, value });

function order(values: readonly string[]): string[] {
  return values
    .map(inType('a type'))
    .sort(compareCategories)
    .map(({ value }) => value);
}

describe('the order of categories', () => {
  it('deprivation deciles run from the most to the least deprived', () => {
    expect(
      order([
        'Least deprived decile (IMD2019)',
        'Fifth less deprived decile (IMD2019)',
        'Second most deprived decile (IMD2019)',
        'Fifth more deprived decile (IMD2019)',
        'Most deprived decile (IMD2019)',
        'Second least deprived decile (IMD2019)',
      ]),
    ).toEqual([
      'Most deprived decile (IMD2019)',
      'Second most deprived decile (IMD2019)',
      'Fifth more deprived decile (IMD2019)',
      'Fifth less deprived decile (IMD2019)',
      'Second least deprived decile (IMD2019)',
      'Least deprived decile (IMD2019)',
    ]);
  });

  it('numbers within words run as numbers', () => {
    expect(order(['Decile 10', 'Decile 2', 'Decile 1'])).toEqual(['Decile 1', 'Decile 2', 'Decile 10']);
  });

  it('types stay together and no category comes first', () => {
    const mixed = [inType('b')('1'), inType('a')('2'), null, inType('a')('1')];
    expect(mixed.sort(compareCategories)).toEqual([
      null,
      inType('a')('1'),
      inType('a')('2'),
      inType('b')('1'),
    ]);
  });
});

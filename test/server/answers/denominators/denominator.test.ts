import { describe, expect, it } from 'vitest';
import {
  findDivisors,
  populationNeeded,
  sayMissing,
} from '../../../../server/answers/denominators/denominator.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { injuries, observation, period, poverty } from '../../../support/answer-cases.ts';

const ofInjuries = { catalogued: injuries };
const category = (type: string) => ({ count: 5, category: { type, value: 'one' } });

describe('whose number a figure needs', () => {
  it.each([
    ['a count alone', { count: 5 }, 'everybody'],
    ['a count of 0', { count: 0 }, 'everybody'],
    ['a count by cause', category('Cause (any position)'), 'everybody'],
    ['a count by intent', category('Intent'), 'everybody'],
    ['a count by road user', category('Road user type'), 'everybody'],
    ['a count by nights in hospital', category('Nights in hospital'), 'everybody'],
    ['a count with a value', { count: 5, value: 10 }, null],
    ['a count with a denominator', { count: 5, denominator: 1000 }, null],
    ['no count', {}, null],
    ['a suppressed count', { count: 5, missing: 'suppressed' as const }, null],
    ['a count by deprivation', category('Deprivation decile (IMD2019)'), 'own'],
    ['a count by something unknown', category('Housing'), 'own'],
    ['causes by deprivation', category('Cause by deprivation decile'), 'own'],
  ])('%s: %s', (_, changes, needs) => {
    expect(populationNeeded(observation('2022/23', changes), ofInjuries)).toBe(needs);
  });

  it('only where the catalogue says that the residents are the denominator', () => {
    expect(populationNeeded(observation('2022/23', { count: 5 }), { catalogued: poverty })).toBeNull();
    expect(populationNeeded(observation('2022/23', { count: 5 }), { catalogued: null })).toBeNull();
  });
});

describe('what is missing', () => {
  it.each([
    ['2023/24', [2023], 'No rate: no mid-2023 population of ages 0-4 is held for this area.'],
    [
      '2021/22 - 23/24',
      [2021, 2023],
      'No rate: no mid-2021 and mid-2023 population of ages 0-4 is held for this area.',
    ],
    [
      '2023/24 Q1',
      [],
      'No rate: 2023/24 Q1 is not a whole number of years, so no mid-year population is its denominator.',
    ],
  ])('of %s', (label, years, said) => {
    expect(sayMissing({ period: period(label), age: ageBand(0, 4) }, years)).toBe(said);
  });
});

describe('the extracts that gave populations', () => {
  it('are each named once', () => {
    const parts = ['new', 'old', 'new'].map((extract, at) => ({ year: 2020 + at, extract }));
    const figures = [
      { ...observation('2022/23'), lookedUp: { kind: 'population', people: 5, parts } as const },
      { ...observation('2023/24'), lookedUp: { kind: 'missing', said: 'none' } as const },
      observation('2021/22'),
    ];
    expect(findDivisors(figures)).toEqual(['new', 'old']);
  });
});

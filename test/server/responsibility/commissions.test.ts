import { describe, expect, it } from 'vitest';
import { ageBand, parseAgeKey } from '../../../server/observation/age-band.ts';
import type { Duty } from '../../../server/observation/duty.ts';
import {
  closeBand,
  findCommissionOn,
  findCommissions,
  isInForce,
  listAges,
} from '../../../server/responsibility/commissions.ts';

const duty: Duty = {
  relation: 'commissions',
  theme: 'injury',
  body: 'nhs-england',
  name: 'First body',
  tier: null,
  ageFrom: 0,
  ageTo: 4,
  from: '2030-04-01',
  to: '2031-04-01',
  source: 'made up for this test',
};

describe('commissions', () => {
  it('are those of the theme, without the leads', () => {
    const duties: Duty[] = [duty, { ...duty, theme: 'roads' }, { ...duty, relation: 'leads' }];
    expect(findCommissions('injury', duties)).toEqual([duty]);
    expect(findCommissions('other', duties)).toEqual([]);
  });

  it('are refused for a body that commissions nothing', () => {
    expect(() => findCommissions('injury', [{ ...duty, body: 'highway-authority' }])).toThrow(
      'body that cannot commission: highway-authority',
    );
  });

  it.each([
    [4, '2030-04-01', 'First body'],
    [4, '2031-03-31', 'First body'],
    [4, '2030-03-31', undefined],
    [4, '2031-04-01', undefined],
    [5, '2030-04-01', undefined],
  ])('for age %d on %s are those of %s', (age, day, name) => {
    expect(findCommissionOn(age, day, findCommissions('injury', [duty]))?.name).toBe(name);
  });

  it('without a last age are for every age from the first', () => {
    const open = findCommissions('injury', [{ ...duty, ageFrom: 5, ageTo: null }]);
    const names = [4, 5, 19].map((age) => findCommissionOn(age, '2030-05-01', open)?.name);
    expect(names).toEqual([undefined, 'First body', 'First body']);
  });

  it('are refused when two bodies have the same age on the same day', () => {
    const commissions = findCommissions('injury', [
      duty,
      { ...duty, name: 'Second body', ageFrom: 3, ageTo: 9 },
    ]);
    expect(() => findCommissionOn(3, '2030-05-01', commissions)).toThrow(
      'two commissioners of one age on one day: First body and Second body, age 3, 2030-05-01',
    );
  });
});

describe('a duty', () => {
  it.each([
    ['2030-04-01', '2031-04-01', true],
    ['2030-04-01', '2031-04-02', false],
    ['2030-03-31', '2030-05-01', false],
  ])('is in force all through %s to %s (exclusive): %s', (start, end, expected) => {
    expect(isInForce(duty, { start, end })).toBe(expected);
  });

  it('without dates is in force always', () => {
    expect(isInForce({ ...duty, from: null, to: null }, { start: '1990-01-01', end: '2090-01-01' })).toBe(
      true,
    );
  });
});

describe('an age band', () => {
  it('is every single year of it', () => {
    expect(listAges({ from: 3, to: 6 })).toEqual([3, 4, 5, 6]);
  });

  it.each(['16+', 'Primary school age'])('without two ends has no commissioner: %s', (key) => {
    expect(closeBand(parseAgeKey(key))).toBeNull();
  });

  it('of which only the last age is known has no commissioner', () => {
    expect(closeBand({ from: null, to: 10, label: 'Up to the end of primary school' })).toBeNull();
  });

  it('with two ends keeps them', () => {
    expect(closeBand(ageBand(0, 4))).toEqual({ from: 0, to: 4 });
  });
});

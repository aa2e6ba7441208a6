import { describe, expect, it } from 'vitest';
import { type InequalityGroup, lineThrough, placeGroups } from '../../../server/statistics/place-groups.ts';

/** Groups of equal size, the first the most deprived. */
const equalGroups = (values: readonly number[]): readonly InequalityGroup[] =>
  values.map((value, index) => ({ quantile: index + 1, population: 10, value, standardError: 1 }));
const five = equalGroups([10, 8, 6, 4, 2]);

/** The five groups with something changed in the third. */
const changeThird = (change: Partial<InequalityGroup>) =>
  five.map((group, index) => (index === 2 ? { ...group, ...change } : group));

describe('groups side by side', () => {
  it('of equal size have equal shares and levers of -1 to 1', () => {
    // Middles .1 .3 .5 .7 .9, by .4 .2 0 .2 .4 from a half; spread .2 x (.16 + .04 + .04 + .16) = .08; .2 x .4 / .08 = 1.
    const placed = placeGroups(five, 'other');
    expect(placed.map(({ value }) => value)).toEqual([10, 8, 6, 4, 2]);
    for (const [index, lever] of [-1, -0.5, 0, 0.5, 1].entries()) {
      expect(placed[index]?.share).toBeCloseTo(0.2, 14);
      expect(placed[index]?.lever).toBeCloseTo(lever, 13);
    }
  });

  it('of unequal size have the levers that R gives', () => {
    // R: a <- c(100, 200, 300, 150, 250) / 1000; b <- cumsum(a) - a / 2; a * (b - .5) / sum(a * (b - .5)^2), which is
    // -4/7, -16/21, -4/21, 1/3 and 25/21.
    const populations = [100, 200, 300, 150, 250];
    const placed = placeGroups(
      five.map((group, index) => ({ ...group, population: populations[index] ?? null })),
      'other',
    );
    for (const [index, lever] of [-12 / 21, -16 / 21, -4 / 21, 7 / 21, 25 / 21].entries()) {
      expect(placed[index]?.share).toBeCloseTo((populations[index] ?? Number.NaN) / 1000, 14);
      expect(placed[index]?.lever).toBeCloseTo(lever, 13);
    }
  });

  it('stand in order of deprivation, as numbers: 2 before 10', () => {
    const ten = equalGroups([20, 18, 16, 14, 12, 10, 8, 6, 4, 2]);
    const placed = placeGroups(ten.toReversed(), 'other');
    expect(placed.map(({ value }) => value)).toEqual([20, 18, 16, 14, 12, 10, 8, 6, 4, 2]);
  });

  it.each([4, 101])('are not %d', (length) => {
    const groups = equalGroups(Array.from({ length }, () => 5));
    expect(() => placeGroups(groups, 'other')).toThrow(
      new RangeError(`invalid number of groups; not 5 to 100: ${length}`),
    );
  });

  it.each([5, 100])('may be %d', (length) => {
    expect(placeGroups(equalGroups(Array.from({ length }, () => 5)), 'other')).toHaveLength(length);
  });

  it.each([
    [{ population: null }, 'invalid population; not above 0: null'],
    [{ population: 0 }, 'invalid population; not above 0: 0'],
    [{ population: -1 }, 'invalid population; not above 0: -1'],
    [{ value: null }, 'missing value; each group needs one'],
    [{ standardError: null }, 'invalid standard error; not 0 or more: null'],
    [{ standardError: -1 }, 'invalid standard error; not 0 or more: -1'],
    [{ standardError: Number.NaN }, 'invalid standard error; not 0 or more: NaN'],
    [{ standardError: undefined }, 'missing limit; each group needs both: undefined, undefined'],
    [{ standardError: undefined, lower95: 1 }, 'missing limit; each group needs both: 1, undefined'],
    [{ standardError: undefined, upper95: 9 }, 'missing limit; each group needs both: undefined, 9'],
    [
      { standardError: undefined, lower95: null, upper95: 9 },
      'missing limit; each group needs both: null, 9',
    ],
    [
      { standardError: undefined, lower95: 1, upper95: null },
      'missing limit; each group needs both: 1, null',
    ],
  ])('may not have %j', (change, message) => {
    expect(() => placeGroups(changeThird(change), 'other')).toThrow(new RangeError(message));
  });
});

describe('the value of a group', () => {
  const shares = equalGroups([0, 0.25, 0.5, 0.75, 1]);

  it('is from 0 to 1 for a proportion, 0 or more for a rate, and anything else otherwise', () => {
    expect(placeGroups(shares, 'proportion').map(({ value }) => value)).toEqual([0, 0.25, 0.5, 0.75, 1]);
    expect(placeGroups(equalGroups([0, 5, 4, 3, 2]), 'rate')[0]?.value).toBe(0);
    expect(placeGroups(equalGroups([-7, 5, 4, 3, 2]), 'other')[0]?.value).toBe(-7);
  });

  it.each([
    ['proportion', -0.1, 'invalid proportion; not from 0 to 1: -0.1'],
    ['proportion', 1.1, 'invalid proportion; not from 0 to 1: 1.1'],
    ['proportion', Number.NaN, 'invalid proportion; not from 0 to 1: NaN'],
    ['rate', -1, 'invalid rate; not 0 or more: -1'],
    ['rate', Number.NaN, 'invalid rate; not 0 or more: NaN'],
  ] as const)('is no %s at %d', (kind, value, message) => {
    const groups = [...shares.slice(0, 4), { quantile: 5, population: 10, value, standardError: 1 }];
    expect(() => placeGroups(groups, kind)).toThrow(new RangeError(message));
  });
});

describe('the standard error of a group', () => {
  const z = 1.959963984540054;

  // From limits that lie z standard errors of 0.5 to either side, on the scale of each kind.
  it.each([
    ['other', 10, 10 - z / 2, 10 + z / 2],
    ['rate', 10, 10 * Math.exp(-z / 2), 10 * Math.exp(z / 2)],
    ['proportion', 0.5, 1 / (1 + Math.exp(z / 2)), 1 / (1 + Math.exp(-z / 2))],
  ] as const)('of a %s of %d with limits of %d and %d is a half', (kind, value, lower95, upper95) => {
    const groups = five.map(({ quantile, population }) => ({
      quantile,
      population,
      value,
      lower95,
      upper95,
    }));
    for (const { standardError } of placeGroups(groups, kind)) expect(standardError).toBeCloseTo(0.5, 13);
  });

  it('that is given counts before limits, and may be 0', () => {
    expect(placeGroups(changeThird({ lower95: 1, upper95: 9 }), 'other')[2]?.standardError).toBe(1);
    expect(placeGroups(changeThird({ standardError: 0 }), 'other')[2]?.standardError).toBe(0);
  });

  it('is refused where the limits are exchanged', () => {
    const change = { standardError: undefined, lower95: 9, upper95: 1 };
    expect(() => placeGroups(changeThird(change), 'other')).toThrow(
      new RangeError('limits out of order; the lower is above the upper: 9, 1'),
    );
  });

  it('is infinite where a rate has a limit of 0', () => {
    const change = { standardError: undefined, lower95: 0, upper95: 9 };
    expect(placeGroups(changeThird(change), 'rate')[2]?.standardError).toBe(Number.POSITIVE_INFINITY);
  });
});

describe('the line through groups', () => {
  it('of equal size with values falling by 2 falls from 11 to 1', () => {
    // Values 10 8 6 4 2 at .1 .3 .5 .7 .9: 11 - 10 x.
    const { start, end } = lineThrough(placeGroups(five, 'other'), ({ value }) => value);
    expect(start).toBeCloseTo(11, 12);
    expect(end).toBeCloseTo(1, 12);
  });

  it('of unequal size is the one that R fits', () => {
    // R: b <- cumsum(a) - a / 2; coef(lm(c(10, 9, 6, 5, 2) ~ b, weights = a)) with a as above: 10.68333, -9.66667.
    const populations = [100, 200, 300, 150, 250];
    const groups = equalGroups([10, 9, 6, 5, 2]).map((group, index) => ({
      ...group,
      population: populations[index] ?? null,
    }));
    const { start, end } = lineThrough(placeGroups(groups, 'other'), ({ value }) => 2 * value);
    expect(start).toBeCloseTo(2 * 10.68333333333334, 11);
    expect(end).toBeCloseTo(2 * 1.0166666666666675, 11);
  });
});

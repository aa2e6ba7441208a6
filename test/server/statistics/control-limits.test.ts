import { describe, expect, it } from 'vitest';
import {
  compareProportionWithControlLimits,
  compareRateWithControlLimits,
  roundedStandardErrors,
} from '../../../server/statistics/control-limits.ts';

const percentage = { denominator: 200, benchmark: 10, multiplier: 100, polarity: 'no-judgement' } as const;
const rate = { denominator: 2000, benchmark: 5, multiplier: 1000, polarity: 'no-judgement' } as const;

describe('control limits round a percentage', () => {
  it('have 1.96 and 3.0902 standard errors, as the publisher rounds them', () => {
    expect(roundedStandardErrors).toEqual({ 95: 1.96, 99.8: 3.0902 });
  });

  // Wilson's limits of 20 of 200: R: 100 * (2*20 + z^2 + c(-1, 1) * z * sqrt(z^2 + 4*20*(1 - 0.1))) / (2*(200 + z^2)),
  // 6.5669941 and 14.9406864 with z = 1.96, 5.1642699 and 18.4813961 with z = 3.0902.
  it.each([
    [6.566994, 95, 'lower'],
    [6.566995, 95, 'similar'],
    [14.940686, 95, 'similar'],
    [14.940687, 95, 'higher'],
    [5.164269, 99.8, 'lower'],
    [5.16427, 99.8, 'similar'],
    [18.481396, 99.8, 'similar'],
    [18.481397, 99.8, 'higher'],
  ] as const)('of 10 of 200 people make %d at %d%% %s', (value, level, word) => {
    expect(compareProportionWithControlLimits({ ...percentage, value }, level)).toBe(word);
  });

  it('hold an area that lies on them', () => {
    // Wilson's limits of nobody begin at 0 and those of everybody end at the whole.
    const none = { ...percentage, denominator: 100, benchmark: 0, value: 0 };
    const all = { ...percentage, denominator: 100, benchmark: 100, value: 100 };
    expect(compareProportionWithControlLimits(none, 95)).toBe('similar');
    expect(compareProportionWithControlLimits(all, 95)).toBe('similar');
  });

  it.each([
    ['low-is-good', 'better', 'worse'],
    ['high-is-good', 'worse', 'better'],
  ] as const)('call what lies outside by what is good: %s', (polarity, low, high) => {
    expect(compareProportionWithControlLimits({ ...percentage, polarity, value: 1 }, 95)).toBe(low);
    expect(compareProportionWithControlLimits({ ...percentage, polarity, value: 30 }, 95)).toBe(high);
  });

  it.each([
    [-1, 'invalid benchmark; not a proportion: -0.01'],
    [150, 'invalid benchmark; not a proportion: 1.5'],
    [Number.NaN, 'invalid benchmark; not a proportion: NaN'],
  ])('do not exist round %d%%', (benchmark, message) => {
    expect(() => compareProportionWithControlLimits({ ...percentage, value: 10, benchmark }, 95)).toThrow(
      new RangeError(message),
    );
  });
});

describe('control limits round a rate', () => {
  // 5 per 1,000 of 2,000 people are 10 events. R: 1000 * qchisq(.025, 20) / 4000 and 1000 * qchisq(.975, 22) / 4000,
  // 2.3976943 and 9.1951780; at 99.8% qchisq(.001, 20) and qchisq(.999, 22), 1.4802602 and 12.0669856.
  it.each([
    [2.397694, 95, 'lower'],
    [2.397695, 95, 'similar'],
    [9.195178, 95, 'similar'],
    [9.195179, 95, 'higher'],
    [1.48026, 99.8, 'lower'],
    [1.480261, 99.8, 'similar'],
    [12.066985, 99.8, 'similar'],
    [12.066986, 99.8, 'higher'],
  ] as const)('of 10 events in 2,000 people make %d at %d%% %s', (value, level, word) => {
    expect(compareRateWithControlLimits({ ...rate, value }, level)).toBe(word);
  });

  it('hold an area without events where none are expected', () => {
    expect(compareRateWithControlLimits({ ...rate, benchmark: 0, value: 0 }, 95)).toBe('similar');
  });

  it.each([-1, Number.NaN])('do not exist round %d', (benchmark) => {
    expect(() => compareRateWithControlLimits({ ...rate, value: 5, benchmark }, 95)).toThrow(
      new RangeError(`invalid benchmark; not 0 or more: ${benchmark}`),
    );
  });
});

describe.each([
  ['a percentage', compareProportionWithControlLimits, percentage],
  ['a rate', compareRateWithControlLimits, rate],
] as const)('the comparison of %s with control limits', (_, compare, area) => {
  it.each(['value', 'benchmark', 'denominator'])('is not made without its %s', (field) => {
    expect(compare({ ...area, value: 1, [field]: null }, 95)).toBe('not-compared');
  });

  it('is not made where comparing means nothing', () => {
    expect(compare({ ...area, value: 1, polarity: 'not-applicable' }, 95)).toBe('not-compared');
  });

  it.each([0, -5, Number.NaN])('does not exist for a denominator of %d', (denominator) => {
    expect(() => compare({ ...area, value: 1, denominator }, 95)).toThrow(
      new RangeError(`invalid denominator; not above 0: ${denominator}`),
    );
  });
});

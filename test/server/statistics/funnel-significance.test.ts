import { describe, expect, it } from 'vitest';
import { countLimits } from '../../../server/statistics/count-limits.ts';
import {
  significanceOfProportions,
  significanceOfRates,
  significanceOfRatios,
} from '../../../server/statistics/funnel-significance.ts';

describe('an area in a funnel of proportions', () => {
  // Beside 20,000,000 of 100,000,000 people the average is 20% whatever the area has: at 1,000 people
  // R: 1000 * (.2 + c(-1, 1) * qnorm(c(.975, .999)) * sqrt(.16 / 1000)), 175.2 to 224.8 and 160.9 to 239.1.
  it.each([
    [160, 'low-99.8'],
    [161, 'low-95'],
    [175, 'low-95'],
    [176, 'not-significant'],
    [224, 'not-significant'],
    [225, 'high-95'],
    [239, 'high-95'],
    [240, 'high-99.8'],
  ])('of 1,000 people, %d of whom count, is %s', (count, word) => {
    const areas = [
      { count, denominator: 1000 },
      { count: 20_000_000, denominator: 100_000_000 },
    ];
    expect(significanceOfProportions(areas)).toEqual([word, 'not-significant']);
  });

  it('that lies on the limits is within them', () => {
    // Where nobody counts, or everybody, the limits and every area are the same.
    expect(significanceOfProportions([{ count: 0, denominator: 10 }])).toEqual(['not-significant']);
    expect(significanceOfProportions([{ count: 10, denominator: 10 }])).toEqual(['not-significant']);
  });

  it('does not exist with more than all', () => {
    expect(() => significanceOfProportions([{ count: 11, denominator: 10 }])).toThrow(
      new RangeError('invalid count; above its denominator of 10: 11'),
    );
  });
});

describe('an area in a funnel of ratios', () => {
  // Byar's limits of 100 are 81.362 to 121.628 (95%) and 71.904 to 134.944 (99.8%); exact limits of 9 are 4.1154 to
  // 17.0848 and 2.4524 to 22.6574; of 0 events the upper ones are 3.6889 and 6.9078. R: qchisq(p, 2 * x) / 2 and so on.
  it.each([
    [100, 71.903, 'high-99.8'],
    [100, 71.904, 'high-95'],
    [100, 81.362, 'high-95'],
    [100, 81.363, 'not-significant'],
    [100, 121.627, 'not-significant'],
    [100, 121.628, 'low-95'],
    [100, 134.943, 'low-95'],
    [100, 134.944, 'low-99.8'],
    [9, 2.4524, 'high-99.8'],
    [9, 2.4525, 'high-95'],
    [9, 4.1153, 'high-95'],
    [9, 4.1154, 'not-significant'],
    [9, 17.0848, 'not-significant'],
    [9, 17.0849, 'low-95'],
    [9, 22.6573, 'low-95'],
    [9, 22.6574, 'low-99.8'],
    [0, 3.6888, 'not-significant'],
    [0, 3.6889, 'low-95'],
    [0, 6.9078, 'low-99.8'],
  ])('of %d events where %d are expected is %s', (count, denominator, word) => {
    expect(significanceOfRatios([{ count, denominator }])).toEqual([word]);
  });

  it('that lies on the limit of its count is within it', () => {
    const { lower, upper } = countLimits(10, 0.95);
    expect(significanceOfRatios([{ count: 10, denominator: lower }])).toEqual(['not-significant']);
    expect(significanceOfRatios([{ count: 10, denominator: upper }])).toEqual(['not-significant']);
  });

  it('is judged by Byar from 10 events, though the lines are exact', () => {
    // At 95% exactly 10 events are too many for 4.795, by Byar for 4.787.
    expect(significanceOfRatios([{ count: 10, denominator: 4.79 }])).toEqual(['not-significant']);
    expect(significanceOfRatios([{ count: 10, denominator: 4.787 }])).toEqual(['high-95']);
  });

  it('does not exist without a count or where no event is expected', () => {
    expect(() => significanceOfRatios([{ count: null, denominator: 5 }])).toThrow(
      new RangeError('invalid count; not 0 or more: null'),
    );
    expect(() => significanceOfRatios([{ count: 5, denominator: 0 }])).toThrow(
      new RangeError('invalid denominator; not above 0: 0'),
    );
  });
});

describe('an area in a funnel of rates', () => {
  const crude = { multiplier: 1000, kind: 'crude', years: 1 } as const;
  const standardised = { ...crude, kind: 'directly-standardised' } as const;
  const many = { count: 10_000_000, rate: 10, denominator: null };

  // Beside 10,000,000 events at 10 per 1,000 the average is 10 whatever the area has, and an area of 100 events at a rate
  // r has 1000 / r expected. The limits of 100 are those of the funnel of ratios.
  it.each([
    [13.91, 'high-99.8'],
    [13.9, 'high-95'],
    [12.3, 'high-95'],
    [12.28, 'not-significant'],
    [8.23, 'not-significant'],
    [8.22, 'low-95'],
    [7.42, 'low-95'],
    [7.41, 'low-99.8'],
  ])('of 100 events at a rate of %d is %s', (rate, word) => {
    const areas = [{ count: 100, rate, denominator: null }, many];
    expect(significanceOfRates(areas, crude)).toEqual([word, 'not-significant']);
    expect(significanceOfRates(areas, standardised)).toEqual([word, 'not-significant']);
  });

  it('is not judged at a standardised rate of fewer than 10 events', () => {
    const areas = [
      { count: 9, rate: 100, denominator: null },
      { count: 10, rate: 100, denominator: null },
      many,
    ];
    expect(significanceOfRates(areas, standardised)).toEqual([null, 'high-99.8', 'not-significant']);
    expect(significanceOfRates(areas, crude)).toEqual(['high-99.8', 'high-99.8', 'not-significant']);
  });

  it('without events is judged by the people that are given, and not without any', () => {
    // 10 per 1,000 of 700 people are 7 events, of 360 people 3.6; the upper limits of 0 events are 6.9 and 3.7.
    const none = { count: 0, rate: 0 };
    const areas = [{ ...none, denominator: 700 }, { ...none, denominator: 360 }, many];
    expect(significanceOfRates(areas, crude)).toEqual(['low-99.8', 'not-significant', 'not-significant']);
    expect(significanceOfRates([{ ...none, denominator: null }, many], crude)).toEqual([
      null,
      'not-significant',
    ]);
  });

  it.each([0, -500])('without events needs people, not %d of them', (denominator) => {
    expect(() => significanceOfRates([{ count: 0, rate: 0, denominator }, many], crude)).toThrow(
      new RangeError(`invalid denominator; not above 0: ${denominator}`),
    );
  });

  it('does not exist where no area has an event', () => {
    expect(() => significanceOfRates([{ count: 0, rate: 0, denominator: 5 }], crude)).toThrow(
      new RangeError('no events in any area; a funnel of rates needs one at least'),
    );
  });
});

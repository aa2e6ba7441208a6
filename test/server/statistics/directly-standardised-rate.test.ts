import { describe, expect, it } from 'vitest';
import {
  directlyStandardisedRate,
  directlyStandardisedRateOfRepeats,
  europeanStandardPopulation2013,
} from '../../../server/statistics/directly-standardised-rate.ts';

const young = { count: 10, population: 1000, standardPopulation: 600 };
const old = { count: 20, population: 500, standardPopulation: 400 };
const per1000 = { multiplier: 1000, confidence: 0.95 };

describe('the European Standard Population of 2013', () => {
  it('has 100,000 people in 19 age bands, as Eurostat publishes them', () => {
    expect(europeanStandardPopulation2013).toEqual([
      5000, 5500, 5500, 5500, 6000, 6000, 6500, 7000, 7000, 7000, 7000, 6500, 6000, 5500, 5000, 4000, 2500,
      1500, 1000,
    ]);
    expect(europeanStandardPopulation2013.reduce((sum, people) => sum + people)).toBe(100_000);
  });
});

describe('a directly standardised rate', () => {
  // 10 of 1,000 at weight 600 and 20 of 500 at 400: 1000 (600 x 0.01 + 400 x 0.04) / 1000 = 22; variance
  // (600^2 x 10 / 1000^2 + 400^2 x 20 / 500^2) / 1000^2 = 1.64e-5.
  // R: 22 + 1000 * sqrt(1.64e-5 / 30) * (B - 30), B = x * (1 - 1/(9*x) - qnorm(.975)/(3*sqrt(x)))^3 and so on.
  it.each([
    [0.95, 14.781494439971485, 31.484901822702327],
    [0.998, 11.529783388768479, 37.614367261951706],
  ])('of two age bands is worked out by hand at confidence %d', (confidence, lower, upper) => {
    const rate = directlyStandardisedRate([young, old], { multiplier: 1000, confidence });
    expect(rate.value).toBeCloseTo(22, 12);
    expect(rate.lower).toBeCloseTo(lower, 11);
    expect(rate.upper).toBeCloseTo(upper, 11);
  });

  it('says what it was made from', () => {
    expect(directlyStandardisedRate([young, old], { multiplier: 1000, confidence: 95 })).toMatchObject({
      ...{ totalCount: 30, totalPopulation: 1500, because: null },
      ...{ confidence: 0.95, method: 'dobson' },
    });
  });

  it('of one age band is its crude rate, whatever the weight', () => {
    // 10 of 1,000 with Byar's limits of 10. R: 4.787... and 18.391...
    const rate = directlyStandardisedRate([young], per1000);
    expect(rate.value).toBeCloseTo(10, 12);
    expect(rate.lower).toBeCloseTo(4.787449913967564, 12);
    expect(rate.upper).toBeCloseTo(18.391458605756473, 12);
  });

  it('of fewer than 10 events is not given, only the totals', () => {
    expect(directlyStandardisedRate([{ ...young, count: 9 }], per1000)).toEqual({
      ...{ value: null, lower: null, upper: null, confidence: 0.95, method: 'dobson' },
      ...{ totalCount: 9, totalPopulation: 1000 },
      because: 'no rate is given for fewer than 10 events: 9',
    });
  });

  it('takes a missing count as 0', () => {
    // Weighted as before, the second band without events: 1000 x 600 x 0.01 / 1000.
    const rate = directlyStandardisedRate([young, { ...old, count: null }], per1000);
    expect(rate.value).toBeCloseTo(6, 12);
    expect(rate).toMatchObject({ totalCount: 10, totalPopulation: 1500 });
  });

  it('leaves out an age without weight, and is not given where no age has one', () => {
    // 600 x 0.01 / 600, the 20 events of the other band counted in the total only.
    const without = { ...old, standardPopulation: 0 };
    expect(directlyStandardisedRate([young, without], per1000).value).toBeCloseTo(10, 12);
    expect(directlyStandardisedRate([without], per1000)).toMatchObject({
      ...{ value: null, lower: null, upper: null, totalCount: 20 },
      because: 'none of these ages has a weight in the standard population',
    });
  });

  it('has no lower limit where nothing may be left to chance', () => {
    expect(directlyStandardisedRate([young], { multiplier: 1000, confidence: 1 })).toMatchObject({
      lower: null,
      upper: Number.POSITIVE_INFINITY,
    });
  });

  it.each([
    [{ count: -1 }, 'invalid count; not 0 or more: -1'],
    [{ count: Number.NaN }, 'invalid count; not 0 or more: NaN'],
    [{ population: 0 }, 'invalid population; not above 0: 0'],
    [{ population: -5 }, 'invalid population; not above 0: -5'],
    [{ population: null }, 'invalid population; not above 0: null'],
    [{ standardPopulation: -1 }, 'invalid standard population; not 0 or more: -1'],
    [{ standardPopulation: null }, 'invalid standard population; not 0 or more: null'],
  ])('does not exist with %j', (wrong, message) => {
    expect(() => directlyStandardisedRate([old, { ...young, ...wrong }], per1000)).toThrow(
      new RangeError(message),
    );
  });

  it.each([
    [0, 0.95, 'invalid multiplier; not above 0: 0'],
    [-1, 0.95, 'invalid multiplier; not above 0: -1'],
    [Number.NaN, 0.95, 'invalid multiplier; not above 0: NaN'],
    [1000, 0.5, 'invalid confidence; give 0.9 to 1 or 90 to 100: 0.5'],
  ])('does not exist per %d at confidence %d', (multiplier, confidence, message) => {
    expect(() => directlyStandardisedRate([young], { multiplier, confidence })).toThrow(
      new RangeError(message),
    );
  });
});

describe('a directly standardised rate of events that a person may have several of', () => {
  const under5 = { ageBand: '0-4', population: 1000, standardPopulation: 600 };
  const over4 = { ageBand: '5-9', population: 500, standardPopulation: 400 };
  // Events: 4 x 1 + 3 x 2 = 10 under 5 and 2 x 1 + 1 x 3 = 5 above.
  const rows = [
    { ...under5, eventsEach: 1, people: 4 },
    { ...over4, eventsEach: 1, people: 2 },
    { ...under5, eventsEach: 2, people: 3 },
    { ...over4, eventsEach: 2, people: 0 },
    { ...under5, eventsEach: 3, people: null },
    { ...over4, eventsEach: 3, people: 1 },
  ];

  // Value 1000 (600 x 10 / 1000 + 400 x 5 / 500) / 1000 = 10. With 0.36 = (600 / 1000)^2 and 0.64 = (400 / 500)^2 the
  // variances are (0.36 x 4 + 0.64 x 2) / 1000^2, 0.36 x 3 / 1000^2 and 0.64 / 1000^2; times 1, 4 and 9: 12.8e-6.
  // R: 10 + 1000 * sqrt(12.8e-6 / 15) * (B - 15), B Byar's limits of 15.
  it.each([
    [0.95, 3.8932636775801326, 18.99893356538444],
    [0.998, 1.459612724036786, 25.050956559612082],
  ])('is worked out by hand at confidence %d', (confidence, lower, upper) => {
    const rate = directlyStandardisedRateOfRepeats(rows, { multiplier: 1000, confidence });
    expect(rate.value).toBeCloseTo(10, 12);
    expect(rate.lower).toBeCloseTo(lower, 11);
    expect(rate.upper).toBeCloseTo(upper, 11);
    expect(rate).toMatchObject({ totalCount: 15, totalPopulation: 1500, because: null });
  });

  it('is the same whether rows of nobody are given or left out', () => {
    const withoutNobody = rows.filter(({ people }) => people !== null && people > 0);
    const whole = directlyStandardisedRateOfRepeats(rows, per1000);
    const short = directlyStandardisedRateOfRepeats(withoutNobody, per1000);
    expect(short.lower).toBeCloseTo(whole.lower ?? Number.NaN, 12);
    expect(short.upper).toBeCloseTo(whole.upper ?? Number.NaN, 12);
  });

  it('is the ordinary rate where everybody had one event', () => {
    const once = [
      { ...under5, eventsEach: 1, people: 10 },
      { ...over4, eventsEach: 1, people: 20 },
    ];
    const rate = directlyStandardisedRateOfRepeats(once, per1000);
    expect(rate.value).toBeCloseTo(22, 12);
    expect(rate.upper).toBeCloseTo(31.484901822702327, 11);
  });

  it('is not given for fewer than 10 events of all people', () => {
    expect(directlyStandardisedRateOfRepeats(rows.slice(2), per1000)).toMatchObject({
      value: null,
      because: 'no rate is given for fewer than 10 events: 9',
    });
  });

  it('does not exist with fewer than no people', () => {
    const wrong = { ...under5, eventsEach: 2, people: -3 };
    expect(() => directlyStandardisedRateOfRepeats([...rows, wrong], per1000)).toThrow(
      new RangeError('invalid count; not 0 or more: -3'),
    );
  });
});

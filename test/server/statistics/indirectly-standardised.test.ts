import { describe, expect, it } from 'vitest';
import {
  indirectlyStandardisedRate,
  indirectlyStandardisedRatio,
} from '../../../server/statistics/indirectly-standardised.ts';

// The reference's rates, 20 of 10,000 and 30 of 20,000, would give 2 and 3 events here; there were 12.
const bands = [
  { count: 5, population: 1000, referenceCount: 20, referencePopulation: 10_000 },
  { count: 7, population: 2000, referenceCount: 30, referencePopulation: 20_000 },
];

describe('an indirectly standardised ratio', () => {
  // R: 12 / 5 and Byar's limits of 12 over 5; exact limits over 5, qchisq(.025, 2*x)/10 and qchisq(.975, 2*x + 2)/10.
  it.each([
    [undefined, 0.95, 1, 2.4, 1.2387019686158056, 4.1925716107233395, 'byar'],
    [undefined, 0.998, 1, 2.4, 0.8000751980849998, 5.416191870408079, 'byar'],
    [undefined, 0.95, 100, 240, 123.87019686158058, 419.25716107233404, 'byar'],
    [10, 0.95, 1, 2, 0.9574899827935128, 3.6782917211512944, 'byar'],
    [9, 0.95, 1, 1.8, 0.8230746194756666, 3.416960690283834, 'exact-poisson'],
    [6, 0.95, 100, 120, 44.03788506981702, 261.1894804503737, 'exact-poisson'],
    [0, 0.95, 1, 0, 0, 0.737775890822787, 'exact-poisson'],
  ])(
    'with a total of %s at confidence %d, 1 written as %d, is %d',
    (totalCount, confidence, referenceValue, value, lower, upper, method) => {
      const found = indirectlyStandardisedRatio(bands, { confidence, referenceValue, totalCount });
      expect(found.value).toBeCloseTo(value, 12);
      expect(found.lower).toBeCloseTo(lower, 11);
      expect(found.upper).toBeCloseTo(upper, 11);
      expect(found).toMatchObject({ method, confidence, observed: totalCount ?? 12 });
      expect(found.expected).toBeCloseTo(5, 14);
    },
  );

  it('sums the bands where no total is given', () => {
    expect(
      indirectlyStandardisedRatio(bands, { confidence: 95, referenceValue: 1, totalCount: null }),
    ).toMatchObject({ observed: 12, confidence: 0.95 });
  });

  it('takes missing counts and people as 0', () => {
    const found = indirectlyStandardisedRatio(
      [
        { count: 5, population: null, referenceCount: 20, referencePopulation: 10_000 },
        { count: null, population: 2000, referenceCount: 30, referencePopulation: 20_000 },
        { count: 1, population: 2000, referenceCount: null, referencePopulation: 20_000 },
      ],
      { confidence: 0.95, referenceValue: 1 },
    );
    expect(found).toMatchObject({ observed: 6, expected: 3, value: 2 });
  });

  it('has no lower limit where nothing may be left to chance', () => {
    expect(indirectlyStandardisedRatio(bands, { confidence: 1, referenceValue: 1 })).toMatchObject({
      ...{ value: 2.4, lower: null, upper: Number.POSITIVE_INFINITY },
    });
  });

  it.each([
    ['a reference population is missing', [{ referencePopulation: null }], null],
    ['no event is expected', [{ referenceCount: 0 }, { population: 0 }], 0],
  ])('has no value where %s', (_, changes, expected) => {
    const changed = bands.map((band, index) => ({ ...band, ...changes[index] }));
    expect(indirectlyStandardisedRatio(changed, { confidence: 0.95, referenceValue: 1 })).toEqual({
      ...{ value: null, lower: null, upper: null, observed: 12, expected },
      ...{ confidence: 0.95, method: 'byar' },
    });
  });

  it.each([
    [{ count: -1 }, 'invalid count; not 0 or more: -1'],
    [{ count: Number.NaN }, 'invalid count; not 0 or more: NaN'],
    [{ population: -2 }, 'invalid population; not 0 or more: -2'],
    [{ referenceCount: -3 }, 'invalid reference count; not 0 or more: -3'],
    [{ referencePopulation: 0 }, 'invalid reference population; not above 0: 0'],
    [{ referencePopulation: -4 }, 'invalid reference population; not above 0: -4'],
  ])('does not exist with %j', (wrong, message) => {
    const standard = { confidence: 0.95, referenceValue: 1, totalCount: 12 };
    const wrongBands = bands.map((band, index) => (index === 1 ? { ...band, ...wrong } : band));
    expect(() => indirectlyStandardisedRatio(wrongBands, standard)).toThrow(new RangeError(message));
  });

  it('does not exist for fewer than no events or at a confidence that is none', () => {
    expect(() =>
      indirectlyStandardisedRatio(bands, { confidence: 0.95, referenceValue: 1, totalCount: -1 }),
    ).toThrow(new RangeError('invalid count; not 0 or more: -1'));
    // Even where there would be no value for want of expected events.
    expect(() =>
      indirectlyStandardisedRatio([], { confidence: 0.95, referenceValue: 1, totalCount: -1 }),
    ).toThrow(new RangeError('invalid count; not 0 or more: -1'));
    expect(() => indirectlyStandardisedRatio(bands, { confidence: 0.2, referenceValue: 1 })).toThrow(
      new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 0.2'),
    );
  });
});

describe('an indirectly standardised rate', () => {
  it('is the ratio times the crude rate of the reference', () => {
    // 12 / 5 x 1000 x 50 / 30,000 = 4. R: Byar's limits of 12 / 5 * 50 / 30.
    const found = indirectlyStandardisedRate(bands, { confidence: 0.95, multiplier: 1000 });
    expect(found.referenceRate).toBeCloseTo(5 / 3, 14);
    expect(found.value).toBeCloseTo(4, 13);
    expect(found.lower).toBeCloseTo(2.064503281026343, 12);
    expect(found.upper).toBeCloseTo(6.9876193512055655, 12);
    expect(found).toMatchObject({ observed: 12, confidence: 0.95, method: 'byar' });
  });

  it('takes a missing reference count as 0 in the reference too', () => {
    const partly = bands.map((band, index) => (index === 0 ? { ...band, referenceCount: null } : band));
    const found = indirectlyStandardisedRate(partly, { confidence: 0.95, multiplier: 1000 });
    expect(found).toMatchObject({ referenceRate: 1, expected: 3, value: 4 });
  });

  it('has no value where a reference population is missing', () => {
    const partly = bands.map((band, index) => (index === 0 ? { ...band, referencePopulation: null } : band));
    expect(indirectlyStandardisedRate(partly, { confidence: 0.95, multiplier: 1000 })).toEqual({
      ...{ value: null, lower: null, upper: null, observed: 12, expected: null },
      ...{ confidence: 0.95, method: 'byar', referenceRate: null },
    });
  });

  it('has no value without any age band', () => {
    expect(indirectlyStandardisedRate([], { confidence: 0.95, multiplier: 1000 })).toEqual({
      ...{ value: null, lower: null, upper: null, observed: 0, expected: 0 },
      ...{ confidence: 0.95, method: 'exact-poisson', referenceRate: null },
    });
  });
});

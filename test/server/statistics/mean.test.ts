import { describe, expect, it } from 'vitest';
import { meanOfValues } from '../../../server/statistics/mean.ts';

describe('the mean of values', () => {
  // R: mean(x), sd(x) and t.test(x, conf.level = ...)$conf.int.
  it.each([
    [[1, 2, 3, 4, 5], 0.95, 3, 1.5811388300841898, 1.0367568385224428, 4.963243161477557],
    [[2, 4, 4, 4, 5, 5, 7, 9], 0.95, 5, 2.138089935299395, 3.2125120817637898, 6.78748791823621],
    [[2, 4, 4, 4, 5, 5, 7, 9], 0.998, 5, 2.138089935299395, 1.3826610546303835, 8.617338945369617],
    [[-3, 0, 4.5], 0.95, 0.5, 3.774917217635375, -8.877414219063663, 9.877414219063663],
    [[10, 12], 0.95, 11, Math.SQRT2, -1.7062047361746941, 23.706204736174694],
  ])('%j at confidence %d is as R gives it', (values, confidence, mean, deviation, lower, upper) => {
    const found = meanOfValues(values, confidence);
    expect(found.value).toBeCloseTo(mean, 13);
    expect(found.standardDeviation).toBeCloseTo(deviation, 13);
    expect(found.lower).toBeCloseTo(lower, 10);
    expect(found.upper).toBeCloseTo(upper, 10);
  });

  it('says what it was made from', () => {
    expect(meanOfValues([2, 3, 10], 95)).toMatchObject({
      sum: 15,
      value: 5,
      values: 3,
      confidence: 0.95,
      method: 'student-t',
    });
  });

  it('of values far from 0 loses no digits of their deviation', () => {
    const far = [2, 4, 4, 4, 5, 5, 7, 9].map((value) => value + 1e9);
    expect(meanOfValues(far, 0.95).standardDeviation).toBeCloseTo(2.138089935299395, 12);
  });

  it('is missing, and its limits with it, where a value is missing', () => {
    expect(meanOfValues([1, null, 3], 0.95)).toEqual({
      ...{ value: null, sum: null, values: 3, standardDeviation: null },
      ...{ lower: null, upper: null, confidence: 0.95, method: 'student-t' },
    });
  });

  it('of one value has no limits', () => {
    expect(meanOfValues([7], 0.95)).toEqual({
      ...{ value: 7, sum: 7, values: 1, standardDeviation: null },
      ...{ lower: null, upper: null, confidence: 0.95, method: 'student-t' },
    });
  });

  it('of equal values is certain, even where nothing may be left to chance', () => {
    expect(meanOfValues([4, 4, 4], 1)).toMatchObject({ lower: 4, upper: 4, standardDeviation: 0 });
  });

  it('of different values may lie anywhere where nothing may be left to chance', () => {
    expect(meanOfValues([1, 2, 3], 100)).toMatchObject({
      lower: Number.NEGATIVE_INFINITY,
      upper: Number.POSITIVE_INFINITY,
      confidence: 1,
    });
  });

  it('does not exist without values or at a confidence that is none', () => {
    expect(() => meanOfValues([], 0.95)).toThrow(new RangeError('no values; a mean needs one at least'));
    expect(() => meanOfValues([1, 2], 0.05)).toThrow(
      new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 0.05'),
    );
  });
});

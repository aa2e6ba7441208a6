import { describe, expect, it } from 'vitest';
import { describeDistribution } from '../../../../server/answers/comparison/describe-distribution.ts';

describe('the distribution of the values', () => {
  // Of 1, 2, 3, 10 the quartiles lie at places 1.75, 2.5 and 3.25: 1.75, 2.5, 3 + 0.25 x 7 = 4.75.
  it('has quartiles between the ordered values, and leaves out what has no value', () => {
    expect(describeDistribution([10, null, 1, 3, 2], [1, 2])).toEqual({
      areas: 4,
      lowest: 1,
      lowerQuartile: 1.75,
      median: 2.5,
      upperQuartile: 4.75,
      highest: 10,
      quintileBounds: [1, 2],
    });
  });

  it('is empty without values, never zero', () => {
    expect(describeDistribution([null], [])).toEqual({
      areas: 0,
      lowest: null,
      lowerQuartile: null,
      median: null,
      upperQuartile: null,
      highest: null,
      quintileBounds: [],
    });
  });
});

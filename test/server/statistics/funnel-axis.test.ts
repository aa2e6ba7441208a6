import { describe, expect, it } from 'vitest';
import { findAxisEnds, spacePlaces } from '../../../server/statistics/funnel-axis.ts';

describe("the ends of a funnel's axis", () => {
  // By hand: 95% of the smallest rounded down to one significant digit, 0 where the largest is more than twice that
  // size; 105% of the largest rounded up to two.
  it.each([
    ['95 down to 90, 210 as it is', [100, 200], 90, 210],
    ['0, 211.05 up to 220', [100, 201], 0, 220],
    ['38 down to 30, 52.5 up to 53', [50, 40], 30, 53],
    ['950 down to 900, 1,575 up to 1,600', [1000, 1500, 1200], 900, 1600],
    ['19 down to 10, 21 as it is', [20], 10, 21],
    ['0, 1,050,000 up to 1,100,000', [3, 1_000_000], 0, 1_100_000],
    ['0.475 down to 0.4, 0.84 as it is', [0.5, 0.8], 0.4, 0.84],
  ])('are %s for areas of %j', (_, sizes, first, last) => {
    const ends = findAxisEnds(sizes);
    expect(ends.first).toBeCloseTo(first, 14);
    expect(ends.last).toBeCloseTo(last, 14);
  });
});

describe('a funnel of no areas', () => {
  it('has no axis', () => {
    expect(() => findAxisEnds([])).toThrow(new RangeError('no areas; a funnel needs one at least'));
  });
});

describe("the places of a funnel's axis", () => {
  it('are the whole numbers where there is no room for larger steps', () => {
    // From 1 to 100 the roots lead by less than 1 each, so that every step is 1.
    const whole = Array.from({ length: 100 }, (_, index) => index + 1);
    expect(spacePlaces({ first: 0, last: 100 }, 101)).toEqual(whole);
    expect(spacePlaces({ first: 0.4, last: 0.84 }, 102)).toEqual(whole);
  });

  // R: x <- max(1, first); for (j in 2:100) x[j] <- max(round((last / x[j-1])^(1 / (steps - j)) * x[j-1]), x[j-1] + 1)
  // and then x[c(1, 2, 3, 25, 50, 75, 98, 99, 100)].
  it.each([
    [0, 1_000_000, 101, [1, 2, 3, 68, 1676, 40936, 774404, 880002, 1000000]],
    [0, 1_000_000, 102, [1, 2, 3, 65, 1551, 36964, 683505, 775939, 880874]],
    [900, 1600, 101, [900, 905, 910, 1036, 1198, 1385, 1583, 1591, 1600]],
    [900, 1600, 102, [900, 905, 910, 1034, 1194, 1379, 1574, 1583, 1591]],
    [30, 53, 101, [30, 31, 32, 54, 79, 104, 127, 128, 129]],
    [0, 500, 101, [1, 2, 3, 25, 65, 180, 461, 480, 500]],
  ] as const)('from %d to %d in %d steps are as R has them', (first, last, steps, some) => {
    const places = spacePlaces({ first, last }, steps);
    expect(places).toHaveLength(100);
    expect([0, 1, 2, 24, 49, 74, 97, 98, 99].map((index) => places[index])).toEqual(some);
  });

  it('round a half to the even number', () => {
    // The last place is the end itself, rounded. R as above: 150 from 150.5 and 152 from 151.5.
    expect(spacePlaces({ first: 0, last: 150.5 }, 101).at(-1)).toBe(150);
    expect(spacePlaces({ first: 0, last: 151.5 }, 101).at(-1)).toBe(152);
  });
});

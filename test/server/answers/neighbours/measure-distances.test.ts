import { describe, expect, it } from 'vitest';
import {
  type MeasureValues,
  measureDistances,
} from '../../../../server/answers/neighbours/measure-distances.ts';

const codes = ['a', 'b', 'c', 'd', 'e'];

const measure = (
  id: string,
  values: readonly number[],
  scale: MeasureValues['scale'] = 'as-is',
): MeasureValues => ({
  id,
  scale,
  values: new Map(codes.map((code, at) => [code, values[at] ?? 0])),
});

// Mean (5+7+9+11+8)/5 = 8; squares 9+1+1+9+0 = 20; 20/4 = 5; standard deviation sqrt(5) = 2.236068.
const poverty = measure('poverty', [5, 7, 9, 11, 8]);
const children = measure('children', [1000, 2000, 4000, 8000, 2000], 'logarithm');

describe('the distance between areas', () => {
  it('is the root of the summed squares of standardised differences, as R has it', () => {
    const { placed, spreads } = measureDistances('a', [poverty, children], codes);
    expect(spreads[0]).toMatchObject({ id: 'poverty', mean: 8 });
    expect(spreads[0]?.standardDeviation).toBeCloseTo(2.2360679775, 9);
    expect(spreads[1]?.mean).toBeCloseTo(7.87816133177, 9);
    expect(spreads[1]?.standardDeviation).toBeCloseTo(0.790309381251, 9);
    // R: z <- scale(cbind(c(5,7,9,11,8), log(c(1000,2000,4000,8000,2000)))); as.matrix(dist(z))[1,]
    const expected = [
      ['b', 1.25268941451],
      ['e', 1.60288201975],
      ['c', 2.50537882902],
      ['d', 3.75806824354],
    ] as const;
    expect(placed.map(({ code }) => code)).toEqual(expected.map(([code]) => code));
    for (const [at, [, distance]] of expected.entries())
      expect(placed[at]?.distance).toBeCloseTo(distance, 9);
  });

  it('has parts with the two values, their difference and their share of the square', () => {
    const b = measureDistances('a', [poverty, children], codes).placed[0];
    // (7-5)/2.236068 = 0.894427; log(2)/0.790309 = 0.877058; 0.8 of 0.8 + 0.769231 is 50.98%.
    expect(b?.parts).toMatchObject([
      { id: 'poverty', here: 5, there: 7 },
      { id: 'children', here: 1000, there: 2000 },
    ]);
    expect(b?.parts[0]?.difference).toBeCloseTo(0.894427191, 9);
    expect(b?.parts[1]?.difference).toBeCloseTo(0.877058019307, 9);
    expect(b?.parts[0]?.share).toBeCloseTo(50.98, 2);
    expect((b?.parts[0]?.share ?? 0) + (b?.parts[1]?.share ?? 0)).toBeCloseTo(100, 9);
  });

  it('is shared by areas equally far, which stand in the order of their codes', () => {
    // From c both 0.3 less and 0.3 more are as far, whatever the rounding of 0.1 + 0.2.
    const tied = measure('tied', [0.1 + 0.2, 0.9, 0.6, 1.2, 0.9]);
    const { placed } = measureDistances('c', [tied], codes);
    expect(placed.map(({ code, rank }) => [code, rank])).toEqual([
      ['a', 1],
      ['b', 1],
      ['e', 1],
      ['d', 4],
    ]);
  });

  it('is not made of a measure in which all areas are alike', () => {
    const alike = measure('alike', [3, 3, 3, 3, 3]);
    const { placed, spreads, alike: named } = measureDistances('a', [poverty, alike], codes);
    expect(named).toEqual(['alike']);
    expect(spreads.map(({ id }) => id)).toEqual(['poverty']);
    expect(placed[0]?.parts).toHaveLength(1);
  });

  it('of two areas with the same values is 0, with no shares', () => {
    const same = measure('same', [5, 5, 9, 11, 8]);
    const [first] = measureDistances('a', [same], codes).placed;
    expect(first).toMatchObject({ code: 'b', distance: 0, parts: [{ difference: 0, share: null }] });
  });
});

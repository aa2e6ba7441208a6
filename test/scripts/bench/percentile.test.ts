import { describe, expect, it } from 'vitest';
import { percentile } from '../../../scripts/bench/percentile.ts';

describe('percentile', () => {
  it.each([
    [[3, 1, 2], 50, 2],
    [[4, 1, 2, 3], 50, 2],
    [[4, 1, 2, 3], 99, 4],
    [[5], 1, 5],
    [[], 50, Number.NaN],
  ])('of %j at %i is %s', (values, part, expected) => {
    expect(percentile(values, part)).toBe(expected);
  });
});

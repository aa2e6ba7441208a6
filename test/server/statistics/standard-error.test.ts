import { describe, expect, it } from 'vitest';
import { standardError } from '../../../server/statistics/standard-error.ts';

describe('standardError', () => {
  it('takes the published limits first: their distance over twice 1.96', () => {
    // England 2022/23, ages 0-14: 74.76962 to 75.85155, so 1.08193 / 3.919928 = 0.276008.
    const england = { value: 75.30912, lower95: 74.76962, upper95: 75.85155, count: 74_588 };
    expect(standardError(england)).toBeCloseTo(0.276008, 6);
  });

  it('takes the count as Poisson where there are no limits: value over the root of the count', () => {
    expect(standardError({ value: 40, lower95: null, upper95: null, count: 100 })).toBe(4);
  });

  it.each([
    ['there is neither', { value: 40, lower95: null, upper95: null, count: null }],
    ['the count is 0', { value: 0, lower95: null, upper95: null, count: 0 }],
    ['the limits are one number and there is no count', { value: 4, lower95: 4, upper95: 4, count: null }],
  ])('knows none where %s', (_title, figure) => {
    expect(standardError(figure)).toBeNull();
  });
});

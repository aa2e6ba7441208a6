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
    ['only the upper one is known', { value: 40, lower95: null, upper95: 48, count: 100 }, 4],
    ['only the lower one is known', { value: 3, lower95: -2, upper95: null, count: 9 }, 1],
    ['they are one number', { value: 40, lower95: 40, upper95: 40, count: 100 }, 4],
    ['they are the wrong way round', { value: 40, lower95: 48, upper95: 32, count: 100 }, 4],
  ])('does not ask the limits where %s', (_title, figure, expected) => {
    expect(standardError(figure)).toBe(expected);
  });

  it.each([
    ['there is neither', { value: 40, lower95: null, upper95: null, count: null }],
    ['the count is 0', { value: 0, lower95: null, upper95: null, count: 0 }],
    ['the count is 0 and the value is not', { value: 4, lower95: null, upper95: null, count: 0 }],
    ['the value is 0 and the count is not', { value: 0, lower95: null, upper95: null, count: 9 }],
    ['the value is below 0', { value: -6, lower95: null, upper95: null, count: 9 }],
    ['there is a count without a value', { value: null, lower95: null, upper95: null, count: 9 }],
    ['the limits are one number and there is no count', { value: 4, lower95: 4, upper95: 4, count: null }],
  ])('knows none where %s', (_title, figure) => {
    expect(standardError(figure)).toBeNull();
  });
});

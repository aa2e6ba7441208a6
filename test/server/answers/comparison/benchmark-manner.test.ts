import { describe, expect, it } from 'vitest';
import { mannerOf, toBenchmark } from '../../../../server/answers/comparison/benchmark-manner.ts';
import { england, southEast } from '../../../support/answer-cases.ts';

const limits = { value: 40, lower95: 35, upper95: 46 };
const noLimits = { value: 40, lower95: null, upper95: null };

describe('what a benchmark brings to a comparison', () => {
  it.each([
    [england, limits, 'ci95', 'value'],
    [england, noLimits, 'ci95-99.8', 'value'],
    [southEast, limits, 'ci95', 'overlap'],
    [southEast, limits, 'ci95-99.8', 'despite-limits'],
    [southEast, noLimits, 'ci95', 'without-limits'],
    [southEast, { ...limits, upper95: null }, 'ci95', 'without-limits'],
  ] as const)('%j with %j by %s is its %s', (area, measure, method, expected) => {
    expect(mannerOf(toBenchmark(area, measure), method)).toBe(expected);
  });
});

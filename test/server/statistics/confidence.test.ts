import { describe, expect, it } from 'vitest';
import {
  readConfidence,
  readConfidenceLevels,
  standardErrorsWithin,
} from '../../../server/statistics/confidence.ts';

describe('a confidence level', () => {
  it.each([
    [0.9, 0.9],
    [0.95, 0.95],
    [1, 1],
    [90, 0.9],
    [95, 0.95],
    [99.8, 0.998],
    [100, 1],
  ])('may be given as %d', (given, fraction) => {
    expect(readConfidence(given)).toBe(fraction);
  });

  it.each([0, 0.05, 0.8999, 1.5, 85, 89.9, 100.1, -0.95, Number.NaN])('may not be %d', (given) => {
    expect(() => readConfidence(given)).toThrow(/^invalid confidence; give 0\.9 to 1 or 90 to 100/);
  });

  it('may be two, as 0.95 and 0.998 only', () => {
    expect(readConfidenceLevels([0.95, 0.998])).toEqual([0.95, 0.998]);
  });

  it.each([
    [[0.95, 0.99], '0.95, 0.99'],
    [[0.9, 0.998], '0.9, 0.998'],
    [[0.998, 0.95], '0.998, 0.95'],
    [[0.95, 0.998, 0.999], '0.95, 0.998, 0.999'],
    [[], ''],
  ])('may not be %j', (given, listed) => {
    expect(() => readConfidenceLevels(given)).toThrow(
      `invalid confidence levels; two are given only as 0.95 and 0.998: ${listed}`,
    );
  });

  it('may be one or none', () => {
    expect(readConfidenceLevels(95)).toEqual([0.95]);
    expect(readConfidenceLevels([99.8])).toEqual([0.998]);
    expect(readConfidenceLevels(null)).toEqual([]);
  });

  it('means so many standard errors, not the rounded 1.96 and 3.09', () => {
    expect(standardErrorsWithin(0.95)).toBeCloseTo(1.959963984540054, 14);
    expect(standardErrorsWithin(0.998)).toBeCloseTo(3.090232306167813, 13);
    expect(standardErrorsWithin(1)).toBe(Number.POSITIVE_INFINITY);
  });
});

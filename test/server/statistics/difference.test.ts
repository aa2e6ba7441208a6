import { describe, expect, it } from 'vitest';
import { differenceOfFigures, isMoreThanChance } from '../../../server/statistics/difference.ts';

const figure = (value: number | null, lower95: number | null, upper95: number | null) => ({
  value,
  lower95,
  upper95,
});

// Widths of 6 and 8 over 2 z: standard errors of 3 / z and 4 / z, together 5 / z.
const high = figure(20, 17, 23);
const low = figure(12, 8, 16);

describe('the difference of two figures', () => {
  it('has limits as wide as the two together, by hand', () => {
    const found = differenceOfFigures(high, low, 0.95);
    expect(found).toMatchObject({ value: 8, confidence: 0.95, method: 'normal' });
    expect(found.lower).toBeCloseTo(3, 12);
    expect(found.upper).toBeCloseTo(13, 12);
  });

  it('is the other way round below 0', () => {
    const found = differenceOfFigures(low, high, 95);
    expect(found.value).toBe(-8);
    expect(found.lower).toBeCloseTo(-13, 12);
    expect(found.upper).toBeCloseTo(-3, 12);
  });

  it('has wider limits at 99.8%', () => {
    // R: qnorm(0.999) and qnorm(0.975).
    const reach = (5 * 3.090232306167813) / 1.959963984540054;
    expect(differenceOfFigures(high, low, 0.998).lower).toBeCloseTo(8 - reach, 12);
  });

  it('may be more than chance though the limits of the two overlap', () => {
    // West Sussex, 2023/24, injury admissions at 0 to 14: males 92.0 (85.3 to 99.1), females 81.9 (75.4 to 88.8).
    const found = differenceOfFigures(figure(92, 85.3, 99.1), figure(81.9, 75.4, 88.8), 0.95);
    // Widths 13.8 and 13.4: half of their root sum of squares is 9.62.
    expect(found.lower).toBeCloseTo(10.1 - Math.sqrt(13.8 ** 2 + 13.4 ** 2) / 2, 10);
    expect(isMoreThanChance(found)).toBe(true);
  });

  it.each([
    [figure(null, 1, 2), low],
    [high, figure(null, 1, 2)],
  ])('is missing where a value is', (one, other) => {
    expect(differenceOfFigures(one, other, 0.95)).toEqual({
      value: null,
      lower: null,
      upper: null,
      confidence: 0.95,
      method: null,
    });
  });

  it.each([
    [figure(20, null, 23), low],
    [figure(20, 17, null), low],
    [high, figure(12, null, 16)],
    [high, figure(12, 8, null)],
  ])('has no limits where a limit is missing', (one, other) => {
    const found = differenceOfFigures(one, other, 0.95);
    expect(found).toEqual({ value: 8, lower: null, upper: null, confidence: 0.95, method: null });
    expect(isMoreThanChance(found)).toBeNull();
  });

  it('does not exist at a confidence that is none', () => {
    expect(() => differenceOfFigures(high, low, 0.5)).toThrow(
      new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 0.5'),
    );
  });
});

describe('a difference', () => {
  const of = (lower: number, upper: number) =>
    ({ value: 1, lower, upper, confidence: 0.95, method: 'normal' }) as const;

  it.each([
    [0.1, 2, true],
    [-2, -0.1, true],
    [-1, 1, false],
    [0, 2, false],
    [-2, 0, false],
  ])('with limits of %d and %d is more than chance: %s', (lower, upper, expected) => {
    expect(isMoreThanChance(of(lower, upper))).toBe(expected);
  });
});

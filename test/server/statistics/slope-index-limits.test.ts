import { describe, expect, it } from 'vitest';
import type { InequalityValue } from '../../../server/statistics/inequality-scale.ts';
import { type InequalityGroup, placeGroups } from '../../../server/statistics/place-groups.ts';
import { findSlopeLimits } from '../../../server/statistics/slope-index-limits.ts';

// R, for all of these tests: a <- c(100, 200, 300, 150, 250) / 1000; b <- cumsum(a) - a / 2;
// k <- a * (b - .5) / sum(a * (b - .5)^2); s <- sqrt(sum(k^2 * se^2)); z <- qnorm(1 - (1 - confidence) / 2).
const populations = [100, 200, 300, 150, 250];
const place = (kind: InequalityValue, values: readonly number[], errors: readonly number[]) =>
  placeGroups(
    populations.map(
      (population, index): InequalityGroup => ({
        quantile: index + 1,
        population,
        value: values[index] ?? null,
        standardError: errors[index] ?? null,
      }),
    ),
    kind,
  );
const values = [10, 9, 6, 5, 2];
const shares = [0.4, 0.3, 0.25, 0.2, 0.1];
const none = { lower: null, upper: null, method: null };

describe('the limits of values that are neither rates nor proportions', () => {
  // R: c1 + c(-1, 1) * z * s, c1 the slope of lm(y ~ b, weights = a), y <- c(10, 9, 6, 5, 2).
  // Fieller's of (c0 + c1) / c0: u <- a - k / 2; w <- a + k / 2; A <- sum(u * y)^2 - z^2 * sum(u^2 * se^2);
  // B <- sum(u * y) * sum(w * y) - z^2 * sum(u * w * se^2); C <- sum(w * y)^2 - z^2 * sum(w^2 * se^2);
  // (B + c(-1, 1) * sqrt(B^2 - A * C)) / A.
  it.each([
    [0.95, -11.022322478533955, -8.311010854799392, 0.02546620440064578, 0.17097105824748163],
    [0.998, -11.80409950671936, -7.529233826613986, -0.012593493056001893, 0.2182593944595295],
  ])('are normal for the slope and Fieller for the ratio, at %d', (confidence, lower, upper, low, high) => {
    const groups = place('other', values, [0.5, 0.6, 0.4, 0.7, 0.3]);
    const { slope, ratio } = findSlopeLimits(groups, { kind: 'other', transform: false, confidence });
    expect([slope.method, ratio.method]).toEqual(['normal', 'fieller']);
    expect(slope.lower).toBeCloseTo(lower, 11);
    expect(slope.upper).toBeCloseTo(upper, 11);
    expect(ratio.lower).toBeCloseTo(low, 12);
    expect(ratio.upper).toBeCloseTo(high, 12);
  });

  it('are none for the ratio where the most deprived end may be 0', () => {
    // The end is 10.68; with a standard error of 10 each its own is 10 sqrt(sum u^2) = 8.7, of which 1.96 are 17.1.
    const groups = place('other', values, [10, 10, 10, 10, 10]);
    const { slope, ratio } = findSlopeLimits(groups, { kind: 'other', transform: false, confidence: 0.95 });
    expect(slope.method).toBe('normal');
    expect(ratio).toEqual(none);
  });

  it.each([0.95, 1])('are the indices themselves where nothing is uncertain, at %d', (confidence) => {
    // The five equal groups of 10, 8, 6, 4 and 2 lie on 11 - 10 b.
    const groups = placeGroups(
      [10, 8, 6, 4, 2].map((value, index) => ({
        quantile: index + 1,
        population: 1,
        value,
        standardError: 0,
      })),
      'other',
    );
    const { slope, ratio } = findSlopeLimits(groups, { kind: 'other', transform: false, confidence });
    expect(slope.lower).toBeCloseTo(-10, 12);
    expect(slope.upper).toBeCloseTo(-10, 12);
    if (confidence < 1) {
      expect(ratio.lower).toBeCloseTo(1 / 11, 7);
      expect(ratio.upper).toBeCloseTo(1 / 11, 7);
    }
  });

  it('are none for the ratio where the most deprived end is 0 for certain', () => {
    const groups = place('other', [0, 0, 0, 0, 0], [0, 0, 0, 0, 0]);
    const { ratio } = findSlopeLimits(groups, { kind: 'other', transform: false, confidence: 0.95 });
    expect(ratio).toEqual(none);
  });
});

describe('the limits of transformed values', () => {
  const errorsOfLogs = [0.05, 0.06, 0.04, 0.07, 0.1];
  const errorsOfLogOdds = [0.1, 0.12, 0.08, 0.15, 0.2];

  // R: y <- log(c(10, 9, 6, 5, 2)) or qlogis(c(.4, .3, .25, .2, .1)); m <- c0 + c1 / 2; S <- c1 + c(-1, 1) * z * s;
  // g(m + S / 2) - g(m - S / 2) and g(m + S / 2) / g(m - S / 2), g exp or plogis.
  it.each([
    {
      ...({ kind: 'rate', confidence: 0.95, given: values, errors: errorsOfLogs } as const),
      slopes: [-13.780127705080545, -9.743511153220998],
      ratios: [0.10751900206690922, 0.18107284474275678],
    },
    {
      ...({ kind: 'rate', confidence: 0.998, given: values, errors: errorsOfLogs } as const),
      slopes: [-15.105282988587444, -8.71407094648671],
      ratios: [0.0925154916548566, 0.21043796254997885],
    },
    {
      ...({ kind: 'proportion', confidence: 0.95, given: shares, errors: errorsOfLogOdds } as const),
      slopes: [-0.4178320346869387, -0.2470396347895763],
      ratios: [0.147298073744851, 0.31944206963874405],
    },
  ])('turn the line of a $kind about its middle, at $confidence', (published) => {
    const { kind, given, errors, confidence, slopes, ratios } = published;
    const { slope, ratio } = findSlopeLimits(place(kind, given, errors), {
      kind,
      transform: true,
      confidence,
    });
    expect([slope.method, ratio.method]).toEqual(['normal', 'normal']);
    expect(slope.lower).toBeCloseTo(slopes[0] ?? Number.NaN, 11);
    expect(slope.upper).toBeCloseTo(slopes[1] ?? Number.NaN, 11);
    expect(ratio.lower).toBeCloseTo(ratios[0] ?? Number.NaN, 12);
    expect(ratio.upper).toBeCloseTo(ratios[1] ?? Number.NaN, 12);
  });
});

describe('the limits of rates and proportions as they are', () => {
  it('are simulated', () => {
    const groups = place('rate', values, [0, 0, 0, 0, 0]);
    const { slope, ratio } = findSlopeLimits(groups, { kind: 'rate', transform: false, confidence: 0.95 });
    // Without any uncertainty every line is the same. R: coef(lm(y ~ b, weights = a)), 10.68333 and -9.66667.
    expect([slope.method, ratio.method]).toEqual(['simulation', 'simulation']);
    expect(slope.lower).toBeCloseTo(-9.666666666666673, 11);
    expect(slope.upper).toBeCloseTo(-9.666666666666673, 11);
    expect(ratio.lower).toBeCloseTo(0.0951638065522621, 12);
    expect(ratio.upper).toBeCloseTo(0.0951638065522621, 12);
  });

  it.each([
    ['rate', false],
    ['rate', true],
    ['proportion', false],
    ['proportion', true],
    ['other', false],
  ] as const)(
    'are none for a %s (transformed: %s) where a standard error is not finite',
    (kind, transform) => {
      const groups = place(kind, shares, [0.1, 0.1, Number.POSITIVE_INFINITY, 0.1, 0.1]);
      expect(findSlopeLimits(groups, { kind, transform, confidence: 0.95 })).toEqual({
        slope: none,
        ratio: none,
      });
    },
  );
});

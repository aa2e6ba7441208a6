import { describe, expect, it } from 'vitest';
import { placeGroups } from '../../../server/statistics/place-groups.ts';
import { simulateSlopeLimits } from '../../../server/statistics/slope-index-simulation.ts';

const populations = [100, 200, 300, 150, 250];
const place = (kind: 'rate' | 'proportion', values: readonly number[], errors: readonly number[]) =>
  placeGroups(
    populations.map((population, index) => ({
      ...{ quantile: index + 1, population },
      ...{ value: values[index] ?? null, standardError: errors[index] ?? null },
    })),
    kind,
  );
const placeRates = () => place('rate', [10, 9, 8, 7, 5], [0.05, 0.06, 0.04, 0.07, 0.1]);
const placeProportions = () => place('proportion', [0.4, 0.35, 0.3, 0.28, 0.2], [0.1, 0.12, 0.08, 0.15, 0.2]);

describe('the simulated limits of the slope index', () => {
  // R: set.seed(1); R <- 1e6; a <- c(100, 200, 300, 150, 250) / 1000; b <- cumsum(a) - a / 2;
  // k <- a * (b - .5) / sum(a * (b - .5)^2); start <- end <- 0;
  // for (i in 1:5) { d <- g(f(y[i]) + se[i] * rnorm(R)); start <- start + (a[i] - k[i] / 2) * d;
  //   end <- end + (a[i] + k[i] / 2) * d }
  // sort(end - start)[round(R * c((1 - c) / 2, (1 + c) / 2))] and sort(end / start)[...], with f and g log and exp or
  // qlogis and plogis. Between seeds of 100,000 draws the limits scatter with a standard deviation of 0.1 to 0.4%.
  it.each([
    ['rate', 0.95, [-7.3315, -4.1816, 0.34009, 0.57012]],
    ['rate', 0.9, [-7.0918, -4.4527, 0.35509, 0.54734]],
    ['proportion', 0.95, [-0.30656, -0.12301, 0.29931, 0.66332]],
    ['proportion', 0.9, [-0.29339, -0.13948, 0.32102, 0.62448]],
  ] as const)(
    'of %ss, at confidence %d, are within 1% of those of ten times as many draws',
    (kind, confidence, expected) => {
      const groups = kind === 'rate' ? placeRates() : placeProportions();
      const { slope, ratio } = simulateSlopeLimits(groups, { kind, confidence });
      for (const [index, limit] of [slope.lower, slope.upper, ratio.lower, ratio.upper].entries()) {
        const wanted = expected[index] ?? Number.NaN;
        expect(Math.abs(limit / wanted - 1)).toBeLessThan(0.01);
      }
    },
  );

  it('are the same every time', () => {
    const wish = { kind: 'rate', confidence: 0.95 } as const;
    expect(simulateSlopeLimits(placeRates(), wish)).toEqual(simulateSlopeLimits(placeRates(), wish));
  });

  it('are the same whatever was drawn in between', () => {
    const rates = { kind: 'rate', confidence: 0.95 } as const;
    const first = simulateSlopeLimits(placeRates(), rates);
    const six = [10, 9, 8, 7, 5, 4].map((value, index) => ({
      ...{ quantile: index + 1, population: 100, value, standardError: 0.1 },
    }));
    // More groups; the same groups once as rates and once as proportions; and the first again.
    expect(simulateSlopeLimits(placeGroups(six, 'rate'), rates)).not.toEqual(first);
    expect(simulateSlopeLimits(placeProportions(), rates)).not.toEqual(
      simulateSlopeLimits(placeProportions(), { ...rates, kind: 'proportion' }),
    );
    expect(simulateSlopeLimits(placeRates(), rates)).toEqual(first);
  });

  it('are the furthest lines drawn where nothing may be left to chance', () => {
    const { slope, ratio } = simulateSlopeLimits(placeRates(), { kind: 'rate', confidence: 1 });
    // A normal variable drawn 100,000 times lies between 3.9 and 5.6 standard deviations away at the furthest. The
    // slope, -5.81 with a standard deviation of 0.80, is not quite normal; the ratio, 0.44, lies above 0.
    expect(slope.lower).toBeLessThan(-5.81 - 3.5 * 0.8);
    expect(slope.lower).toBeGreaterThan(-5.81 - 6.5 * 0.8);
    expect(slope.upper).toBeGreaterThan(-5.81 + 3.5 * 0.8);
    expect(slope.upper).toBeLessThan(-5.81 + 6.5 * 0.8);
    expect(ratio.lower).toBeGreaterThan(0.2);
    expect(ratio.upper).toBeLessThan(0.9);
  });
});

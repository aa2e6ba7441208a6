import { describe, expect, it } from 'vitest';
import { pearsonCorrelation, spearmanCorrelation } from '../../../server/statistics/correlation.ts';

const pair = (x: readonly number[], y: readonly number[]) =>
  x.map((value, index) => ({ x: value, y: y[index] ?? Number.NaN }));
const both = [
  ["Pearson's", pearsonCorrelation],
  ["Spearman's", spearmanCorrelation],
] as const;

describe("Pearson's correlation", () => {
  it('is worked out by hand', () => {
    // Products of the distances from 3: 2 + 2 + 0 + 0 + 4 = 8; squares 10 either way: 8 / 10.
    // R: tanh(atanh(.8) + c(-1, 1) * qnorm(.975) / sqrt(2)).
    const found = pearsonCorrelation(pair([1, 2, 3, 4, 5], [2, 1, 4, 3, 5]), 95);
    expect(found).toMatchObject({ confidence: 0.95, method: 'fisher', pairs: 5 });
    expect(found.value).toBeCloseTo(0.8, 14);
    expect(found.lower).toBeCloseTo(-0.2796400419693546, 13);
    expect(found.upper).toBeCloseTo(0.9861961933012714, 13);
  });

  // R: r <- cor(x, y); tanh(atanh(r) + c(-1, 1) * qnorm(1 - (1 - confidence) / 2) / sqrt(n - 3)).
  it.each([
    [
      [1.5, 2, 4, 7, 9, 12],
      [3, 1, 4, -2, -5, -4],
      0.95,
      -0.8623513414217508,
      -0.9847408167592472,
      -0.16921614153204542,
    ],
    [[1, 2, 3, 4, 5], [2, 1, 4, 3, 5], 0.998, 0.8, -0.7956015070463396, 0.9971932560178247],
    [[1, 2, 3, 4], [2, 1, 4, 3], 0.95, 0.6, -0.8529325646947181, 0.9901277107996944],
  ])('of %j with %j at confidence %d is %d', (x, y, confidence, value, lower, upper) => {
    const found = pearsonCorrelation(pair(x, y), confidence);
    expect(found.value).toBeCloseTo(value, 13);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });
});

describe("Spearman's rank correlation", () => {
  // R: r <- cor(x, y, method = "spearman"); tanh(atanh(r) + c(-1, 1) * qnorm(...) * sqrt((1 + r^2 / 2) / (n - 3))).
  it.each([
    [
      [1, 2, 2, 9, 10, 100, 100],
      [2, 7, 2, 4, 4, 9, 30],
      0.95,
      0.8055555555555557,
      -0.013574650128702239,
      0.9776779832408086,
    ],
    [
      [1, 2, 2, 9, 10, 100, 100],
      [2, 7, 2, 4, 4, 9, 30],
      0.998,
      0.8055555555555557,
      -0.5809935042800092,
      0.9938714576242794,
    ],
    [[1, 2, 3, 4], [2, 1, 4, 3], 0.95, 0.6, -0.8928731351171555, 0.9929505792194502],
  ])('of %j with %j at confidence %d is %d', (x, y, confidence, value, lower, upper) => {
    const found = spearmanCorrelation(pair(x, y), confidence);
    expect(found.value).toBeCloseTo(value, 13);
    expect(found.lower).toBeCloseTo(lower, 12);
    expect(found.upper).toBeCloseTo(upper, 12);
  });

  it('is 1 where one rises with the other, along a line or not', () => {
    expect(spearmanCorrelation(pair([2, 9, 10, 100], [1, 2, 30, 4000]), 0.95).value).toBe(1);
    expect(pearsonCorrelation(pair([2, 9, 10, 100], [1, 2, 30, 4000]), 0.95).value).toBeLessThan(1);
  });
});

describe.each(both)('%s correlation', (_, correlate) => {
  it('is itself its limits where all pairs lie on a line, at any confidence', () => {
    expect(correlate(pair([1, 2, 3, 4], [3, 5, 7, 9]), 0.95)).toMatchObject({ value: 1, lower: 1, upper: 1 });
    expect(correlate(pair([1, 2, 3, 4], [3, 5, 7, 9]), 1)).toMatchObject({ value: 1, lower: 1, upper: 1 });
    expect(correlate(pair([1, 2, 3, 4], [9, 7, 5, 3]), 0.95)).toMatchObject({
      ...{ value: -1, lower: -1, upper: -1 },
    });
  });

  it('does not exist with fewer than 3 pairs', () => {
    expect(correlate(pair([1, 2], [3, 4]), 95)).toEqual({
      ...{ value: null, lower: null, upper: null },
      ...{ confidence: 0.95, method: 'fisher', pairs: 2 },
    });
  });

  it('has no limits with 3 pairs', () => {
    // Distances -1, 0, 1 and -1, 1, 0: products 1, squares 2 either way.
    const found = correlate(pair([1, 2, 3], [4, 6, 5]), 0.95);
    expect(found.value).toBeCloseTo(0.5, 14);
    expect(found).toMatchObject({ lower: null, upper: null, pairs: 3 });
  });

  it('does not exist where all of one figure are equal', () => {
    expect(correlate(pair([1, 1, 1, 1], [1, 2, 3, 4]), 0.95)).toMatchObject({ value: null, lower: null });
    expect(correlate(pair([1, 2, 3, 4], [5, 5, 5, 5]), 0.95)).toMatchObject({ value: null, upper: null });
  });

  it('may be any where nothing may be left to chance', () => {
    expect(correlate(pair([1, 2, 3, 4], [2, 1, 4, 3]), 1)).toMatchObject({ lower: -1, upper: 1 });
  });

  it('does not exist at a confidence that is none, however few the pairs', () => {
    expect(() => correlate([], 0.1)).toThrow(
      new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 0.1'),
    );
  });
});

describe('a line whose sums are rounded', () => {
  // (0.3, 0.9 + 0.2) and so on: the division gives 1.0000000000000002 in double precision.
  const x = [1, 2, 3, 4].map((step) => step * 0.3);
  const y = x.map((value) => value * 3 + 0.2);

  it('has a correlation of 1 and of -1 still', () => {
    expect(pearsonCorrelation(pair(x, y), 0.95)).toMatchObject({ value: 1, lower: 1, upper: 1 });
    const falling = y.map((value) => -value);
    expect(pearsonCorrelation(pair(x, falling), 0.95)).toMatchObject({ value: -1, lower: -1, upper: -1 });
  });
});

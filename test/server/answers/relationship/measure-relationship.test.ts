import { describe, expect, it } from 'vitest';
import { measureRelationship } from '../../../../server/answers/relationship/measure-relationship.ts';
import { pairingsOf, sixPairs } from '../../../support/relationship-cases.ts';

describe('a relationship of six areas', () => {
  const { pearson, spearman, line, points } = measureRelationship(pairingsOf(sixPairs));

  // R 4: cor.test(x, y) gives 0.7824607964, limits -0.07973059948 and 0.97492817357.
  it("has Pearson's correlation with the limits that R gives", () => {
    expect(pearson?.value).toBeCloseTo(0.7824607964, 9);
    expect(pearson?.lower).toBeCloseTo(-0.07973059948, 9);
    expect(pearson?.upper).toBeCloseTo(0.97492817357, 9);
  });

  // R: rs <- cor(x, y, method = "spearman"); tanh(atanh(rs) + c(-1, 1) * qnorm(0.975) * sqrt((1 + rs^2 / 2) / 3))
  it("has Spearman's with the limits of Bonett and Wright", () => {
    expect(spearman?.value).toBeCloseTo(0.8285714286, 9);
    expect(spearman?.lower).toBeCloseTo(-0.1272448957, 9);
    expect(spearman?.upper).toBeCloseTo(0.9864823442, 9);
  });

  // R: m <- lm(y ~ x); coef(m); confint(m); summary(m)$r.squared; summary(m)$sigma
  it('has the line, its limits and the spread that R gives', () => {
    expect(line?.slope.value).toBeCloseTo(0.7142857143, 9);
    expect(line?.slope.lower95).toBeCloseTo(-0.07484188521, 9);
    expect(line?.slope.upper95).toBeCloseTo(1.503413314, 8);
    expect(line?.intercept.value).toBeCloseTo(58.8095238095, 9);
    expect(line?.intercept.lower95).toBeCloseTo(37.3187717718, 8);
    expect(line?.explained).toBeCloseTo(0.612244898, 9);
    expect(line?.spread).toBeCloseTo(7.519815094, 8);
  });

  // R: predict(m, data.frame(x = c(10, 25, 40)), interval = "confidence")
  it('has a band from the lowest x to the highest, as R predicts, narrowest in the middle', () => {
    const band = line?.band ?? [];
    const [first, middle, last] = [band[0], band[20], band[40]];
    expect([first?.x, middle?.x, last?.x]).toEqual([10, 25, 40]);
    expect(first?.value).toBeCloseTo(65.95238095, 7);
    expect(first?.lower95).toBeCloseTo(51.36596687, 7);
    expect(middle?.lower95).toBeCloseTo(68.14311442, 7);
    expect(last?.upper95).toBeCloseTo(101.96736647, 7);
    expect(band).toHaveLength(41);
  });

  // R: resid(m). The third lies 10.24 below the line, less than twice 7.52.
  it('says how far each area lies from the line, and calls none far that lies within two standard deviations', () => {
    expect(points[2]?.fromLine).toBeCloseTo(-10.238095238, 8);
    expect(points[2]?.expected).toBeCloseTo(80.238095238, 8);
    expect(points.map(({ isFar }) => isFar)).toEqual(Array.from({ length: 6 }, () => false));
  });
});

describe('areas of other shapes', () => {
  it('include one far from the line of all others', () => {
    const pairs = Array.from({ length: 12 }, (_, place) => [place, place === 5 ? 40 : 10 + place] as const);
    const { points } = measureRelationship(pairingsOf(pairs));
    expect(points.flatMap(({ isFar }, place) => (isFar ? [place] : []))).toEqual([5]);
  });

  it('on one line are never far from it, whatever is left of binary fractions', () => {
    const pairs = Array.from({ length: 8 }, (_, place) => [place / 10, 0.1 + (0.3 * place) / 10] as const);
    const { pearson, points } = measureRelationship(pairingsOf(pairs));
    expect(pearson?.value).toBeCloseTo(1, 12);
    expect(points.some(({ isFar }) => isFar)).toBe(false);
  });

  it('are too few, or all alike, for a correlation and a line', () => {
    for (const pairs of [
      [],
      sixPairs.slice(0, 2),
      [
        [5, 1],
        [5, 2],
        [5, 3],
      ],
    ] as const) {
      const { pearson, line, points } = measureRelationship(pairingsOf(pairs));
      expect([pearson, line]).toEqual([null, null]);
      expect(points.map(({ expected, fromLine }) => [expected, fromLine])).toEqual(
        pairs.map(() => [null, null]),
      );
    }
  });

  it('of three have a correlation without limits', () => {
    const { pearson, line } = measureRelationship(pairingsOf(sixPairs.slice(0, 3)));
    expect(pearson).toMatchObject({ lower: null, upper: null, pairs: 3 });
    expect(line?.slope.lower95).not.toBeNull();
  });
});

import { describe, expect, it } from 'vitest';
import { regressionLine } from '../../../server/statistics/regression-line.ts';

const x = [1, 2, 4, 5, 8];
const y = [2.1, 3.9, 6.2, 7.1, 12.3];
const weightedBy = (weights: readonly number[]) =>
  weights.map((weight, index) => ({ x: x[index] ?? 0, y: y[index] ?? 0, weight }));

// R: x <- c(1, 2, 4, 5, 8); y <- c(2.1, 3.9, 6.2, 7.1, 12.3); m <- lm(y ~ x, weights = w); coef(m),
// confint(m, level = ...), summary(m)$r.squared.
describe.each([
  {
    ...{ weights: [1, 1, 1, 1, 1], confidence: 0.95, explained: 0.9885647037925215 },
    intercept: [0.6933333333333316, -0.610506225227166, 1.9971728918938292],
    slope: [1.406666666666667, 1.128687138768786, 1.684646194564548],
  },
  {
    ...{ weights: [1, 1, 1, 1, 1], confidence: 99.8, explained: 0.9885647037925215 },
    intercept: [0.6933333333333316, -3.491532466046653, 4.878199132713316],
    slope: [1.406666666666667, 0.5144502803867599, 2.2988830529465742],
  },
  {
    ...{ weights: [1, 2, 1, 3, 0.5], confidence: 0.95, explained: 0.9769732954589805 },
    intercept: [0.9660194174757291, -0.5683785230260054, 2.5004173579774633],
    slope: [1.2966019417475727, 0.9308541834266006, 1.6623497000685448],
  },
])('the regression line with weights $weights at confidence $confidence', (published) => {
  it.each(['intercept', 'slope'] as const)('has the %s that R gives', (part) => {
    const line = regressionLine(weightedBy(published.weights), published.confidence);
    const { value, lower, upper } = line[part];
    for (const [index, found] of [value, lower, upper].entries()) {
      expect(found).toBeCloseTo(published[part][index] ?? Number.NaN, 10);
    }
  });

  it('takes up the part of the variance that R says', () => {
    const line = regressionLine(weightedBy(published.weights), published.confidence);
    expect(line.explained).toBeCloseTo(published.explained, 12);
  });
});

describe('the height of a regression line', () => {
  // R: predict(m, data.frame(x = c(3, 10)), interval = "confidence").
  it.each([
    [[1, 1, 1, 1, 1], 3, 4.913333333333332, 4.177868632948398, 5.648798033718267],
    [[1, 1, 1, 1, 1], 10, 14.760000000000002, 12.958486760228002, 16.561513239772],
    [[1, 2, 1, 3, 0.5], 3, 4.855825242718447, 4.106265388263429, 5.605385097173466],
    [[1, 2, 1, 3, 0.5], 10, 13.932038834951458, 11.535530315881411, 16.328547354021502],
  ])('with weights %j at %d has limits', (weights, place, value, lower, upper) => {
    const height = regressionLine(weightedBy(weights), 0.95).at(place);
    expect(height.value).toBeCloseTo(value, 10);
    expect(height.lower).toBeCloseTo(lower, 10);
    expect(height.upper).toBeCloseTo(upper, 10);
    expect(height).toMatchObject({ confidence: 0.95, method: 'student-t' });
  });

  it('at 0 is the intercept', () => {
    const line = regressionLine(weightedBy([1, 1, 1, 1, 1]), 0.95);
    expect(line.at(0)).toEqual(line.intercept);
  });
});

describe('a regression line', () => {
  it('through two points has no limits', () => {
    const line = regressionLine(weightedBy([1, 1]), 95);
    // From (1, 2.1) to (2, 3.9).
    expect(line.slope.value).toBeCloseTo(1.8, 12);
    expect(line.slope).toMatchObject({ lower: null, upper: null, confidence: 0.95, method: 'student-t' });
    expect(line.at(1.5)).toMatchObject({ lower: null, upper: null });
  });

  it('through three points has limits', () => {
    // Heights 0, 3, 0 at 1, 2, 3: level at 1, 6 left over on 1 degree of freedom, spread 2: sqrt(6 / 2) times t, which is
    // tan(0.475 pi) on 1 degree of freedom.
    const points = [0, 3, 0].map((height, index) => ({ x: index + 1, y: height, weight: 1 }));
    const { slope } = regressionLine(points, 0.95);
    expect(slope.value).toBe(0);
    expect(slope.upper).toBeCloseTo(Math.sqrt(3) * Math.tan(0.475 * Math.PI), 9);
  });

  it('through points of one height explains nothing of no variance', () => {
    const points = [1, 2, 3].map((place) => ({ x: place, y: 7, weight: 1 }));
    const line = regressionLine(points, 0.95);
    expect(line.explained).toBeNull();
    expect(line.slope).toMatchObject({ value: 0, lower: 0, upper: 0 });
    expect(regressionLine(points, 1).slope).toMatchObject({ value: 0, lower: 0, upper: 0 });
  });

  it('does not exist through one point or at a confidence that is none', () => {
    expect(() => regressionLine(weightedBy([1]), 0.95)).toThrow(
      new RangeError('no line through points of one place; two must differ'),
    );
    expect(() => regressionLine(weightedBy([1, 1, 1]), 2)).toThrow(
      new RangeError('invalid confidence; give 0.9 to 1 or 90 to 100: 2'),
    );
  });
});

import { describe, expect, it } from 'vitest';
import { recentTrendOfEstimates, recentTrendOfProportions } from '../../../server/statistics/recent-trend.ts';

const inHundreds = (...counts: (number | null)[]) => counts.map((count) => ({ count, denominator: 100 }));

/** Values with a standard error of 1: the chi-squared of an even slope is 10 times its square. */
const withErrorOne = (...values: (number | null)[]) =>
  values.map((value) => ({
    value,
    lower95: value === null ? null : value - 1.959963984540054,
    upper95: value === null ? null : value + 1.959963984540054,
  }));

describe('the recent trend of proportions', () => {
  // Chi-squared of the first is 1000/21 by hand, in the test of Cochran-Armitage.
  it.each([
    [inHundreds(10, 20, 30, 40, 50), 'increasing'],
    [inHundreds(50, 40, 30, 20, 10), 'decreasing'],
    [inHundreds(30, 31, 30, 29, 30), 'no-change'],
    [inHundreds(10, 20, 30, 40), 'cannot-calculate'],
    [inHundreds(10, 20, null, 40, 50), 'cannot-calculate'],
    [inHundreds(0, 20, 30, 40, 50), 'cannot-calculate'],
    [inHundreds(10, 20, 30, 40, 100), 'cannot-calculate'],
  ])('%j is %s', (points, direction) => {
    expect(recentTrendOfProportions(points).direction).toBe(direction);
  });

  it.each([
    [
      inHundreds(10, 20, 30, 40),
      'No trend can be calculated: 5 points that follow one another are needed, and there are 4.',
    ],
    [
      inHundreds(10, 20, null, 40, 50),
      'No trend can be calculated: a count or denominator is missing among the 5 most recent points.',
    ],
    [
      [...inHundreds(10, 20, 30, 40), { count: 50, denominator: null }],
      'No trend can be calculated: a count or denominator is missing among the 5 most recent points.',
    ],
    [
      inHundreds(0, 20, 30, 40, 50),
      'No trend can be calculated: one of the 5 most recent points has nobody or everybody counted.',
    ],
    [
      inHundreds(10, 20, 30, 40, 100),
      'No trend can be calculated: one of the 5 most recent points has nobody or everybody counted.',
    ],
    [
      // C = 150, S_ct = 448, D = 500, S_dt = 1500, S_dtt = 5500: 500 (500 x 448 - 150 x 1500)^2 / 2.625e10 = 0.019.
      inHundreds(30, 31, 30, 29, 30),
      'The slope of the 5 most recent points may be chance (chi-squared 0.02, not above 9.55, at 99.8% confidence).',
    ],
  ])('of %j says why', (points, because) => {
    expect(recentTrendOfProportions(points).because).toBe(because);
  });

  it('is about the 5 most recent points only', () => {
    const points = inHundreds(99, null, 0, 10, 20, 30, 40, 50);
    expect(recentTrendOfProportions(points)).toEqual(recentTrendOfProportions(points.slice(-5)));
  });

  it('has a gradient per year where the years are given, and a year apart unless they are', () => {
    const points = inHundreds(10, 20, 30, 40, 50);
    const everySecondYear = points.map((point, index) => ({ ...point, time: 2010 + 2 * index }));
    const gradient = recentTrendOfProportions(points).gradient ?? Number.NaN;
    expect(recentTrendOfProportions(everySecondYear).gradient).toBeCloseTo(gradient / 2, 12);
  });

  it('does not take a year twice', () => {
    const points = inHundreds(10, 20, 30, 40, 50).map((point, index) => ({
      ...point,
      time: index < 2 ? 2015 : 2014 + index,
    }));
    expect(() => recentTrendOfProportions(points)).toThrow('times not in order, each once: 2015');
  });

  it('is no change where one point makes the slope', () => {
    // Four level points that fall a little and a last one far above them.
    const points = [2011, 2006, 1981, 1993, 2580].map((count) => ({ count, denominator: 20_000 }));
    const trend = recentTrendOfProportions(points);
    expect(trend.direction).toBe('no-change');
    expect(trend.because).toContain('rests on one of them');
  });
});

describe('the recent trend of values with limits', () => {
  it.each([
    [withErrorOne(10, 11, 12, 13, 14), 'increasing'],
    [withErrorOne(14, 13, 12, 11, 10), 'decreasing'],
    // A slope of 0.97 has chi-squared 9.409; of 0.978, 9.565.
    [withErrorOne(10, 10.97, 11.94, 12.91, 13.88), 'no-change'],
    [withErrorOne(10, 10.978, 11.956, 12.934, 13.912), 'increasing'],
    [withErrorOne(10, 11, 12, 13), 'cannot-calculate'],
    [withErrorOne(10, 11, 12, null, 14), 'cannot-calculate'],
    [[...withErrorOne(10, 11, 12, 13), { value: 14, lower95: 14, upper95: 14 }], 'cannot-calculate'],
    [[], 'cannot-calculate'],
  ])('%j is %s', (points, direction) => {
    expect(recentTrendOfEstimates(points).direction).toBe(direction);
  });

  it.each([withErrorOne(61.7, 61.7, 61.7, 61.7, 81.7), withErrorOne(81.7, 61.7, 61.7, 61.7, 61.7)])(
    '%# is no change where four are equal and one is not',
    (...points) => {
      expect(recentTrendOfEstimates(points)).toMatchObject({
        direction: 'no-change',
        because: expect.stringContaining('rests on one of them'),
      });
    },
  );

  it('is about the 5 most recent points only', () => {
    expect(recentTrendOfEstimates(withErrorOne(99, null, 10, 11, 12, 13, 14))).toMatchObject({
      direction: 'increasing',
      chiSquared: expect.closeTo(10, 10),
    });
  });

  it('is the same whatever the value is per', () => {
    const perThousand = withErrorOne(10, 11, 12, 13, 14).map(({ value, lower95, upper95 }) => ({
      value: Number(value) / 1e6,
      lower95: Number(lower95) / 1e6,
      upper95: Number(upper95) / 1e6,
    }));
    expect(recentTrendOfEstimates(perThousand)).toMatchObject({
      direction: 'increasing',
      gradient: expect.closeTo(1e-6, 15),
    });
  });

  it.each([
    [{ value: null, lower95: 12, upper95: 16 }, 'a value or limit is missing among'],
    [{ value: 14, lower95: null, upper95: 16 }, 'a value or limit is missing among'],
    [{ value: 14, lower95: 12, upper95: null }, 'a value or limit is missing among'],
  ])('cannot be calculated where the last point is %j', (last, reason) => {
    expect(recentTrendOfEstimates([...withErrorOne(10, 11, 12, 13), last])).toMatchObject({
      direction: 'cannot-calculate',
      because: `No trend can be calculated: ${reason} the 5 most recent points.`,
    });
  });

  it('cannot be calculated where limits have no width', () => {
    const flat = { value: 14, lower95: 14, upper95: 14 };
    expect(recentTrendOfEstimates([...withErrorOne(10, 11, 12, 13), flat]).because).toBe(
      'No trend can be calculated: the limits of one of the 5 most recent points have no width.',
    );
  });

  it('says what was tested', () => {
    expect(recentTrendOfEstimates(withErrorOne(10, 11, 12, 13, 14))).toMatchObject({
      chiSquared: expect.closeTo(10, 10),
      gradient: expect.closeTo(1, 10),
      because:
        'The slope of the 5 most recent points is more than chance (chi-squared 10.00, above 9.55, at 99.8% confidence) and rests on no single one.',
    });
  });

  it('says why nothing could be tested', () => {
    expect(recentTrendOfEstimates(withErrorOne(10, 11, 12))).toEqual({
      direction: 'cannot-calculate',
      chiSquared: null,
      gradient: null,
      gradientsWithoutOne: [],
      because: 'No trend can be calculated: 5 points that follow one another are needed, and there are 3.',
    });
  });
});

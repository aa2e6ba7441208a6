import { describe, expect, it } from 'vitest';
import { boxPlot } from '../../../server/statistics/box-plot.ts';

describe('a box plot', () => {
  // In R: x <- c(8, 30, 1, 2, 3, 4, 5, 6, 7); quantile(x, c(.25, .5, .75), type = 7) gives 3, 5, 7. The fences lie at
  // 3 - 1.5 x 4 = -3 and 7 + 1.5 x 4 = 13, so 30 is an outlier and the whiskers end at 1 and 8.
  it('has type-7 quartiles, and whiskers to the furthest values within one and a half boxes', () => {
    expect(boxPlot([8, 30, 1, 2, 3, 4, 5, 6, 7])).toEqual({
      lowerQuartile: 3,
      median: 5,
      upperQuartile: 7,
      lowerWhisker: 1,
      upperWhisker: 8,
      outliers: [30],
    });
  });

  // Quartiles of 0, 2, 4, 6, 12 are 2 and 6: the upper fence lies at 6 + 1.5 x 4 = 12.
  it('takes a value on the fence for no outlier', () => {
    expect(boxPlot([0, 2, 4, 6, 12])).toMatchObject({ upperWhisker: 12, outliers: [] });
    expect(boxPlot([0, 2, 4, 6, 12.01])).toMatchObject({ upperWhisker: 6, outliers: [12.01] });
  });

  it('is flat where all values are equal, and one that differs is an outlier', () => {
    const flat = { lowerQuartile: 10, median: 10, upperQuartile: 10, lowerWhisker: 10, upperWhisker: 10 };
    expect(boxPlot([10, 10, 10, 10, 10])).toEqual({ ...flat, outliers: [] });
    expect(boxPlot([10, 10, 10, 10, 10, 50, 50 - 45])).toMatchObject({ ...flat, outliers: [5, 50] });
  });

  // Place 6.25 of 0, 0, 0, 0, 0, 0, 8, 8 is 0 + 0.25 x 8 = 2; the fence is 2 + 1.5 x 2 = 5, so both 8 are outliers and
  // the highest value within is 0, inside the box.
  it('ends a whisker at the box where every value above it is an outlier', () => {
    expect(boxPlot([0, 0, 0, 0, 0, 0, 8, 8])).toEqual({
      lowerQuartile: 0,
      median: 0,
      upperQuartile: 2,
      lowerWhisker: 0,
      upperWhisker: 2,
      outliers: [8, 8],
    });
  });

  it('is none of fewer than five values', () => {
    expect([boxPlot([]), boxPlot([1, 2, 3, 4])]).toEqual([null, null]);
  });
});

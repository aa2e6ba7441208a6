import { describe, expect, it } from 'vitest';
import { testTrendOfProportions } from '../../../server/statistics/cochran-armitage.ts';

describe('the Cochran-Armitage test', () => {
  // C = 150, D = 500, S_ct = 550, S_dt = 1500, S_dtt = 5500:
  // 500 (500 x 550 - 150 x 1500)^2 / (150 x 350 x (500 x 5500 - 1500^2)) = 1.25e12 / 2.625e10.
  const rising = [10, 20, 30, 40, 50].map((count) => ({ count, denominator: 100 }));

  it('of 10, 20, 30, 40 and 50 in 100 each gives 47.62', () => {
    expect(testTrendOfProportions(rising).chiSquared).toBeCloseTo(1000 / 21, 12);
  });

  it('has the slope of the log odds as its gradient', () => {
    // ln(1/9), ln(1/4), ln(3/7), ln(2/3), 0 against -2, -1, 0, 1, 2: (4.394449 + 1.386294 - 0.405465 + 0) / 10.
    expect(testTrendOfProportions(rising).gradient).toBeCloseTo(0.5375278, 6);
  });

  it('works the gradient out again without each point, the others keeping their places', () => {
    // Without the last: times 1 to 4, mean 2.5: (1.5 x 2.197225 + 0.5 x 1.386294 - 0.5 x 0.847298 - 1.5 x 0.405465) / 5.
    const { gradientsWithoutOne } = testTrendOfProportions(rising);
    expect(gradientsWithoutOne).toHaveLength(5);
    expect(gradientsWithoutOne[4]).toBeCloseTo(0.5914276, 6);
  });

  it('of equal proportions gives 0', () => {
    const level = [100, 200, 50, 400, 100].map((denominator) => ({ count: denominator / 4, denominator }));
    expect(testTrendOfProportions(level).chiSquared).toBe(0);
  });
});

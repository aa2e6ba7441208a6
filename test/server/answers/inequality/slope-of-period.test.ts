import { describe, expect, it } from 'vitest';
import { signOf, slopeOfPeriod } from '../../../../server/answers/inequality/slope-of-period.ts';
import { group, publishedGroups } from '../../../support/inequality-cases.ts';

const rate = {
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
} as const;
const percentage = {
  unit: { label: '%', multiplier: 100, valueType: 'proportion' },
  polarity: 'low-is-good',
} as const;

const ofValues = (values: readonly number[]) => values.map((value, at) => group(at + 1, { value }));

/*
 * Five groups of equal population: shares of 0.2, middles at 0.1, 0.3, 0.5, 0.7 and 0.9, mean middle 0.5. With the
 * values 10, 8, 6, 4, 2 (mean 6): sum of (b - 0.5)(y - 6) = 2(0.4 x 4 + 0.2 x 2) = 4 and of squares 2(0.16 + 0.04) = 0.4
 * give a fall of 10 from end to end, from 6 + 5 = 11 to 6 - 5 = 1.
 */
describe('the slope index of one period', () => {
  it('is what the line falls from the most deprived end to the least, where low is good', () => {
    const found = slopeOfPeriod(ofValues([10, 8, 6, 4, 2]), rate, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.slope.value).toBeCloseTo(10, 12);
    expect(found.relative?.value).toBeCloseTo(11, 12);
    expect(found.line.mostDeprived).toBeCloseTo(11, 12);
    expect(found.line.leastDeprived).toBeCloseTo(1, 12);
    expect(found.slope.method).toBe('simulation');
    expect(found.slope.lower95).toBeLessThan(10);
    expect(found.slope.upper95).toBeGreaterThan(10);
  });

  it('is what the line rises where high is good, so that a gap is above 0 there too', () => {
    const found = slopeOfPeriod(ofValues([2, 4, 6, 8, 10]), { ...rate, polarity: 'high-is-good' }, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.slope.value).toBeCloseTo(10, 12);
    expect(found.relative?.value).toBeCloseTo(11, 12);
    expect(found.line.mostDeprived).toBeCloseTo(1, 12);
    expect(found.line.leastDeprived).toBeCloseTo(11, 12);
  });

  it('counts more among the most deprived as above 0 where neither is better', () => {
    expect([signOf('low-is-good'), signOf('no-judgement'), signOf('high-is-good')]).toEqual([-1, -1, 1]);
  });

  it('of a percentage stands in percentage points', () => {
    const found = slopeOfPeriod(ofValues([30, 28, 26, 24, 22]), percentage, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    // As above with a mean of 26: from 31 to 21.
    expect(found.slope.value).toBeCloseTo(10, 10);
    expect(found.relative?.value).toBeCloseTo(31 / 21, 10);
    expect(found.line.mostDeprived).toBeCloseTo(31, 10);
  });

  it('of values that are neither rates nor percentages has limits by the normal method', () => {
    const unit = { label: 'years', multiplier: null, valueType: 'other' } as const;
    const found = slopeOfPeriod(ofValues([78, 79, 80, 81, 82]), { unit, polarity: 'high-is-good' }, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    // Standard error of each 1 / 1.959964; levers 0.2 (b - 0.5) / 0.08: -1, -0.5, 0, 0.5, 1, of squares 2.5 in sum.
    expect(found.slope).toMatchObject({ method: 'normal' });
    expect(found.slope.value).toBeCloseTo(5, 10);
    expect(found.slope.upper95).toBeCloseTo(5 + Math.sqrt(2.5), 10);
    expect(found.relative?.method).toBe('fieller');
  });

  /*
   * R 4: with v the values and p the denominators of the published tenths,
   *   a <- p / sum(p); b <- cumsum(a) - a / 2; m <- lm(v ~ b, weights = a); print(coef(m), digits = 17)
   *   (Intercept) 81.419665480996954, b -17.481253131206728
   *   coef(m)[1] / sum(coef(m)) 1.2734076823110869
   */
  it('of England 2023/24 is that of weighted least squares in R', () => {
    const found = slopeOfPeriod(publishedGroups, rate, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.slope.value).toBeCloseTo(17.481253131206728, 12);
    expect(found.line.mostDeprived).toBeCloseTo(81.419665480996954, 12);
    expect(found.line.leastDeprived).toBeCloseTo(63.93841234979023, 12);
    expect(found.relative?.value).toBeCloseTo(1.2734076823110869, 12);
  });

  it('has no relative index where the line falls to 0 or below', () => {
    // Mean 6, ends 6 + 6.25 and 6 - 6.25: sum of (b - 0.5)(y - 6) = 0.4 x 6 + 0.2 x 0 + 0.2 x 1 + 0.4 x 5.95.
    const found = slopeOfPeriod(ofValues([14, 8, 4, 3, 1]), rate, 0.95);
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.line.leastDeprived).toBeLessThan(0);
    expect(found.relative).toBeNull();
    expect(found.relativeWhy).toBe(
      'No relative index: the line through the groups is not above 0 at one of its ends.',
    );
  });

  it.each([
    [
      'fewer than five groups',
      ofValues([4, 3, 2, 1]),
      'No slope index: it needs at least 5 groups, and there are 4.',
    ],
    [
      'a suppressed value',
      [...ofValues([5, 4, 3, 2]), group(5, { value: null, missing: 'suppressed' })],
      'No slope index: 1 of 5 groups has no value (suppressed so that nobody can be identified): Group 5.',
    ],
    [
      'no row for a group',
      [...ofValues([5, 4, 3, 2]), { label: 'Group 5', quantile: 5, point: null }],
      'No slope index: 1 of 5 groups has no value (no figure held): Group 5.',
    ],
    [
      'no population of a group',
      [...ofValues([5, 4, 3, 2]), group(5, { value: 1, denominator: null })],
      'No slope index: no population by which groups are weighted is held for 1 of 5 groups: Group 5.',
    ],
    [
      'no limits of a group',
      [...ofValues([5, 4, 3, 2]), group(5, { value: 1, lower95: null })],
      'No slope index: no 95% limit is held for 1 of 5 groups: Group 5.',
    ],
    [
      'a percentage above the whole',
      ofValues([5, 4, 3, 2, 101]),
      'No slope index: invalid proportion; not from 0 to 1: 1.01.',
    ],
  ])('is not worked out with %s', (_, groups, why) => {
    expect(slopeOfPeriod(groups, percentage, 0.95)).toEqual({ kind: 'none', why });
  });

  it('is not worked out of counts, nor where no group has a value', () => {
    const counts = { ...rate, unit: { label: '', multiplier: 1, valueType: 'count' as const } };
    expect(slopeOfPeriod(ofValues([5, 4, 3, 2, 1]), counts, 0.95)).toMatchObject({ kind: 'none' });
    const none = [1, 2, 3, 4, 5].map((at) => group(at, { value: null, missing: 'not-available' }));
    expect(slopeOfPeriod(none, rate, 0.95)).toEqual({
      kind: 'none',
      why: 'No slope index: no group has a value (not available from the publisher).',
    });
  });

  it('has no limits where a group has a limit of 0, and says so by having no method', () => {
    const found = slopeOfPeriod(
      [...ofValues([10, 8, 6, 4]), group(5, { value: 0, lower95: 0, upper95: 1 })],
      rate,
      0.95,
    );
    expect(found).toMatchObject({ kind: 'found', slope: { lower95: null, upper95: null, method: null } });
  });
});

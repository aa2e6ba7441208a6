import { describe, expect, it } from 'vitest';
import {
  differenceFromEngland,
  withShare,
} from '../../../../server/answers/causes/difference-from-england.ts';
import { compareByLimits } from '../../../../server/statistics/compare-with-benchmark.ts';
import { causePoint } from '../../../support/causes-cases.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const area = causePoint({ value: 50, lower95: 45, upper95: 55 });
const england = causePoint({ value: 40, lower95: 39, upper95: 41 });

describe('the difference from England', () => {
  // England's value counts as certain: 45 - 40 = 5 and 55 - 40 = 15, which leave 0 out.
  it('has the limits of the area less the rate of England', () => {
    const { difference } = differenceFromEngland(area, england, unit, true);
    expect(difference?.value).toBe(10);
    expect(difference?.lower95).toBe(5);
    expect(difference?.upper95).toBe(15);
    expect(difference?.isMoreThanChance).toBe(true);
    expect(difference?.words).toBe('10.0 per 10,000 above England; more than chance');
  });

  it('may be chance, below, the same, or without limits', () => {
    const wordsOf = (value: number, limits: [number, number] | null) =>
      differenceFromEngland(
        causePoint({ value, lower95: limits?.[0] ?? null, upper95: limits?.[1] ?? null }),
        england,
        unit,
        true,
      ).difference?.words;
    expect(wordsOf(38, [33, 43])).toBe('2.0 per 10,000 below England; may be chance');
    expect(wordsOf(40.01, [35, 45])).toBe('The same as England');
    expect(wordsOf(38, null)).toBe('2.0 per 10,000 below England; no limits, so not tested');
  });

  // Heat and hot substances of West Sussex: 15 admissions, limits as far as 1.075 above and only 0.731 below the rate.
  // England's 2.698 lies within 0.926 to 2.732, so the group is similar; 2.732 - 2.698 = 0.034 is above 0, so the
  // difference may be chance. Limits of half of 1.806 = 0.903 on either side of -1.041 would have left 0 out.
  it('has limits that are not symmetric, so that it never contradicts "similar"', () => {
    const few = causePoint({ value: 1.657, lower95: 0.926, upper95: 2.732 });
    const beside = causePoint({ value: 2.698, lower95: 2.65, upper95: 2.75 });
    const { difference } = differenceFromEngland(few, beside, unit, true);
    expect(difference?.lower95).toBeCloseTo(-1.772, 10);
    expect(difference?.upper95).toBeCloseTo(0.034, 10);
    expect(difference?.isMoreThanChance).toBe(false);
    expect(compareByLimits(few, 2.698, 'low-is-good', 'ci95')).toBe('similar');
  });

  // 0.08 - 0.05 = 0.03.
  it('of small rates has the digits that it needs', () => {
    const [own, beside] = [causePoint({ value: 0.08 }), causePoint({ value: 0.05 })];
    expect(differenceFromEngland(own, beside, unit, true).difference?.words).toMatch(
      /^0\.030 per 10,000 above England/,
    );
  });

  it('is not said of England, without a rate, and without one of England', () => {
    const none = causePoint({ value: null });
    expect(differenceFromEngland(area, england, unit, false).whyNoDifference).toMatch(/^England is not/);
    expect(differenceFromEngland(none, england, unit, true).whyNoDifference).toBe('The area has no rate.');
    expect(differenceFromEngland(area, null, unit, true).whyNoDifference).toMatch(/^No rate of England/);
  });

  // 10 of a whole difference of 25 is two fifths.
  it('is a share of that of all causes, where that is more than chance', () => {
    const found = differenceFromEngland(area, england, unit, true);
    const whole = { ...found.difference, value: 25, isMoreThanChance: true, share: null, words: '' };
    const all = { lower95: 20, upper95: 30, method: 'limits-of-area' as const };
    expect(withShare(found, { ...whole, ...all }).difference?.share).toBe(0.4);
    expect(withShare(found, { ...whole, ...all, isMoreThanChance: false }).difference?.share).toBeNull();
    expect(withShare(found, null)).toBe(found);
  });
});

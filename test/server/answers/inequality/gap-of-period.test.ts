import { describe, expect, it } from 'vitest';
import { gapOfPeriod } from '../../../../server/answers/inequality/gap-of-period.ts';
import { group } from '../../../support/inequality-cases.ts';

const unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' } as const;
const males = (value: number | null) => ({
  label: 'Males',
  words: 'males',
  point: group(1, { value }).point,
});
const females = (value: number | null) => ({ ...males(value), label: 'Females', words: 'females' });

describe('the gap between two groups', () => {
  // Fingertips 90284, England 2023/24: 78.18825 - 66.40638 = 11.78187; 78.18825 / 66.40638 = 1.17742...
  it('is their difference and their ratio, and a sentence', () => {
    const found = gapOfPeriod(males(78.18825), females(66.40638), { unit });
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.gap.difference).toBeCloseTo(11.78187, 8);
    expect(found.gap.ratio).toBeCloseTo(1.17742, 5);
    expect(found.gap.sentence).toBe(
      'Males 78.2 per 10,000, females 66.4: 11.8 per 10,000 higher for males, 1.18 times as high.',
    );
  });

  it('says percentage points of percentages, and that the first is lower', () => {
    const percent = { label: '%', multiplier: 100, valueType: 'proportion' } as const;
    const found = gapOfPeriod(males(12), females(15), { unit: percent });
    expect(found).toMatchObject({
      gap: {
        difference: -3,
        ratio: 0.8,
        sentence: 'Males 12.0%, females 15.0: 3.0 percentage points lower for males, 0.80 times as high.',
      },
    });
  });

  it('has no ratio to 0', () => {
    expect(gapOfPeriod(males(3), females(0), { unit })).toMatchObject({
      gap: { difference: 3, ratio: null },
    });
  });

  it('is none without a value, and says whose is missing', () => {
    expect(gapOfPeriod(males(3), females(null), { unit })).toEqual({
      kind: 'none',
      why: 'No gap: there is no value for females.',
    });
    expect(gapOfPeriod(males(null), { ...females(null), point: null }, { unit })).toEqual({
      kind: 'none',
      why: 'No gap: there is no value for males and females.',
    });
  });
});

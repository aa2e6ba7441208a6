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
      'Males 78.2 per 10,000, females 66.4: 11.8 per 10,000 higher for males, 1.18 times as high (95% limits of the difference 10.4 to 13.2 per 10,000, more than chance).',
    );
    // Limits 2 wide each: half of the root of 2^2 + 2^2 is 1.41421.
    expect(found.gap.lower95).toBeCloseTo(11.78187 - Math.SQRT2, 4);
    expect(found.gap.upper95).toBeCloseTo(11.78187 + Math.SQRT2, 4);
    expect(found.gap).toMatchObject({ isMoreThanChance: true, method: 'normal' });
  });

  // Fingertips 90284, West Sussex 2023/24: males 92.02051 (85.32893 to 99.0974), females 81.88531 (75.41027 to 88.76759).
  // The limits overlap, yet those of the difference, 10.13520 with 9.59152 either side, do not hold 0.
  it('may be more than chance though the limits of the two overlap', () => {
    const ofPoint = (value: number, lower95: number, upper95: number) =>
      group(1, { value, lower95, upper95 }).point;
    const found = gapOfPeriod(
      { ...males(0), point: ofPoint(92.02051, 85.32893, 99.0974) },
      { ...females(0), point: ofPoint(81.88531, 75.41027, 88.76759) },
      { unit },
    );
    if (found.kind === 'none') throw new Error(found.why);
    expect(found.gap.lower95).toBeCloseTo(0.54368, 4);
    expect(found.gap.upper95).toBeCloseTo(19.72672, 4);
    expect(found.gap.isMoreThanChance).toBe(true);
  });

  it('says percentage points of percentages, and that the first is lower', () => {
    const percent = { label: '%', multiplier: 100, valueType: 'proportion' } as const;
    const found = gapOfPeriod(males(12), females(15), { unit: percent });
    expect(found).toMatchObject({
      gap: {
        difference: -3,
        ratio: 0.8,
        sentence:
          'Males 12.0%, females 15.0: 3.0 percentage points lower for males, 0.80 times as high (95% limits of the difference 1.6 to 4.4 percentage points, more than chance).',
      },
    });
  });

  // 1 with limits 1.41421 either side: from 0.4 lower to 2.4 higher.
  it('may be chance where the limits of the difference hold 0', () => {
    expect(gapOfPeriod(males(13), females(12), { unit })).toMatchObject({
      gap: {
        isMoreThanChance: false,
        sentence: expect.stringContaining(
          '(95% limits of the difference 0.4 per 10,000 lower to 2.4 per 10,000 higher, may be chance).',
        ),
      },
    });
  });

  it('is not tested without limits', () => {
    const unlimited = { ...males(13), point: group(1, { value: 13, lower95: null }).point };
    expect(gapOfPeriod(unlimited, females(12), { unit })).toMatchObject({
      gap: {
        lower95: null,
        isMoreThanChance: null,
        method: null,
        sentence: expect.stringContaining('(no limits, so not tested).'),
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

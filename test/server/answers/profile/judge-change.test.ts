import { describe, expect, it } from 'vitest';
import { judgeChange } from '../../../../server/answers/profile/judge-change.ts';
import type { PeriodAnswer, Unit } from '../../../../server/contract/parts.ts';
import type { TrendPoint } from '../../../../server/contract/trend.ts';
import { profilePoint } from '../../../support/profile-answers.ts';
import { financialYear } from '../../../support/trend-answers.ts';

const perTenThousand: Unit = { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' };
const percentage: Unit = { label: '%', multiplier: 100, valueType: 'proportion' };
const people: Unit = { label: 'people', multiplier: 1, valueType: 'count' };

const extracts = new Map([['rounded', { policy: 'nhs-suppress-1-7-round-5' as const }]]);

const inYear = (start: number, value: number | null, changes: Partial<TrendPoint> = {}) =>
  profilePoint(value, { period: financialYear(start), ...changes });

const change = (points: readonly TrendPoint[], unit = perTenThousand) =>
  judgeChange(points, unit, extracts).changeOnYear;
const why = (points: readonly TrendPoint[]) => judgeChange(points, perTenThousand, extracts).whyNoChange;

describe('the change on the year', () => {
  // West Sussex as published: 91.18830 (86.24749 to 96.05594) and 87.09037 (82.40209 to 91.97588). The difference is
  // -4.09793, which is 4.49392% of 91.18830. The limits are 9.80845 and 9.57379 wide: half of the root of 9.80845^2 +
  // 9.57379^2 is 6.85316, so the difference may be from -10.95109 to 2.75523, which holds 0.
  it('is the difference from the same year one earlier, chance where its limits hold 0', () => {
    const found = change([
      inYear(2022, 91.1883, { lower95: 86.24749, upper95: 96.05594 }),
      inYear(2023, 87.09037, { lower95: 82.40209, upper95: 91.97588 }),
    ]);
    expect(found).toMatchObject({
      from: { label: '2022/23' },
      value: 91.1883,
      isMoreThanChance: false,
      method: 'normal-limits-of-difference',
      words: 'Down 4.1 (4.5%) since 2022/23; may be chance',
    });
    expect(found?.difference).toBeCloseTo(-4.09793, 10);
    expect(found?.percent).toBeCloseTo(-4.49392, 5);
    expect(found?.lower95).toBeCloseTo(-10.95109, 4);
    expect(found?.upper95).toBeCloseTo(2.75523, 4);
  });

  // Manchester as published: limits 11.47574 and 10.68270 wide, so that -11.86240 lies within 7.83921 of the truth.
  it('is more than chance where the limits of the difference leave 0 out', () => {
    const found = change([
      inYear(2022, 90.93608, { lower95: 85.24115, upper95: 96.71689 }),
      inYear(2023, 79.07368, { lower95: 73.68274, upper95: 84.36544 }),
    ]);
    expect(found).toMatchObject({
      isMoreThanChance: true,
      words: 'Down 11.9 (13.0%) since 2022/23; more than chance',
    });
  });

  // Limits 10 wide each: half of the root of 10^2 + 10^2 is 7.07107. Both pairs overlap: 85 lies above 82.1.
  it.each([
    [87.07, false],
    [87.08, true],
  ])('from 80 to %d, both with limits 5 to either side, is more than chance: %s', (now, isMoreThanChance) => {
    expect(change([inYear(2022, 80), inYear(2023, now)])?.isMoreThanChance).toBe(isMoreThanChance);
  });

  it('says percentage points of percentages, and whole numbers of people', () => {
    expect(change([inYear(2022, 10), inYear(2023, 12.5)], percentage)?.words).toBe(
      'Up 2.5 percentage points (25.0%) since 2022/23; may be chance',
    );
    const noLimits = { lower95: null, upper95: null };
    expect(change([inYear(2022, 180_203, noLimits), inYear(2023, 181_943, noLimits)], people)?.words).toBe(
      'Up 1,740 (1.0%) since 2022/23',
    );
  });

  // 0.106 - 0.075 = 0.031; 0.031 / 0.075 = 41.3%.
  it('writes a small change of small figures with the digits that it needs', () => {
    expect(change([inYear(2022, 0.075), inYear(2023, 0.106)])?.words).toMatch(
      /^Up 0\.031 \(41\.3%\) since 2022\/23/,
    );
  });

  it('says so where nothing changed, where limits are missing, and where releases differ', () => {
    expect(change([inYear(2022, 80.01), inYear(2023, 80.02)])?.words).toBe('Unchanged since 2022/23');
    const without = change([inYear(2022, 80, { lower95: null, upper95: null }), inYear(2023, 90)]);
    expect(without).toMatchObject({
      isMoreThanChance: null,
      words: 'Up 10.0 (12.5%) since 2022/23; no limits, so not tested',
    });
    expect(change([inYear(2022, 80, { extract: 'older' }), inYear(2023, 90)])?.words).toBe(
      'Up 10.0 (12.5%) since 2022/23; more than chance; the two figures come from different releases',
    );
  });

  // 4.1 / 91.2 = 4.5%; 0.3 / 91.2 = 0.3%. Of counts rounded to 5 a tenth of a per cent says nothing.
  it('has whole per cents where counts are small or were rounded', () => {
    const rounded = { extract: 'rounded' };
    const found = change([inYear(2022, 91.2, rounded), inYear(2023, 87.1, rounded)]);
    expect(found).toMatchObject({
      isCoarse: true,
      words: 'Down 4.1 (4%) since 2022/23; may be chance',
    });
    // From 25 to 15 admissions: of fewer than 1,000 one more or less is over a tenth of a per cent. 1.1 / 2.8 = 39%.
    expect(change([inYear(2022, 2.8, { count: 25 }), inYear(2023, 1.7, { count: 15 })])?.words).toBe(
      'Down 1.1 (39%) since 2022/23; may be chance',
    );
    const [many, more] = [{ count: 1000 }, { count: 1010 }];
    expect(change([inYear(2022, 80, many), inYear(2023, 80.8, more)])?.words).toBe(
      'Up 0.8 (1.0%) since 2022/23; may be chance',
    );
    expect(change([inYear(2022, 91.2, rounded), inYear(2023, 91.5, rounded)])?.words).toBe(
      'Up 0.3 (under 1%) since 2022/23; may be chance',
    );
  });

  it('has no percentage of 0', () => {
    expect(change([inYear(2022, 0), inYear(2023, 12)])).toMatchObject({
      difference: 12,
      percent: null,
      words: 'Up 12.0 since 2022/23; more than chance',
    });
  });

  it('is that of the same quarter a year before', () => {
    const quarter = (start: string, end: string, label: string): PeriodAnswer => ({
      label,
      start,
      end,
      kind: 'quarter',
    });
    const points = [
      profilePoint(5, { period: quarter('2023-04-01', '2023-06-30', 'April to June 2023') }),
      profilePoint(6, { period: quarter('2024-01-01', '2024-03-31', 'January to March 2024') }),
      profilePoint(7, { period: quarter('2024-04-01', '2024-06-30', 'April to June 2024') }),
    ];
    expect(change(points)?.from.label).toBe('April to June 2023');
  });

  it.each<[string, readonly TrendPoint[]]>([
    ['No figure is held.', []],
    ['There is no value of 2023/24.', [inYear(2022, 80), inYear(2023, null)]],
    ['No figure of the year before 2023/24 is held.', [inYear(2021, 80), inYear(2023, 90)]],
    ['There is no value of 2022/23.', [inYear(2022, null), inYear(2023, 90)]],
    [
      '2021/22 - 23/24 shares years with the periods before it.',
      [2020, 2021].map((start) =>
        profilePoint(80, {
          period: {
            label: `${start}/${start - 1999} - ${start - 1998}/${start - 1997}`,
            start: `${start}-04-01`,
            end: `${start + 3}-03-31`,
            kind: 'pooled',
          },
        }),
      ),
    ],
  ])('is missing for a reason: %s', (reason, points) => {
    expect(judgeChange(points, perTenThousand, extracts).changeOnYear).toBeNull();
    expect(why(points)).toBe(reason);
  });
});

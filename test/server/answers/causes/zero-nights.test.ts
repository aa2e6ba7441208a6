import { describe, expect, it } from 'vitest';
import { findZeroNights } from '../../../../server/answers/causes/zero-nights.ts';
import type { TrendLine } from '../../../../server/answers/trend/find-trend-lines.ts';
import { ageBand } from '../../../../server/observation/age-band.ts';
import { westSussex } from '../../../support/answer-cases.ts';
import { causeCount, causesCatalogue, shownPeriod } from '../../../support/causes-cases.ts';

function nightsLine(value: string, counts: readonly (readonly [string, number | null])[]): TrendLine {
  const category = { type: 'Nights in hospital', value };
  return {
    role: 'area',
    area: westSussex,
    sex: 'persons',
    age: ageBand(0, 4),
    category,
    observations: counts.map(([label, count]) => ({
      ...causeCount(label, 'E10000032', null, count),
      category,
    })),
  };
}

const lines = (zero: number | null, more: number | null) => [
  nightsLine('Zero nights', [
    ['2022/23', 45],
    ['2023/24', zero],
  ]),
  nightsLine('One night or more', [
    ['2022/23', 55],
    ['2023/24', more],
  ]),
];

describe('the share without a night in hospital', () => {
  // 180 / (180 + 120) = 0.6; Wilson's limits from R: prop.test(180, 300, correct = FALSE) gives 0.5436366 to 0.6538348.
  it('is of the admissions whose stay is known, with its course and what it must not be taken for', () => {
    const { zeroNights } = findZeroNights(lines(180, 120), shownPeriod, null);
    expect(zeroNights).toMatchObject({ share: 0.6, admissions: 180, of: 300 });
    expect(zeroNights?.lower95).toBeCloseTo(0.5436366, 6);
    expect(zeroNights?.upper95).toBeCloseTo(0.6538348, 6);
    expect(zeroNights?.sentence).toBe(
      '60.0% of all injury admissions in 2023/24 (180 of 300 whose stay is known) were without a night in hospital.',
    );
    expect(zeroNights?.caution).toMatch(/how patients are recorded.*rather than a change in injuries/);
    expect(zeroNights?.history.map(({ period, share }) => [period.label, share])).toEqual([
      ['2022/23', 0.45],
      ['2023/24', 0.6],
    ]);
  });

  it('says that it is of all injury admissions where the codes of one group are shown', () => {
    const falls = causesCatalogue.causes.find(({ id }) => id === 'falls') ?? null;
    expect(falls).not.toBeNull();
    expect(findZeroNights(lines(180, 120), shownPeriod, falls).zeroNights?.sentence).toBe(
      '60.0% of all injury admissions, not only falls (W00-W19), in 2023/24 (180 of 300 whose stay is known) were without a night in hospital.',
    );
  });

  it.each([
    ['no nights are held', [], /length_of_stay/],
    ['one of both is suppressed', lines(null, 120), /cannot be combined after masking/],
    ['nobody was admitted', lines(0, 0), /no admissions/],
  ])('is not said where %s', (_, given, why) => {
    const { zeroNights, whyNoZeroNights } = findZeroNights(given, shownPeriod, null);
    expect(zeroNights).toBeNull();
    expect(whyNoZeroNights).toMatch(why);
  });
});

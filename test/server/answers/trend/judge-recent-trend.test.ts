import { describe, expect, it } from 'vitest';
import { completeMeasure } from '../../../../server/answers/complete-measure.ts';
import { judgeRecentTrend } from '../../../../server/answers/trend/judge-recent-trend.ts';
import type { StoredObservation } from '../../../../server/store/store.ts';
import { observation } from '../../../support/answer-cases.ts';

const rate = {
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
} as const;
const percentage = { ...rate, unit: { label: '%', multiplier: 100, valueType: 'proportion' } } as const;

const judge = (
  observations: readonly StoredObservation[],
  indicator: typeof rate | typeof percentage = rate,
) =>
  judgeRecentTrend(
    observations.map((each) => ({ observation: each, measure: completeMeasure(each, indicator.unit) })),
    indicator,
  );

const valued = (label: string, value: number, width = 10) =>
  observation(label, { value, lower95: value - width / 2, upper95: value + width / 2 });

const years = (...labels: string[]) => labels.map((label, index) => valued(label, 100 + index));

/** Fingertips 90284, West Sussex, persons: value and 95% limits of 2018/19 to 2023/24. */
const westSussex: readonly [string, number, number, number][] = [
  ['2018/19', 99.27246, 94.21931, 104.52622],
  ['2019/20', 101.17014, 96.00552, 106.39785],
  ['2020/21', 104.23977, 99.19038, 109.76525],
  ['2021/22', 104.6305, 99.57818, 110.15755],
  ['2022/23', 91.1883, 86.24749, 96.05594],
  ['2023/24', 87.09037, 82.40209, 91.97588],
];

describe('the recent trend of a line', () => {
  // Weighted least squares on t = 1..5 with weights (3.919928 / (U - L))^2: slope -4.208, chi-squared 27.086; every
  // slope with one year left out is below 0 too.
  it('in West Sussex is a fall, over the five latest years only', () => {
    const line = westSussex.map(([label, value, lower95, upper95]) =>
      observation(label, { value, lower95, upper95 }),
    );
    const trend = judge(line);
    expect(trend).toMatchObject({ direction: 'decreasing', judgement: 'better' });
    expect(trend.chiSquared).toBeCloseTo(27.09, 1);
    expect(trend.because).toMatch(/^2019\/20 to 2023\/24: /);
  });

  // Equal weights w = (3.919928/10)^2 = 0.15366: slope 1, chi-squared = w * 10 = 1.54, below 9.55.
  it('is no change where the slope may be chance', () => {
    const trend = judge(years('2019/20', '2020/21', '2021/22', '2022/23', '2023/24'));
    expect(trend).toMatchObject({ direction: 'no-change', judgement: 'neutral' });
    expect(trend.chiSquared).toBeCloseTo(1.54, 2);
  });

  // Counts 100 to 140 of 1,000: log odds rise at every step; chi-squared by Cochran-Armitage
  // D (D S_ct - C S_dt)^2 / (C (D - C)(D S_dtt - S_dt^2)) with D = 5000, C = 600, S_ct = 1900, S_dt = 15000, S_dtt = 55000
  // = 5000 (9500000 - 9000000)^2 / (600 * 4400 * (275000000 - 225000000)) = 9.4697, below 9.5495.
  it('of proportions is tested on counts', () => {
    const counted = ['2019/20', '2020/21', '2021/22', '2022/23', '2023/24'].map((label, index) =>
      observation(label, { count: 100 + 10 * index, denominator: 1000 }),
    );
    const trend = judge(counted, percentage);
    expect(trend.direction).toBe('no-change');
    expect(trend.chiSquared).toBeCloseTo(9.4697, 4);
  });

  it.each<[string, readonly StoredObservation[], RegExp]>([
    [
      'a gap',
      years('2018/19', '2020/21', '2021/22', '2022/23', '2023/24'),
      /there is a gap between 2018\/19 and 2020\/21/,
    ],
    [
      'pools',
      years('2014 - 16', '2015 - 17', '2016 - 18', '2017 - 19', '2018 - 20'),
      /2014 - 16 is not a single year/,
    ],
    [
      'overlapping years',
      years('2019', '2019/20', '2020/21', '2021/22', '2022/23'),
      /2019 and 2019\/20 overlap/,
    ],
    [
      'years of two kinds',
      years('2018', '2019/20', '2020/21', '2021/22', '2022/23'),
      /years of different kinds/,
    ],
    ['four years', years('2020/21', '2021/22', '2022/23', '2023/24'), /5 points .* there are 4/],
    ['no year', [], /there are 0/],
  ])('cannot be calculated over %s', (_, line, because) => {
    const trend = judge(line);
    expect(trend).toMatchObject({ direction: 'cannot-calculate', judgement: null, chiSquared: null });
    expect(trend.because).toMatch(because);
  });

  it('cannot be calculated with a suppressed value among the five', () => {
    const line = [
      ...years('2019/20', '2020/21', '2021/22', '2022/23'),
      observation('2023/24', { missing: 'suppressed' }),
    ];
    expect(judge(line).direction).toBe('cannot-calculate');
  });

  it('is calculated over one day a year', () => {
    const days = years('31 Aug 2012', '31 Aug 2013', '31 Aug 2014', '31 Aug 2015', '31 Aug 2016');
    expect(judge(days).direction).toBe('no-change');
  });
});

import type {
  InequalityAnswer,
  InequalityGroup,
  InequalityIndex,
  InequalityTimePoint,
} from '../../server/contract/inequality.ts';
import type { TrendPoint } from '../../server/contract/trend.ts';
import { decileNames, decileType, publishedTenths } from './inequality-cases.ts';
import { eras, financialYear, oneArea, point, years } from './trend-answers.ts';

/**
 * Hand-made answers, from which every figure, chart, table and file of an inequality is tested. The tenths are those of
 * England in 2023/24 as published, and the line that of weighted least squares in R; the course is invented.
 */

const line = { mostDeprived: 81.41967, leastDeprived: 63.93841 };
const people = publishedTenths.reduce((sum, tenth) => sum + tenth[4], 0);
const latest = financialYear(2023);

const comparisonOf = (lower: number, upper: number): TrendPoint['comparison'] =>
  lower > 72.71 ? 'worse' : upper < 72.71 ? 'better' : 'similar';

const tenths: readonly InequalityGroup[] = publishedTenths.map(
  ([value, lower95, upper95, count, denominator], at) => {
    const before = publishedTenths.slice(0, at).reduce((sum, tenth) => sum + tenth[4], 0);
    const rank = (before + denominator / 2) / people;
    const measured = { value, lower95, upper95, count, denominator };
    return {
      key: String(at + 1),
      label: decileNames[at] ?? '',
      shortLabel: at === 0 ? 'Most deprived' : at === 9 ? 'Least deprived' : String(at + 1),
      quantile: at + 1,
      sex: 'persons',
      category: { type: decileType, value: decileNames[at] ?? '' },
      population: denominator,
      share: denominator / people,
      rank,
      fitted: line.mostDeprived + rank * (line.leastDeprived - line.mostDeprived),
      measure: { ...point(latest, value), ...measured, comparison: comparisonOf(lower95, upper95) },
      why: null,
    };
  },
);

const index = (value: number, reach: number): InequalityIndex => ({
  value,
  lower95: value - reach,
  upper95: value + reach,
  method: 'simulation',
});

const difference = (value: number, reach: number) => ({
  difference: value,
  lower95: value - reach,
  upper95: value + reach,
  isMoreThanChance: value > reach,
  method: 'normal' as const,
});

const NOT_HELD = 'No slope index and no gap: no group has a value (no figure held).';

/** 2012/13 and 2013/14 are missing. */
const course: readonly InequalityTimePoint[] = years.map((period, at) => {
  const isHeld = at !== 2 && at !== 3;
  return {
    period,
    slopeIndex: isHeld ? index(at === 13 ? 17.48125 : 30 - at, 2) : null,
    relativeIndex: isHeld ? index(1.273, 0.03) : null,
    gap: isHeld ? { ...difference(18.1, 2.5), ratio: 1.28 } : null,
    why: isHeld ? null : NOT_HELD,
  };
});

const england = { code: 'E92000001', name: 'England', type: 'england' } as const;

export const byTenths: InequalityAnswer = {
  storeVersion: 12,
  storeVersionAt: '2025-03-10T09:00:00Z',
  demonstration: false,
  question: {
    indicator: 'injury-admissions',
    area: england.code,
    by: 'deprivation',
    categoryType: decileType,
    period: '2023/24',
    sex: 'persons',
    age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
  },
  indicator: oneArea.indicator,
  area: england,
  period: latest,
  headline: 'England: injury admissions higher among the most deprived, 2023/24',
  subtitle: `Injury admissions, per 10,000, ages 0 to 14 years, persons, by ${decileType}; England; 2023/24`,
  sentence: `Injury admissions, ages 0 to 14 years, persons, by ${decileType}, in England, 2023/24.`,
  alternativeText: 'Dot chart by deprivation, per 10,000. Most deprived 83.4, least deprived 65.3.',
  categoryTypes: [{ type: decileType, groups: 10, wholePeriods: 12 }],
  categories: [...tenths],
  whole: { ...point(latest, 72.71262, 0.53), comparison: 'not-compared' },
  slopeIndex: {
    ...index(17.48125, 1.86),
    lower998: 14.58,
    upper998: 20.41,
    confidence: 0.95,
    sentence:
      '17.5 per 10,000 higher at the most deprived end of the population than at the least deprived end (95% limits 15.6 to 19.3 per 10,000).',
    line,
  },
  slopeIndexWhy: null,
  relativeIndex: {
    ...index(1.27341, 0.033),
    lower998: 1.22,
    upper998: 1.33,
    confidence: 0.95,
    sentence:
      '1.27 times as high at the most deprived end of the population as at the least deprived end (95% limits 1.24 to 1.31).',
  },
  relativeIndexWhy: null,
  gap: {
    // Limits 3.48912 and 3.54435 wide: half of the root of 3.48912^2 + 3.54435^2 is 2.48679.
    ...difference(18.06919, 2.48679),
    ratio: 1.27655,
    of: { label: 'Most deprived', value: 83.40796 },
    against: { label: 'Least deprived', value: 65.33877 },
    sentence:
      'The most deprived 83.4 per 10,000, the least deprived 65.3: 18.1 per 10,000 higher for the most deprived, 1.28 times as high (95% limits of the difference 15.6 to 20.6 per 10,000, more than chance).',
  },
  gapWhy: null,
  levellingUp: {
    events: 7297.9,
    share: 0.101,
    rate: 65.33877,
    sentence:
      'If every group had the rate of the least deprived (65.3 per 10,000), there would have been about 7,300 fewer admissions in 2023/24, 10.1% of 72,260.',
    method:
      'The count of each group less what its population would have at the rate of the least deprived group.',
  },
  levellingUpWhy: null,
  throughTime: [...course],
  eras: [],
  caveats: oneArea.caveats,
  methodNotes: [
    "The 95% confidence limits are the publisher's own.",
    'Slope index of inequality (Low and Low, Journal of Public Health 2004): a straight line through the groups.',
  ],
  provenance: oneArea.provenance,
  why: null,
};

/** One tenth is suppressed and one has no row, so that there is no line. */
export const withGaps: InequalityAnswer = {
  ...byTenths,
  headline: 'Too few figures by deprivation in England, 2023/24',
  categories: tenths.map((tenth, at): InequalityGroup => {
    const unplaced = { ...tenth, share: null, rank: null, fitted: null };
    if (at === 4) {
      return {
        ...unplaced,
        population: null,
        measure: { ...point(latest, 'suppressed') },
        why: 'Suppressed so that nobody can be identified.',
      };
    }
    if (at === 9) {
      const why = 'No figure is held for this group in 2023/24.';
      return { ...unplaced, population: null, measure: null, why };
    }
    return unplaced;
  }),
  slopeIndex: null,
  slopeIndexWhy: 'No slope index: 2 of 10 groups have no value.',
  relativeIndex: null,
  relativeIndexWhy: 'No slope index: 2 of 10 groups have no value.',
  gap: null,
  gapWhy: 'No gap: there is no value for the least deprived.',
  levellingUp: null,
  levellingUpWhy: 'Not worked out: there is no value for the least deprived group.',
};

const ofSex = (sex: 'male' | 'female', value: number): InequalityGroup => ({
  key: sex,
  label: sex === 'male' ? 'Males' : 'Females',
  shortLabel: sex === 'male' ? 'Males' : 'Females',
  quantile: null,
  sex,
  category: null,
  population: 5_000_000,
  share: 0.5,
  rank: null,
  fitted: null,
  measure: { ...point(latest, value, 0.8), comparison: sex === 'male' ? 'worse' : 'better' },
  why: null,
});

export const bySex: InequalityAnswer = {
  ...byTenths,
  question: { ...byTenths.question, by: 'sex', categoryType: null },
  headline: 'England: injury admissions higher for males than females, 2023/24',
  subtitle: 'Injury admissions, per 10,000, ages 0 to 14 years, by sex; England; 2023/24',
  alternativeText: 'Dot chart by sex, per 10,000. Males 78.2, females 66.4.',
  categoryTypes: [],
  categories: [ofSex('male', 78.2), ofSex('female', 66.4)],
  slopeIndex: null,
  slopeIndexWhy: 'No slope index: the sexes have no order of deprivation.',
  relativeIndex: null,
  relativeIndexWhy: 'No slope index: the sexes have no order of deprivation.',
  gap: {
    // Limits 1.6 wide each: half of the root of 1.6^2 + 1.6^2 is 1.13137.
    ...difference(11.8, 1.13137),
    ratio: 1.18,
    of: { label: 'Males', value: 78.2 },
    against: { label: 'Females', value: 66.4 },
    sentence:
      'Males 78.2 per 10,000, females 66.4: 11.8 per 10,000 higher for males, 1.18 times as high (95% limits of the difference 10.7 to 12.9 per 10,000, more than chance).',
  },
  levellingUp: null,
  levellingUpWhy: 'Not worked out: the sexes have no order of deprivation.',
  throughTime: course.map((at, place) => ({
    ...at,
    slopeIndex: null,
    relativeIndex: null,
    gap: at.gap === null ? null : { ...difference(25 - place, 2), ratio: 1.3 },
    why: at.gap === null ? 'No gap: there is no value for males and females.' : null,
  })),
};

export const percentages: InequalityAnswer = {
  ...byTenths,
  headline: 'England: child poverty higher among the most deprived, 2023/24',
  indicator: {
    ...byTenths.indicator,
    shortName: 'Children in relative poverty',
    theme: 'poverty',
    unit: { label: '%', multiplier: 100, valueType: 'proportion' },
  },
};

export const madeUp: InequalityAnswer = {
  ...byTenths,
  demonstration: true,
  provenance: byTenths.provenance.map((origin) => ({
    ...origin,
    demonstration: true,
    source: 'Demonstration data, made up: injuries.csv',
  })),
};

const WHY = 'The figures for West Sussex are not divided by deprivation. Those for England are.';

export const nothing: InequalityAnswer = {
  ...byTenths,
  area: { code: 'E10000032', name: 'West Sussex', type: 'utla' },
  question: { ...byTenths.question, area: 'E10000032', categoryType: null, period: null },
  period: null,
  headline: 'No figures by deprivation for West Sussex',
  subtitle: 'Injury admissions, per 10,000, ages 0 to 14 years, persons, by deprivation; West Sussex',
  alternativeText: 'Empty chart: no figures to draw.',
  categoryTypes: [],
  categories: [],
  whole: null,
  slopeIndex: null,
  slopeIndexWhy: WHY,
  relativeIndex: null,
  relativeIndexWhy: WHY,
  gap: null,
  gapWhy: WHY,
  levellingUp: null,
  levellingUpWhy: WHY,
  throughTime: [],
  caveats: [],
  methodNotes: [],
  provenance: [],
  why: WHY,
};

export const commissionedTenths: InequalityAnswer = { ...byTenths, eras };

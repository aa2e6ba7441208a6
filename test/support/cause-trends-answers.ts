import type { CauseTrend, CauseTrendsAnswer } from '../../server/contract/cause-trends.ts';
import type { RecentTrend } from '../../server/contract/parts.ts';
import type { TrendPoint, TrendSeries } from '../../server/contract/trend.ts';
import { causeType, NIGHTS_TYPE } from '../../server/observation/cause-categories.ts';
import { byCause } from './causes-answers.ts';
import { financialYear, type PointIn, point } from './trend-answers.ts';

/** Hand-made answers, from which every figure, chart, table and file of causes through time is tested. All is invented. */

const periods = [2019, 2020, 2021, 2022, 2023].map(financialYear);
const england = { code: 'E92000001', name: 'England', type: 'england' } as const;

const untested: RecentTrend = {
  direction: 'cannot-calculate',
  judgement: null,
  chiSquared: null,
  because: 'No trend can be calculated: a year has no value.',
};
const falling: RecentTrend = {
  direction: 'decreasing',
  judgement: 'better',
  chiSquared: 14.2,
  because: '2019/20 to 2023/24: the slope is below 0.',
};

type Given = readonly [PointIn, PointIn, PointIn, PointIn, PointIn];

function toSeries(
  role: TrendSeries['role'],
  category: { readonly type: string; readonly value: string },
  given: Given,
  changes: Partial<TrendSeries> = {},
): TrendSeries {
  const area = role === 'area' ? byCause.area : england;
  return {
    key: `${role} ${category.value}`,
    label: role === 'area' ? category.value : england.name,
    role,
    area,
    sex: 'persons',
    age: byCause.question.age,
    category,
    points: given.flatMap((value, place): TrendPoint[] => {
      const period = periods[place];
      if (value === null || !period) return [];
      const made = point(period, value, role === 'area' ? 4 : 0.5);
      const comparison = role === 'area' && typeof value === 'number' ? 'better' : 'not-compared';
      return [{ ...made, comparison, count: made.value === null ? null : made.value * 4, extract: 'causes' }];
    }),
    recentTrend: untested,
    excess: null,
    demonstration: false,
    mixedReleases: false,
    why: null,
    ...changes,
  };
}

/** A group by first external cause with its figures of the five years, and England's where there are any. */
export function causeTrend(
  label: string,
  given: Given,
  beside: Given | null,
  changes: Partial<CauseTrend> = {},
): CauseTrend {
  const category = { type: causeType('first'), value: label };
  return {
    key: label.toLowerCase(),
    label,
    codes: null,
    kind: 'cause',
    group: null,
    isUnderFivesPriority: false,
    rank: 1,
    series: toSeries('area', category, given),
    benchmark: beside && toSeries('benchmark', category, beside),
    whyNoLine: null,
    ...changes,
  };
}

const tested = (trend: CauseTrend, recentTrend: RecentTrend): CauseTrend => ({
  ...trend,
  series: { ...trend.series, recentTrend },
});

/** Falls decrease in every year. */
export const fallsThroughTime: CauseTrend = tested(
  causeTrend('Falls', [50, 46, 42, 36, 30], [44, 43, 42, 41, 40], {
    codes: 'W00-W19',
    isUnderFivesPriority: true,
  }),
  falling,
);

const transport = causeTrend('Transport', [8, 'suppressed', 7, 6, 'suppressed'], [9, 9, 8, 8, 8], {
  codes: 'V01-V99',
  rank: 2,
});
const drowning = causeTrend(
  'Drowning and submersion',
  ['suppressed', 'suppressed', 'suppressed', 'suppressed', 'suppressed'],
  null,
  { rank: null, whyNoLine: 'Suppressed in every year.' },
);
const forces = causeTrend('Forces of nature', [0, 0, 0, 0, 0], null, {
  rank: null,
  whyNoLine: 'No admission in any year.',
});

const nightsCategory = { type: NIGHTS_TYPE, value: 'Zero nights' };

/** West Sussex, children under 5, by first external cause, 2019/20 to 2023/24; another release begins in 2022/23. */
export const causesThroughTime: CauseTrendsAnswer = {
  storeVersion: 3,
  storeVersionAt: '2026-01-31T09:00:00.000Z',
  demonstration: false,
  question: {
    area: byCause.area.code,
    by: 'cause',
    position: 'first',
    within: null,
    sex: 'persons',
    age: byCause.question.age,
  },
  indicator: byCause.indicator,
  area: byCause.area,
  benchmark: england,
  headline: 'West Sussex: falls decreasing, 2019/20 to 2023/24',
  subtitle: 'Hospital admissions for injury by first external cause; West Sussex; 2019/20 to 2023/24',
  sentence: 'Hospital admissions for injury by first external cause, in West Sussex, 2019/20 to 2023/24.',
  alternativeText: 'Small line charts of 2 groups with England. Falls 50.0 to 30.0.',
  addsUpNote: byCause.addsUpNote,
  groups: [fallsThroughTime, transport, drowning, forces],
  periods,
  breaks: [
    {
      period: financialYear(2022),
      words: 'Another release: 2022/23 is from b.csv, 2021/22 from a.csv.',
    },
  ],
  nights: {
    series: [
      toSeries('area', nightsCategory, [48, 47, 'suppressed', 51, 53]),
      toSeries('benchmark', nightsCategory, [47, 48, 49, 50, 52]),
    ],
    periods,
    sentence: '48.0% of admissions in 2019/20 were without a night in hospital; 53.0% in 2023/24.',
    caution: 'A change in this share shows how patients are recorded.',
  },
  whyNoNights: null,
  held: byCause.held,
  eras: byCause.eras,
  caveats: byCause.caveats,
  comparisonMethod: 'Each figure of a group is compared with the same group in England.',
  recentTrendMethod: 'Recent trends follow the method of the Office for Health Improvement and Disparities.',
  limitsNote: 'The 95% confidence limits were worked out here.',
  provenance: byCause.provenance,
  why: null,
  howToSupply: null,
};

/** England itself, made up: nothing to compare with. */
export const causesOfEngland: CauseTrendsAnswer = {
  ...causesThroughTime,
  demonstration: true,
  area: england,
  benchmark: null,
  groups: [{ ...fallsThroughTime, benchmark: null }],
  breaks: [],
  nights: null,
  whyNoNights: 'Nights in hospital are not held for this area, age and sex.',
};

/** Everything is suppressed or none. */
export const causesAllHidden: CauseTrendsAnswer = {
  ...causesThroughTime,
  groups: [drowning, forces],
  breaks: [],
};

/** Nothing is held. */
export const noCausesThroughTime: CauseTrendsAnswer = {
  ...causesThroughTime,
  headline: 'No figures by cause for West Sussex',
  groups: [],
  periods: [],
  breaks: [],
  nights: null,
  whyNoNights: 'Nothing is held to work it out from.',
  caveats: [],
  comparisonMethod: '',
  recentTrendMethod: '',
  limitsNote: '',
  provenance: [],
  why: 'No figures by first external cause have been brought in yet.',
  howToSupply: 'Bring admissions with a cause.',
};

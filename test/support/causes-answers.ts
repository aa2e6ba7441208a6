import type { CauseGroup, CausesAnswer, CostRange } from '../../server/contract/causes.ts';
import { causeGroup, causePoint, suppressedGroup } from './causes-cases.ts';
import { eras, oneArea } from './trend-answers.ts';

/** Hand-made answers, from which every figure, chart, table and file of causes is tested. The figures are invented. */

const period = { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' } as const;
const before = { label: '2022/23', start: '2022-04-01', end: '2023-03-31', kind: 'financial' } as const;
const age = { key: '0-4', from: 0, to: 4, label: '0 to 4 years' };

export const fallsCost: CostRange = {
  lowerPounds: 205_000,
  upperPounds: 300_000,
  admissions: 200,
  basis: 'by-length-of-stay',
  parts: [
    { lengthOfStay: '2 days or more', admissions: 50, lowerPoundsEach: 2000, upperPoundsEach: 3000 },
    { lengthOfStay: 'A day or less', admissions: 150, lowerPoundsEach: 700, upperPoundsEach: 1000 },
  ],
  priceYear: null,
  priceYearWords: 'The source does not name its price year.',
  covers: 'Short-term cost to the NHS',
  leavesOut: 'Costs to families',
  holdsIf: 'if all happened at home',
  source: 'Injury Prevention 2016;22:334',
  words: '£205,000 to £300,000 for 200 admissions by length of stay, if all happened at home',
};

const falls = causeGroup({
  benchmarkMeasure: causePoint({ value: 40, comparison: 'not-compared' }),
  changeOnYear: {
    from: before,
    value: 30,
    difference: 20,
    percent: 66.7,
    isMoreThanChance: true,
    lower95: 12,
    upper95: 28,
    method: 'normal-limits-of-difference',
    words: 'Up 20.0 (66.7%) since 2022/23; more than chance',
  },
  difference: {
    value: 10,
    lower95: 4.9,
    upper95: 15.1,
    isMoreThanChance: true,
    share: 0.8,
    method: 'limits-of-area',
    words: '10.0 per 10,000 above England; more than chance',
  },
  history: [
    { period: before, value: 30, count: 120, missing: null },
    { period, value: 50, count: 200, missing: null },
  ],
  cost: fallsCost,
});

const transport: CauseGroup = causeGroup({
  key: 'transport',
  label: 'Transport',
  codes: 'V01-V99',
  isUnderFivesPriority: false,
  rank: 2,
  measure: causePoint({ value: 5, lower95: 3.1, upper95: 7.7, count: 20, comparison: 'better' }),
  benchmarkMeasure: causePoint({ value: 8, comparison: 'not-compared' }),
  share: 0.05,
  whyNoCost: 'No cost of an admission is held.',
  whyNoChange: 'No figure of the year before 2023/24 is held.',
  parts: [
    {
      ...causeGroup({ key: 'pedestrian', label: 'Pedestrian', codes: 'V01-V09' }),
      measure: causePoint({ value: 2.5, count: 10 }),
    },
  ].map(({ key, label, codes, measure }) => ({
    key,
    label,
    codes,
    measure,
    why: null,
    benchmarkMeasure: null,
    changeOnYear: null,
    whyNoChange: null,
    difference: null,
    whyNoDifference: null,
    history: [],
  })),
});

const noCause = causeGroup({
  key: 'none',
  label: 'No external cause recorded',
  codes: null,
  kind: 'none',
  isUnderFivesPriority: false,
  rank: null,
  measure: causePoint({ value: 10, lower95: 7.1, upper95: 13.6, count: 40 }),
  share: 0.1,
});

const noForces = causeGroup({
  key: 'forces-of-nature',
  label: 'Forces of nature',
  isUnderFivesPriority: false,
  rank: 3,
  measure: causePoint({ value: 0, lower95: 0, upper95: 0.9, count: 0 }),
  share: 0,
});

const { indicator, area, provenance } = oneAreaParts();

/** West Sussex, children under 5, by first external cause. */
export const byCause: CausesAnswer = {
  storeVersion: 3,
  storeVersionAt: '2026-01-31T09:00:00.000Z',
  demonstration: false,
  question: {
    area: area.code,
    by: 'cause',
    position: 'first',
    within: null,
    period: '2023/24',
    sex: 'persons',
    age,
  },
  indicator,
  area,
  benchmark: { code: 'E92000001', name: 'England', type: 'england' },
  period,
  headline: 'West Sussex: falls caused 50% of admissions for injury, 2023/24',
  subtitle: 'Hospital admissions for injury by first external cause, per 10,000; West Sussex; 2023/24',
  sentence: 'Hospital admissions for injury by first external cause, in West Sussex, 2023/24.',
  alternativeText: 'Bar chart of 5 groups, per 10,000. Falls 50.0. Transport 5.0. 1 suppressed.',
  addsUp: true,
  addsUpNote: 'Each admission is counted once, by its first external cause.',
  total: {
    measure: causePoint({ value: 100, lower95: 92, upper95: 108, count: 400 }),
    why: null,
    benchmarkMeasure: causePoint({ value: 87.5, comparison: 'not-compared' }),
    changeOnYear: null,
    whyNoChange: null,
    difference: null,
    whyNoDifference: null,
    history: [{ period, value: 100, count: 400, missing: null }],
  },
  groups: [falls, transport, suppressedGroup, noForces, noCause],
  costNote: 'Short-term cost to the NHS of falls, poisonings and scalds.',
  zeroNights: {
    share: 0.6,
    lower95: 0.54,
    upper95: 0.65,
    method: 'wilson',
    admissions: 180,
    of: 300,
    sentence: '60.0% of admissions in 2023/24 were without a night in hospital.',
    caution: 'A change in this share shows how patients are recorded.',
    history: [{ period, share: 0.6 }],
  },
  whyNoZeroNights: null,
  held: {
    ages: [age],
    periods: [before, period],
    sexes: ['persons'],
    divisions: [{ by: 'cause', position: 'first' }],
    codeGroups: [],
  },
  eras: [...eras],
  caveats: [{ text: 'Counts are rounded.', source: 'NHS England', periods: [], areas: [] }],
  methodNotes: ['Each group is compared with the same group in England.'],
  provenance,
  why: null,
  howToSupply: null,
};

/** The same made up, with a long name. */
export const madeUp: CausesAnswer = {
  ...byCause,
  demonstration: true,
  groups: [
    falls,
    { ...transport, label: 'Electricity, radiation and extreme temperature or pressure' },
    noCause,
  ],
};

/** Nothing is held. */
export const nothing: CausesAnswer = {
  ...byCause,
  period: null,
  headline: 'No figures by cause for West Sussex',
  total: { ...byCause.total, measure: null, benchmarkMeasure: null, history: [] },
  groups: [],
  zeroNights: null,
  whyNoZeroNights: 'Nothing is held to work it out from.',
  caveats: [],
  methodNotes: [],
  provenance: [],
  why: 'No figures by first external cause have been brought in yet.',
  howToSupply: 'Bring admissions with a cause.',
};

function oneAreaParts() {
  const [series] = oneArea.series;
  if (!series) throw new Error('the answer of one area has no series');
  return { indicator: oneArea.indicator, area: series.area, provenance: oneArea.provenance };
}

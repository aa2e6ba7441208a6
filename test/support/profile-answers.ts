import type {
  ChangeOnYear,
  PeerRange,
  ProfileAnswer,
  ProfileIndicator,
  ProfileRow,
} from '../../server/contract/profile.ts';
import type { TrendPoint } from '../../server/contract/trend.ts';
import { financialYear, provenance } from './trend-answers.ts';

/** Hand-made profiles, from which words, tables and files of a profile are tested. The figures are invented. */

export const admissions: ProfileIndicator = {
  id: 'injury-admissions',
  name: 'Hospital admissions caused by injuries in children and young people',
  shortName: 'Hospital admissions for injury',
  theme: 'injury',
  unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
  polarity: 'low-is-good',
};

export const poverty: ProfileIndicator = {
  id: 'child-poverty-relative',
  name: 'Children in relative low income families',
  shortName: 'Children in relative low income',
  theme: 'poverty',
  unit: { label: '%', multiplier: 100, valueType: 'proportion' },
  polarity: 'low-is-good',
};

export const homelessness: ProfileIndicator = {
  id: 'homelessness-duty-owed',
  name: 'Households owed a prevention or relief duty',
  shortName: 'Households owed a homelessness duty',
  theme: 'homelessness',
  unit: { label: 'per 1,000 households', multiplier: 1000, valueType: 'crude-rate' },
  polarity: 'no-judgement',
};

export const population: ProfileIndicator = {
  id: 'population',
  name: 'Resident population',
  shortName: 'Resident population',
  theme: 'other',
  unit: { label: 'people', multiplier: 1, valueType: 'count' },
  polarity: 'no-judgement',
};

/** A figure of 2023/24 whose limits lie 5 to either side. */
export function profilePoint(value: number | null, changes: Partial<TrendPoint> = {}): TrendPoint {
  return {
    period: financialYear(2023),
    value,
    lower95: value === null ? null : value - 5,
    upper95: value === null ? null : value + 5,
    lower998: null,
    upper998: null,
    count: null,
    denominator: null,
    missing: value === null ? 'not-available' : null,
    notes: [],
    method: value === null ? null : 'published',
    comparison: 'not-compared',
    commissioner: 'local-authority',
    splitBecause: null,
    lead: { type: 'local-authority', name: 'Local authority' },
    extract: provenance.extract,
    ...changes,
  };
}

/** A change from 2022/23 that may be chance. */
export function change(value: number, now: number, changes: Partial<ChangeOnYear> = {}): ChangeOnYear {
  const difference = now - value;
  return {
    from: financialYear(2022),
    value,
    difference,
    percent: (difference / value) * 100,
    isMoreThanChance: false,
    lower95: difference - 7.07107,
    upper95: difference + 7.07107,
    method: 'normal-limits-of-difference',
    words: 'Changed since 2022/23; may be chance',
    ...changes,
  };
}

export const range: PeerRange = {
  areaType: 'utla',
  inForce: 153,
  areas: 151,
  lowest: 30,
  lowerQuartile: 60,
  median: 72,
  upperQuartile: 87,
  highest: 150,
  rank: 38,
  position: 'highest-quarter',
  words: '38th highest of 151 upper-tier and unitary authorities',
};

/** Admissions of West Sussex at ages 0 to 14, worse than England and falling, but for the changes given. */
export function profileRow(changes: Partial<ProfileRow> = {}): ProfileRow {
  return {
    key: 'injury-admissions|0-14',
    label: 'Hospital admissions for injury, ages 0 to 14 years',
    indicator: admissions,
    age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
    sex: 'persons',
    measure: profilePoint(87.1, { comparison: 'worse', count: 1290, denominator: 148_122 }),
    benchmarkMeasure: profilePoint(72.7),
    recentTrend: {
      direction: 'decreasing',
      judgement: 'better',
      chiSquared: 27.09,
      because: '2019/20 to 2023/24: the slope is more than chance.',
    },
    changeOnYear: change(91.2, 87.1, { words: 'Down 4.1 (4.5%) since 2022/23; may be chance' }),
    whyNoChange: null,
    peers: range,
    whyNoPeers: null,
    commissions: 'Council',
    partnerPart: null,
    leads: 'Council (county or unitary), with partners supporting',
    demonstration: false,
    mixedReleases: false,
    why: null,
    ...changes,
  };
}

/** No trend, change or range: what a row has where nothing can be worked out. */
export const nothingWorkedOut = {
  recentTrend: {
    direction: 'cannot-calculate',
    judgement: null,
    chiSquared: null,
    because: 'No trend can be calculated: 5 points are needed.',
  },
  changeOnYear: null,
  whyNoChange: 'No figure of the year before is held.',
  peers: null,
  whyNoPeers: 'No figure is held for the area.',
} as const satisfies Partial<ProfileRow>;

export const povertyRow = profileRow({
  key: 'child-poverty-relative|0-15',
  label: 'Children in relative low income, ages 0 to 15 years',
  indicator: poverty,
  age: { key: '0-15', from: 0, to: 15, label: '0 to 15 years' },
  measure: profilePoint(12.2, {
    comparison: 'better',
    commissioner: 'none',
    lead: null,
    lower95: 12,
    upper95: 12.4,
  }),
  benchmarkMeasure: profilePoint(20.1),
  recentTrend: {
    direction: 'no-change',
    judgement: 'neutral',
    chiSquared: 2.1,
    because: 'It may be chance.',
  },
  changeOnYear: change(12.9, 12.2, {
    isMoreThanChance: true,
    words: 'Down 0.7 percentage points (5.4%) since 2022/23; more than chance',
  }),
  peers: {
    ...range,
    lowest: 3,
    lowerQuartile: 13,
    median: 18,
    upperQuartile: 25,
    highest: 42,
    rank: 120,
    position: 'lowest-quarter',
    words: '120th highest of 151 upper-tier and unitary authorities',
  },
  commissions: null,
  leads: 'No statutory local lead since the duty to reduce child poverty was repealed',
});

/** Held by districts, so that the county has none. */
export const homelessnessRow = profileRow({
  key: 'homelessness-duty-owed|0+',
  label: 'Households owed a homelessness duty',
  indicator: homelessness,
  age: { key: '0+', from: 0, to: null, label: 'All ages' },
  measure: null,
  benchmarkMeasure: null,
  ...nothingWorkedOut,
  commissions: null,
  leads: 'The housing authority leads: the district or unitary council, never the county.',
  why: 'No figures are held for West Sussex (E10000032).',
});

export const populationRow = profileRow({
  key: 'population|0-17',
  label: 'Resident population, ages 0 to 17 years',
  indicator: population,
  age: { key: '0-17', from: 0, to: 17, label: '0 to 17 years' },
  measure: profilePoint(181_943, {
    count: 181_943,
    lower95: null,
    upper95: null,
    method: null,
    commissioner: 'none',
    lead: null,
  }),
  benchmarkMeasure: profilePoint(12_183_016),
  ...nothingWorkedOut,
  commissions: null,
  leads: 'Nobody leads on it: it is context for the other figures.',
});

/** West Sussex beside England, with all four rows and an indicator that is not held. */
export function profileAnswer(changes: Partial<ProfileAnswer> = {}): ProfileAnswer {
  return {
    storeVersion: 12,
    storeVersionAt: '2026-03-31T09:00:00.000Z',
    demonstration: false,
    area: {
      code: 'E10000032',
      name: 'West Sussex',
      type: 'utla',
      types: ['utla'],
      parents: [
        { code: 'E12000008', name: 'South East', type: 'region' },
        { code: 'E92000001', name: 'England', type: 'england' },
      ],
      validFrom: null,
      validTo: null,
      successors: [],
    },
    replaced: null,
    partner: null,
    partners: [],
    benchmark: { code: 'E92000001', name: 'England', type: 'england' },
    headline: 'West Sussex: 1 of 2 figures worse than England',
    subtitle:
      'Latest figures for West Sussex beside England and 153 upper-tier and unitary authorities; 2023/24',
    sentence: 'Profile of West Sussex: 3 figures, persons, the latest held of each indicator and age.',
    summary: [
      'Of 2 figures compared with England, 1 is worse and 1 better.',
      'Recent trends: decreasing and getting better: hospital admissions for injury, ages 0 to 14 years.',
      'None of the 2 changes on the year that could be tested is more than chance.',
    ],
    alternativeText: 'Spine chart, 2 bars.',
    themes: [
      { theme: 'injury', name: 'Injury' },
      { theme: 'poverty', name: 'Child poverty' },
      { theme: 'homelessness', name: 'Homelessness' },
      { theme: 'other', name: 'Other indicators' },
    ],
    rows: [profileRow(), povertyRow, homelessnessRow, populationRow],
    notHeld: [
      {
        indicator: {
          ...poverty,
          id: 'child-poverty-hmrc',
          name: 'Low income, to 2016',
          shortName: 'To 2016',
        },
        why: 'No extract with figures for “Low income, to 2016” has been brought in yet.',
      },
    ],
    methods: {
      comparison: 'Each figure is compared with England.',
      recentTrend: 'Recent trend: chi-squared at 99.8%.',
      changeOnYear: 'Limits of the difference.',
      peers: 'The range is that of the 153 upper-tier and unitary authorities in force today.',
      limits: "The limits are the publisher's own.",
    },
    caveats: [
      {
        text: 'Counts are rounded.',
        source: 'NHS England',
        periods: [],
        areas: [],
        indicators: ['injury-admissions'],
      },
    ],
    provenance: [provenance],
    why: null,
    ...changes,
  };
}

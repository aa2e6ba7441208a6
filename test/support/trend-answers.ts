import type { PeriodAnswer, Provenance } from '../../server/contract/parts.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../../server/contract/trend.ts';

/**
 * Hand-made answers, from which every figure, chart, table and file of a trend is tested. The figures are invented;
 * only the shape of the national course is true to life.
 */

/** `2010/11` and its days. */
export function financialYear(start: number): PeriodAnswer {
  const end = start + 1;
  const label = `${start}/${String(end).slice(2)}`;
  return { label, start: `${start}-04-01`, end: `${end}-03-31`, kind: 'financial' };
}

/** The fourteen financial years 2010/11 to 2023/24. */
export const years: readonly PeriodAnswer[] = Array.from({ length: 14 }, (_, place) =>
  financialYear(2010 + place),
);

/** What a point may be made from: a value, the reason why there is none, or null for no point at all. */
export type PointIn = number | 'suppressed' | 'not-available' | null;

const nothing = {
  value: null,
  lower95: null,
  upper95: null,
  lower998: null,
  upper998: null,
  count: null,
  denominator: null,
  method: null,
} as const;

export function point(
  period: PeriodAnswer,
  given: number | 'suppressed' | 'not-available',
  spread = 4,
): TrendPoint {
  const rest: Pick<TrendPoint, 'period' | 'notes' | 'commissioner' | 'splitBecause' | 'lead' | 'extract'> = {
    period,
    notes: [],
    commissioner: 'local-authority',
    splitBecause: null,
    lead: { type: 'local-authority', name: 'Local authority' },
    extract: 'feedfacecafebeef',
  };
  if (typeof given !== 'number') {
    return { ...nothing, ...rest, missing: given, comparison: 'not-compared' };
  }
  return {
    ...rest,
    value: given,
    lower95: Math.max(0, given - spread),
    upper95: given + spread,
    lower998: Math.max(0, given - 1.5 * spread),
    upper998: given + 1.5 * spread,
    count: Math.round(given * 12.5),
    denominator: 125_000,
    missing: null,
    method: 'published',
    comparison: 'worse',
  };
}

interface SeriesIn {
  readonly code: string;
  readonly label: string;
  readonly values: readonly PointIn[];
  readonly role?: TrendSeries['role'];
  readonly spread?: number;
  readonly periods?: readonly PeriodAnswer[];
}

export function series({
  code,
  label,
  values,
  role = 'area',
  spread,
  periods = years,
}: SeriesIn): TrendSeries {
  const points = values.flatMap((given, place) => {
    const period = periods[place];
    return given === null || period === undefined ? [] : [point(period, given, spread)];
  });
  return {
    key: code,
    label,
    role,
    area: { code, name: label, type: code.startsWith('E92') ? 'england' : 'utla' },
    sex: 'persons',
    age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
    category: null,
    points: role === 'benchmark' ? points.map((one) => ({ ...one, comparison: 'not-compared' })) : points,
    recentTrend: {
      direction: 'decreasing',
      judgement: 'better',
      chiSquared: 41.2,
      because: 'Tested on the latest five years at 99.8%.',
    },
    demonstration: false,
    mixedReleases: false,
    excess: null,
    why: points.length === 0 ? 'The extracts hold no figure for it.' : null,
  };
}

export const england = series({
  code: 'E92000001',
  label: 'England',
  role: 'benchmark',
  spread: 0.6,
  values: [115.2, 118.7, 103.8, 112.1, 109.6, 104.2, 101.5, 96.4, 96.1, 91.2, 75.7, 84.3, 75.4, 72.7],
});

export const westSussex = series({
  code: 'E10000032',
  label: 'West Sussex',
  values: [116.5, 121.3, 118.2, 127.4, 124.9, 119.8, 112.6, 108.3, 110.9, 104.4, 83.6, 96.2, 90.3, 87.1],
});

export const provenance: Provenance = {
  extract: 'feedfacecafebeef',
  publisher: 'Office for Health Improvement and Disparities',
  source: 'Office for Health Improvement and Disparities, Fingertips, indicator 90284',
  fileName: 'injuries.csv',
  sha256: 'ab'.repeat(32),
  released: '2025-03-04',
  releasedStated: true,
  receivedAt: '2025-03-10T09:00:00Z',
  licence: 'Open Government Licence v3.0',
  demonstration: false,
};

export function answer(given: readonly TrendSeries[], changes: Partial<TrendAnswer> = {}): TrendAnswer {
  return {
    storeVersion: 12,
    storeVersionAt: '2025-03-10T09:00:00Z',
    demonstration: false,
    question: {
      indicator: 'injury-admissions',
      areas: given.filter(({ role }) => role === 'area').map(({ area }) => area.code),
      sex: 'persons',
      age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
      benchmark: 'E92000001',
      by: 'area',
      categoryType: null,
      show: 'value',
    },
    indicator: {
      id: 'injury-admissions',
      name: 'Hospital admissions caused by unintentional and deliberate injuries in children',
      shortName: 'Injury admissions',
      theme: 'injury',
      unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
      polarity: 'low-is-good',
    },
    headline: 'Injury admissions in West Sussex fell but stayed above England',
    subtitle:
      'Hospital admissions for injury per 10,000 children aged 0 to 14 years, persons, West Sussex and England, 2010/11 to 2023/24',
    sentence: 'Injury admissions at 0 to 14 years, persons, in West Sussex compared with England.',
    alternativeText:
      'Line chart. West Sussex falls from 116.5 in 2010/11 to 87.1 in 2023/24; England falls from 115.2 to 72.7.',
    series: [...given],
    periods: [...years],
    eras: [],
    caveats: [
      {
        text: 'The COVID-19 pandemic reduced admissions in 2020/21.',
        source: 'catalogue',
        periods: ['2020/21'],
        areas: [],
      },
    ],
    comparisonMethod: "An area is compared by whether England's value lies within its 95% limits.",
    recentTrendMethod: 'Recent trends are tested at 99.8% confidence.',
    measureNote: '',
    limitsNote: "The limits are the publisher's own 95% confidence limits.",
    provenance: [provenance],
    why: null,
    ...changes,
  };
}

const drift = (by: number, values: readonly number[]): number[] =>
  values.map((value, place) => Math.round((value + by + ((place * 7) % 5)) * 10) / 10);

const westSussexValues = westSussex.points.flatMap(({ value }) => (value === null ? [] : [value]));

const neighbours = [
  ['E06000043', 'Brighton and Hove'],
  ['E10000011', 'East Sussex'],
  ['E10000030', 'Surrey'],
  ['E10000014', 'Hampshire'],
  ['E10000016', 'Kent'],
  ['E06000044', 'Portsmouth'],
  ['E06000045', 'Southampton'],
  ['E06000046', 'Isle of Wight'],
  ['E06000058', 'Bournemouth, Christchurch and Poole'],
] as const;

function neighbour(place: number, by: number): TrendSeries {
  const [code, label] = neighbours[place] ?? ['E06000001', 'Hartlepool'];
  return series({ code, label, values: drift(by, westSussexValues) });
}

export const oneArea = answer([westSussex, england]);

/** Who commissioned for ages 0 to 14 since the record begins. */
export const eras: TrendAnswer['eras'] = [
  ['Under 5 (0 to 4 years)', 0, 4, null, '2013-03-31', 'primary-care-trust'] as const,
  ['Under 5 (0 to 4 years)', 0, 4, '2013-04-01', '2015-09-30', 'nhs-england'] as const,
  ['Under 5 (0 to 4 years)', 0, 4, '2015-10-01', null, 'local-authority'] as const,
  ['5 to 14 years', 5, 14, null, '2013-03-31', 'primary-care-trust'] as const,
  ['5 to 14 years', 5, 14, '2013-04-01', null, 'local-authority'] as const,
].map(([ages, ageFrom, ageTo, from, to, commissioner]) => ({
  ages,
  ageFrom,
  ageTo,
  from,
  to,
  commissioner,
  name: commissioner,
  source: 'SI 2015/921',
}));

export const commissioned = answer([westSussex, england], { eras });

export const threeAreas = answer([westSussex, neighbour(0, -22), neighbour(1, -4), england]);

export const fiveAreas = answer([
  westSussex,
  ...[-22, -4, -30, -12].map((by, at) => neighbour(at, by)),
  england,
]);

export const tenAreas = answer([
  westSussex,
  ...[-22, -4, -30, -12, -9, 16, 19, 3, -7].map((by, at) => neighbour(at, by)),
  england,
]);

export const tenCommissioned = { ...tenAreas, eras };

/** A line for each age piece, each with its own commissioners. */
export const commissionedByAge = answer(
  [
    {
      ...westSussex,
      key: 'E10000032 0-4',
      label: '0 to 4 years',
      age: { key: '0-4', from: 0, to: 4, label: '0 to 4 years' },
    },
    {
      ...series({ code: 'E10000032', label: '5 to 14 years', values: drift(-30, westSussexValues) }),
      key: 'E10000032 5-14',
      age: { key: '5-14', from: 5, to: 14, label: '5 to 14 years' },
    },
  ],
  { eras, question: { ...oneArea.question, by: 'age' }, headline: 'Under-fives are admitted most' },
);

export const gapsAndSuppressed = answer(
  [
    series({
      code: 'E06000017',
      label: 'Rutland',
      spread: 22,
      values: [
        98,
        'suppressed',
        91.4,
        'suppressed',
        'suppressed',
        null,
        null,
        77.2,
        80.4,
        84,
        'not-available',
        61,
        58.2,
        'suppressed',
      ],
    }),
    series({
      code: 'E06000063',
      label: 'Cumberland',
      spread: 9,
      values: [
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        null,
        'not-available',
        102.3,
      ],
    }),
    england,
  ],
  { headline: 'Admissions in Rutland are too few for a trend' },
);

function ofSex(sex: 'male' | 'female', label: string, by: number): TrendSeries {
  const made = series({ code: 'E10000032', label, values: drift(by, westSussexValues) });
  return { ...made, key: `E10000032 ${sex}`, sex, area: westSussex.area };
}

export const bySex = answer(
  [
    ofSex('male', 'Males', 14),
    ofSex('female', 'Females', -16),
    { ...england, key: 'E92000001 male', sex: 'male', label: 'England, males' },
    {
      ...series({
        code: 'E92000001',
        label: 'England, females',
        role: 'benchmark',
        values: drift(-34, westSussexValues),
      }),
      key: 'E92000001 female',
      sex: 'female',
      area: england.area,
    },
  ],
  { question: { ...oneArea.question, by: 'sex' }, headline: 'Boys are admitted for injury more than girls' },
);

export const demonstration = answer(
  [
    { ...westSussex, demonstration: true },
    { ...england, demonstration: true },
  ],
  {
    demonstration: true,
    provenance: [{ ...provenance, demonstration: true, source: 'Demonstration data, made up: injuries.csv' }],
  },
);

export const veryLongNames = answer(
  [
    series({
      code: 'E06000098',
      label:
        'The Royal and Ancient United Boroughs of Upper Wetherbridge, Saint Bartholomew-on-the-Marsh and Llanfairpwllgwyngyll',
      values: westSussexValues,
    }),
    series({
      code: 'E06000099',
      label: 'Westmorland & Furness <combined>',
      values: drift(-3, westSussexValues),
    }),
    england,
  ],
  {
    headline:
      'Admissions in the United Boroughs of Upper Wetherbridge and Saint Bartholomew-on-the-Marsh fell',
    caveats: Array.from({ length: 7 }, (_, place) => ({
      text: `Caveat ${place + 1}: trusts moved same-day emergency care out of the admitted patient data, trust by trust, so that a fall may appear where injuries have not become fewer.`,
      source: 'NHS England, Hospital Admitted Patient Care Activity',
      periods: [],
      areas: [],
    })),
  },
);

export const zeroValues = answer(
  [
    series({
      code: 'E09000001',
      label: 'City of London',
      spread: 3,
      values: [0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0, 0],
    }),
  ],
  { headline: 'No admissions in the City of London' },
);

export const singlePoint = answer(
  [
    series({ code: 'E10000032', label: 'West Sussex', values: [87.1], periods: years.slice(13) }),
    series({
      code: 'E92000001',
      label: 'England',
      role: 'benchmark',
      values: [72.7],
      periods: years.slice(13),
    }),
  ],
  { periods: years.slice(13), headline: 'One year of admissions is held' },
);

const pools = [
  ['Apr 2011 - Mar 2014', 2011],
  ['Apr 2014 - Mar 2017', 2014],
  ['Apr 2017 - Mar 2020', 2017],
  ['Apr 2020 - Mar 2023', 2020],
] as const;

const pooledPeriods: readonly PeriodAnswer[] = pools.map(([label, start]) => ({
  label,
  start: `${start}-04-01`,
  end: `${start + 3}-03-31`,
  kind: 'pooled',
}));

export const percentages = answer(
  [
    series({
      code: 'E10000032',
      label: 'West Sussex',
      spread: 0.2,
      values: [12.2, 12.9, 13.3, 14.1],
      periods: pooledPeriods,
    }),
    series({
      code: 'E92000001',
      label: 'England',
      role: 'benchmark',
      spread: 0,
      values: [15.1, 16.2, 18.4, 19.1],
      periods: pooledPeriods,
    }),
  ],
  {
    periods: [...pooledPeriods],
    headline: 'Child poverty rose in West Sussex',
    indicator: {
      ...oneArea.indicator,
      shortName: 'Children in relative poverty',
      unit: { label: '%', multiplier: 100, valueType: 'proportion' },
    },
  },
);

/** Pools of three years, two of which cross a handover. */
export const commissionedPools = {
  ...percentages,
  indicator: oneArea.indicator,
  eras,
  headline: 'Injury admissions rose in West Sussex',
};

export const emptyAnswer = answer([], {
  periods: [],
  headline: 'Nothing to show',
  subtitle: 'Injury admissions, 0 to 14 years, persons, Isles of Scilly',
  alternativeText: 'No figures are held for this selection.',
  caveats: [],
  provenance: [],
  why: 'No figures are held for the Isles of Scilly at 0 to 14 years; its figures are published within those of Cornwall.',
});

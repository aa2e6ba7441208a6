import type {
  PartnerPiece,
  PartnerPoint,
  PartnerTrendAnswer,
  Stretch,
} from '../../server/contract/partner-trend.ts';
import type { PeriodAnswer } from '../../server/contract/parts.ts';
import { partnerPoint } from './partner-trend-cases.ts';
import { commissioned, financialYear, oneArea, point, provenance } from './trend-answers.ts';

/** Hand-made partner trends, from which the figure, the chart, the table and the file are tested. The figures are invented. */

const years = Array.from({ length: 8 }, (_, place) => financialYear(2011 + place));

const nhs: Partial<PartnerPoint> = { commissioner: 'nhs-england', bodies: ['NHS England'] };
const trust: Partial<PartnerPoint> = { commissioner: 'primary-care-trust', bodies: ['Primary care trust'] };
const council: Partial<PartnerPoint> = {};
const handover: Partial<PartnerPoint> = {
  commissioner: 'split',
  splitBecause: 'period',
  splitInWords: 'Two commissioners: handover in October 2015',
  bodies: ['NHS England', 'Local authority'],
  shares: [
    { ages: 'Under 5 (0 to 4 years)', name: 'NHS England', months: 6, ofMonths: 12 },
    { ages: 'Under 5 (0 to 4 years)', name: 'Local authority', months: 6, ofMonths: 12 },
  ],
};

const untested = {
  direction: 'cannot-calculate',
  judgement: null,
  chiSquared: null,
  because: '2011/12: No trend can be calculated: 5 points are needed.',
} as const;

function stretch(label: string, first: number, last: number, changes: Partial<Stretch> = {}): Stretch {
  return {
    label,
    commissioner: 'local-authority',
    splitBecause: null,
    bodies: [label],
    lead: 'Local authority',
    first: financialYear(first),
    last: financialYear(last),
    points: last - first + 1,
    recentTrend: untested,
    firstAndLast: null,
    note: null,
    ...changes,
  };
}

interface PieceIn {
  readonly ages: readonly [number, number];
  readonly label: string;
  readonly values: readonly (number | 'suppressed')[];
  readonly remits: readonly Partial<PartnerPoint>[];
  readonly stretches: readonly Stretch[];
  readonly periods?: readonly PeriodAnswer[];
}

function piece({
  ages: [from, to],
  label,
  values,
  remits,
  stretches,
  periods = years,
}: PieceIn): PartnerPiece {
  const points = values.flatMap((value, at) => {
    const period = periods[at];
    return period ? [partnerPoint(period, value, remits[at] ?? council)] : [];
  });
  return {
    key: `${from}-${to}`,
    role: from === 0 && to > 4 ? 'whole' : 'piece',
    label,
    age: { key: `${from}-${to}`, from, to, label: `${from} to ${to} years` },
    derived: false,
    points,
    england: points.map(({ period }, at) => ({ ...point(period, 70 + at, 0.5), comparison: 'not-compared' })),
    stretches: [...stretches],
    mixedReleases: false,
    demonstration: false,
    why: null,
  };
}

const underFives = piece({
  ages: [0, 4],
  label: 'Under 5 (0 to 4 years)',
  values: [100, 101, 99, 100, 100, 100, 'suppressed', 98],
  remits: [trust, trust, nhs, nhs, handover],
  stretches: [
    stretch('primary care trust', 2011, 2012),
    stretch('NHS England', 2013, 2014, {
      firstAndLast: {
        first: '2013/14',
        last: '2014/15',
        difference: 1,
        lower95: -4.7,
        upper95: 6.7,
        isMoreThanChance: false,
        words: 'From 99.0 in 2013/14 to 100.0 in 2014/15: may be chance.',
      },
    }),
    stretch('two commissioners: handover in October 2015', 2015, 2015, {
      commissioner: 'split',
      splitBecause: 'period',
      note: '2015/16 had two commissioners: handover in October 2015. Under 5 (0 to 4 years): NHS England for 6 and Local authority for 6 of its 12 months.',
    }),
    stretch('council (county or unitary)', 2016, 2018),
  ],
});

const older = piece({
  ages: [5, 14],
  label: '5 to 14 years',
  values: [50, 51, 49, 50, 50, 50, 52, 48],
  remits: [trust, trust],
  stretches: [stretch('primary care trust', 2011, 2012), stretch('council (county or unitary)', 2013, 2018)],
});

/** West Sussex in eight years: under-fives pass from trust to NHS England to the council, the others to the council at once. */
export const steady: PartnerTrendAnswer = {
  storeVersion: 12,
  storeVersionAt: '2025-03-10T09:00:00Z',
  demonstration: false,
  question: { area: 'E10000032', indicator: 'injury-admissions', sex: 'persons' },
  indicator: oneArea.indicator,
  area: { code: 'E10000032', name: 'West Sussex', type: 'utla' },
  headline: 'West Sussex, 2018/19: 98.0 under 5, 48.0 aged 5-14',
  subtitle:
    'Injury admissions, per 10,000, persons; Under 5 (0 to 4 years) and 5 to 14 years; West Sussex and England',
  sentence: 'Injury admissions, persons, in West Sussex, by age piece and who commissioned at the time.',
  alternativeText: 'Line charts by age, broken where the commissioner changed.',
  caution: 'This shows who commissioned the services, not what effect they had on injuries.',
  pieces: [underFives, older],
  periods: [...years],
  eras: commissioned.eras,
  ageRule: 'Ages are completed years: Under 5 (0 to 4 years) and 5 to 14 years.',
  comparisonMethod: 'Each figure is compared with that of England for the same ages.',
  recentTrendMethod: 'Trends are judged within a stretch of one body alone.',
  limitsNote: "The 95% confidence limits are the publisher's own.",
  caveats: [],
  provenance: [provenance],
  why: null,
};

/** The same as made-up data, with the older piece worked out by difference. */
export const madeUp: PartnerTrendAnswer = {
  ...steady,
  demonstration: true,
  pieces: steady.pieces.map((one) => ({ ...one, demonstration: true, derived: one.key === '5-14' })),
  provenance: [{ ...provenance, demonstration: true }],
};

const led: Partial<PartnerPoint> = {
  commissioner: 'none',
  bodies: [],
  lead: { type: 'highway-authority', name: 'Local highway authority' },
};

/** Roads have a lead and no commissioner. */
export const roads: PartnerTrendAnswer = {
  ...steady,
  question: { ...steady.question, indicator: 'ksi-casualties' },
  indicator: {
    ...steady.indicator,
    id: 'ksi-casualties',
    theme: 'roads',
    shortName: 'Killed or seriously injured',
  },
  caution: '',
  eras: [],
  pieces: [
    piece({
      ages: [0, 4],
      label: 'Under 5 (0 to 4 years)',
      values: [10, 11, 9, 10, 10, 10, 12, 8],
      remits: years.map(() => led),
      stretches: [
        stretch('led by: Local highway authority', 2011, 2018, { commissioner: 'none', bodies: [] }),
      ],
    }),
  ],
};

/** Nothing is held. */
export const nothing: PartnerTrendAnswer = {
  ...steady,
  headline: 'No figures by age for West Sussex',
  pieces: steady.pieces.map((one) => ({
    ...one,
    points: [],
    england: [],
    stretches: [],
    why: `No figures of ages ${one.age.label} are held.`,
  })),
  periods: [],
  eras: [],
  provenance: [],
  why: 'No figures are held for West Sussex.',
};

/** A piece with one figure, by its ages. */
export function aPiece(from: number, to: number, role: PartnerPiece['role'] = 'piece'): PartnerPiece {
  const made = piece({
    ages: [from, to],
    label: `${from} to ${to} years`,
    values: [50],
    remits: [],
    stretches: [],
  });
  return { ...made, role };
}

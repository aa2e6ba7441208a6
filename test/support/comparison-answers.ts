import type { ComparisonAnswer, ComparisonRow, FunnelLine } from '../../server/contract/comparison.ts';
import type { Comparison, Provenance } from '../../server/contract/parts.ts';
import { blankRow, row } from './comparison-cases.ts';

/** Hand-made answers, from which every figure, chart, table and file of a comparison is tested. All figures are invented. */

const origin: Provenance = {
  extract: 'real',
  publisher: 'Office for Health Improvement and Disparities',
  source: 'Office for Health Improvement and Disparities, injuries.csv',
  fileName: 'injuries.csv',
  sha256: 'ab'.repeat(32),
  released: '2025-03-04',
  releasedStated: true,
  receivedAt: '2026-01-02T09:00:00.000Z',
  licence: 'Open Government Licence v3.0',
  demonstration: false,
};

const names = [
  'Darlington',
  'Redcar and Cleveland',
  'Middlesbrough',
  'Stockton-on-Tees',
  'Bournemouth, Christchurch and Poole',
];
const atOneLevel = ['worse', 'worse', 'similar', 'better', 'better'] as const;
const atTwoLevels = ['worst', 'worse', 'similar', 'better', 'best'] as const;
const byFifths = Array.from({ length: 5 }, () => 'not-compared' as const);
const significances = ['high-99.8', 'high-95', 'not-significant', 'low-95', 'low-99.8'] as const;

/** Areas from 150 down to 50, their limits 8 to either side, the first two above and the last two below England. */
function rowsOf(count: number, comparisons: readonly Comparison[] = atOneLevel): ComparisonRow[] {
  return Array.from({ length: count }, (_, place) => {
    const share = count === 1 ? 0 : place / (count - 1);
    const value = 150 - 100 * share;
    const group = Math.min(4, Math.floor(share * 5));
    const significance = significances[group] ?? 'not-significant';
    return row({
      code: `E060${String(place + 1).padStart(5, '0')}`,
      name: place < names.length ? (names[place] ?? '') : `Borough of Example ${place + 1}`,
      rank: place + 1,
      comparison: comparisons[group] ?? 'similar',
      quintile: count < 5 ? null : 5 - group,
      funnel: { significance, population: 10_000 + 2_000 * ((place * 37) % 50) },
      funnelWhy: null,
      measure: {
        value,
        lower95: value - 8,
        upper95: value + 8,
        count: Math.round(value * 12),
        denominator: 120_000,
      },
    });
  });
}

function answerWith(
  rows: readonly ComparisonRow[],
  changes: Partial<ComparisonAnswer> = {},
): ComparisonAnswer {
  const period = { label: '2023/24', start: '2023-04-01', end: '2024-03-31', kind: 'financial' } as const;
  const values = rows.flatMap(({ measure }) => measure.value ?? []);
  const [highest = null, lowest = null] = [values[0], values.at(-1)];
  const benchmark = row({
    code: 'E92000001',
    name: 'England',
    comparison: 'not-compared',
    measure: { value: 72.7, lower95: 72.2, upper95: 73.2 },
  });
  return {
    storeVersion: 3,
    storeVersionAt: '2026-01-04T09:00:00.000Z',
    demonstration: false,
    question: {
      indicator: 'injury-admissions',
      areaType: 'utla',
      parent: null,
      areas: null,
      period: 'latest',
      sex: 'persons',
      age: { key: '0-14', from: 0, to: 14, label: '0 to 14 years' },
      benchmark: 'E92000001',
      method: 'ci95',
      chart: 'plot',
      highlight: [],
    },
    partnerArea: null,
    indicator: {
      id: 'injury-admissions',
      name: 'Hospital admissions caused by injuries in children and young people',
      shortName: 'Hospital admissions for injury',
      theme: 'injury',
      unit: { label: 'per 10,000', multiplier: 10_000, valueType: 'crude-rate' },
      polarity: 'low-is-good',
    },
    period,
    periods: [period],
    rows: [...rows],
    ranksBefore: null,
    benchmark: { area: { ...benchmark.area, type: 'england' }, measure: benchmark.measure },
    comparator: { code: 'E92000001', name: 'England' },
    limits: [],
    average: null,
    populationName: 'Population',
    distribution: {
      areas: values.length,
      lowest,
      lowerQuartile: null,
      median: null,
      upperQuartile: null,
      highest,
      quintileBounds: [],
    },
    tileMap: null,
    boundaryMap: null,
    highlightNote: null,
    headline: '2 of 5 areas above England, 2 below, 2023/24',
    subtitle: 'Hospital admissions for injury, per 10,000, ages 0 to 14 years, persons; 5 areas; 2023/24',
    sentence: 'Hospital admissions for injury in 5 areas, compared with England, 2023/24.',
    alternativeText: 'Bar chart of 5 areas with England at 72.7 per 10,000.',
    comparisonMethod:
      '95% confidence limits: an area is similar when the value for England lies within its own.',
    rankNote: 'Rank 1 has the highest value.',
    limitsNote: "The 95% confidence limits are the publisher's own.",
    caveats: [{ text: 'Counts are rounded.', source: 'NHS England', periods: [], areas: [] }],
    provenance: [origin],
    why: null,
    ...changes,
  };
}

const withMethod = (method: ComparisonAnswer['question']['method']) => ({
  question: { ...answerWith([]).question, method },
});

const scilly = blankRow('Isles of Scilly', 'Not available from the publisher. Combined with Cornwall.');

/** Five areas and one without a value. */
export const fiveAreas = answerWith([...rowsOf(5), scilly]);
export const twoLevels = answerWith([...rowsOf(5, atTwoLevels), scilly], withMethod('ci95-99.8'));
export const manyAreas = answerWith(rowsOf(151));
export const tooManyAreas = answerWith(rowsOf(310));
export const fifths = answerWith(rowsOf(40, byFifths), { ...withMethod('quintile'), comparator: null });

const ranksMoved = [
  { rank: 1, rankBefore: 3, rankChange: 2 },
  { rank: 2, rankBefore: 1, rankChange: -1 },
  { rank: 2, rankBefore: 3, rankChange: 1 },
  { rank: 4, rankBefore: null, rankChange: null },
  { rank: 5, rankBefore: 5, rankChange: 0 },
  { rank: null, rankBefore: 2, rankChange: null },
] as const;

/** Six areas whose ranks stand beside those of a year before, two of them sharing a rank in each. */
export const rankedAgain = answerWith(
  [...rowsOf(5), scilly].map((each, place) => ({ ...each, ...ranksMoved[place] })),
  {
    ranksBefore: {
      period: { label: '2022/23', start: '2022-04-01', end: '2023-03-31', kind: 'financial' },
      areas: 5,
    },
  },
);

/** The same with the second and the last but one of its areas marked. */
export const highlighted = (answer: ComparisonAnswer): ComparisonAnswer => ({
  ...answer,
  question: {
    ...answer.question,
    highlight: [answer.rows[1], answer.rows.at(-2)].flatMap((each) => each?.area.code ?? []),
  },
});

/** A funnel round 100, whose lines are straight and whose last points stand at 120,000 people. */
export const funnel = answerWith([...rowsOf(60, atTwoLevels), scilly], {
  ...withMethod('funnel'),
  comparator: { code: null, name: 'the average of these areas' },
  average: 100,
  limits: [
    line('lower95', 90, -1),
    line('upper95', 110, 1),
    line('lower998', 85, -1),
    line('upper998', 115, 1),
  ],
  comparisonMethod: 'Funnel limits at 95% and 99.8% (Spiegelhalter) round the average of the areas shown.',
});

export const demonstration = answerWith(rowsOf(5), {
  demonstration: true,
  provenance: [{ ...origin, demonstration: true, source: 'Demonstration data, made up: injuries.csv' }],
});

export const nothing = answerWith([scilly], {
  why: 'None of the areas has a value.',
  headline: 'No figures for hospital admissions for injury, 2023/24',
});

/** Not even an area. */
export const noAreas = answerWith([], {
  period: null,
  periods: [],
  benchmark: null,
  comparator: null,
  why: 'No regions.',
});

function line(limit: FunnelLine['limit'], end: number, side: -1 | 1): FunnelLine {
  return {
    limit,
    points: [
      { population: 100, value: 100 + 400 * side },
      { population: 20_000, value: 100 + 40 * side },
      { population: 120_000, value: end },
    ],
  };
}

const regionNames = [
  'North East',
  'North West',
  'Yorkshire and The Humber',
  'East Midlands',
  'West Midlands',
];
const southernNames = ['East of England', 'London', 'South East', 'South West'];

/** The same areas as tiles, dealt out to the nine regions in turn. */
export function onMap(answer: ComparisonAnswer): ComparisonAnswer {
  const blocks = [...regionNames, ...southernNames].map((name, place) => ({
    region: { code: `E1200000${place + 1}`, name, type: 'region' as const },
    tiles: answer.rows.flatMap(({ area: { code } }, at) =>
      at % 9 === place ? [{ code, label: `A${at}`, column: null, row: null }] : [],
    ),
  }));
  return {
    ...answer,
    question: { ...answer.question, chart: 'map' },
    tileMap: {
      arrangement: 'regions',
      blocks: blocks.filter(({ tiles }) => tiles.length > 0),
      note: 'Each tile is an area; all are of one size.',
      extracts: [],
    },
  };
}

/** The same areas as squares of 100 units, ten to a row, the last seven of them at a tenth of the size and enlarged below. */
export function onBoundaries(
  answer: ComparisonAnswer,
  undrawn: readonly ComparisonAnswer['rows'][number][] = [],
): ComparisonAnswer {
  const drawn = answer.rows.filter((each) => !undrawn.includes(each));
  const small = drawn.length > 20 ? drawn.slice(-7) : [];
  const large = drawn.filter((each) => !small.includes(each));
  const rows = Math.ceil(large.length / 10);
  const square = (code: string, left: number, top: number, size: number) => ({
    code,
    path: `M${left} ${top}l${size} 0 0 ${size}-${size} 0z`,
    x: left + size / 2,
    y: top + size / 2,
    reach: size / 2,
  });
  const panel = { metresInUnit: 100, origin: { easting: 400_000, northing: 300_000 } };
  const map = {
    ...panel,
    name: null,
    width: 1000,
    height: rows * 100 + 50,
    shapes: [
      ...large.map(({ area }, at) => square(area.code, (at % 10) * 100, Math.floor(at / 10) * 100, 100)),
      ...small.map(({ area }, at) => square(area.code, at * 10, rows * 100 + 20, 10)),
    ],
  };
  const enlargement = {
    ...panel,
    name: 'London',
    width: 700,
    height: 100,
    metresInUnit: 10,
    origin: { easting: 400_000, northing: 300_000 - (rows * 100 + 20) * 100 },
    shapes: small.map(({ area }, at) => square(area.code, at * 100, 0, 100)),
  };
  return {
    ...answer,
    question: { ...answer.question, chart: 'boundaries' },
    boundaryMap: {
      panels: drawn.length === 0 ? [] : small.length === 0 ? [map] : [map, enlargement],
      inset: null,
      without: undrawn.map(({ area }) => ({ area, why: 'no file of boundaries that is held has it' })),
      note: 'Large rural areas catch the eye: the size of an area is not its number of children.',
      extracts: ['boundaries'],
      why: drawn.length === 0 ? 'No boundaries of areas are held.' : null,
      howToSupply: drawn.length === 0 ? 'Bring a file of boundaries.' : null,
    },
  };
}

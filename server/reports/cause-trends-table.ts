import type { CauseTrend, CauseTrendsAnswer } from '../contract/cause-trends.ts';
import { nightsUnit } from '../contract/cause-trends-words.ts';
import type { Provenance } from '../contract/parts.ts';
import { periodKey } from '../contract/period-axis.ts';
import type { TrendPoint, TrendSeries } from '../contract/trend.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One figure of one period; what is not held has a row without a point that says why. */
interface Row {
  readonly answer: CauseTrendsAnswer;
  readonly measure: 'group' | 'zero-nights' | 'nothing-held';
  /** Null for the share without a night, and for what is not held. */
  readonly group: CauseTrend | null;
  readonly series: TrendSeries | null;
  readonly point: TrendPoint | null;
  /** England in the same period. */
  readonly beside: TrendPoint | null;
  readonly origin: Provenance | null;
  readonly notes: readonly (string | null)[];
}

const columns: Columns<Row> = [
  ['measure', ({ measure }) => measure],
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ answer, series }) => series?.area.code ?? answer.area.code],
  ['area_name', ({ answer, series }) => series?.area.name ?? answer.area.name],
  ['area_type', ({ answer, series }) => series?.area.type ?? answer.area.type],
  ['role', ({ series }) => series?.role ?? null],
  ['by', ({ answer }) => answer.question.by],
  ['position', ({ answer }) => answer.question.position],
  ['within', ({ answer }) => answer.question.within],
  ['sex', ({ answer }) => answer.question.sex],
  ['age', ({ answer }) => answer.question.age.label],
  ['group_id', ({ group, measure }) => group?.key ?? (measure === 'zero-nights' ? measure : '')],
  [
    'group',
    ({ group, measure }) =>
      group?.label ?? (measure === 'zero-nights' ? 'Zero nights in hospital, of all injury admissions' : ''),
  ],
  ['icd10', ({ group }) => group?.codes ?? null],
  ['period', ({ point }) => point?.period.label ?? null],
  ['period_start', ({ point }) => point?.period.start ?? null],
  ['period_end', ({ point }) => point?.period.end ?? null],
  ['value', ({ point }) => point?.value ?? null],
  ['unit', ({ answer, measure }) => (measure === 'zero-nights' ? nightsUnit : answer.indicator.unit).label],
  ['lower95', ({ point }) => point?.lower95 ?? null],
  ['upper95', ({ point }) => point?.upper95 ?? null],
  ['lower998', ({ point }) => point?.lower998 ?? null],
  ['upper998', ({ point }) => point?.upper998 ?? null],
  ['limits_method', ({ point }) => point?.method ?? null],
  ['count', ({ point }) => point?.count ?? null],
  ['denominator', ({ point }) => point?.denominator ?? null],
  ['missing', ({ point }) => (point === null ? 'not-available' : point.missing)],
  ['comparison', ({ point }) => point?.comparison ?? null],
  ['comparator_code', ({ answer, series }) => comparatorOf(answer, series)?.code ?? null],
  ['comparator_name', ({ answer, series }) => comparatorOf(answer, series)?.name ?? null],
  ['comparator_value', ({ beside }) => beside?.value ?? null],
  ['comparison_method', ({ answer, group }) => (group ? answer.comparisonMethod : null)],
  ['recent_trend', ({ series }) => series?.recentTrend.direction ?? null],
  ['recent_trend_because', ({ series }) => series?.recentTrend.because ?? null],
  ['recent_trend_method', ({ answer, group }) => (group ? answer.recentTrendMethod : null)],
  ['commissioner', ({ point }) => point?.commissioner ?? null],
  ['split_because', ({ point }) => point?.splitBecause ?? null],
  ['lead', ({ point }) => point?.lead?.name ?? null],
  ['break_before', ({ answer, point }) => breakBefore(answer, point)],
  ['notes', notesOf],
  ['adding_up', ({ answer }) => answer.addsUpNote],
  ...originColumns,
  ['extract', ({ point }) => point?.extract ?? null],
  ['demonstration', ({ origin, series, answer }) => (origin ?? series ?? answer).demonstration],
  ...versionColumns,
];

/**
 * Causes through time as a table: a row for each period of each group, then England's of the same group, then the share of
 * stays without a night of both. Groups without a line have their rows too, with the reason.
 */
export function causeTrendsTable(answer: CauseTrendsAnswer): Table {
  return toTable(columns, rowsOf(answer));
}

function rowsOf(answer: CauseTrendsAnswer): Row[] {
  const empty = { answer, group: null, series: null, point: null, beside: null, origin: null };
  if (answer.why !== null) {
    return [{ ...empty, measure: 'nothing-held', notes: [answer.why, answer.howToSupply] }];
  }
  const { groups, nights, whyNoNights } = answer;
  const ofGroups = groups.flatMap((group) => [
    ...pointRows(answer, 'group', group, group.series, group.benchmark),
    ...(group.benchmark ? pointRows(answer, 'group', group, group.benchmark, null) : []),
  ]);
  if (nights === null) return [...ofGroups, { ...empty, measure: 'zero-nights', notes: [whyNoNights] }];
  const england = nights.series.find(({ role }) => role === 'benchmark') ?? null;
  return [
    ...ofGroups,
    ...nights.series.flatMap((series) =>
      pointRows(answer, 'zero-nights', null, series, series === england ? null : england),
    ),
  ];
}

function pointRows(
  answer: CauseTrendsAnswer,
  measure: Row['measure'],
  group: CauseTrend | null,
  series: TrendSeries,
  benchmark: TrendSeries | null,
): Row[] {
  const notes = measure === 'zero-nights' ? [answer.nights?.caution ?? null] : [];
  return series.points.map((point) => ({
    ...{ answer, measure, group, series, point },
    beside: benchmark?.points.find(({ period }) => periodKey(period) === periodKey(point.period)) ?? null,
    origin: answer.provenance.find(({ extract }) => extract === point.extract) ?? null,
    notes: [...notes, ...point.notes],
  }));
}

const comparatorOf = ({ benchmark }: CauseTrendsAnswer, series: TrendSeries | null) =>
  series?.role === 'area' ? benchmark : null;

function breakBefore({ breaks }: CauseTrendsAnswer, point: TrendPoint | null): string | null {
  if (point === null) return null;
  return breaks.find(({ period }) => periodKey(period) === periodKey(point.period))?.words ?? null;
}

/** What is said of the row, then the caveats of its period. */
function notesOf({ answer, series, point, notes }: Row): string {
  const caveats =
    point === null
      ? []
      : answer.caveats.filter(
          ({ periods, areas }) =>
            (periods.length === 0 || periods.includes(point.period.label)) &&
            (areas.length === 0 || areas.includes(series?.area.code ?? '')),
        );
  const said = [...notes, ...caveats.map(({ text }) => text)].filter((note) => note !== null && note !== '');
  return [...new Set(said)].join(' | ');
}

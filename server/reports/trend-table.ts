import type { Provenance } from '../contract/parts.ts';
import type { TrendAnswer, TrendPoint, TrendSeries } from '../contract/trend.ts';
import { benchmarkOf } from '../contract/trend-words.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One point with all that it needs to be understood alone; a series without points has one row that says why. */
interface Row {
  readonly answer: TrendAnswer;
  readonly series: TrendSeries | null;
  readonly point: TrendPoint | null;
  readonly benchmark: TrendSeries | null;
  readonly origin: Provenance | null;
}

const columns: Columns<Row> = [
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ series }) => series?.area.code ?? null],
  ['area_name', ({ series }) => series?.area.name ?? null],
  ['area_type', ({ series }) => series?.area.type ?? null],
  ['role', ({ series }) => series?.role ?? null],
  ['comparator_code', ({ benchmark }) => benchmark?.area.code ?? null],
  ['comparator_name', ({ benchmark }) => benchmark?.area.name ?? null],
  ['sex', ({ series }) => series?.sex ?? null],
  ['age', ({ series }) => series?.age.label ?? null],
  ['category_type', ({ series }) => series?.category?.type ?? null],
  ['category', ({ series }) => series?.category?.value ?? null],
  ['period', ({ point }) => point?.period.label ?? null],
  ['period_start', ({ point }) => point?.period.start ?? null],
  ['period_end', ({ point }) => point?.period.end ?? null],
  ['measure', ({ answer }) => answer.question.show],
  ['value', ({ point }) => point?.value ?? null],
  ['unit', ({ answer }) => answer.indicator.unit.label],
  ['lower95', ({ point }) => point?.lower95 ?? null],
  ['upper95', ({ point }) => point?.upper95 ?? null],
  ['lower998', ({ point }) => point?.lower998 ?? null],
  ['upper998', ({ point }) => point?.upper998 ?? null],
  ['count', ({ point }) => point?.count ?? null],
  ['denominator', ({ point }) => point?.denominator ?? null],
  ['missing', ({ point }) => (point === null ? 'not-available' : point.missing)],
  ['comparison', ({ point }) => point?.comparison ?? null],
  ['comparison_method', ({ answer }) => answer.comparisonMethod],
  ['recent_trend', ({ series }) => series?.recentTrend.direction ?? null],
  ['recent_trend_judgement', ({ series }) => series?.recentTrend.judgement ?? null],
  ['recent_trend_because', ({ series }) => series?.recentTrend.because ?? null],
  ['recent_trend_method', ({ answer }) => answer.recentTrendMethod],
  ['commissioner', ({ point }) => point?.commissioner ?? null],
  ['split_because', ({ point }) => point?.splitBecause ?? null],
  ['lead', ({ point }) => point?.lead?.name ?? null],
  ['notes', notesOf],
  ['measure_note', ({ answer }) => answer.measureNote],
  ['limits_method', ({ point }) => point?.method ?? null],
  ...originColumns,
  ['extract', ({ point }) => point?.extract ?? null],
  ['demonstration', ({ origin, series, answer }) => (origin ?? series ?? answer).demonstration],
  ...versionColumns,
];

/** A trend as a table: a row for each point of each series, with source, release and store version in every row. */
export function trendTable(answer: TrendAnswer): Table {
  return toTable(columns, rowsOf(answer));
}

function rowsOf(answer: TrendAnswer): Row[] {
  const origins = new Map(answer.provenance.map((origin) => [origin.extract, origin]));
  if (answer.series.length === 0)
    return [{ answer, series: null, point: null, benchmark: null, origin: null }];
  return answer.series.flatMap((series) => {
    const benchmark = series.role === 'area' ? benchmarkOf(series, answer) : null;
    const points = series.points.length === 0 ? [null] : series.points;
    return points.map((point) => ({
      answer,
      series,
      point,
      benchmark,
      origin: (point && origins.get(point.extract)) ?? null,
    }));
  });
}

function notesOf({ answer, series, point }: Row): string {
  if (point === null) return series?.why ?? answer.why ?? '';
  const caveats = answer.caveats.filter(
    ({ periods, areas }) =>
      (periods.length === 0 || periods.includes(point.period.label)) &&
      (areas.length === 0 || areas.includes(series?.area.code ?? '')),
  );
  return [...point.notes, ...caveats.map(({ text }) => text)].join(' | ');
}

import type { ComparedMeasure, ComparisonAnswer, ComparisonRow } from '../contract/comparison.ts';
import { confidenceOf, methodNames } from '../contract/comparison-method-words.ts';
import type { AreaAnswer, Provenance } from '../contract/parts.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One area with all that it needs to be understood alone; the benchmark has its row too. */
interface Row {
  readonly answer: ComparisonAnswer;
  readonly role: 'area' | 'benchmark';
  readonly area: AreaAnswer | null;
  readonly measure: ComparedMeasure | null;
  /** Null for the benchmark, and where there are no areas. */
  readonly row: ComparisonRow | null;
  readonly origin: Provenance | null;
  /** The letters of each area on a map of tiles, by its code; none without one. */
  readonly labels: ReadonlyMap<string, string>;
}

const columns: Columns<Row> = [
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['area_code', ({ area }) => area?.code ?? null],
  ['area_name', ({ area }) => area?.name ?? null],
  ['area_type', ({ area }) => area?.type ?? null],
  ['role', ({ area, role }) => (area ? role : null)],
  ['sex', ({ answer }) => answer.question.sex],
  ['age', ({ answer }) => answer.question.age.label],
  ['period', ({ answer }) => answer.period?.label ?? null],
  ['period_start', ({ answer }) => answer.period?.start ?? null],
  ['period_end', ({ answer }) => answer.period?.end ?? null],
  ['value', ({ measure }) => measure?.value ?? null],
  ['unit', ({ answer }) => answer.indicator.unit.label],
  ['lower95', ({ measure }) => measure?.lower95 ?? null],
  ['upper95', ({ measure }) => measure?.upper95 ?? null],
  ['lower998', ({ measure }) => measure?.lower998 ?? null],
  ['upper998', ({ measure }) => measure?.upper998 ?? null],
  ['count', ({ measure }) => measure?.count ?? null],
  ['denominator', ({ measure }) => measure?.denominator ?? null],
  ['missing', ({ measure }) => (measure === null ? 'not-available' : measure.missing)],
  ['why_missing', ({ row, answer }) => (row ? row.why : answer.rows.length === 0 ? answer.why : null)],
  ['rank', ({ row }) => row?.rank ?? null],
  ['ranked_areas', ({ row, answer }) => (row ? answer.distribution.areas : null)],
  ['rank_shared', ({ row, answer }) => sharesRank(row, answer)],
  ['rank_before', ({ row }) => row?.rankBefore ?? null],
  ['rank_change', ({ row }) => row?.rankChange ?? null],
  ['rank_before_period', ({ row, answer }) => (row ? (answer.ranksBefore?.period.label ?? null) : null)],
  ['rank_before_areas', ({ row, answer }) => (row ? (answer.ranksBefore?.areas ?? null) : null)],
  ['comparison', ({ row }) => row?.comparison ?? null],
  ['comparator_code', ({ answer, row }) => (row ? (answer.comparator?.code ?? null) : null)],
  ['comparator_name', ({ answer, row }) => (row ? (answer.comparator?.name ?? null) : null)],
  ['comparison_method', ({ answer }) => methodNames[answer.question.method]],
  ['comparison_confidence', ({ answer }) => confidenceOf(answer.question.method)],
  ['map_label', ({ row, labels }) => (row ? (labels.get(row.area.code) ?? null) : null)],
  ['quintile', ({ row }) => row?.quintile ?? null],
  ['funnel_significance', (row) => inFunnel(row)?.funnel?.significance ?? null],
  ['funnel_population', (row) => inFunnel(row)?.funnel?.population ?? null],
  ['funnel_why_not', (row) => inFunnel(row)?.funnelWhy ?? null],
  ['commissioner', ({ measure }) => measure?.commissioner ?? null],
  ['split_because', ({ measure }) => measure?.splitBecause ?? null],
  ['lead', ({ measure }) => measure?.lead?.name ?? null],
  ['notes', notesOf],
  ['limits_method', ({ measure }) => measure?.method ?? null],
  ...originColumns,
  ['extract', ({ measure }) => measure?.extract ?? null],
  ['demonstration', ({ origin, answer }) => (origin ?? answer).demonstration],
  ...versionColumns,
];

/**
 * A comparison as a table: a row for each area, the highest value first, then the benchmark's, with source, release, method
 * and store version in every row. Without areas one row says why.
 */
export function comparisonTable(answer: ComparisonAnswer): Table {
  return toTable(columns, rowsOf(answer));
}

/** Nothing of a funnel is said where none was asked for. */
const inFunnel = ({ row, answer }: Row): ComparisonRow | null =>
  answer.question.method === 'funnel' ? row : null;

function rowsOf(answer: ComparisonAnswer): Row[] {
  const origins = new Map(answer.provenance.map((origin) => [origin.extract, origin]));
  const labels = labelsOf(answer);
  const originOf = ({ extract }: ComparedMeasure) =>
    extract === null ? null : (origins.get(extract) ?? null);
  const areas = answer.rows.map(
    (row): Row => ({
      answer,
      role: 'area',
      area: row.area,
      measure: row.measure,
      row,
      origin: originOf(row.measure),
      labels,
    }),
  );
  const { benchmark } = answer;
  const isShown = answer.rows.some(({ area }) => area.code === benchmark?.area.code);
  const beside: Row[] =
    benchmark && !isShown
      ? [{ answer, role: 'benchmark', ...benchmark, row: null, origin: originOf(benchmark.measure), labels }]
      : [];
  const all = [...areas, ...beside];
  return all.length > 0
    ? all
    : [{ answer, role: 'area', area: null, measure: null, row: null, origin: null, labels }];
}

function sharesRank(row: ComparisonRow | null, { rows }: ComparisonAnswer): boolean | null {
  if (row === null || row.rank === null) return null;
  return rows.filter(({ rank }) => rank === row.rank).length > 1;
}

function labelsOf({ tileMap }: ComparisonAnswer): ReadonlyMap<string, string> {
  const tiles = tileMap?.blocks.flatMap((block) => block.tiles) ?? [];
  return new Map(tiles.map(({ code, label }) => [code, label]));
}

function notesOf({ answer, area, measure }: Row): string {
  const caveats = answer.caveats.filter(
    ({ areas }) => areas.length === 0 || (area !== null && areas.includes(area.code)),
  );
  return [...new Set([...(measure?.notes ?? []), ...caveats.map(({ text }) => text)])].join(' | ');
}

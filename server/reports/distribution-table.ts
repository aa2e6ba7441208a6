import type { DistributionAnswer, DistributionPeriod, PlacedValue } from '../contract/distribution.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** One period with all that it needs to be understood alone. */
interface Row {
  readonly answer: DistributionAnswer;
  /** Null where there is no period at all. */
  readonly each: DistributionPeriod | null;
}

/** As many areas as may be highlighted. */
const highlights = [1, 2, 3, 4] as const;

const columns: Columns<Row> = [
  ['indicator_id', ({ answer }) => answer.indicator.id],
  ['indicator_name', ({ answer }) => answer.indicator.name],
  ['areas_of', ({ answer }) => areasOf(answer)],
  ['sex', ({ answer }) => answer.question.sex],
  ['age', ({ answer }) => answer.question.age.label],
  ['period', ({ each }) => each?.period.label ?? null],
  ['period_start', ({ each }) => each?.period.start ?? null],
  ['period_end', ({ each }) => each?.period.end ?? null],
  ['unit', ({ answer }) => answer.indicator.unit.label],
  ['areas_shown', ({ answer }) => answer.areas.length],
  ['areas_with_value', ({ each }) => each?.areas ?? null],
  ['areas_suppressed', missingBy('suppressed')],
  ['areas_not_available', missingBy('not-available')],
  ['areas_not_applicable', missingBy('not-applicable')],
  ['areas_not_held', missingBy('not-held')],
  ['areas_without_value', ({ each }) => (each ? listMissing(each.missing) : null)],
  ['lowest', ({ each }) => each?.lowest ?? null],
  ['lowest_areas', ({ each }) => each?.lowestAreas.join(' | ') ?? null],
  ['lower_quartile', ({ each }) => each?.box?.lowerQuartile ?? null],
  ['median', ({ each }) => each?.box?.median ?? null],
  ['upper_quartile', ({ each }) => each?.box?.upperQuartile ?? null],
  ['highest', ({ each }) => each?.highest ?? null],
  ['highest_areas', ({ each }) => each?.highestAreas.join(' | ') ?? null],
  ['interquartile_range', ({ each }) => (each?.box ? each.box.upperQuartile - each.box.lowerQuartile : null)],
  ['lower_whisker', ({ each }) => each?.box?.lowerWhisker ?? null],
  ['upper_whisker', ({ each }) => each?.box?.upperWhisker ?? null],
  ['outliers', ({ each }) => (each?.box ? listValues(each.box.outliers) : null)],
  ['values_without_box', ({ each }) => (each ? listValues(each.values) : null)],
  ['why_no_box', ({ each, answer }) => (each ? each.why : answer.why)],
  ['benchmark_code', ({ answer }) => answer.benchmark?.code ?? null],
  ['benchmark_name', ({ answer }) => answer.benchmark?.name ?? null],
  ['benchmark_value', ({ each }) => each?.benchmark?.value ?? null],
  ...highlights.flatMap(highlightColumns),
  ['release_changes', ({ each }) => each?.breakBefore ?? null],
  ['change_of_range', ({ answer }) => answer.changeNote],
  ['method', ({ answer }) => answer.boxNote],
  ['notes', notesOf],
  ['source', (row) => originsOf(row, ({ source }) => source)],
  ['licence', (row) => originsOf(row, ({ licence }) => licence)],
  ['released', (row) => originsOf(row, ({ released }) => released)],
  ['extract', ({ each }) => each?.extracts.join(' | ') ?? null],
  ['demonstration', ({ answer }) => answer.demonstration],
  ...versionColumns,
];

/**
 * A distribution as a table: a row for each period with its quartiles, whiskers, outliers by name and highlighted areas, and
 * with source, method and store version in every row. Without periods one row says why.
 */
export function distributionTable(answer: DistributionAnswer): Table {
  const rows = answer.periods.map((each): Row => ({ answer, each }));
  return toTable(columns, rows.length > 0 ? rows : [{ answer, each: null }]);
}

type Reason = DistributionPeriod['missing'][number]['reason'];

/** 0 where no area is without a value for this reason. */
function missingBy(reason: Reason) {
  return ({ each }: Row): number | null =>
    each ? (each.missing.find((other) => other.reason === reason)?.areas ?? 0) : null;
}

function highlightColumns(place: (typeof highlights)[number]): Columns<Row> {
  const area = ({ answer }: Row) => answer.highlighted[place - 1] ?? null;
  const standing = ({ each }: Row) => each?.highlighted[place - 1] ?? null;
  return [
    [`highlighted_${place}_code`, (row) => area(row)?.code ?? null],
    [`highlighted_${place}_name`, (row) => area(row)?.name ?? null],
    [`highlighted_${place}_value`, (row) => standing(row)?.value ?? null],
    [`highlighted_${place}_missing`, (row) => standing(row)?.missing ?? null],
    [`highlighted_${place}_rank`, (row) => standing(row)?.rank ?? null],
    [`highlighted_${place}_place`, (row) => standing(row)?.place ?? null],
  ];
}

const listValues = (values: readonly PlacedValue[]): string =>
  values.map(({ area, value }) => `${area.name} (${area.code}) ${value}`).join(' | ');

const listMissing = (missing: DistributionPeriod['missing']): string =>
  missing.flatMap(({ reason, names }) => names.map((name) => `${name}: ${reason}`)).join(' | ');

function areasOf({ question: { areaType, parent, areas: named }, areas }: DistributionAnswer): string {
  if (named !== null) return areas.map(({ name, code }) => `${name} (${code})`).join(' | ');
  return [areaType ?? 'areas', ...(parent ? [`in ${parent.name} (${parent.code})`] : [])].join(' ');
}

function notesOf({ answer, each }: Row): string {
  const said = answer.caveats.filter(
    ({ periods }) => periods.length === 0 || (each !== null && periods.includes(each.period.label)),
  );
  const others = [answer.periodNote, answer.missingNote].filter((note) => note !== null);
  return [...new Set([...others, ...said.map(({ text }) => text)])].join(' | ');
}

function originsOf(
  { answer, each }: Row,
  field: (origin: DistributionAnswer['provenance'][number]) => string,
): string {
  const used = answer.provenance.filter(({ extract }) => each?.extracts.includes(extract) ?? true);
  return [...new Set(used.map(field))].join(' | ');
}

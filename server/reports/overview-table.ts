import type { ComparedMeasure } from '../contract/comparison.ts';
import { confidenceOf, methodNames } from '../contract/comparison-method-words.ts';
import type { OverviewAnswer, OverviewColumn } from '../contract/overview.ts';
import type { AreaAnswer, Provenance } from '../contract/parts.ts';
import { type Columns, originColumns, type Table, toTable, versionColumns } from './table.ts';

/** One area by one indicator with all that it needs to be understood alone; the benchmark has its rows too. */
interface Row {
  readonly answer: OverviewAnswer;
  readonly column: OverviewColumn | null;
  readonly role: 'area' | 'benchmark';
  readonly area: AreaAnswer | null;
  readonly measure: ComparedMeasure | null;
  readonly isOfAnotherPeriod: boolean;
  readonly why: string | null;
  readonly origin: Provenance | null;
}

const columns: Columns<Row> = [
  ['theme', ({ column }) => column?.indicator.theme ?? null],
  ['indicator_id', ({ column }) => column?.indicator.id ?? null],
  ['indicator_name', ({ column }) => column?.indicator.name ?? null],
  ['area_code', ({ area }) => area?.code ?? null],
  ['area_name', ({ area }) => area?.name ?? null],
  ['area_type', ({ area }) => area?.type ?? null],
  ['role', ({ area, role }) => (area ? role : null)],
  ['sex', ({ answer }) => answer.question.sex],
  ['age', ({ column }) => column?.age.label ?? null],
  ['period', ({ measure }) => measure?.period.label ?? null],
  ['period_start', ({ measure }) => measure?.period.start ?? null],
  ['period_end', ({ measure }) => measure?.period.end ?? null],
  ['column_period', ({ column }) => column?.period.label ?? null],
  ['is_of_another_period', ({ measure, isOfAnotherPeriod }) => (measure ? isOfAnotherPeriod : null)],
  ['value', ({ measure }) => measure?.value ?? null],
  ['unit', ({ column }) => column?.indicator.unit.label ?? null],
  ['lower95', ({ measure }) => measure?.lower95 ?? null],
  ['upper95', ({ measure }) => measure?.upper95 ?? null],
  ['count', ({ measure }) => measure?.count ?? null],
  ['denominator', ({ measure }) => measure?.denominator ?? null],
  ['missing', ({ measure }) => (measure === null ? 'not-available' : measure.missing)],
  ['why_missing', ({ why }) => why],
  ['comparison', ({ measure, role }) => (role === 'area' ? (measure?.comparison ?? null) : null)],
  ['comparator_code', ({ answer, role }) => (role === 'area' ? (answer.benchmark?.code ?? null) : null)],
  ['comparator_name', ({ answer, role }) => (role === 'area' ? (answer.benchmark?.name ?? null) : null)],
  ['comparison_method', ({ answer }) => (answer.benchmark ? methodNames.ci95 : null)],
  ['comparison_confidence', ({ answer }) => (answer.benchmark ? confidenceOf('ci95') : null)],
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
 * An overview as a table: a row for each area and indicator, indicator by indicator with the benchmark's figure last, with
 * source, release, method and store version in every row. Without figures one row says why.
 */
export function overviewTable(answer: OverviewAnswer): Table {
  return toTable(columns, rowsOf(answer));
}

function rowsOf(answer: OverviewAnswer): Row[] {
  const origins = new Map(answer.provenance.map((origin) => [origin.extract, origin]));
  const originOf = ({ extract }: ComparedMeasure) =>
    extract === null ? null : (origins.get(extract) ?? null);
  const rows = answer.columns.flatMap((column): Row[] => [
    ...answer.rows.flatMap(({ area, cells }) =>
      cells
        .filter((cell) => cell.column === column.key)
        .map(({ measure, isOfAnotherPeriod, why }): Row => {
          const origin = originOf(measure);
          return { answer, column, role: 'area', area, measure, isOfAnotherPeriod, why, origin };
        }),
    ),
    ...benchmarkRow(answer, column, originOf),
  ]);
  const nothing = { column: null, role: 'area', area: null, measure: null, origin: null } as const;
  return rows.length > 0 ? rows : [{ answer, ...nothing, isOfAnotherPeriod: false, why: answer.why }];
}

/** A benchmark that stands among the areas has its row there. */
function benchmarkRow(
  answer: OverviewAnswer,
  column: OverviewColumn,
  originOf: (measure: ComparedMeasure) => Provenance | null,
): Row[] {
  const { benchmark, rows } = answer;
  const { benchmarkMeasure: measure } = column;
  if (!benchmark || !measure || rows.some(({ area }) => area.code === benchmark.code)) return [];
  const place = { role: 'benchmark', area: benchmark, isOfAnotherPeriod: false, why: null } as const;
  return [{ answer, column, measure, ...place, origin: originOf(measure) }];
}

function notesOf({ answer, area, column, measure }: Row): string {
  const caveats = answer.caveats.filter(
    ({ areas, indicators }) =>
      (column === null || indicators.includes(column.indicator.id)) &&
      (areas.length === 0 || (area !== null && areas.includes(area.code))),
  );
  return [...new Set([...(measure?.notes ?? []), ...caveats.map(({ text }) => text)])].join(' | ');
}

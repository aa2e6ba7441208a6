import type { Neighbour, NeighbourPart, NeighboursAnswer } from '../contract/neighbours.ts';
import { type Columns, type Table, toTable, versionColumns } from './table.ts';

/** A measure's part in the distance of a neighbour; a neighbour without parts; or that there is none. */
interface Row {
  readonly answer: NeighboursAnswer;
  readonly neighbour: Neighbour | null;
  readonly part: NeighbourPart | null;
}

const columns: Columns<Row> = [
  ['area_code', ({ answer }) => answer.area.code],
  ['area_name', ({ answer }) => answer.area.name],
  ['set', ({ answer }) => answer.set.id],
  ['set_name', ({ answer }) => answer.set.name],
  ['set_kind', ({ answer }) => answer.set.kind],
  ['set_published', ({ answer }) => answer.set.published],
  ['set_source', ({ answer }) => answer.set.source],
  ['neighbour_code', ({ neighbour }) => neighbour?.area.code ?? null],
  ['neighbour_name', ({ neighbour }) => neighbour?.area.name ?? null],
  ['rank', ({ neighbour }) => neighbour?.rank ?? null],
  ['distance', ({ neighbour }) => neighbour?.distance ?? null],
  ['closeness', ({ neighbour }) => neighbour?.closeness ?? null],
  ['measure', ({ part }) => part?.measure ?? null],
  ['measure_name', (row) => measureOf(row)?.name ?? null],
  ['measure_unit', (row) => measureOf(row)?.unit ?? null],
  ['measure_period', (row) => measureOf(row)?.period ?? null],
  ['measure_scale', (row) => measureOf(row)?.scale ?? null],
  ['value_here', ({ part }) => part?.here ?? null],
  ['value_there', ({ part }) => part?.there ?? null],
  ['mean', (row) => measureOf(row)?.mean ?? null],
  ['standard_deviation', (row) => measureOf(row)?.standardDeviation ?? null],
  ['difference_in_standard_deviations', ({ part }) => part?.difference ?? null],
  ['percent_of_squared_distance', ({ part }) => part?.share ?? null],
  ['areas_compared', ({ answer }) => answer.compared],
  ['measures_not_used', ({ answer }) => answer.notUsed.map(({ name, why }) => `${name}: ${why}`).join(' ')],
  ['method', ({ answer }) => answer.method.join(' ')],
  ['source', ({ answer }) => answer.provenance.map(({ source }) => source).join('; ')],
  ['licence', ({ answer }) => [...new Set(answer.provenance.map(({ licence }) => licence))].join('; ')],
  ['notes', ({ answer, neighbour }) => (neighbour ? neighbour.note : answer.why)],
  ['demonstration', ({ answer }) => answer.demonstration],
  ...versionColumns,
];

/** Statistical neighbours as a table: a row for each neighbour and measure; where there are none, one row that says why. */
export function neighboursTable(answer: NeighboursAnswer): Table {
  const rows = answer.neighbours.flatMap((neighbour) => rowsOf(answer, neighbour));
  return toTable(columns, rows.length > 0 ? rows : [{ answer, neighbour: null, part: null }]);
}

function rowsOf(answer: NeighboursAnswer, neighbour: Neighbour): Row[] {
  if (neighbour.parts.length === 0) return [{ answer, neighbour, part: null }];
  return neighbour.parts.map((part) => ({ answer, neighbour, part }));
}

const measureOf = ({ answer, part }: Row) => answer.measures.find(({ id }) => id === part?.measure);

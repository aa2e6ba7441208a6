import type { SearchAnswer, SearchResult } from '../contract/search.ts';
import { type Columns, type Table, toTable } from './table.ts';

/** A result, or the words that say why there is none. */
interface Row {
  readonly answer: SearchAnswer;
  readonly result: SearchResult | null;
}

const columns: Columns<Row> = [
  ['searched', ({ answer }) => answer.q],
  ['kind', ({ result }) => result?.kind ?? null],
  ['id', ({ result }) => result?.id ?? null],
  ['name', ({ result }) => result?.name ?? null],
  ['what', ({ result }) => result?.detail ?? null],
  ['note', ({ answer, result }) => result?.note ?? (result ? null : answer.why)],
  ['found_by', ({ result }) => result?.foundBy ?? null],
  ['nearly_written', ({ answer, result }) => (result && answer.nearest.includes(result) ? 'yes' : null)],
  ['demonstration', ({ result }) => (result?.demonstration ? 'yes' : null)],
  ['page', ({ result }) => result?.address ?? null],
  ['store_version', ({ answer }) => answer.storeVersion],
];

/** What was found as a table: areas, indicators, bodies, then what is nearly written so; without any, a row that says why. */
export function searchTable(answer: SearchAnswer): Table {
  const results = [...answer.areas, ...answer.indicators, ...answer.bodies, ...answer.nearest];
  const rows = results.map((result): Row => ({ answer, result }));
  return toTable(columns, rows.length > 0 ? rows : [{ answer, result: null }]);
}

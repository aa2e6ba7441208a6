import type { ChangesAnswer, SeriesChangeAnswer } from '../contract/extracts-changes.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<SeriesChangeAnswer> = [
  ['indicator', ({ indicator }) => indicator.id],
  ['indicator_name', ({ indicator }) => indicator.name],
  ['area_code', ({ area }) => area.code],
  ['area_name', ({ area }) => area.name],
  ['sex', ({ sex }) => sex],
  ['age', ({ age }) => age.label],
  ['category_type', ({ category }) => category?.type ?? null],
  ['category', ({ category }) => category?.value ?? null],
  ['added', ({ added }) => added],
  ['changed', ({ changed }) => changed],
  ['removed', ({ removed }) => removed],
  ['latest_period', ({ period }) => period.label],
  ['figure_before', ({ before }) => stateOf(before)],
  ['figure_after', ({ after }) => stateOf(after)],
  ['value_before', ({ before }) => before?.value ?? null],
  ['value_after', ({ after }) => after?.value ?? null],
  ['count_before', ({ before }) => before?.count ?? null],
  ['count_after', ({ after }) => after?.count ?? null],
];

/** A figure without a number is hidden or was not available: never nothing, never 0. */
function stateOf(numbers: SeriesChangeAnswer['before']): 'shown' | 'without-number' | 'not-shown' {
  if (numbers === null) return 'not-shown';
  return numbers.value === null && numbers.count === null ? 'without-number' : 'shown';
}

/** Series that a change of the store touches as a table: a row a series of the page asked for. */
export const changesTable = ({ changes }: ChangesAnswer): Table => toTable(columns, changes.series);

import type { AreasAnswer } from '../contract/areas.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<AreasAnswer['areas'][number]> = [
  ['area_code', ({ code }) => code],
  ['area_name', ({ name }) => name],
  ['area_types', ({ types }) => types.join(' ')],
  ['parent_codes', ({ parents }) => parents.map(({ code }) => code).join(' ')],
  ['parent_names', ({ parents }) => parents.map(({ name }) => name).join(' | ')],
  ['valid_from', ({ validFrom }) => validFrom],
  ['valid_to', ({ validTo }) => validTo],
];

/** Areas as a table: a row an area, its parents from the nearest to England. */
export const areasTable = (answer: AreasAnswer): Table => toTable(columns, answer.areas);

import type { LayoutAnswer, LayoutsAnswer } from '../contract/layouts.ts';
import { type Columns, type Table, toTable } from './table.ts';

const columns: Columns<LayoutAnswer & { readonly header: string; readonly isNeeded: boolean }> = [
  ['layout', ({ id }) => id],
  ['table', ({ table }) => table],
  ['publisher', ({ publisher }) => publisher],
  ['licence', ({ licence }) => licence],
  ['default_policy', ({ defaultPolicy }) => defaultPolicy],
  ['column', ({ header }) => header],
  ['needed', ({ isNeeded }) => isNeeded],
];

/** The layouts as a table: a row a column. */
export const layoutsTable = (answer: LayoutsAnswer): Table =>
  toTable(
    columns,
    answer.layouts.flatMap((layout) => layout.columns.map((column) => ({ ...layout, ...column }))),
  );

import type { LayoutAnswer, LayoutsAnswer } from '../contract/layouts.ts';
import { type Columns, toCsv } from './csv.ts';

const columns: Columns<LayoutAnswer & { readonly header: string; readonly isNeeded: boolean }> = [
  ['layout', ({ id }) => id],
  ['table', ({ table }) => table],
  ['publisher', ({ publisher }) => publisher],
  ['licence', ({ licence }) => licence],
  ['default_policy', ({ defaultPolicy }) => defaultPolicy],
  ['column', ({ header }) => header],
  ['needed', ({ isNeeded }) => isNeeded],
];

/** The layouts as CSV: a row a column. */
export const layoutsCsv = (answer: LayoutsAnswer): string =>
  toCsv(
    columns,
    answer.layouts.flatMap((layout) => layout.columns.map((column) => ({ ...layout, ...column }))),
  );

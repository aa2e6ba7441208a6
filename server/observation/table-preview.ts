import type { LayoutId } from './extract.ts';

/** How far a table that no layout fits is like one of them. */
export interface NearLayout {
  readonly layout: LayoutId;
  /** Which of the layout's tables, where it has several. */
  readonly table: string | null;
  readonly found: readonly string[];
  readonly missing: readonly string[];
}

/** The beginning of a table that was not recognised, so that somebody can say what its columns are. */
export interface TablePreview {
  /** The line that looks most like a row of column names. */
  readonly headerLine: number;
  readonly header: readonly string[];
  /** At most ten rows below it, as they stand. */
  readonly rows: readonly (readonly string[])[];
  /** The layouts that are nearest, at most three. */
  readonly nearest: readonly NearLayout[];
}

import type { DisclosurePolicy } from './extract.ts';

/** The parts of an observation that a column of somebody's own table, or one constant, can give. */
export const mappedFields = [
  'indicator',
  'area_code',
  'area_name',
  'period',
  'sex',
  'age',
  'category_type',
  'category',
  'value',
  'lower95',
  'upper95',
  'count',
  'denominator',
  'note',
] as const;

export type MappedField = (typeof mappedFields)[number];

/** How a table of nobody's layout is to be read: which of its columns is what, and what is the same in every row. */
export interface ColumnMapping {
  /** Under which it is saved and offered again. */
  readonly name: string;
  /** The column names of the table that it was made on, as they stand there. */
  readonly headers: readonly string[];
  /** The column of each field, by its name in `headers`. */
  readonly columns: Readonly<Partial<Record<MappedField, string>>>;
  /** What every row has; a field has a column or a constant, never both. */
  readonly constants: Readonly<Partial<Record<MappedField, string>>>;
  /** Null where the table has no counts. */
  readonly policy: DisclosurePolicy | null;
}

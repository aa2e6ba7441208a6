import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import { fieldGroups, type MappedField } from './mapping-fields.ts';

/** Where a field of each figure comes from. */
export type FieldSource =
  | { readonly kind: 'absent' }
  | { readonly kind: 'column'; readonly column: string }
  | { readonly kind: 'constant'; readonly text: string };

/** A description of a table's columns while somebody makes it; a field without an entry is absent. */
export type MappingDraft = Readonly<Partial<Record<MappedField, FieldSource>>>;

/** A draft with what else a saved description holds. */
export interface Description {
  readonly draft: MappingDraft;
  readonly name: string;
  /** Null while none is chosen, and where the table has no counts. */
  readonly policy: ColumnMappingAnswer['policy'];
}

const absent: FieldSource = { kind: 'absent' };

/** Where a field comes from in a draft. */
export const sourceOf = (draft: MappingDraft, field: MappedField): FieldSource => draft[field] ?? absent;

/** A field's text in one row of the table: blank where the table has it not. */
export function textOf(
  draft: MappingDraft,
  field: MappedField,
  header: readonly string[],
  row: readonly string[],
): string {
  const source = sourceOf(draft, field);
  if (source.kind === 'absent') return '';
  return (source.kind === 'constant' ? source.text : (row[header.indexOf(source.column)] ?? '')).trim();
}

/** The description as the service takes it, for a table with these column names. */
export function toColumnMapping(
  { draft, name, policy }: Description,
  headers: readonly string[],
): ColumnMappingAnswer {
  const fields = fieldGroups.flatMap((group) => group.fields.map(({ field }) => field));
  const columns = fields.flatMap((field) => {
    const source = sourceOf(draft, field);
    return source.kind === 'column' ? [[field, source.column] as const] : [];
  });
  const constants = fields.flatMap((field) => {
    const source = sourceOf(draft, field);
    return source.kind === 'constant' && source.text.trim() !== ''
      ? [[field, source.text.trim()] as const]
      : [];
  });
  return {
    name: name.trim(),
    headers: [...headers],
    columns: Object.fromEntries(columns),
    constants: Object.fromEntries(constants),
    policy: hasCounts(draft) ? policy : null,
  };
}

/** A saved description, to be changed. */
export function toDraft({
  columns,
  constants,
}: Pick<ColumnMappingAnswer, 'columns' | 'constants'>): MappingDraft {
  const draft: Partial<Record<MappedField, FieldSource>> = {};
  for (const { field } of fieldGroups.flatMap(({ fields }) => fields)) {
    const column = columns[field];
    const text = constants[field];
    if (column !== undefined) draft[field] = { kind: 'column', column };
    else if (text !== undefined) draft[field] = { kind: 'constant', text };
  }
  return draft;
}

/** What a description still lacks before a table can be read by it, as sentences; nothing where it lacks nothing. */
export function missingFrom({ draft, name, policy }: Description): readonly string[] {
  const has = (field: MappedField) => {
    const source = sourceOf(draft, field);
    return source.kind === 'column' || (source.kind === 'constant' && source.text.trim() !== '');
  };
  const wants = [
    [has('indicator'), 'Say which indicator the figures are of.'],
    [has('area_code') || has('area_name'), 'Say which column holds the area: its code, or its name.'],
    [has('period'), 'Say which column holds the period, or which period it is in every row.'],
    [has('value') || has('count'), 'Say which column holds the value or the count.'],
    [
      has('category') === has('category_type'),
      'Give both the kind of category and the category, or neither.',
    ],
    [policy !== null || !hasCounts(draft), 'Say how small numbers are treated: the table has counts.'],
    [name.trim() !== '' && !/[/\\]/.test(name), 'Give the description a name, without slashes.'],
  ] as const;
  return wants.flatMap(([isThere, sentence]) => (isThere ? [] : [sentence]));
}

/** Whether the numbers of a draft hold counts, which need a rule for small numbers. */
export const hasCounts = (draft: MappingDraft): boolean => sourceOf(draft, 'count').kind !== 'absent';

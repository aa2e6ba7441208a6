import type { PreviewAnswer } from '../../../server/contract/extracts.ts';
import type { ColumnMappingAnswer } from '../../../server/contract/mappings.ts';
import { layoutName } from '../extracts/layout-words.ts';
import { fieldGroups, fieldLabel, type MappedField } from './mapping-fields.ts';

/** What a saved description says, field by field: "Area code from area_code", "Age always 0-15". */
export function describeMapping({
  columns,
  constants,
}: Pick<ColumnMappingAnswer, 'columns' | 'constants'>): string {
  const fields: readonly MappedField[] = fieldGroups.flatMap((group) =>
    group.fields.map(({ field }) => field),
  );
  const parts = fields.flatMap((field) => {
    if (columns[field] !== undefined) return [`${fieldLabel(field)} from ${columns[field]}`];
    return constants[field] === undefined ? [] : [`${fieldLabel(field)} always ${constants[field]}`];
  });
  return parts.join('; ');
}

/** How near a layout is: "Fingertips export: has Area Code and Value; lacks Indicator ID". */
export function nearestWords({ layout, table, found, missing }: PreviewAnswer['nearest'][number]): string {
  const name = table === null ? layoutName(layout) : `${layoutName(layout)}, ${table}`;
  const has = found.length === 0 ? 'has none of its columns' : `has ${found.join(', ')}`;
  return `${name}: ${has}; lacks ${missing.length === 0 ? 'nothing' : missing.join(', ')}`;
}

/** A name under which a description may be saved, from the first file that it is made on. */
export function nameFrom(fileName: string): string {
  const stem = fileName.replace(/\.[a-z0-9]+$/i, '').replace(/[/\\]/g, ' ');
  return stem.replace(/[_-]+/g, ' ').trim().slice(0, 100);
}

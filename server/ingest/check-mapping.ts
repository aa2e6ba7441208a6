import type { ColumnMapping, MappedField } from '../observation/column-mapping.ts';
import { parsePeriod } from '../observation/parse-period.ts';
import { readAge } from './read-age.ts';
import { readSex } from './read-sex.ts';
import { explain, type RuleName } from './rules.ts';

/** Something for which a mapping could not be used, whatever the file. */
export interface MappingFault {
  readonly rule: RuleName;
  /** What the message names. */
  readonly said: string;
  /** The whole message. */
  readonly message: string;
}

/**
 * What is wrong with a mapping itself; nothing where a table can be read by it. A period that the mapping does not give
 * may also be stated for the file: `isPeriodStated` says whether it is, or may still be.
 */
export function findMappingFaults(mapping: ColumnMapping, isPeriodStated: boolean): MappingFault[] {
  return [
    ...findMissing(mapping, isPeriodStated),
    ...findTwice(mapping),
    ...findUnknownColumns(mapping),
    ...findUnreadable(mapping),
  ];
}

function findMissing(mapping: ColumnMapping, isPeriodStated: boolean): MappingFault[] {
  const missing = [
    ...(has(mapping, 'indicator') ? [] : ['indicator']),
    ...(has(mapping, 'area_code') || has(mapping, 'area_name') ? [] : ['area_code or area_name']),
    ...(isPeriodStated || has(mapping, 'period') ? [] : ['period']),
    ...(has(mapping, 'value') || has(mapping, 'count') ? [] : ['value or count']),
    ...(has(mapping, 'category') === has(mapping, 'category_type')
      ? []
      : ['category with its category_type']),
  ];
  return missing.length > 0 ? [fault('mapping-incomplete', missing.join(', '))] : [];
}

function findTwice({ columns, constants }: ColumnMapping): MappingFault[] {
  const twice = Object.keys(columns).filter((field) => field in constants);
  return twice.map((field) => fault('mapping-field-twice', field));
}

function findUnknownColumns({ headers, columns }: ColumnMapping): MappingFault[] {
  const known = new Set(headers.map((header) => header.trim()));
  const unknown = Object.entries(columns).filter(([, column]) => !known.has(column.trim()));
  return unknown.map(([field, column]) => fault('mapping-column-unknown', `${column} (${field})`));
}

/** A constant that no row could be read with is told once, not once a row. */
function findUnreadable({ constants }: ColumnMapping): MappingFault[] {
  const readers: Partial<Record<MappedField, (text: string) => boolean>> = {
    period: (text) => parsePeriod(text) !== null,
    sex: (text) => readSex(text).sex !== null,
    age: (text) => readAge(text) !== null,
  };
  return Object.entries(readers).flatMap(([field, isReadable]) => {
    const text = Object.entries(constants).find(([name]) => name === field)?.[1];
    if (text === undefined || isReadable(text)) return [];
    return [fault('mapping-constant-unreadable', `${text} (${field})`)];
  });
}

function has({ columns, constants }: ColumnMapping, field: MappedField): boolean {
  return columns[field] !== undefined || constants[field] !== undefined;
}

function fault(rule: RuleName, said: string): MappingFault {
  return { rule, said, message: explain(rule, said) };
}

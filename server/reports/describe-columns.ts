import type { z } from 'zod';
import { columnMeaning, columnTitle } from '../contract/column-words.ts';
import { contractWords } from './contract-words.ts';
import type { Cell, Table } from './table.ts';

/** A column as a description of the file names it. */
export interface ColumnDescription {
  readonly name: string;
  /** In plain words: "Area name". */
  readonly title: string;
  readonly meaning: string;
  /** A datatype of CSV on the Web, as far as the cells tell. */
  readonly datatype: 'number' | 'boolean' | 'date' | 'string';
}

/** Every column of a table, in its order, with what it means. */
export function describeColumns(
  table: Table,
  cells: readonly Cell[][],
  answer: z.ZodType,
): ColumnDescription[] {
  const ofFields = contractWords(answer);
  return table.names.map((name, at) => ({
    name,
    title: columnTitle(name),
    meaning: (columnMeaning(name, ofFields) ?? '').replaceAll('`', ''),
    datatype: datatypeOf(cells.map((row) => row[at] ?? null)),
  }));
}

const isoDate = /^\d{4}-\d{2}-\d{2}$/;

function datatypeOf(cells: readonly Cell[]): ColumnDescription['datatype'] {
  const given = cells.filter((cell) => cell !== null && cell !== '');
  if (given.length === 0) return 'string';
  if (given.every((cell) => typeof cell === 'number')) return 'number';
  if (given.every((cell) => typeof cell === 'boolean')) return 'boolean';
  return given.every((cell) => typeof cell === 'string' && isoDate.test(cell)) ? 'date' : 'string';
}

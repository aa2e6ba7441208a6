import type { z } from 'zod';
import { type ColumnDescription, describeColumns } from './describe-columns.ts';
import { type AnswerWords, readAnswerWords } from './read-answer-words.ts';
import type { ShownTable } from './shown/shown-table.ts';
import type { Cell, Table } from './table.ts';

/** An answer as it is taken away: its tables, and all that must be known to read them. */
export interface Report {
  /** The finding; of a list what it lists. */
  readonly title: string;
  readonly words: AnswerWords;
  /** What the screen shows; none where that is no table of its own. */
  readonly shown: readonly ShownTable[];
  /** All the data behind it. */
  readonly columns: readonly ColumnDescription[];
  readonly rows: readonly (readonly Cell[])[];
  /** The whole address at which the same answer can be had again. */
  readonly address: string;
}

export interface ReportSource<Answer> {
  readonly answer: Answer;
  readonly schema: z.ZodType<Answer>;
  readonly table: Table;
  readonly shown: readonly ShownTable[];
  /** What the address answers, for answers without a headline. */
  readonly summary: string;
  readonly address: string;
}

/** Gathers what a file must say of an answer; nothing is worked out anew. */
export function toReport<Answer>(source: ReportSource<Answer>): Report {
  const { answer, schema, table, shown, summary, address } = source;
  const rows = table.readRows();
  const columns = describeColumns(table, rows, schema);
  const words = readAnswerWords(answer, columns, rows);
  return { title: words.headline ?? summary.replace(/\.$/, ''), words, shown, columns, rows, address };
}

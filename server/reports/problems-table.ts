import type { RefusalAnswer } from '../contract/extracts.ts';
import { type Columns, type Table, toTable } from './table.ts';

type Problem = RefusalAnswer['problems'][number];

const columns: Columns<Problem> = [
  ['file', ({ file }) => file],
  ['line', ({ line }) => line],
  ['column', ({ column }) => column],
  ['value', ({ value }) => value],
  ['rule', ({ rule }) => rule],
  ['severity', ({ severity }) => severity],
  ['message', ({ message }) => message],
];

/** Problems of an extract as a table: a row a problem, all of them, in the order of the file. */
export const problemsTable = (problems: readonly Problem[]): Table => toTable(columns, problems);

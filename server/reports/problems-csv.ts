import type { RefusalAnswer } from '../contract/extracts.ts';
import { type Columns, toCsv } from './csv.ts';

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

/** Problems of an extract as CSV: a row a problem, all of them, in the order of the file. */
export const problemsCsv = (problems: readonly Problem[]): string => toCsv(columns, problems);

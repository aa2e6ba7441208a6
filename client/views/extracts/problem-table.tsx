import type { ReactNode } from 'react';
import type { RefusalAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { asSentence } from '../frame/answer-error.tsx';

type ProblemAnswer = RefusalAnswer['problems'][number];

interface ProblemColumn {
  readonly heading: string;
  readonly cell: (problem: ProblemAnswer) => ReactNode;
}

const columns: readonly ProblemColumn[] = [
  { heading: 'File', cell: ({ file }) => file },
  { heading: 'Line', cell: ({ line }) => (line === null ? 'Whole file' : formatCount(line)) },
  { heading: 'Column', cell: ({ column }) => column },
  {
    heading: 'Value',
    cell: ({ value }) => (value === null ? null : <code className="problem-value">{value}</code>),
  },
  {
    heading: 'What is wrong, and how to mend it',
    cell: ({ message }) => <span className="problem-message">{asSentence(message)}</span>,
  },
];

/**
 * Every problem that a refusal lists: where it stands, what stands there, what is wrong with it and how to mend it. A
 * column in which no problem has anything is left out.
 */
export function ProblemTable({ problems }: { readonly problems: readonly ProblemAnswer[] }) {
  const filled = columns.filter(({ cell }) => problems.some((problem) => cell(problem) !== null));
  return (
    <DataTable
      caption="Problems found in the file"
      columns={filled}
      rows={problems.map((problem, place) => ({
        key: `${place} ${problem.rule}`,
        cells: filled.map(({ cell }) => cell(problem)),
      }))}
    />
  );
}

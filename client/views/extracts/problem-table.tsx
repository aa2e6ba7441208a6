import type { RefusalAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { DataTable } from '../../ui/data-table.tsx';
import { asSentence } from '../frame/answer-error.tsx';

type ProblemAnswer = RefusalAnswer['problems'][number];

/** Every problem that a refusal lists: where it stands, what stands there, what is wrong with it and how to mend it. */
export function ProblemTable({ problems }: { readonly problems: readonly ProblemAnswer[] }) {
  const hasFiles = problems.some(({ file }) => file !== null);
  const columns = ['Line', 'Column', 'Value', 'What is wrong, and how to mend it'];
  return (
    <DataTable
      caption="Problems found in the file"
      columns={[...(hasFiles ? ['File'] : []), ...columns].map((heading) => ({ heading }))}
      rows={problems.map((problem, place) => ({
        key: `${place} ${problem.rule}`,
        cells: [...(hasFiles ? [problem.file ?? 'All files'] : []), ...cellsOf(problem)],
      }))}
    />
  );
}

function cellsOf({ line, column, value, message }: ProblemAnswer) {
  return [
    line === null ? 'Whole file' : formatCount(line),
    column ?? '',
    value === null ? '' : <code key="value">{value}</code>,
    <span key="message" className="problem-message">
      {asSentence(message)}
    </span>,
  ];
}

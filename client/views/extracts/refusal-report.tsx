import type { RefusalAnswer } from '../../../server/contract/extracts.ts';
import { formatCount } from '../../../server/contract/format-figure.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { groupProblems, problemsInWords } from './group-problems.ts';
import { layoutName } from './layout-words.ts';
import { nextStep } from './next-step.ts';
import { ProblemTable } from './problem-table.tsx';

/** Why files were refused: every problem with its place, by kind where there are many, and what can be done. */
export function RefusalReport({
  names,
  refusal,
}: {
  readonly names: string;
  readonly refusal: RefusalAnswer;
}) {
  const step = nextStep(refusal);
  return (
    <>
      <ErrorSummary title="Refused: nothing was stored">
        <p className="govuk-body">
          {names}
          {refusal.layout === null ? '' : `, read as ${layoutName(refusal.layout)}`}.{' '}
          {problemsInWords(refusal)}
        </p>
        {step === null ? null : <p className="govuk-body">{step}</p>}
        <p className="govuk-body">
          <a href={refusal.problemsUrl} download>
            {refusal.problemCount === 1
              ? 'Download the problem as CSV'
              : `Download all ${formatCount(refusal.problemCount)} problems as CSV`}
          </a>
        </p>
      </ErrorSummary>
      <ProblemGroups problems={refusal.problems} />
      <div className="tall-tables">
        <ProblemTable problems={refusal.problems} />
      </div>
    </>
  );
}

function ProblemGroups({ problems }: Pick<RefusalAnswer, 'problems'>) {
  const groups = groupProblems(problems);
  if (groups.length === problems.length) return null;
  return (
    <>
      <p className="list-caption">In short</p>
      <ul className="caveat-list" aria-label="Problems by kind">
        {groups.map(({ rule, count, title, places }) => (
          <li key={rule}>
            {formatCount(count)} × {title}
            <span className="cell-note">{places}</span>
          </li>
        ))}
      </ul>
    </>
  );
}

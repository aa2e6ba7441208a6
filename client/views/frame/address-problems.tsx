import { ErrorSummary } from '../../ui/error-summary.tsx';
import { asSentence } from './answer-error.tsx';

/** What of an address could not be read, above what is shown all the same. */
export function AddressProblems({ problems }: { readonly problems: readonly string[] }) {
  if (problems.length === 0) return null;
  return (
    <ErrorSummary title="Some of this address could not be read" takesFocus={false}>
      <ul className="govuk-list govuk-error-summary__list">
        {problems.map((problem) => (
          <li key={problem}>{asSentence(problem)}</li>
        ))}
      </ul>
    </ErrorSummary>
  );
}

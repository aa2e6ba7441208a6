import { Link } from '@tanstack/react-router';
import type { ApiError } from '../../api/http-client.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';

/** An answer that did not come, in the interface's own words. */
export function AnswerError({ error }: { readonly error: ApiError }) {
  return (
    <ErrorSummary title={error.title}>
      <p className="govuk-body">{asSentence(error.detail)}</p>
      {error.status === 401 ? (
        <p className="govuk-body">
          <Link to="/sign-in">Sign in</Link>
        </p>
      ) : null}
    </ErrorSummary>
  );
}

/** Messages of the interface begin with a small letter, as log lines do; on a page they are sentences. */
export function asSentence(detail: string): string {
  return detail.charAt(0).toUpperCase() + detail.slice(1);
}

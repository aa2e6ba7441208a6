import type { ApiError } from '../../api/http-client.ts';
import { ErrorSummary } from '../../ui/error-summary.tsx';
import { asSentence } from '../frame/answer-error.tsx';

/** Why a token or an address did not sign in, and what to do. */
export function NotSignedIn({ error }: { readonly error: ApiError }) {
  return (
    <ErrorSummary title="You are not signed in">
      <p className="govuk-body">{asSentence(error.detail)}.</p>
    </ErrorSummary>
  );
}

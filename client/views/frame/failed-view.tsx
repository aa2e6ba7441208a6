import { ErrorSummary } from '../../ui/error-summary.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';

/** A fault of the page itself: said plainly, with the reason that a developer needs. */
export function FailedView({ error }: { readonly error: unknown }) {
  return (
    <div className="prose">
      <PageHeading title="This page does not work" />
      <ErrorSummary title="Something went wrong on this page">
        <p className="govuk-body">{error instanceof Error ? error.message : String(error)}</p>
        <p className="govuk-body">
          Load the page again. If it happens twice, tell whoever runs this service.
        </p>
      </ErrorSummary>
    </div>
  );
}

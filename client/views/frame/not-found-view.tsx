import { Link } from '@tanstack/react-router';
import { PageHeading } from '../../ui/page-heading.tsx';

/** An address at which there is nothing. */
export function NotFoundView() {
  return (
    <div className="prose">
      <PageHeading title="Page not found" />
      <p className="govuk-body">
        If you typed the address, check that it is right. If you followed a link, it may be out of date.
      </p>
      <p className="govuk-body">
        You can <Link to="/">start again from the first page</Link>, or{' '}
        <Link to="/areas">look for an area</Link>.
      </p>
    </div>
  );
}

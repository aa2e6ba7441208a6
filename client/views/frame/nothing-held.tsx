import { Link } from '@tanstack/react-router';

/** Why a view has nothing to show, and the way to what is held of its indicator. */
export function NothingHeld({
  indicator,
  why,
}: {
  readonly indicator: { readonly id: string; readonly shortName: string };
  readonly why: string;
}) {
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{why}</p>
      <p className="govuk-body">
        <Link to="/indicators/$id" params={{ id: indicator.id }}>
          See what is held of {indicator.shortName}
        </Link>
      </p>
    </div>
  );
}

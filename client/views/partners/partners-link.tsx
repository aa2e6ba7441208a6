import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../../server/contract/parts.ts';

/** The way to the map of partners of an area; England and its regions have none. */
export function PartnersLink({ area }: { readonly area: AreaAnswer }) {
  if (area.type === 'england' || area.type === 'region') return null;
  return (
    <p className="govuk-body screen-only">
      <Link to="/partners/$code" params={{ code: area.code }}>
        Partners of {area.name}
      </Link>
      : who leads, commissions or influences what, how they work together and what they pay.
    </p>
  );
}

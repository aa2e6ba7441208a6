import { Link } from '@tanstack/react-router';
import type { AreaAnswer } from '../../../server/contract/parts.ts';

/** The way to the statistical neighbours of an area; England has none. */
export function NeighboursLink({ area }: { readonly area: AreaAnswer }) {
  if (area.type === 'england' || area.type === 'other') return null;
  return (
    <p className="govuk-body screen-only">
      <Link to="/neighbours/$code" params={{ code: area.code }}>
        Statistical neighbours of {area.name}
      </Link>
      : areas that are like it, to compare it with.
    </p>
  );
}

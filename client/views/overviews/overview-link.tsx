import { Link } from '@tanstack/react-router';
import type { OneAreaAnswer } from '../../../server/contract/areas.ts';
import { overviewOf } from './overview-of-area.ts';

/** The way to the areas within a region or a county by every indicator; nothing for an area without others within it. */
export function OverviewLink({ area }: { readonly area: OneAreaAnswer }) {
  const overview = overviewOf(area);
  if (overview === null) return null;
  return (
    <p className="govuk-body">
      <Link to="/overview" search={overview.search}>
        Overview of {overview.words}
      </Link>
      : every indicator, area by area, on one page.
    </p>
  );
}

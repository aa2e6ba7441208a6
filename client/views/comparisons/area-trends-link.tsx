import { Link } from '@tanstack/react-router';
import type { TrendsOfRegion } from './area-trends-search.ts';

/** The way to all trends of a region on one page; nothing where there is no region. */
export function AreaTrendsLink({ trends }: { readonly trends: TrendsOfRegion | null }) {
  if (trends === null) return null;
  return (
    <p className="govuk-body screen-only">
      <Link to="/comparisons" search={trends.search}>
        All trends of {trends.region}
      </Link>
      : a small chart for each council, on one page and one scale.
    </p>
  );
}

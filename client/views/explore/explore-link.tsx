import { Link } from '@tanstack/react-router';
import { defaultExploreSelection, printExploreSelection } from '../../selection/explore-selection.ts';

/** The way from an area or an indicator to every chart that fits it. */
export function ExploreLink({
  kind,
  id,
  name,
}: {
  readonly kind: 'area' | 'indicator';
  /** Code of the area, id of the indicator. */
  readonly id: string;
  readonly name: string;
}) {
  const chosen = kind === 'area' ? { areas: [id] } : { indicators: [id], isEvery: true };
  return (
    <Link to="/explore" search={printExploreSelection({ ...defaultExploreSelection, ...chosen })}>
      Explore<span className="govuk-visually-hidden"> {name}</span>
    </Link>
  );
}

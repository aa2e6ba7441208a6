import { Link } from '@tanstack/react-router';
import { printComparisonSelection } from '../../selection/comparison-selection.ts';
import { toExploredComparison, toExploredRelationship } from '../../selection/explore-questions.ts';
import type { ExploreSelection } from '../../selection/explore-selection.ts';
import { printRelationshipSelection } from '../../selection/relationship-selection.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

/** Pages that say more of what was chosen. */
export function MoreWays({
  selection,
  material: { asked, named },
  isUnrelated,
}: {
  readonly selection: ExploreSelection;
  readonly material: ExploreMaterial;
  /** Whether the two indicators have nothing to stand beside each other. */
  readonly isUnrelated: boolean;
}) {
  const [area] = named;
  const isOne = asked.indicators.length === 1;
  const isOneArea = !selection.isEvery && named.length === 1 && area !== undefined;
  if (asked.indicators.length === 0 || (!isOne && !isOneArea && !isUnrelated)) return null;
  const comparison = toExploredComparison(asked, 'chart');
  return (
    <section aria-labelledby="more-ways" className="screen-only">
      <h2 className="govuk-heading-m" id="more-ways">
        More of what you chose
      </h2>
      <ul className="govuk-list govuk-list--bullet">
        {isUnrelated ? (
          <li>
            <Link
              to="/relationships"
              search={printRelationshipSelection({
                ...toExploredRelationship(asked),
                acceptPeriods: 'nearest',
              })}
            >
              Relationship of the two, the nearest years accepted
            </Link>
            : everything drawn says which days stand beside which
          </li>
        ) : null}
        {isOneArea ? (
          <li>
            <Link to="/profiles/$code" params={{ code: area.code }}>
              Profile of {area.name}
            </Link>
            : every indicator held for it, beside others of its kind
          </li>
        ) : null}
        {isOne ? (
          <li>
            <Link to="/comparisons" search={printComparisonSelection({ ...comparison, view: 'spread' })}>
              Spread over time
            </Link>
            : whether the areas have come closer together
          </li>
        ) : null}
        {isOne ? (
          <li>
            <Link to="/comparisons" search={printComparisonSelection({ ...comparison, view: 'trends' })}>
              Trend of each area
            </Link>
            : which way each is going, all areas on one page
          </li>
        ) : null}
        {isOne ? (
          <li>
            <Link to="/comparisons" search={printComparisonSelection({ ...comparison, method: 'funnel' })}>
              Funnel of the areas
            </Link>
            : limits by the size of an area, round the average of all
          </li>
        ) : null}
      </ul>
    </section>
  );
}

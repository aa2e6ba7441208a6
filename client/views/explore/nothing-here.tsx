import { Link } from '@tanstack/react-router';
import type { IndicatorAnswer } from '../../../server/contract/indicators.ts';
import { type ExploreSelection, printExploreSelection } from '../../selection/explore-selection.ts';
import { england } from '../../selection/trend-selection.ts';
import { describeHeld, waysOn } from './describe-held.ts';
import type { ChartNotShown } from './list-places.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

/** Where no chart can be shown: why, and what there is instead, each a link to it. */
export function NothingHere({
  selection,
  material,
  notShown,
}: {
  readonly selection: ExploreSelection;
  readonly material: ExploreMaterial;
  readonly notShown: readonly ChartNotShown[];
}) {
  // What answers say is about these areas; of several the shortest says it of all.
  const [first] = notShown
    .filter(({ isOfAnswer }) => isOfAnswer || notShown.every((each) => !each.isOfAnswer))
    .toSorted((one, other) => one.why.length - other.why.length);
  const held = material.chosen.filter(({ areas }) => areas > 0);
  return (
    <section aria-labelledby="nothing" className="explore-nothing">
      <h2 className="govuk-heading-m" id="nothing">
        No chart can be shown of this
      </h2>
      {first ? <p className="govuk-body">{first.why}</p> : null}
      <h3 className="govuk-heading-s">What there is instead</h3>
      <ul className="govuk-list govuk-list--bullet">
        {material.chosen.map((indicator) => (
          <HeldOf key={indicator.id} indicator={indicator} />
        ))}
        {waysOn(selection, material).map(({ words, to }) => (
          <li key={words}>
            <Link to="/explore" search={printExploreSelection(to)}>
              {words}
            </Link>
          </li>
        ))}
        {held.length > 0 ? (
          <li>
            <Link
              to="/explore"
              search={printExploreSelection({
                ...selection,
                areas: [england],
                isEvery: false,
                areaType: null,
                parent: null,
              })}
            >
              The same for England
            </Link>
          </li>
        ) : null}
        {material.named.length === 1
          ? material.named.map(({ code, name }) => (
              <li key={code}>
                <Link to="/profiles/$code" params={{ code }}>
                  Profile of {name}
                </Link>
                : every indicator held for it
              </li>
            ))
          : null}
        <li>
          <Link to="/data">The extracts that are held, and a way to bring others</Link>
        </li>
      </ul>
    </section>
  );
}

function HeldOf({ indicator }: { readonly indicator: IndicatorAnswer }) {
  return (
    <li>
      {describeHeld(indicator)}{' '}
      <Link to="/indicators/$id" params={{ id: indicator.id }}>
        All about {indicator.shortName}
      </Link>
    </li>
  );
}

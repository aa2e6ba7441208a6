import { Link } from '@tanstack/react-router';
import {
  defaultExploreSelection,
  type ExploreSelection,
  printExploreSelection,
} from '../../selection/explore-selection.ts';
import { england } from '../../selection/trend-selection.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

/** While an indicator or an area is still to choose: what can be, each a link that chooses it. */
export function StartHere({
  selection,
  material,
}: {
  readonly selection: ExploreSelection;
  readonly material: ExploreMaterial;
}) {
  const hasAreas = selection.isEvery || selection.areas.length > 0;
  return (
    <section aria-labelledby="start" className="explore-start">
      <h2 className="govuk-heading-m" id="start">
        {selection.indicators.length === 0 ? 'Choose an indicator' : 'Choose areas'}
      </h2>
      {selection.indicators.length === 0 && !hasAreas ? (
        <p className="govuk-body">Each opens for every authority; areas can be chosen then.</p>
      ) : null}
      {selection.indicators.length === 0 ? (
        <ul className="govuk-list govuk-list--bullet">
          {offered(material, hasAreas && !selection.isEvery).map(({ id, shortName }) => (
            <li key={id}>
              <Link
                to="/explore"
                search={printExploreSelection({
                  ...selection,
                  indicators: [id],
                  ...(hasAreas ? {} : { isEvery: true }),
                })}
              >
                {shortName}
              </Link>
            </li>
          ))}
        </ul>
      ) : (
        <ul className="govuk-list govuk-list--bullet">
          {places.map(({ words, to }) => (
            <li key={words}>
              <Link to="/explore" search={printExploreSelection({ ...selection, ...to })}>
                {words}
              </Link>
            </li>
          ))}
          <li>A council, district or region: add it by name beside.</li>
        </ul>
      )}
      {hasAreas || selection.indicators.length > 0 ? null : <Example />}
    </section>
  );
}

const places = [
  { words: 'All upper-tier authorities', to: { isEvery: true, areaType: 'utla' } },
  { words: 'All regions', to: { isEvery: true, areaType: 'region' } },
  { words: 'England', to: { areas: [england] } },
] as const;

/** Indicators with figures, of the areas that are chosen already. */
function offered({ indicators, named }: ExploreMaterial, isOfNamed: boolean) {
  return indicators
    .filter(({ areas }) => areas > 0)
    .filter(({ id }) => !isOfNamed || named.some((area) => area.indicators.includes(id)));
}

const example = printExploreSelection({
  ...defaultExploreSelection,
  indicators: ['injury-admissions', 'child-poverty-relative'],
  areas: ['E10000032'],
});

function Example() {
  return (
    <p className="govuk-body">
      Choose as many indicators and areas as you like. For example{' '}
      <Link to="/explore" search={example}>
        injuries and low income in West Sussex
      </Link>
      : an overview, two trends one above the other, and whether the two go together in all authorities.
    </p>
  );
}

import { Link } from '@tanstack/react-router';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';
import {
  defaultComparisonSelection,
  printComparisonSelection,
} from '../../selection/comparison-selection.ts';

/** Where the areas of partners run, as far as look-ups are held, and the way to compare the councils of each. */
export function BoundarySection({ answer: { partners } }: { readonly answer: PartnersAnswer }) {
  const known = partners.filter(({ boundary, status }) => boundary.extracts.length > 0 && status === 'now');
  if (known.length === 0) return null;
  return (
    <section aria-labelledby="boundaries">
      <h2 className="govuk-heading-m" id="boundaries">
        Whose areas are the council’s
      </h2>
      <ul className="govuk-list govuk-list--spaced">
        {known.map(({ key, name, boundary }) => (
          <li key={key}>
            {name}: {boundary.sentence}
            {boundary.partnerAreas.map((area) => (
              <span key={area.code} className="cell-note">
                <Link
                  to="/comparisons"
                  search={printComparisonSelection({ ...defaultComparisonSelection, parent: area.code })}
                >
                  Compare the councils of {area.name}
                </Link>
              </span>
            ))}
          </li>
        ))}
      </ul>
    </section>
  );
}

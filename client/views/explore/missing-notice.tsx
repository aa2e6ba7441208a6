import { Link } from '@tanstack/react-router';
import { listed } from '../../selection/choose-explore-charts.ts';
import type { ExploreMaterial } from './use-explore-material.ts';

/** What was chosen and is in none of the charts, with the reason, so that nothing is left out in silence. */
export function MissingNotice({ material }: { readonly material: ExploreMaterial }) {
  const { unknown, chosen } = material;
  const notHeld = chosen.filter(({ areas }) => areas === 0);
  const isAll = notHeld.length === chosen.length;
  const lines = [
    ...unknown.indicators.map((id) => `No indicator is called ${id}.`),
    ...unknown.areas.map((code) => `No area has the code ${code}.`),
  ];
  if (lines.length === 0 && (isAll || notHeld.length === 0)) return null;
  return (
    <div className="govuk-inset-text">
      {lines.map((line) => (
        <p key={line} className="govuk-body">
          {line}
        </p>
      ))}
      {isAll || notHeld.length === 0 ? null : (
        <p className="govuk-body">
          No figures of{' '}
          {listed(
            notHeld.map(({ shortName }) => `“${shortName}”`),
            'or',
          )}{' '}
          are held, so no chart has any. <Link to="/data">See which extracts are held, or bring one</Link>
        </p>
      )}
    </div>
  );
}

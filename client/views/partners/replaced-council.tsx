import { Link } from '@tanstack/react-router';
import type { PartnersAnswer } from '../../../server/contract/partners.ts';

/** Of an area of the past, of which day its map is, with the way to the maps of what replaced it. */
export function ReplacedCouncil({
  answer: { replaced, successors },
}: {
  readonly answer: Pick<PartnersAnswer, 'replaced' | 'successors'>;
}) {
  if (replaced === null) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{replaced}</p>
      <ul className="plain-list">
        {successors.map(({ code, name }) => (
          <li key={code}>
            <Link to="/partners/$code" params={{ code }}>
              Partners of {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

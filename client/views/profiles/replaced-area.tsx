import { Link } from '@tanstack/react-router';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';

/** Of an area of the past, what replaced it, with the way to the profiles of today. */
export function ReplacedArea({ answer: { replaced, area } }: { readonly answer: ProfileAnswer }) {
  if (replaced === null) return null;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">{replaced}</p>
      <ul className="plain-list">
        {area.successors.map(({ code, name }) => (
          <li key={code}>
            <Link to="/profiles/$code" params={{ code }}>
              Profile of {name}
            </Link>
          </li>
        ))}
      </ul>
    </div>
  );
}

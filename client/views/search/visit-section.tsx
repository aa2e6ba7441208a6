import { Link } from '@tanstack/react-router';
import { useState } from 'react';
import { findVisitStorage, forgetRecentVisits, readRecentVisits } from '../../selection/recent-visits.ts';

/** The pages visited last, and the way to forget them; nothing where there are none. */
export function VisitSection() {
  const [visits, setVisits] = useState(() => readRecentVisits(findVisitStorage(window)));
  const [isForgotten, setForgotten] = useState(false);
  const forget = () => {
    forgetRecentVisits(findVisitStorage(window));
    setVisits([]);
    setForgotten(true);
  };
  return (
    <>
      {visits.length === 0 ? null : (
        <section aria-labelledby="visited" className="screen-only">
          <h2 className="govuk-heading-m" id="visited">
            Visited last
          </h2>
          <ul className="result-list">
            {visits.map(({ name, detail, address }) => (
              <li key={address}>
                <Link to={address}>{name}</Link>
                <span className="cell-note">{detail}</span>
              </li>
            ))}
          </ul>
          <p className="govuk-body">
            They are kept in this browser only.{' '}
            <button type="button" className="link-button" onClick={forget}>
              Forget these pages
            </button>
          </p>
        </section>
      )}
      <p role="status" className="govuk-body">
        {isForgotten ? 'Forgotten.' : ''}
      </p>
    </>
  );
}

import { Link } from '@tanstack/react-router';
import { commissionersCaution } from '../../../server/contract/commission-words.ts';
import type { ProfileAnswer } from '../../../server/contract/profile.ts';
import { england } from '../../selection/trend-selection.ts';

/** How everything in the table was worked out. */
export function ProfileMethods({ answer: { methods, rows, benchmark } }: { readonly answer: ProfileAnswer }) {
  const { comparison, recentTrend, changeOnYear, peers } = methods;
  const caution = rows.some(({ commissions }) => commissions !== null) ? commissionersCaution : '';
  const notes = [comparison, peers, recentTrend, changeOnYear, caution].filter((note) => note !== '');
  return (
    <section aria-labelledby="methods" className="profile-methods">
      <h2 className="govuk-heading-s" id="methods">
        How the figures are compared
      </h2>
      <ul className="caveat-list">
        {notes.map((note) => (
          <li key={note}>{note}</li>
        ))}
      </ul>
      <p className="govuk-body-s screen-only">
        Methods in full:{' '}
        <Link to="/methods" hash="compare-by-limits">
          comparison with a benchmark
        </Link>
        ,{' '}
        <Link to="/methods" hash="recent-trend">
          recent trend
        </Link>
        ,{' '}
        <Link to="/methods" hash="difference">
          difference between two figures
        </Link>
        {benchmark === null || benchmark.code === england ? null : (
          <>
            ,{' '}
            <Link to="/methods" hash="compare-by-overlap">
              overlap of limits
            </Link>
          </>
        )}
      </p>
    </section>
  );
}

import { Link } from '@tanstack/react-router';
import type { ReactNode } from 'react';
import type { SessionAnswer } from '../../../server/contract/access.ts';
import { hasRole, roleNames, whoMay } from '../../../server/contract/role-words.ts';
import { useSession } from '../../api/session-query.ts';

type Person = NonNullable<SessionAnswer['person']>;

/** Shows what needs a role to whoever has it; to others which it is and how to get it, before they have done anything. */
export function RoleNeeded({
  needed,
  what,
  children,
}: {
  readonly needed: Person['role'];
  /** What it is needed for: "bring an extract". */
  readonly what: string;
  readonly children: ReactNode;
}) {
  const { answer } = useSession();
  if (answer === undefined) return null;
  if (hasRole(answer.person, needed)) return children;
  return (
    <div className="govuk-inset-text">
      <p className="govuk-body">
        To {what} you must be signed in as {whoMay[needed]}.
        {answer.person ? ` You are ${answer.person.name}, ${roleNames[answer.person.role]}.` : null}
      </p>
      <p className="govuk-body">
        <Link to="/sign-in">{answer.person ? 'Sign in with another token' : 'Sign in'}</Link>. If you have no
        token, ask whoever runs this service for one that may {what}.
      </p>
    </div>
  );
}

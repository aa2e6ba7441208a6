import { Link } from '@tanstack/react-router';
import { roleNames } from '../../../server/contract/role-words.ts';
import { useSession, useSignOut } from '../../api/session-query.ts';
import { focusPageHeading } from '../../ui/page-heading.tsx';

/** The way to sign in, for whoever is not. */
export function SignInLink() {
  const { answer } = useSession();
  return answer === undefined || answer.person ? null : <Link to="/sign-in">Sign in</Link>;
}

/** Who is signed in, with the way out. */
export function SignedIn() {
  const { answer } = useSession();
  // Its button goes with it, and would take the focus along.
  const signOut = useSignOut(focusPageHeading);
  const person = answer?.person ?? null;
  if (person === null) return null;
  return (
    <>
      <span className="masthead-person">
        Signed in as {person.name} ({roleNames[person.role]})
      </span>
      {person.via === 'session' ? (
        <button type="button" disabled={signOut.isBusy} onClick={() => signOut.carryOut(undefined)}>
          Sign out
        </button>
      ) : null}
    </>
  );
}

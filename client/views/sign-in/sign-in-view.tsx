import { useNavigate } from '@tanstack/react-router';
import { useSession } from '../../api/session-query.ts';
import { findSignInFailure } from '../../api/sign-in.ts';
import { Disclosure } from '../../ui/disclosure.tsx';
import { PageHeading } from '../../ui/page-heading.tsx';
import { NotSignedIn } from './not-signed-in.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** Where people say who they are; of an address that did not sign in, why and what to do. */
export function SignInView() {
  const navigate = useNavigate();
  const person = useSession().answer?.person ?? null;
  const failure = person === null ? findSignInFailure() : null;
  return (
    <div className="prose">
      <PageHeading title="Sign in" />
      {failure ? <NotSignedIn error={failure} /> : null}
      {person === null ? null : <p className="govuk-inset-text">You are signed in as {person.name}.</p>}
      <p className="govuk-body-l lead">
        Sign in to bring extracts. You stay signed in with this browser for twelve hours, or until you sign
        out.
      </p>
      <SignInForm onSignedIn={() => void navigate({ to: '/data', replace: true })} />
      <Disclosure summary="I have no token">
        <p className="govuk-body">
          On the machine that runs this service, <code>npm run sign-in</code> prints an address that signs you
          in with one click. For anybody else whoever runs it makes a token:
        </p>
        <p className="govuk-body">
          <code>npm run tokens -- make NAME --role analyst</code>
        </p>
      </Disclosure>
    </div>
  );
}

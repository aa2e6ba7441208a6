import { PageHeading } from '../../ui/page-heading.tsx';
import { SignInForm } from './sign-in-form.tsx';

/** In the place of every page, where reading needs a role and nobody is signed in. The page comes once somebody is. */
export function ClosedReading() {
  return (
    <div className="prose">
      <PageHeading title="Sign in to read" />
      <p className="govuk-body-l lead">
        This service shows its figures only to people who are signed in. Whoever runs it gives out tokens.
      </p>
      <SignInForm onSignedIn={() => undefined} />
    </div>
  );
}

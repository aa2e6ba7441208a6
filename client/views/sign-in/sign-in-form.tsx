import { type FormEvent, useState } from 'react';
import { useSignIn } from '../../api/session-query.ts';
import { TextField } from '../../ui/fields.tsx';
import { NotSignedIn } from './not-signed-in.tsx';

/** Takes a token, which the browser then need not be given again until the evening. */
export function SignInForm({ onSignedIn }: { readonly onSignedIn: () => void }) {
  const [token, setToken] = useState('');
  const { carryOut, isBusy, error } = useSignIn(onSignedIn);
  const submit = (event: FormEvent) => {
    event.preventDefault();
    if (token.trim() !== '') carryOut({ token: token.trim() });
  };
  return (
    <>
      {error ? <NotSignedIn error={error} /> : null}
      <form onSubmit={submit}>
        <TextField
          label="Token"
          hint="As whoever runs this service gave it to you. It is not kept in this browser."
          type="password"
          value={token}
          onText={setToken}
        />
        <button type="submit" className="govuk-button" disabled={isBusy || token.trim() === ''}>
          Sign in
        </button>
      </form>
    </>
  );
}

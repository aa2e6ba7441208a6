import type { SessionAnswer, SignIn } from '../../server/contract/access.ts';
import { ApiError, getAnswer, sendAnswer } from './http-client.ts';

/** Why the address that the page was opened with signs nobody in; null where it did, or was no such address. */
let failure: ApiError | null = null;

export const findSignInFailure = (): ApiError | null => failure;

/**
 * Signs in by what the first address carries (`/sign-in#code=…`, `?token=…`) and takes it out of there before anything
 * reads it: it stays neither in the address bar nor in the history. Where it does not sign in, the page to sign in says why.
 * Gives who is signed in now, null where the address carried nothing or was not taken.
 */
export async function signInByAddress(page: Window): Promise<SessionAnswer | null> {
  const address = new URL(page.location.href);
  const given = readAddress(address);
  if (given === null) return null;
  address.searchParams.delete('token');
  address.hash = '';
  if (address.pathname === '/sign-in') address.pathname = '/data';
  page.history.replaceState(page.history.state, '', address);
  try {
    // The page asked who is signed in while its scripts were on their way. Whoever asks next is given that answer, which
    // must not be after the signing in.
    await getAnswer<SessionAnswer>('/session', {}, new AbortController().signal);
    return await sendAnswer<SessionAnswer>('/session', {}, { method: 'POST', body: given });
  } catch (error) {
    if (!(error instanceof ApiError)) throw error;
    failure = error;
    page.history.replaceState(page.history.state, '', '/sign-in');
    return null;
  }
}

function readAddress({ pathname, hash, searchParams }: URL): SignIn | null {
  const code = pathname === '/sign-in' ? new URLSearchParams(hash.slice(1)).get('code') : null;
  if (code !== null) return { code };
  const token = searchParams.get('token')?.trim();
  return token ? { token } : null;
}

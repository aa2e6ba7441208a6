import type { SessionAnswer, SignIn } from '../../server/contract/access.ts';
import { type AnswerState, useAnswer } from './answer-state.ts';
import { type ChangeState, useChange } from './change-state.ts';
import { sendAnswer } from './http-client.ts';

/** Who is signed in with this browser, and whether all may read. */
export function useSession(): AnswerState<SessionAnswer> {
  return useAnswer('/session', {});
}

/** Signs this browser in. */
export function useSignIn(onSignedIn: () => void): ChangeState<SignIn, SessionAnswer> {
  return useChange(
    (given) => sendAnswer<SessionAnswer>('/session', {}, { method: 'POST', body: given }),
    onSignedIn,
  );
}

/** Signs this browser out. */
export function useSignOut(onSignedOut: () => void): ChangeState<undefined, null> {
  return useChange(() => sendAnswer<null>('/session', {}, { method: 'DELETE' }), onSignedOut);
}

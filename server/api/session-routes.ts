import type { Context } from 'hono';
import { z } from 'zod';
import type { OneTimeCodes } from '../access/one-time-codes.ts';
import { digestOf, makeSecret } from '../access/secret.ts';
import { SESSION_SECONDS } from '../access/session.ts';
import { type SessionAnswer, type SignIn, sessionAnswerSchema, signInSchema } from '../contract/access.ts';
import { type ApiEnvironment, type ApiRooms, apiBase } from './api-dependencies.ts';
import { identify } from './authorise.ts';
import { describeOperation, problemAnswers } from './describe-route.ts';
import { RequestError } from './error-response.ts';
import type { Known } from './gatekeeper.ts';
import { readJsonBody } from './read-json-body.ts';
import { readQuestion } from './read-question.ts';
import { giveSessionCookie, readSessionCookie, takeSessionCookie } from './session-cookie.ts';

export const sessionPath = `${apiBase}/session`;

const nothing = z.object({}).strict();

/** Who is signed in with this browser: asking, signing in, signing out. */
export function addSessionRoutes(rooms: ApiRooms): void {
  describeSession(rooms);
  rooms.app.get(sessionPath, async (context) => {
    readQuestion(nothing, context.req.queries());
    return tell(context, rooms, await identify(context, rooms));
  });
  rooms.app.post(sessionPath, async (context) => {
    readQuestion(nothing, context.req.queries());
    const known = await know(await readJsonBody(context.req.raw, signInSchema), rooms);
    await begin(context, rooms, known);
    return tell(context, rooms, known.person);
  });
  rooms.app.delete(sessionPath, async (context) => {
    readQuestion(nothing, context.req.queries());
    await end(context, rooms);
    return context.body(null, 204, { 'cache-control': 'no-store' });
  });
}

async function know(given: SignIn, { gatekeeper, codes, failures }: ApiRooms): Promise<Known> {
  if ('code' in given) {
    const known = knowByCode(given.code, codes, gatekeeper);
    if (typeof known !== 'string') return known;
    await failures.count();
    throw new RequestError(403, `${known}; npm run sign-in prints another address`);
  }
  const word = await gatekeeper.knowByToken(given.token.trim());
  if (word.kind === 'known') return word;
  await failures.count();
  throw new RequestError(403, `token not valid: ${word.because}; check that all of it was pasted`);
}

/** Whoever the address was made for, or why it does not sign in. */
function knowByCode(code: string, codes: OneTimeCodes, gatekeeper: ApiRooms['gatekeeper']): Known | string {
  const outcome = codes.take(code);
  if (outcome.kind === 'used') return 'address used before: each signs in once';
  if (outcome.kind === 'expired') return 'address out of time: each waits for an hour';
  const known = outcome.kind === 'taken' ? gatekeeper.knowByCode(outcome.name) : null;
  return (
    known ?? 'address unknown: the service was started anew since it was printed, or some of it is missing'
  );
}

/** Whatever the browser was signed in by before ends: a secret that somebody else may know is of no more use. */
async function begin(
  context: Context<ApiEnvironment>,
  rooms: ApiRooms,
  { person, credential }: Known,
): Promise<void> {
  const { store, gatekeeper, now, trustProxy } = rooms;
  await endHeld(context, rooms);
  const secret = makeSecret();
  const from = now();
  const expiresAt = new Date(from.getTime() + SESSION_SECONDS * 1_000).toISOString();
  const session = {
    digest: digestOf(secret),
    credential,
    name: person.name,
    madeAt: from.toISOString(),
    expiresAt,
  };
  await store.access.saveSession(session, { name: person.name, requestId: context.get('requestId') });
  gatekeeper.forget();
  giveSessionCookie(context, trustProxy, secret);
}

async function end(context: Context<ApiEnvironment>, rooms: ApiRooms): Promise<void> {
  await endHeld(context, rooms);
  if (readSessionCookie(context, rooms.trustProxy) !== undefined) {
    takeSessionCookie(context, rooms.trustProxy);
  }
}

/** Ends what the browser is signed in by, where it is. */
async function endHeld(
  context: Context<ApiEnvironment>,
  { store, gatekeeper, trustProxy }: ApiRooms,
): Promise<void> {
  const secret = readSessionCookie(context, trustProxy);
  if (secret === undefined) return;
  const digest = digestOf(secret);
  const session = await store.access.findSession(digest);
  if (session === null) return;
  await store.access.endSession(digest, { name: session.name, requestId: context.get('requestId') });
  gatekeeper.forget();
}

function tell(
  context: Context<ApiEnvironment>,
  { reading }: ApiRooms,
  person: SessionAnswer['person'],
): Response {
  context.header('Cache-Control', 'no-store');
  return context.json(sessionAnswerSchema.parse({ person, reading }), 200);
}

function describeSession({ app }: ApiRooms): void {
  const answer = (description: string) => ({
    description,
    content: { 'application/json': { schema: sessionAnswerSchema } },
  });
  describeOperation(app, {
    method: 'get',
    path: sessionPath,
    operationId: 'readSession',
    summary: 'Who asks, and whether all may read.',
    responses: { 200: answer('Somebody with a role, or nobody.'), 403: problemAnswers.secret[403] },
  });
  describeOperation(app, {
    method: 'post',
    path: sessionPath,
    operationId: 'signIn',
    summary: 'Sign this browser in, by a token or by an address that works once, for twelve hours.',
    request: { body: { required: true, content: { 'application/json': { schema: signInSchema } } } },
    responses: { 200: answer('Signed in: a cookie says so from now on.'), 403: problemAnswers.secret[403] },
  });
  describeOperation(app, {
    method: 'delete',
    path: sessionPath,
    operationId: 'signOut',
    summary: 'Sign this browser out.',
    responses: { 204: { description: 'Signed out.' }, 403: problemAnswers.secret[403] },
  });
}

import type { Context, MiddlewareHandler } from 'hono';
import type { Person } from '../access/person.ts';
import { readProxy } from '../access/proxy-person.ts';
import { mayAct, type Role } from '../access/role.ts';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { RequestError } from './error-response.ts';
import { findNeededRole } from './find-needed-role.ts';
import { readSessionCookie } from './session-cookie.ts';

const advice = 'whoever runs this service makes tokens with npm run tokens';

/**
 * Lets a request pass to whom its route serves: 401 where nobody is named, 403 where the token is not taken or the role
 * does not reach. Everything that a route needs of it stands in the table of roles.
 */
export function authorise(rooms: ApiRooms): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const needed = findNeededRole(context, rooms.app);
    if (needed === null || needed === 'anybody' || (needed === 'viewer' && rooms.reading === 'open')) {
      return next();
    }
    const person = await identify(context, rooms);
    if (person === null) throw notSignedIn(needed);
    if (!mayAct(person.role, needed)) {
      throw new RequestError(
        403,
        `role too low: ${person.name} is ${person.role}; this needs ${needed}; ${advice}`,
      );
    }
    context.set('person', person);
    await next();
    // What some may read is given again to nobody without asking who it is, and kept by no cache between.
    if (needed !== 'viewer') context.set('keptUnder', undefined);
    keepPrivate(context);
  };
}

/** Who asks: by a token, by a cookie, or by what a trusted proxy says; null where nothing says so. */
export async function identify(context: Context<ApiEnvironment>, rooms: ApiRooms): Promise<Person | null> {
  const { gatekeeper, failures, proxy } = rooms;
  const [, token] = /^Bearer\s+(\S+)\s*$/i.exec(context.req.header('Authorization') ?? '') ?? [];
  if (token !== undefined) {
    const word = await gatekeeper.knowByToken(token);
    if (word.kind === 'known') return word.person;
    await failures.count();
    throw new RequestError(403, `token not valid: ${word.because}; ${advice}`);
  }
  // What a browser adds by itself vouches for nobody but pages of this service: others were refused before.
  return (await knowByCookie(context, rooms)) ?? knowByProxy(context, proxy);
}

/** Who a request is known to be made by, for history and the audit trail. */
export function makerOf(context: Context<ApiEnvironment>): {
  readonly name: string;
  readonly requestId: string;
} {
  return { name: personOf(context).name, requestId: context.get('requestId') };
}

/** Who passed. Fails on a route that serves anybody. */
export function personOf(context: Context<ApiEnvironment>): Person {
  const person = context.get('person');
  if (person === undefined) throw new Error(`nobody was asked for at ${context.req.path}`);
  return person;
}

async function knowByCookie(
  context: Context<ApiEnvironment>,
  { gatekeeper, trustProxy }: ApiRooms,
): Promise<Person | null> {
  const secret = readSessionCookie(context, trustProxy);
  return secret === undefined ? null : gatekeeper.knowBySession(secret);
}

function knowByProxy(context: Context<ApiEnvironment>, proxy: ApiRooms['proxy']): Person | null {
  if (proxy === null) return null;
  const word = readProxy(proxy, (name) => context.req.header(name));
  if (word.kind === 'refused') throw new RequestError(403, `not signed in: ${word.because}`);
  return word.kind === 'person' ? word.person : null;
}

function notSignedIn(needed: Role): RequestError {
  const headers = { 'www-authenticate': 'Bearer realm="injury outcomes"' };
  const detail = `token missing: this needs the role ${needed}; sign in at /sign-in, or send Authorization: Bearer TOKEN; ${advice}`;
  return new RequestError(401, detail, { headers });
}

function keepPrivate(context: Context<ApiEnvironment>): void {
  const said = context.res.headers.get('Cache-Control');
  if (said !== null && !/no-store|private/.test(said)) {
    context.header('Cache-Control', `private, ${said.replace(/\bpublic,\s*/, '')}`);
  }
  context.header('Vary', 'Cookie, Authorization', { append: true });
}

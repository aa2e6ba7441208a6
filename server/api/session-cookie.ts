import type { Context } from 'hono';
import { deleteCookie, getCookie, setCookie } from 'hono/cookie';
import { SESSION_SECONDS } from '../access/session.ts';
import type { ApiEnvironment } from './api-dependencies.ts';
import { originOfService } from './origin-of-service.ts';

/** The secret of whoever signed in with this browser; undefined where nobody did. */
export function readSessionCookie(context: Context<ApiEnvironment>, trustProxy: boolean): string | undefined {
  const { name } = cookieOf(context, trustProxy);
  return getCookie(context, name);
}

/** Gives the browser a secret that no script can read and no other site can have sent. */
export function giveSessionCookie(
  context: Context<ApiEnvironment>,
  trustProxy: boolean,
  secret: string,
): void {
  const { name, options } = cookieOf(context, trustProxy);
  setCookie(context, name, secret, { ...options, maxAge: SESSION_SECONDS });
}

export function takeSessionCookie(context: Context<ApiEnvironment>, trustProxy: boolean): void {
  const { name, options } = cookieOf(context, trustProxy);
  deleteCookie(context, name, options);
}

/**
 * Cookies know no ports: two services of one machine would take each other's, did the name not carry it. Over HTTPS the
 * name says that no other host of the domain gave it.
 */
function cookieOf(context: Context<ApiEnvironment>, trustProxy: boolean) {
  const { protocol, port } = new URL(whereReached(context, trustProxy));
  const secure = protocol === 'https:';
  return {
    name: `${secure ? '__Host-' : ''}injuries-session${port === '' ? '' : `-${port}`}`,
    options: { path: '/', httpOnly: true, sameSite: 'Strict', secure } as const,
  };
}

/** As `originOfService`, also where a test asks without a server. */
function whereReached(context: Context<ApiEnvironment>, trustProxy: boolean): string {
  return originOfService(context, trustProxy) || new URL(context.req.url).origin;
}

import type { MiddlewareHandler } from 'hono';
import { type AllowedHosts, isAllowedHost } from './allowed-hosts.ts';
import type { ApiEnvironment } from './api-dependencies.ts';
import { RequestError } from './error-response.ts';
import { originOfService } from './origin-of-service.ts';

/**
 * Answers 421 where the service is asked by a name that is not its own: by `Host`, and by what a trusted proxy says that
 * it was asked by.
 */
export function refuseUnknownHosts(
  allowed: AllowedHosts,
  trustProxy: boolean,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const addresses = [context.req.url, originOfService(context, trustProxy)].filter((text) => text !== '');
    const unknown = addresses
      .map((text) => new URL(text).hostname)
      .find((name) => !isAllowedHost(name, allowed));
    if (unknown === undefined) return next();
    const advice = `set ALLOWED_HOSTS to the names by which people reach the service, ${unknown} among them if it is one`;
    throw new RequestError(421, `unknown host: ${unknown}; ${advice}`);
  };
}

import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnvironment } from './api-dependencies.ts';
import { RequestError } from './error-response.ts';
import { originOfService } from './origin-of-service.ts';

const readOnly = new Set(['GET', 'HEAD', 'OPTIONS']);

/**
 * Answers 403 to whatever would change something and comes from a page of another site, whatever it carries. Programs
 * that are no browser say nothing of where they come from, and pass.
 */
export function refuseForeignChanges(trustProxy: boolean): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    if (readOnly.has(context.req.method) || isFromHere(context, trustProxy)) return next();
    const from = context.req.header('Origin') ?? context.req.header('Sec-Fetch-Site');
    const advice =
      'changes are taken from the pages of this service and from programs; a proxy in front must pass on the name by which it was asked';
    throw new RequestError(403, `change from another site: ${from}; ${advice}`);
  };
}

/**
 * Browsers say themselves whether a page is of the site that it asks, over HTTPS at the least; otherwise the host that
 * the page came from must be the one that is asked. A proxy that ends TLS may not say so, so that schemes may differ.
 */
function isFromHere(context: Context<ApiEnvironment>, trustProxy: boolean): boolean {
  const site = context.req.header('Sec-Fetch-Site');
  if (site !== undefined) return site === 'same-origin';
  const origin = context.req.header('Origin');
  if (origin === undefined) return true;
  const asked = originOfService(context, trustProxy) || context.req.url;
  return URL.canParse(origin) && new URL(origin).host === new URL(asked).host;
}

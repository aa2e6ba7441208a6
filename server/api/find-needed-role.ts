import type { Context } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { type Needed, routeRoles, undescribedRoutes } from './route-roles.ts';

/** Whom the route of a request serves; null where it leads nowhere. A route that nobody declared is refused to all. */
export function findNeededRole(context: Context<ApiEnvironment>, app: ApiRooms['app']): Needed | null {
  const method = context.req.method === 'HEAD' ? 'GET' : context.req.method;
  const route = matchedRoutes(context).find((matched) => matched.method === method);
  return route === undefined ? null : neededOf(`${method} ${route.path}`, app);
}

/**
 * Fails where a route of an app is in no table of roles, or answers every method: then no table could say whom it
 * serves, and it would be taken for a concern of all. Called once all of them are there, so that such a service does
 * not start.
 */
export function requireRoles(app: ApiRooms['app']): void {
  for (const { method, path } of app.routes) {
    if (method !== 'ALL') neededOf(`${method} ${path}`, app);
    else if (!concerns.has(path))
      throw new Error(`a route takes every method: ${path}; name its methods, so that each can have a role`);
  }
}

/** What concerns every request below these paths, and passes it on. */
const concerns: ReadonlySet<string> = new Set(['*', '/*', '/api/v1/health/*', '/metrics']);

function neededOf(name: string, app: ApiRooms['app']): Needed {
  const needed = declaredOf(app).get(name) ?? undescribedRoutes.get(name);
  if (needed !== undefined) return needed;
  throw new Error(`no role is declared for ${name}: describe it, and add it to route-roles.ts`);
}

/** Whom each described route of an app serves, by its method and path as the app knows them. */
const declared = new WeakMap<ApiRooms['app'], ReadonlyMap<string, Needed>>();

function declaredOf(app: ApiRooms['app']): ReadonlyMap<string, Needed> {
  const known = declared.get(app);
  if (known) return known;
  const operations = app.openAPIRegistry.definitions.flatMap((one) =>
    one.type === 'route' ? [one.route] : [],
  );
  const made = new Map(
    operations.map(({ method, path, operationId }) => {
      const needed = Object.entries(routeRoles).find(([name]) => name === operationId)?.[1];
      if (needed === undefined) throw new Error(`operation in no table of roles: ${operationId ?? path}`);
      return [`${method.toUpperCase()} ${path.replace(/\{(\w+)\}/g, ':$1')}`, needed] as const;
    }),
  );
  declared.set(app, made);
  return made;
}

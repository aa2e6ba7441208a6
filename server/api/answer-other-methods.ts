import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { problemResponse } from './error-response.ts';

/**
 * Answers 405 to a method that an address does not take and 204 to OPTIONS, both with what it takes in `Allow`.
 * Everything else passes: at an address that leads nowhere every method is a 404.
 */
export function answerOtherMethods(
  app: ApiRooms['app'],
  isPage: (path: string) => boolean,
): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const { method, path } = context.req;
    const taken = findMethods(app.routes, path, isPage);
    if (taken.length === 0 || taken.includes(method)) return next();
    const allow = [...taken, 'OPTIONS'].join(', ');
    if (method === 'OPTIONS') return context.body(null, 204, { allow });
    const detail = `method not allowed: ${method}; this address takes ${allow}`;
    return problemResponse(context, { status: 405, detail }, { allow });
  };
}

function findMethods(
  routes: ApiRooms['app']['routes'],
  path: string,
  isPage: (path: string) => boolean,
): string[] {
  const own = routes
    .filter((route) => !route.path.includes('*') && fits(route.path, path))
    .map(({ method }) => method);
  const methods = own.length === 0 && isPage(path) ? ['GET'] : own;
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

/** Whether a path is one of a route's: `/areas/:code` is that of every `/areas/…`. */
function fits(route: string, path: string): boolean {
  const [wanted, given] = [route.split('/'), path.split('/')];
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}

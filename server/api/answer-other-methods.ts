import type { MiddlewareHandler } from 'hono';
import type { ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { problemResponse } from './error-response.ts';

/**
 * Answers 405 to a method that an address does not take and 204 to OPTIONS, both with what it takes in `Allow`.
 * Everything else passes: at an address that leads nowhere every method is a 404. Routes are read with the first
 * request, when all of them are there.
 */
export function answerOtherMethods(
  app: ApiRooms['app'],
  isPage: (path: string) => boolean,
): MiddlewareHandler<ApiEnvironment> {
  let methodsAt: ((path: string) => readonly string[]) | null = null;
  return async (context, next) => {
    const { method, path } = context.req;
    methodsAt ??= indexMethods(app.routes);
    const own = methodsAt(path);
    const taken = own.length === 0 && isPage(path) ? methodsOf(['GET']) : own;
    if (taken.length === 0 || taken.includes(method)) return next();
    const allow = [...taken, 'OPTIONS'].join(', ');
    if (method === 'OPTIONS') return context.body(null, 204, { allow });
    const detail = `method not allowed: ${method}; this address takes ${allow}`;
    return problemResponse(context, { status: 405, detail }, { allow });
  };
}

/** A path that routes are written with, in its parts, and what they take. */
interface TakenPath {
  readonly parts: readonly string[];
  readonly methods: readonly string[];
}

/** Makes ready to say what a path takes; of `/areas/:code` the path is every `/areas/…`. */
function indexMethods(routes: ApiRooms['app']['routes']): (path: string) => readonly string[] {
  const byPath = new Map<string, string[]>();
  for (const { path, method } of routes) {
    if (!path.includes('*')) byPath.set(path, [...(byPath.get(path) ?? []), method]);
  }
  const whole = new Map([...byPath].map(([path, methods]) => [path, methodsOf(methods)]));
  const withNames = [...whole]
    .filter(([path]) => path.includes(':'))
    .map(([path, methods]): TakenPath => ({ parts: path.split('/'), methods }));
  return (path) => {
    const given = path.split('/');
    const named = withNames.filter(({ parts }) => fits(parts, given)).flatMap(({ methods }) => methods);
    const plain = whole.get(path) ?? [];
    return named.length === 0 ? plain : [...new Set([...plain, ...named])];
  };
}

/** With GET comes HEAD. */
function methodsOf(methods: readonly string[]): string[] {
  return [...new Set(methods.flatMap((method) => (method === 'GET' ? ['GET', 'HEAD'] : [method])))];
}

function fits(wanted: readonly string[], given: readonly string[]): boolean {
  return (
    wanted.length === given.length &&
    wanted.every((part, index) => (part.startsWith(':') ? given[index] !== '' : part === given[index]))
  );
}

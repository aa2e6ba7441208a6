import type { Context, MiddlewareHandler } from 'hono';
import type { ApiEnvironment, ServiceLog } from './api-dependencies.ts';

/** Writes a line for each request: what, how it ended and how long it took. Parameters are left out: one may be the token. */
export function logRequests(log: ServiceLog, trustProxy: boolean): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    const { method, path } = context.req;
    const milliseconds = Math.round(performance.now() - start);
    const from = clientAddress(context, trustProxy);
    const requestId = context.get('requestId');
    log.info({ requestId, method, path, status: context.res.status, milliseconds, from }, 'answered');
  };
}

/** Who asks; with a trusted proxy in front, whom the proxy says: the last name that it added. */
function clientAddress(context: Context<ApiEnvironment>, trustProxy: boolean): string | null {
  const forwarded = trustProxy ? context.req.header('X-Forwarded-For')?.split(',').at(-1)?.trim() : undefined;
  return forwarded ?? context.env?.incoming?.socket.remoteAddress ?? null;
}

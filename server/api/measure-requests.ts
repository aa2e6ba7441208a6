import type { MiddlewareHandler } from 'hono';
import { matchedRoutes } from 'hono/route';
import type { ApiEnvironment, ServiceMetrics } from './api-dependencies.ts';

/** Counts each answer, and how long it took, under the pattern of its address. */
export function measureRequests(metrics: ServiceMetrics): MiddlewareHandler<ApiEnvironment> {
  return async (context, next) => {
    const start = performance.now();
    await next();
    metrics.answered({
      method: context.req.method,
      // Pages, files of the client and addresses that lead nowhere share one pattern.
      route: matchedRoutes(context).find(({ path }) => !path.includes('*'))?.path ?? '*',
      status: context.res.status,
      seconds: (performance.now() - start) / 1_000,
      given: context.get('given'),
    });
  };
}

import type { OpenAPIHono } from '@hono/zod-openapi';
import type { ApiEnvironment, ServiceMetrics } from './api-dependencies.ts';

/** `GET /metrics`: how the service fares, for Prometheus; `docs/metrics.md` says what each of them means. */
export function addMetricsRoute(app: OpenAPIHono<ApiEnvironment>, metrics: ServiceMetrics): void {
  app.get('/metrics', async (context) => {
    const { text, contentType } = await metrics.print();
    return context.body(text, 200, { 'content-type': contentType, 'cache-control': 'no-store' });
  });
}

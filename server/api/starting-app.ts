import { OpenAPIHono } from '@hono/zod-openapi';
import { requestId } from 'hono/request-id';
import type { ApiEnvironment } from './api-dependencies.ts';
import { problemResponse, retryLater } from './error-response.ts';
import { addAliveRoute } from './probe-routes.ts';
import { securityHeaders } from './security-headers.ts';

const detail = 'the service is starting: its store is being made ready; ask again in a few seconds';

/** What is answered until the service is ready: that it is alive, and to everything else 503. */
export function createStartingApp(trustProxy: boolean): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>();
  app.use(requestId());
  app.use(securityHeaders(trustProxy));
  addAliveRoute(app);
  app.all('*', (context) => {
    // Browsers would keep a problem document as a file.
    if (context.req.header('Accept')?.includes('text/html')) {
      return context.text(`${detail}\n`, 503, { ...retryLater, 'cache-control': 'no-store' });
    }
    return problemResponse(context, { status: 503, detail }, retryLater);
  });
  return app;
}

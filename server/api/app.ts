import { OpenAPIHono } from '@hono/zod-openapi';
import { methodNotAllowed } from 'hono/method-not-allowed';
import { requestId } from 'hono/request-id';
import type { ApiDependencies, ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { addAreasRoutes } from './areas-routes.ts';
import { addBringExtractRoute } from './bring-extract-route.ts';
import { addClientPages, notFound } from './client-pages.ts';
import { problemResponse, toErrorResponse } from './error-response.ts';
import { addExtractsRoutes } from './extracts-routes.ts';
import { addHealthRoute } from './health-route.ts';
import { addIndicatorsRoutes } from './indicators-routes.ts';
import { KeptBytes } from './kept-bytes.ts';
import { logRequests } from './log-requests.ts';
import { addOpenApiRoute } from './openapi-route.ts';
import { addProblemsRoute } from './problems-route.ts';
import { securityHeaders } from './security-headers.ts';
import { addTrendChartRoutes } from './trend-chart-routes.ts';
import { addTrendsRoute } from './trends-route.ts';
import { addWithdrawExtractRoute } from './withdraw-extract-route.ts';

/** Room for answers as bytes: a few thousand of an ordinary size. */
const keptBytes = 64 * 1024 * 1024;

/** The whole service as one function from a request to a response: the interface under `/api/v1`, and the pages. */
export function createApp(dependencies: ApiDependencies): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>();
  const rooms: ApiRooms = { ...dependencies, app, kept: new KeptBytes(keptBytes) };
  addConcerns(rooms);
  addHealthRoute(rooms);
  addAreasRoutes(rooms);
  addIndicatorsRoutes(rooms);
  addTrendsRoute(rooms);
  addTrendChartRoutes(rooms);
  addExtractsRoutes(rooms);
  addProblemsRoute(rooms);
  addBringExtractRoute(rooms);
  addWithdrawExtractRoute(rooms);
  addOpenApiRoute(rooms);
  addClientPages(rooms);
  return app;
}

function addConcerns({ app, log, trustProxy }: ApiRooms): void {
  app.use(requestId());
  app.use(logRequests(log, trustProxy));
  app.use(securityHeaders(trustProxy));
  app.use(
    methodNotAllowed({
      app,
      onMethodNotAllowed: (context, methods) => {
        const allow = methods.join(', ');
        const detail = `method not allowed: ${context.req.method}; this address takes ${allow}`;
        return problemResponse(context, { status: 405, detail }, { allow });
      },
    }),
  );
  app.notFound(notFound);
  app.onError((error, context) => toErrorResponse(error, context, log));
}

import { OpenAPIHono } from '@hono/zod-openapi';
import { requestId } from 'hono/request-id';
import { answerOtherMethods } from './answer-other-methods.ts';
import type { ApiDependencies, ApiEnvironment, ApiRooms } from './api-dependencies.ts';
import { addAreasRoutes } from './areas-routes.ts';
import { addArrangementsRoute } from './arrangements-route.ts';
import { addBringExtractRoute } from './bring-extract-route.ts';
import { addChangesRoutes } from './changes-routes.ts';
import { addClientPages, type ClientFiles, findClientFiles, findPage, notFound } from './client-pages.ts';
import { addComparisonChartRoutes } from './comparison-chart-routes.ts';
import { addComparisonsRoute } from './comparisons-route.ts';
import { toErrorResponse } from './error-response.ts';
import { addEventsRoute } from './events-route.ts';
import { addExtractsRoutes } from './extracts-routes.ts';
import { addHealthRoute } from './health-route.ts';
import { addIndicatorsRoutes } from './indicators-routes.ts';
import { addInequalitiesRoute } from './inequalities-route.ts';
import { addInequalityChartRoutes } from './inequality-chart-routes.ts';
import { KeptBytes } from './kept-bytes.ts';
import { addLayoutsRoute } from './layouts-route.ts';
import { logRequests } from './log-requests.ts';
import { addMappingsRoutes } from './mappings-routes.ts';
import { addMethodsRoute } from './methods-route.ts';
import { addOpenApiRoute } from './openapi-route.ts';
import { addPartnerTrendChartRoutes } from './partner-trend-chart-routes.ts';
import { addPartnerTrendsRoute } from './partner-trends-route.ts';
import { addPartnersRoute } from './partners-route.ts';
import { addProblemsRoute } from './problems-route.ts';
import { addProfileChartRoutes } from './profile-chart-routes.ts';
import { addProfilesRoute } from './profiles-route.ts';
import { addResponsibilitiesRoute } from './responsibilities-route.ts';
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
  const files = findClientFiles(dependencies.clientFolder);
  addConcerns(rooms, files);
  addHealthRoute(rooms);
  addAreasRoutes(rooms);
  addIndicatorsRoutes(rooms);
  addTrendsRoute(rooms);
  addTrendChartRoutes(rooms);
  addComparisonsRoute(rooms);
  addComparisonChartRoutes(rooms);
  addInequalitiesRoute(rooms);
  addInequalityChartRoutes(rooms);
  addProfilesRoute(rooms);
  addProfileChartRoutes(rooms);
  addPartnersRoute(rooms);
  addArrangementsRoute(rooms);
  addResponsibilitiesRoute(rooms);
  addPartnerTrendsRoute(rooms);
  addPartnerTrendChartRoutes(rooms);
  addExtractsRoutes(rooms);
  addChangesRoutes(rooms);
  addEventsRoute(rooms);
  addProblemsRoute(rooms);
  addBringExtractRoute(rooms);
  addWithdrawExtractRoute(rooms);
  addMappingsRoutes(rooms);
  addLayoutsRoute(rooms);
  addMethodsRoute(rooms);
  addOpenApiRoute(rooms);
  addClientPages(rooms, files);
  return app;
}

function addConcerns({ app, log, trustProxy }: ApiRooms, files: ClientFiles): void {
  app.use(requestId());
  app.use(logRequests(log, trustProxy));
  app.use(securityHeaders(trustProxy));
  app.use(answerOtherMethods(app, (path) => findPage(path, files) !== undefined));
  app.notFound(notFound);
  app.onError((error, context) => toErrorResponse(error, context, log));
}

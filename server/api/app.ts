import { OpenAPIHono } from '@hono/zod-openapi';
import { requestId } from 'hono/request-id';
import { answerAgain } from './answer-again.ts';
import { answerOtherMethods } from './answer-other-methods.ts';
import { type ApiDependencies, type ApiEnvironment, type ApiRooms, apiBase } from './api-dependencies.ts';
import { addAreaTrendsRoute } from './area-trends-route.ts';
import { addAreasRoutes } from './areas-routes.ts';
import { addAuditTrailRoutes } from './audit-trail-route.ts';
import { authorise } from './authorise.ts';
import { addBackupsRoute } from './backups-route.ts';
import { addBringExtractRoute } from './bring-extract-route.ts';
import { addCauseTrendsRoute } from './cause-trends-route.ts';
import { addCausesRoute } from './causes-route.ts';
import { addChangesRoutes } from './changes-routes.ts';
import { addClientPages, type ClientFiles, clientFilesIn, findPage, notFound } from './client-pages.ts';
import { collectables } from './collectables.ts';
import { addCollectedReportRoutes } from './collected-report-routes.ts';
import { addComparisonsRoute } from './comparisons-route.ts';
import { addDistributionsRoute } from './distributions-route.ts';
import { toErrorResponse } from './error-response.ts';
import { addEventsRoute } from './events-route.ts';
import { addExtractsRoutes } from './extracts-routes.ts';
import { requireRoles } from './find-needed-role.ts';
import { Gatekeeper } from './gatekeeper.ts';
import { addHealthRoute } from './health-route.ts';
import { addIndicatorsRoutes } from './indicators-routes.ts';
import { addInequalitiesRoute } from './inequalities-route.ts';
import { addInjuryChapterRoute } from './injury-chapter-route.ts';
import { KeptBytes } from './kept-bytes.ts';
import { addLayoutsRoute } from './layouts-route.ts';
import { limitCostlyWork } from './limit-costly-work.ts';
import { limitGuesses } from './limit-guesses.ts';
import { logRequests } from './log-requests.ts';
import { addMappingsRoutes } from './mappings-routes.ts';
import { measureRequests } from './measure-requests.ts';
import { addMethodsRoute } from './methods-route.ts';
import { addMetricsRoute } from './metrics-route.ts';
import { addOpenApiRoute } from './openapi-route.ts';
import { addOverviewsRoute } from './overviews-route.ts';
import { addPartnerTrendsRoute } from './partner-trends-route.ts';
import { addPartnersRoute } from './partners-route.ts';
import { addAliveRoute, addReadyRoute, describeProbes } from './probe-routes.ts';
import { addProblemsRoute } from './problems-route.ts';
import { addProfilesRoute } from './profiles-route.ts';
import { refuseExcess } from './refuse-excess.ts';
import { refuseForeignChanges } from './refuse-foreign-changes.ts';
import { refuseUnknownHosts } from './refuse-unknown-hosts.ts';
import { addRelationshipsRoute } from './relationships-route.ts';
import { addReportFigureRoute } from './report-figure-route.ts';
import { addSearchRoute } from './search-route.ts';
import { securityHeaders } from './security-headers.ts';
import { addServiceRoute } from './service-route.ts';
import { addSessionRoutes } from './session-routes.ts';
import { addSignInAddressRoute } from './sign-in-address-route.ts';
import { addTokensRoutes } from './tokens-routes.ts';
import { addTrendsRoute } from './trends-route.ts';
import { addWithdrawExtractRoute } from './withdraw-extract-route.ts';

/** Room for answers as bytes: a few thousand of an ordinary size. */
const keptBytes = 64 * 1024 * 1024;

/** Room for documents, of some 4 MB each: apart, so that a few of them never drive out the answers asked for often. */
const keptDocumentBytes = 16 * 1024 * 1024;

/** The whole service as one function from a request to a response: the interface under `/api/v1`, and the pages. */
export function createApp(dependencies: ApiDependencies): OpenAPIHono<ApiEnvironment> {
  const app = new OpenAPIHono<ApiEnvironment>();
  const rooms: ApiRooms = {
    ...dependencies,
    app,
    gatekeeper: new Gatekeeper(dependencies.store.access, dependencies.adminToken, dependencies.now),
    kept: new KeptBytes(keptBytes),
    keptDocuments: new KeptBytes(keptDocumentBytes),
  };
  const findFiles = clientFilesIn(dependencies.clientFolder);
  addConcerns(rooms, findFiles);
  addHealthRoute(rooms);
  describeProbes(rooms);
  addAreasRoutes(rooms);
  addIndicatorsRoutes(rooms);
  addTrendsRoute(rooms);
  addComparisonsRoute(rooms);
  addDistributionsRoute(rooms);
  addAreaTrendsRoute(rooms);
  addOverviewsRoute(rooms);
  addInequalitiesRoute(rooms);
  addRelationshipsRoute(rooms);
  addCausesRoute(rooms);
  addCauseTrendsRoute(rooms);
  addProfilesRoute(rooms);
  for (const { addRoutes } of collectables) addRoutes(rooms);
  addInjuryChapterRoute(rooms);
  addCollectedReportRoutes(rooms);
  addReportFigureRoute(rooms);
  addPartnersRoute(rooms);
  addPartnerTrendsRoute(rooms);
  addSearchRoute(rooms);
  addExtractsRoutes(rooms);
  addChangesRoutes(rooms);
  addEventsRoute(rooms);
  addProblemsRoute(rooms);
  addBringExtractRoute(rooms);
  addWithdrawExtractRoute(rooms);
  addBackupsRoute(rooms);
  addMappingsRoutes(rooms);
  addSessionRoutes(rooms);
  addSignInAddressRoute(rooms);
  addTokensRoutes(rooms);
  addAuditTrailRoutes(rooms);
  addLayoutsRoute(rooms);
  addMethodsRoute(rooms);
  addServiceRoute(rooms);
  addOpenApiRoute(rooms);
  addClientPages(rooms, findFiles);
  requireRoles(app);
  return app;
}

function addConcerns(rooms: ApiRooms, findFiles: () => ClientFiles): void {
  const { app, log, trustProxy, allowedHosts, reading } = rooms;
  app.use(requestId());
  app.use(logRequests(rooms));
  addWhatNeedsNoStore(rooms);
  // What all may read is given again without asking who it is; else only to whoever passed.
  const again = answerAgain(rooms);
  if (reading === 'open') app.use(again);
  app.use(securityHeaders(trustProxy));
  app.use(refuseExcess());
  app.use(refuseUnknownHosts(allowedHosts, trustProxy));
  app.use(refuseForeignChanges(trustProxy));
  app.use(limitGuesses(rooms));
  app.use(limitCostlyWork(rooms));
  app.use(answerOtherMethods(app, (path) => findPage(path, findFiles()) !== undefined));
  app.use(authorise(rooms));
  if (reading === 'token') app.use(again);
  app.notFound(notFound);
  app.onError((error, context) => toErrorResponse(error, context, log));
}

/** What must answer while the store is away; it stands before whatever asks the store. */
function addWhatNeedsNoStore(rooms: ApiRooms): void {
  const { app, metrics, trustProxy } = rooms;
  for (const path of [`${apiBase}/health/*`, '/metrics']) app.use(path, securityHeaders(trustProxy));
  addAliveRoute(app);
  addReadyRoute(rooms);
  if (metrics === null) return;
  addMetricsRoute(app, metrics);
  app.use(measureRequests(metrics));
}

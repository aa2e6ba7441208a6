import type { Role } from '../access/role.ts';

/** Whom a route serves: anybody at all, or somebody of a role at the least. */
export type Needed = 'anybody' | Role;

/**
 * Which role each operation needs, by the name that the description of the interface gives it: the one table of who may
 * do what. What a viewer may do anybody may, while reading is open. Whatever stands in no table is refused.
 */
export const routeRoles = {
  readAlive: 'anybody',
  readHealth: 'anybody',
  readReady: 'anybody',
  readService: 'anybody',
  readSession: 'anybody',
  signIn: 'anybody',
  signOut: 'anybody',

  compareAreas: 'viewer',
  drawAreaTrendsAsPng: 'viewer',
  drawAreaTrendsAsSvg: 'viewer',
  drawCauseTrendsAsPng: 'viewer',
  drawCauseTrendsAsSvg: 'viewer',
  drawCausesAsPng: 'viewer',
  drawCausesAsSvg: 'viewer',
  drawComparisonAsPng: 'viewer',
  drawComparisonAsSvg: 'viewer',
  drawDistributionAsPng: 'viewer',
  drawDistributionAsSvg: 'viewer',
  drawInequalityAsPng: 'viewer',
  drawInequalityAsSvg: 'viewer',
  drawOverviewAsPng: 'viewer',
  drawOverviewAsSvg: 'viewer',
  drawPartnerFormsAsPng: 'viewer',
  drawPartnerFormsAsSvg: 'viewer',
  drawPartnerTrendAsPng: 'viewer',
  drawPartnerTrendAsSvg: 'viewer',
  drawPartnersAsPng: 'viewer',
  drawPartnersAsSvg: 'viewer',
  drawProfileAsPng: 'viewer',
  drawProfileAsSvg: 'viewer',
  drawRelationshipAsPng: 'viewer',
  drawRelationshipAsSvg: 'viewer',
  drawReportFigure: 'viewer',
  drawTrendAsPng: 'viewer',
  drawTrendAsSvg: 'viewer',
  findAreas: 'viewer',
  followUpload: 'viewer',
  listExtracts: 'viewer',
  listIndicators: 'viewer',
  listLayouts: 'viewer',
  listMappings: 'viewer',
  listMethods: 'viewer',
  listPartnerAreas: 'viewer',
  previewWithdrawal: 'viewer',
  readArea: 'viewer',
  readAreaTrends: 'viewer',
  readArrangements: 'viewer',
  readBody: 'viewer',
  readCauseTrends: 'viewer',
  readCauses: 'viewer',
  readChanges: 'viewer',
  readCollectedReport: 'viewer',
  readDescription: 'viewer',
  readExtract: 'viewer',
  readIndicator: 'viewer',
  readInequality: 'viewer',
  readNeighbours: 'viewer',
  readOverview: 'viewer',
  readPartnerQuestions: 'viewer',
  readPartnerTrend: 'viewer',
  readPartners: 'viewer',
  readProblems: 'viewer',
  readProfile: 'viewer',
  readResponsibilities: 'viewer',
  readTrend: 'viewer',
  relateIndicators: 'viewer',
  search: 'viewer',
  spreadOfAreas: 'viewer',
  writeCollectedReport: 'viewer',
  writeInjuryChapter: 'viewer',

  bringExtract: 'analyst',
  removeMapping: 'analyst',
  saveMapping: 'analyst',

  checkAuditTrail: 'admin',
  listTokens: 'admin',
  makeSignInAddress: 'admin',
  makeToken: 'admin',
  readAuditTrail: 'admin',
  revokeToken: 'admin',
  withdrawExtract: 'admin',
  takeBackup: 'admin',
} as const satisfies Readonly<Record<string, Needed>>;

export type OperationId = keyof typeof routeRoles;

/**
 * Addresses that the description leaves out: its own older one, and the pages and metrics, which hold no figure. What
 * measures the service asks without a token: whether it is taken only the store could say, and that it is away is what
 * metrics must tell.
 */
export const undescribedRoutes: ReadonlyMap<string, Needed> = new Map<string, Needed>([
  ['GET /api/openapi.json', 'viewer'],
  ['GET /metrics', 'anybody'],
  ['GET /*', 'anybody'],
]);

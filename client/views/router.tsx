/**
 * What people see: one folder a view, put together from the selection, the interface's answers, charts and pieces of
 * the design system. A view decides nothing about figures; it shows what an answer says.
 */
import {
  createRootRoute,
  createRoute,
  createRouter,
  lazyRouteComponent,
  redirect,
} from '@tanstack/react-router';
import { readGroupSearch } from '../selection/area-group.ts';
import { readCausesSearch } from '../selection/causes-selection.ts';
import { readReportSearch } from '../selection/collected-report.ts';
import { readComparisonSearch } from '../selection/comparison-selection.ts';
import { readInequalitySearch } from '../selection/inequality-selection.ts';
import { readNeighbourSearch } from '../selection/neighbour-selection.ts';
import { readOverviewSearch } from '../selection/overview-selection.ts';
import { readPartnerQuestionsSearch } from '../selection/partner-questions-selection.ts';
import { readPartnerTrendSearch } from '../selection/partner-trend-selection.ts';
import { readPartnersSearch } from '../selection/partners-selection.ts';
import { readProfileSearch } from '../selection/profile-selection.ts';
import { readExploreSearch } from '../selection/read-explore-search.ts';
import { readTrendSearch } from '../selection/read-trend-search.ts';
import { readRelationshipSearch } from '../selection/relationship-selection.ts';
import { parseSearchString, printSearchString } from '../selection/search-string.ts';
import { readSearchWords } from '../selection/search-words.ts';
import { focusPageHeading } from '../ui/page-heading.tsx';
import { FailedView } from './frame/failed-view.tsx';
import { NotFoundView } from './frame/not-found-view.tsx';
import { RootLayout } from './frame/root-layout.tsx';
import { HomeView } from './home/home-view.tsx';

const rootRoute = createRootRoute({ component: RootLayout, notFoundComponent: NotFoundView });

const homeRoute = createRoute({ getParentRoute: () => rootRoute, path: '/', component: HomeView });

const trendRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/trends',
  validateSearch: readTrendSearch,
  component: lazyRouteComponent(() => import('./trends/trend-view.tsx'), 'TrendView'),
});

const comparisonRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/comparisons',
  validateSearch: readComparisonSearch,
  component: lazyRouteComponent(() => import('./comparisons/comparison-view.tsx'), 'ComparisonView'),
});

const overviewRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/overview',
  validateSearch: readOverviewSearch,
  component: lazyRouteComponent(() => import('./overviews/overview-view.tsx'), 'OverviewView'),
});

const exploreRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/explore',
  validateSearch: readExploreSearch,
  component: lazyRouteComponent(() => import('./explore/explore-view.tsx'), 'ExploreView'),
});

const areasRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas',
  component: lazyRouteComponent(() => import('./areas/areas-view.tsx'), 'AreasView'),
});

const areaRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/areas/$code',
  component: lazyRouteComponent(() => import('./areas/area-view.tsx'), 'AreaView'),
});

const profilesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profiles',
  // Written by hand as other pages take it; an area has one address.
  beforeLoad: ({ search }) => {
    const { area } = search as Readonly<Record<string, unknown>>;
    const [code] = [area ?? []].flat();
    if (typeof code === 'string') throw redirect({ to: '/profiles/$code', params: { code }, replace: true });
  },
  component: lazyRouteComponent(() => import('./profiles/profiles-view.tsx'), 'ProfilesView'),
});

const profileRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/profiles/$code',
  validateSearch: readProfileSearch,
  component: lazyRouteComponent(() => import('./profiles/profile-view.tsx'), 'ProfileView'),
});

const partnersRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partners/$code',
  validateSearch: readPartnersSearch,
  component: lazyRouteComponent(() => import('./partners/partners-view.tsx'), 'PartnersView'),
});

const partnerQuestionsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partner-questions/$code',
  validateSearch: readPartnerQuestionsSearch,
  component: lazyRouteComponent(
    () => import('./partner-questions/partner-questions-view.tsx'),
    'PartnerQuestionsView',
  ),
});

const neighboursRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/neighbours/$code',
  validateSearch: readNeighbourSearch,
  component: lazyRouteComponent(() => import('./neighbours/neighbours-view.tsx'), 'NeighboursView'),
});

const groupsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/groups',
  validateSearch: readGroupSearch,
  component: lazyRouteComponent(() => import('./groups/groups-view.tsx'), 'GroupsView'),
});

const inequalitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/inequalities',
  validateSearch: readInequalitySearch,
  component: lazyRouteComponent(() => import('./inequalities/inequality-view.tsx'), 'InequalityView'),
});

const causesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/causes',
  validateSearch: readCausesSearch,
  component: lazyRouteComponent(() => import('./causes/causes-view.tsx'), 'CausesView'),
});

const relationshipsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/relationships',
  validateSearch: readRelationshipSearch,
  component: lazyRouteComponent(() => import('./relationships/relationship-view.tsx'), 'RelationshipView'),
});

const partnerTrendRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/partner-trends',
  validateSearch: readPartnerTrendSearch,
  component: lazyRouteComponent(() => import('./partner-trends/partner-trend-view.tsx'), 'PartnerTrendView'),
});

const searchRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/search',
  validateSearch: readSearchWords,
  component: lazyRouteComponent(() => import('./search/search-view.tsx'), 'SearchView'),
});

const bodyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/bodies/$id',
  component: lazyRouteComponent(() => import('./bodies/body-view.tsx'), 'BodyView'),
});

const reportRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/report',
  validateSearch: readReportSearch,
  component: lazyRouteComponent(() => import('./reports/report-view.tsx'), 'ReportView'),
});

const responsibilitiesRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/responsibilities/$code',
  component: lazyRouteComponent(
    () => import('./partner-trends/responsibilities-view.tsx'),
    'ResponsibilitiesView',
  ),
});

const indicatorsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators',
  component: lazyRouteComponent(() => import('./indicators/indicators-view.tsx'), 'IndicatorsView'),
});

const indicatorRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/indicators/$id',
  component: lazyRouteComponent(() => import('./indicators/indicator-view.tsx'), 'IndicatorView'),
});

const dataRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data',
  component: lazyRouteComponent(() => import('./extracts/extracts-view.tsx'), 'ExtractsView'),
});

const extractRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/data/$id',
  component: lazyRouteComponent(() => import('./extracts/extract-view.tsx'), 'ExtractView'),
});

const methodsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/methods',
  component: lazyRouteComponent(() => import('./methods/methods-view.tsx'), 'MethodsView'),
});

const auditTrailRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/audit-trail',
  component: lazyRouteComponent(() => import('./audit-trail/audit-trail-view.tsx'), 'AuditTrailView'),
});

const signInRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/sign-in',
  component: lazyRouteComponent(() => import('./sign-in/sign-in-view.tsx'), 'SignInView'),
});

const interfaceRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/api/docs',
  component: lazyRouteComponent(() => import('./documentation/interface-view.tsx'), 'InterfaceView'),
});

const accessibilityRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/accessibility',
  component: lazyRouteComponent(() => import('./documentation/accessibility-view.tsx'), 'AccessibilityView'),
});

const privacyRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/privacy',
  component: lazyRouteComponent(() => import('./documentation/privacy-view.tsx'), 'PrivacyView'),
});

const termsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/terms',
  component: lazyRouteComponent(() => import('./documentation/terms-view.tsx'), 'TermsView'),
});

const limitsRoute = createRoute({
  getParentRoute: () => rootRoute,
  path: '/known-limits',
  component: lazyRouteComponent(() => import('./documentation/limits-view.tsx'), 'LimitsView'),
});

export const router = createRouter({
  routeTree: rootRoute.addChildren([
    homeRoute,
    trendRoute,
    comparisonRoute,
    overviewRoute,
    exploreRoute,
    inequalitiesRoute,
    relationshipsRoute,
    causesRoute,
    partnerTrendRoute,
    responsibilitiesRoute,
    searchRoute,
    bodyRoute,
    areasRoute,
    areaRoute,
    profilesRoute,
    profileRoute,
    partnersRoute,
    neighboursRoute,
    groupsRoute,
    partnerQuestionsRoute,
    reportRoute,
    indicatorsRoute,
    indicatorRoute,
    dataRoute,
    extractRoute,
    methodsRoute,
    auditTrailRoute,
    signInRoute,
    interfaceRoute,
    accessibilityRoute,
    privacyRoute,
    termsRoute,
    limitsRoute,
  ]),
  parseSearch: parseSearchString,
  stringifySearch: (search) => printSearchString(search),
  scrollRestoration: true,
  defaultPreload: 'intent',
  defaultErrorComponent: FailedView,
});

router.subscribe('onRendered', ({ fromLocation, pathChanged }) => {
  if (fromLocation !== undefined && pathChanged) focusPageHeading();
});

declare module '@tanstack/react-router' {
  interface Register {
    router: typeof router;
  }
}

import type { Page } from 'playwright-core';

/** A view of the client, and the way to it. */
export interface View {
  readonly name: string;
  readonly path: string;
  /** The link to follow from there, for a view whose own address is not the same everywhere. */
  readonly follow?: string;
}

/** Every view of the client with an address that shows it filled: what is looked at, checked and photographed. */
export const views: readonly View[] = [
  { name: 'home', path: '/' },
  { name: 'areas', path: '/areas' },
  { name: 'area', path: '/areas/E10000032' },
  { name: 'profiles', path: '/profiles' },
  { name: 'profile', path: '/profiles/E10000032' },
  { name: 'profile-of-the-past', path: '/profiles/E10000006?benchmark=none' },
  { name: 'neighbours', path: '/neighbours/E10000032' },
  { name: 'neighbours-empty', path: '/neighbours/E07000223' },
  { name: 'groups', path: '/groups' },
  { name: 'group-offered', path: '/groups?name=South+coast&area=E10000032&area=E06000043' },
  { name: 'partners', path: '/partners/E10000032' },
  { name: 'partners-table', path: '/partners/E10000032?view=table' },
  { name: 'partners-of-the-past', path: '/partners/E10000006' },
  { name: 'partners-without-a-register', path: '/partners/E10000014' },
  { name: 'partners-of-a-district', path: '/partners/E07000223' },
  { name: 'partners-empty', path: '/partners/E92000001' },
  { name: 'partner-questions', path: '/partner-questions/E10000032' },
  { name: 'partner-questions-without-a-register', path: '/partner-questions/E10000014' },
  { name: 'partner-questions-of-a-district', path: '/partner-questions/E07000223' },
  { name: 'partner-questions-empty', path: '/partner-questions/E92000001' },
  { name: 'trend', path: '/trends?indicator=90284&area=E10000032&area=E06000043&area=E10000011&limits=band' },
  { name: 'trend-bars', path: '/trends?indicator=90284&area=E10000032&limits=bars&region=on' },
  {
    name: 'trend-panels',
    path: '/trends?indicator=90284&area=E10000032&area=E06000043&area=E10000011&area=E10000014&layout=panels',
  },
  { name: 'trend-table', path: '/trends?indicator=90284&area=E10000032&area=E06000043&view=table' },
  { name: 'trend-by-sex', path: '/trends?indicator=90284&area=E10000032&by=sex' },
  { name: 'trend-empty', path: '/trends?indicator=homelessness-duty-owed&area=E10000032' },
  { name: 'inequalities', path: '/inequalities?indicator=90284&area=E92000001' },
  { name: 'inequalities-table', path: '/inequalities?indicator=90284&area=E92000001&view=table' },
  { name: 'inequalities-by-sex', path: '/inequalities?indicator=90284&area=E10000032&by=sex' },
  { name: 'inequalities-empty', path: '/inequalities?indicator=90284&area=E10000032' },
  { name: 'causes', path: '/causes?area=E10000032&age=0-4' },
  { name: 'causes-table', path: '/causes?area=E10000032&age=0-4&view=table' },
  { name: 'causes-by-intent', path: '/causes?area=E92000001&by=intent' },
  { name: 'causes-empty', path: '/causes?area=E10000032&by=code' },
  { name: 'causes-through-time', path: '/causes?area=E10000032&age=0-4&view=time' },
  { name: 'causes-through-time-hidden', path: '/causes?area=E06000017&age=0-4&view=time' },
  { name: 'causes-by-code', path: '/causes?area=E92000001&age=0-4&by=code&within=falls' },
  {
    name: 'relationships',
    path: '/relationships?x=child-poverty-relative&y=injury-admissions&area=E10000032&area=E06000043',
  },
  {
    name: 'relationships-table',
    path: '/relationships?x=homelessness-duty-owed&y=injury-admissions&view=table',
  },
  {
    name: 'relationships-of-other-days',
    path: '/relationships?x=ksi-casualties&y=injury-admissions&acceptPeriods=nearest&parent=E12000008',
  },
  { name: 'relationships-empty', path: '/relationships?x=ksi-casualties&y=injury-admissions' },
  { name: 'partner-trends', path: '/partner-trends?indicator=injury-admissions&area=E10000032' },
  {
    name: 'partner-trends-table',
    path: '/partner-trends?indicator=injury-admissions&area=E10000032&view=table',
  },
  { name: 'partner-trends-of-roads', path: '/partner-trends?indicator=ksi-casualties&area=E10000032' },
  { name: 'partner-trends-empty', path: '/partner-trends?indicator=homelessness-duty-owed&area=E10000032' },
  { name: 'responsibilities', path: '/responsibilities/E07000223' },
  { name: 'search', path: '/search?q=nhs' },
  { name: 'search-nearly', path: '/search?q=west%20susex' },
  { name: 'search-blank', path: '/search' },
  { name: 'body', path: '/bodies/nhs-england' },
  { name: 'body-of-council', path: '/bodies/local-authority' },
  { name: 'comparison', path: '/comparisons?indicator=90284' },
  { name: 'comparison-region', path: '/comparisons?indicator=90284&parent=E12000008&method=ci95-99.8' },
  { name: 'comparison-fifths', path: '/comparisons?indicator=90284&parent=E12000008&method=quintile' },
  { name: 'comparison-funnel', path: '/comparisons?indicator=90284&method=funnel' },
  { name: 'comparison-table', path: '/comparisons?indicator=90284&method=funnel&view=table' },
  { name: 'comparison-map', path: '/comparisons?indicator=90284&view=map&highlight=E10000032' },
  { name: 'comparison-boundaries-empty', path: '/comparisons?indicator=90284&view=boundaries' },
  {
    name: 'comparison-spread',
    path: '/comparisons?indicator=90284&view=spread&highlight=E10000032&highlight=E06000043',
  },
  {
    name: 'comparison-trends',
    path: '/comparisons?indicator=90284&parent=E12000003&view=trends&highlight=E08000035',
  },
  {
    name: 'comparison-trends-of-districts',
    path: '/comparisons?indicator=homelessness-duty-owed&parent=E10000032&view=trends&order=change',
  },
  { name: 'comparison-empty', path: '/comparisons?indicator=90284&areaType=ltla&parent=E10000032' },
  { name: 'overview', path: '/overview?parent=E12000008' },
  { name: 'overview-of-districts', path: '/overview?parent=E10000032' },
  { name: 'overview-of-regions', path: '/overview?sort=injury-admissions%7C0-14' },
  { name: 'explore-start', path: '/explore' },
  { name: 'explore', path: '/explore?indicator=90284&area=E10000032' },
  { name: 'explore-several', path: '/explore?indicator=90284&area=E10000032&area=E06000043&area=E10000011' },
  { name: 'explore-all', path: '/explore?indicator=90284&areas=all&parent=E12000008&area=E10000032' },
  {
    name: 'explore-pair',
    path: '/explore?indicator=90284&indicator=child-poverty-relative&area=E10000032&table=trend-injury-admissions',
  },
  {
    name: 'explore-three',
    path: '/explore?indicator=90284&indicator=child-poverty-relative&indicator=ksi-casualties&areas=all',
  },
  { name: 'explore-empty', path: '/explore?indicator=90284&area=E07000223' },
  { name: 'report-empty', path: '/report' },
  {
    name: 'report-shared',
    path: '/report?title=Injuries+in+our+county&item=trend%3Findicator%3D90284%26area%3DE10000032%26as%3Dboth&item=profile%3Farea%3DE10000032&item=arrangements%3Farea%3DE10000032',
  },
  {
    name: 'report-with-refused-item',
    path: '/report?item=profile%3Farea%3DE10000032&item=trend%3Findicator%3D90284%26area%3DE99999999',
  },
  { name: 'indicators', path: '/indicators' },
  { name: 'indicator', path: '/indicators/injury-admissions' },
  { name: 'data', path: '/data' },
  { name: 'extract', path: '/data', follow: 'demonstration-injury-admissions.csv' },
  { name: 'methods', path: '/methods' },
  { name: 'sign-in', path: '/sign-in' },
  { name: 'audit-trail', path: '/audit-trail' },
  { name: 'interface', path: '/api/docs' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'privacy', path: '/privacy' },
  { name: 'terms', path: '/terms' },
  { name: 'known-limits', path: '/known-limits' },
  { name: 'not-found', path: '/no-such-page' },
];

/** The address of a view; of one that a link leads to by following it. */
export async function findAddress(page: Page, productUrl: string, view: View): Promise<string> {
  if (view.follow === undefined) return productUrl + view.path;
  await openView(page, productUrl, view);
  return page.url();
}

/** Opens a view and waits until nothing more comes. */
export async function openView(page: Page, productUrl: string, { path, follow }: View): Promise<void> {
  await page.goto(productUrl + path, { waitUntil: 'networkidle' });
  if (follow === undefined) return;
  await page.getByRole('link', { name: follow }).click();
  await page.getByRole('heading', { level: 1, name: follow }).waitFor();
  await page.waitForLoadState('networkidle');
}

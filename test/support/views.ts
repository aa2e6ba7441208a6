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
  { name: 'partners', path: '/partners/E10000032' },
  { name: 'partners-of-a-district', path: '/partners/E07000223' },
  { name: 'partners-empty', path: '/partners/E92000001' },
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
  { name: 'partner-trends', path: '/partner-trends?indicator=injury-admissions&area=E10000032' },
  {
    name: 'partner-trends-table',
    path: '/partner-trends?indicator=injury-admissions&area=E10000032&view=table',
  },
  { name: 'partner-trends-of-roads', path: '/partner-trends?indicator=ksi-casualties&area=E10000032' },
  { name: 'partner-trends-empty', path: '/partner-trends?indicator=homelessness-duty-owed&area=E10000032' },
  { name: 'responsibilities', path: '/responsibilities/E07000223' },
  { name: 'comparison', path: '/comparisons?indicator=90284' },
  { name: 'comparison-region', path: '/comparisons?indicator=90284&parent=E12000008&method=ci95-99.8' },
  { name: 'comparison-fifths', path: '/comparisons?indicator=90284&parent=E12000008&method=quintile' },
  { name: 'comparison-funnel', path: '/comparisons?indicator=90284&method=funnel' },
  { name: 'comparison-table', path: '/comparisons?indicator=90284&method=funnel&view=table' },
  { name: 'comparison-empty', path: '/comparisons?indicator=90284&areaType=ltla&parent=E10000032' },
  { name: 'indicators', path: '/indicators' },
  { name: 'indicator', path: '/indicators/injury-admissions' },
  { name: 'data', path: '/data' },
  { name: 'extract', path: '/data', follow: 'demonstration-injury-admissions.csv' },
  { name: 'methods', path: '/methods' },
  { name: 'interface', path: '/api/docs' },
  { name: 'accessibility', path: '/accessibility' },
  { name: 'not-found', path: '/no-such-page' },
];

/** Opens a view and waits until nothing more comes. */
export async function openView(page: Page, productUrl: string, { path, follow }: View): Promise<void> {
  await page.goto(productUrl + path, { waitUntil: 'networkidle' });
  if (follow === undefined) return;
  await page.getByRole('link', { name: follow }).click();
  await page.getByRole('heading', { level: 1, name: follow }).waitFor();
  await page.waitForLoadState('networkidle');
}

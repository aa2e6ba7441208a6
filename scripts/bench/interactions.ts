import type { Locator, Page } from 'playwright-core';

/** One thing that a reader does on a page: presses something, or a key while it has the focus. */
export interface Interaction {
  readonly view: string;
  readonly name: string;
  readonly path: string;
  /** Of the page; that of a desk where it is not said. */
  readonly width?: number;
  /** What comes before, unmeasured. */
  readonly prepare?: (page: Page) => Promise<unknown>;
  readonly target: (page: Page) => Locator;
  /** Absent for a press of the pointer. */
  readonly key?: string;
}

type Doing = Omit<Interaction, 'view' | 'path'>;

const on = (view: string, path: string, doings: readonly Doing[]): Interaction[] =>
  doings.map((doing) => ({ view, path, ...doing }));

const words = (text: string) => (page: Page) => page.locator('main').getByText(text, { exact: true }).first();
const tab = (name: string): Doing => ({
  name: `tab ${name}`,
  target: (page) => page.getByRole('tab', { name, exact: true }).first(),
});
const radio = (name: string): Doing => ({ name: `choice ${name}`, target: words(name) });
const button = (name: string): Doing => ({
  name: `button ${name}`,
  target: (page) => page.getByRole('button', { name }).first(),
});
const further = (name: string, key = 'ArrowDown'): Doing => ({
  name: `another of ${name}`,
  target: (page) => page.getByLabel(name, { exact: true }),
  key,
});
const opened = (name: string): Doing => ({
  name: `opened ${name}`,
  target: (page) => page.locator('summary', { hasText: name }).first(),
});

/** A letter more in a field that suggests, once it has suggested. */
function letter(field: string): Doing {
  const target = (page: Page) => page.getByRole('combobox', { name: field });
  return {
    name: `a letter in ${field}`,
    target,
    prepare: (page) => typeInto(page, target(page), 'We'),
    key: 's',
  };
}

/** The first suggestion taken. */
function taken(field: string): Doing {
  const target = (page: Page) => page.getByRole('combobox', { name: field });
  return {
    name: `a suggestion of ${field}`,
    target,
    prepare: (page) => typeInto(page, target(page), 'Kent'),
    key: 'Enter',
  };
}

async function typeInto(page: Page, field: Locator, text: string): Promise<void> {
  await field.pressSequentially(text, { delay: 300 });
  await page.locator('.combobox-option').first().waitFor();
}

/** A table that no layout knows, so that the page asks what its columns are. */
const strangersTable = [
  'area_code,area_name,period,value,indicator,measure,unit',
  'E10000032,West Sussex,2021,11.5,Children who cycle to school,Percentage,Persons',
  'E10000032,West Sussex,2022,12.5,Children who cycle to school,Percentage,Persons',
].join('\n');

/** Signs the browser in, and shows the page anew as an administrator sees it. */
const signIn = (token: string) => async (page: Page) => {
  const answer = await page.request.post(new URL('/api/v1/session', page.url()).href, { data: { token } });
  if (!answer.ok()) throw new Error(`not signed in: ${answer.status()}`);
  await page.reload({ waitUntil: 'networkidle' });
};

/** Brings it; what is asked is what stands in the page afterwards. */
const bringStrangersTable = (token: string) => async (page: Page) => {
  await signIn(token)(page);
  await page
    .locator('input[type=file]')
    .first()
    .setInputFiles({
      name: 'cycling.csv',
      mimeType: 'text/csv',
      buffer: Buffer.from(strangersTable),
    });
  await page.getByRole('button', { name: 'Check first, store nothing' }).click();
  await page.getByLabel('Indicator', { exact: true }).waitFor();
};

/** What readers do, on every view that answers to more than a link; the trends of ten areas, the comparisons of all. */
export function interactionsOf(areas: readonly string[], token: string): readonly Interaction[] {
  const [one = '', two = ''] = areas;
  const ten = areas.map((code) => `&area=${code}`).join('');
  const trends = `/trends?indicator=injury-admissions${ten}`;
  const fewer = `/trends?indicator=injury-admissions&area=${one}&area=${two}`;
  const comparisons = '/comparisons?indicator=injury-admissions';
  const explored = `/explore?indicator=injury-admissions&area=${one}`;
  return [
    ...on('any', trends, [
      { name: 'a press on words, which does nothing', target: (page) => page.locator('h1') },
    ]),
    ...on('home', '/', [letter('Find your area')]),
    ...on('trend', trends, [
      radio('Bars'),
      radio('Males'),
      radio('Panels'),
      further('Figures as'),
      further('Indicator'),
      tab('Table'),
      button('Remove'),
    ]),
    ...on('trend', `${trends}&limits=bars`, [radio('Band')]),
    ...on('trend', `${trends}&view=table`, [tab('Chart')]),
    ...on('trend', fewer, [letter('Add an area'), taken('Add an area'), button('Add to report')]),
    ...on('comparison', comparisons, [
      {
        name: 'an area highlighted in the chart',
        target: (page) => page.locator('svg .comparison-area').nth(3).locator('text').first(),
      },
      letter('Highlight an area'),
      taken('Highlight an area'),
      radio('Funnel'),
      radio('Males'),
      further('Indicator'),
      tab('Table'),
      tab('Tile map'),
      tab('Spread over time'),
      tab('Trends'),
      { ...button('Menu'), width: 375 },
    ]),
    ...on('comparison', `${comparisons}&view=table`, [tab('Chart')]),
    ...on('area trends', `${comparisons}&view=trends`, [
      further('Order of the areas'),
      further('Scale of the charts'),
      {
        name: 'an area highlighted in a chart',
        target: (page) => page.locator('.area-trend-plot').nth(3),
      },
    ]),
    ...on('overview', '/overview', [
      radio('Males'),
      further('Order areas by'),
      {
        name: 'sorted by a column',
        target: (page) => page.locator('thead').getByRole('link').nth(2),
      },
    ]),
    ...on('causes', `/causes?area=${one}`, [tab('Tables'), tab('Through time'), further('Groups by')]),
    ...on('causes', `/causes?area=${one}&view=time`, [radio('Each its own')]),
    ...on('inequalities', '/inequalities?indicator=injury-admissions&area=E92000001', [
      tab('Tables'),
      radio('Males'),
      { ...radio('Sex'), name: 'by sex', target: (page) => page.getByLabel('Sex', { exact: true }) },
    ]),
    ...on('relationships', '/relationships?x=child-poverty-relative&y=injury-admissions', [
      tab('Table'),
      radio('Males'),
      button('Exchange the axes'),
      taken('Name an area'),
    ]),
    ...on('by partner', `/partner-trends?indicator=injury-admissions&area=${one}`, [
      tab('Tables'),
      radio('Males'),
      further('Indicator'),
    ]),
    ...on('partners', '/partners/E10000032', [tab('Table'), opened('These figures as a table')]),
    ...on('partner questions', `/partner-questions/${one}`, [opened('More on question 1')]),
    ...on('profile', `/profiles/${one}`, [
      further('Whose job'),
      further('Compare with'),
      opened('Why this trend'),
    ]),
    ...on('neighbours', `/neighbours/${one}`, [further('How many')]),
    ...on('explore', explored, [
      tab('Table'),
      radio('Males'),
      letter('Add an area'),
      taken('Add an area'),
      opened('Charts not shown'),
    ]),
    ...on('explore', `${explored}&indicator=child-poverty-relative&indicator=ksi-casualties&areas=all`, [
      radio('Males'),
    ]),
    ...on('report', '/report', [{ ...button('Down'), prepare: fillReport(trends, `${comparisons}`) }]),
    ...on('groups', '/groups', [
      letter('Add an area'),
      taken('Add an area'),
      { name: 'a letter of a name', target: (page) => page.getByLabel('Name of the group'), key: 'a' },
    ]),
    ...on('data', '/data', [
      {
        ...radio('Show as published'),
        prepare: async (page) => {
          await signIn(token)(page);
          await page.getByText('Layout, period, release').click();
        },
      },
    ]),
    ...on('mapping', '/data', [
      { ...further('Indicator'), prepare: bringStrangersTable(token) },
      {
        name: 'a letter of a name',
        target: (page) => page.getByLabel('Name of this description'),
        key: 'a',
        prepare: bringStrangersTable(token),
      },
    ]),
    ...on('methods', '/methods', [opened('As text to copy')]),
  ];
}

/** Puts two charts into the report of this browser, and opens it again. */
const fillReport =
  (...paths: readonly string[]) =>
  async (page: Page) => {
    const report = page.url();
    for (const path of paths) {
      await page.goto(new URL(path, report).href, { waitUntil: 'networkidle' });
      await page.getByRole('button', { name: 'Add to report' }).click();
      await page.getByText('Added: your report has').waitFor();
    }
    await page.goto(report, { waitUntil: 'networkidle' });
  };

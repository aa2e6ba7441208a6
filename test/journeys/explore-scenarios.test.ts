import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
  });
  page = await context.newPage();
});

afterAll(() => browser.close());

const injuries = 'injury-admissions';
const poverty = 'child-poverty-relative';
const roads = 'ksi-casualties';

/** Indicators of the catalogue of which the demonstration holds nothing. */
const adjusted = 'ksi-casualties-adjusted';
const lowIncome = 'child-poverty-hmrc';
const residents = 'population';

const WEST_SUSSEX = 'E10000032';
const two = [WEST_SUSSEX, 'E06000043'];
const ten = [
  ...two,
  'E10000011',
  'E10000014',
  'E10000016',
  'E10000025',
  'E10000030',
  'E06000044',
  'E06000045',
  'E06000046',
];
const all = 'all';

/** Districts have no figures of injuries, poverty or roads: those of Adur and Arun, and eight more of Sussex. */
const twoDistricts = ['E07000223', 'E07000224'];
const tenDistricts = [
  ...twoDistricts,
  'E07000225',
  'E07000226',
  'E07000227',
  'E07000228',
  'E07000229',
  'E07000061',
  'E07000062',
  'E07000063',
];
const theTen =
  'Adur, Arun, Chichester, Crawley, Horsham, Mid Sussex, Worthing, Eastbourne, Hastings or Lewes';

const oneIndicator = 'shown for one indicator';
const oneArea = 'shown for one area';

/** Why the charts within one area do not fit. */
const within = (of: string) => ({
  deprivation: `A division by deprivation is ${of}.`,
  sexes: `A division by sex is ${of}.`,
  responsibility: `Who was responsible is ${of}.`,
  causes: `A division by cause is ${of}.`,
});

const noOverview = { overview: 'An overview needs two indicators or more.' };
const noMapOfFew = { map: 'A map shows all areas of a kind: choose all areas.' };
const noPair = { relationship: 'A relationship needs two indicators.' };
const notTwo = { relationship: 'A relationship needs exactly two indicators.' };
const noTrendOfAll = { trend: 'A trend shows at most ten areas; the comparison shows all.' };
const noTrendsOfAll = { trend: 'A trend shows at most ten areas; the overview shows all.' };
const notOfSeveral = {
  comparison: 'A comparison shows one indicator; the overview shows several.',
  map: 'A map shows one indicator; the overview shows several.',
};

/** The same reason for every chart there is. */
const nothing = (why: string) => ({
  overview: why,
  trend: why,
  comparison: why,
  map: why,
  relationship: why,
  deprivation: why,
  sexes: why,
  responsibility: why,
  causes: why,
});

const trendsOfTwo = [`trend-${injuries}`, `trend-${poverty}`];
const trendsOfThree = [...trendsOfTwo, `trend-${roads}`];

type Where = readonly string[] | typeof all;

interface Scenario {
  readonly name: string;
  readonly indicators: readonly string[];
  readonly where: Where;
  /** Ids of the sections, in order. */
  readonly shown: readonly string[];
  /** Every chart that is not there, with its reason. */
  readonly absent: Readonly<Record<string, string>>;
}

const scenarios: readonly Scenario[] = [
  {
    name: '1 indicator, 1 area, with data',
    indicators: [injuries],
    where: [WEST_SUSSEX],
    shown: [`trend-${injuries}`, 'comparison', 'sexes', 'responsibility', 'causes'],
    absent: {
      ...noOverview,
      ...noMapOfFew,
      ...noPair,
      deprivation: 'The figures for West Sussex are not divided by deprivation. Those for England are.',
    },
  },
  {
    name: '1 indicator, 2 areas, with data',
    indicators: [injuries],
    where: two,
    shown: [`trend-${injuries}`, 'comparison'],
    absent: { ...noOverview, ...noMapOfFew, ...noPair, ...within(oneArea) },
  },
  {
    name: '1 indicator, 10 areas, with data',
    indicators: [injuries],
    where: ten,
    shown: [`trend-${injuries}`, 'comparison'],
    absent: { ...noOverview, ...noMapOfFew, ...noPair, ...within(oneArea) },
  },
  {
    name: '1 indicator, all areas, with data',
    indicators: [injuries],
    where: all,
    shown: ['comparison', 'map'],
    absent: { ...noOverview, ...noTrendOfAll, ...noPair, ...within(oneArea) },
  },
  {
    name: '2 indicators, 1 area, with data',
    indicators: [injuries, poverty],
    where: [WEST_SUSSEX],
    shown: ['overview', ...trendsOfTwo, 'relationship'],
    absent: { ...notOfSeveral, ...within(oneIndicator) },
  },
  {
    name: '2 indicators, 2 areas, with data',
    indicators: [injuries, poverty],
    where: two,
    shown: ['overview', ...trendsOfTwo, 'relationship'],
    absent: { ...notOfSeveral, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '2 indicators, 10 areas, with data',
    indicators: [injuries, poverty],
    where: ten,
    shown: ['overview', ...trendsOfTwo, 'relationship'],
    absent: { ...notOfSeveral, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '2 indicators, all areas, with data',
    indicators: [injuries, poverty],
    where: all,
    shown: ['overview', 'relationship'],
    absent: { ...noTrendsOfAll, ...notOfSeveral, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '3 indicators, 1 area, with data',
    indicators: [injuries, poverty, roads],
    where: [WEST_SUSSEX],
    shown: ['overview', ...trendsOfThree],
    absent: { ...notOfSeveral, ...notTwo, ...within(oneIndicator) },
  },
  {
    name: '3 indicators, 2 areas, with data',
    indicators: [injuries, poverty, roads],
    where: two,
    shown: ['overview', ...trendsOfThree],
    absent: { ...notOfSeveral, ...notTwo, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '3 indicators, 10 areas, with data',
    indicators: [injuries, poverty, roads],
    where: ten,
    shown: ['overview', ...trendsOfThree],
    absent: { ...notOfSeveral, ...notTwo, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '3 indicators, all areas, with data',
    indicators: [injuries, poverty, roads],
    where: all,
    shown: ['overview'],
    absent: { ...noTrendsOfAll, ...notOfSeveral, ...notTwo, ...within(`${oneIndicator} in one area`) },
  },
  {
    name: '1 indicator, 1 area, without data',
    indicators: [adjusted],
    where: [WEST_SUSSEX],
    shown: [],
    absent: nothing('No figures of “Killed or seriously injured on roads, adjusted” are held for any area.'),
  },
  {
    name: '1 indicator, 2 areas, without data',
    indicators: [injuries],
    where: twoDistricts,
    shown: [],
    absent: nothing('No figures of “Hospital admissions for injury” are held for Adur or Arun.'),
  },
  {
    name: '1 indicator, 10 areas, without data',
    indicators: [injuries],
    where: tenDistricts,
    shown: [],
    absent: nothing(`No figures of “Hospital admissions for injury” are held for ${theTen}.`),
  },
  {
    name: '1 indicator, all areas, without data',
    indicators: [residents],
    where: all,
    shown: [],
    absent: nothing('No figures of “Resident population” are held for any area.'),
  },
  {
    name: '2 indicators, 1 area, without data',
    indicators: [injuries, poverty],
    where: ['E07000223'],
    shown: [],
    absent: nothing(
      'No figures of “Hospital admissions for injury” or “Children in relative low income” are held for Adur.',
    ),
  },
  {
    name: '2 indicators, 2 areas, without data',
    indicators: [adjusted, lowIncome],
    where: two,
    shown: [],
    absent: nothing(
      'No figures of “Killed or seriously injured on roads, adjusted” or “Children in low-income families, to 2016” are held for any area.',
    ),
  },
  {
    name: '2 indicators, 10 areas, without data',
    indicators: [injuries, poverty],
    where: tenDistricts,
    shown: [],
    absent: nothing(
      `No figures of “Hospital admissions for injury” or “Children in relative low income” are held for ${theTen}.`,
    ),
  },
  {
    name: '2 indicators, all areas, without data',
    indicators: [adjusted, residents],
    where: all,
    shown: [],
    absent: nothing(
      'No figures of “Killed or seriously injured on roads, adjusted” or “Resident population” are held for any area.',
    ),
  },
  {
    name: '3 indicators, 1 area, without data',
    indicators: [adjusted, lowIncome, residents],
    where: [WEST_SUSSEX],
    shown: [],
    absent: nothing(
      'No figures of “Killed or seriously injured on roads, adjusted”, “Children in low-income families, to 2016” or “Resident population” are held for any area.',
    ),
  },
  {
    name: '3 indicators, 2 areas, without data',
    indicators: [injuries, poverty, roads],
    where: twoDistricts,
    shown: [],
    absent: nothing(
      'No figures of “Hospital admissions for injury”, “Children in relative low income” or “Killed or seriously injured on roads” are held for Adur or Arun.',
    ),
  },
  {
    name: '3 indicators, 10 areas, without data',
    indicators: [injuries, poverty, roads],
    where: tenDistricts,
    shown: [],
    absent: nothing(
      `No figures of “Hospital admissions for injury”, “Children in relative low income” or “Killed or seriously injured on roads” are held for ${theTen}.`,
    ),
  },
  {
    name: '3 indicators, all areas, without data',
    indicators: [adjusted, lowIncome, residents],
    where: all,
    shown: [],
    absent: nothing(
      'No figures of “Killed or seriously injured on roads, adjusted”, “Children in low-income families, to 2016” or “Resident population” are held for any area.',
    ),
  },
];

/** What decides beyond how many there are. */
const others: readonly Scenario[] = [
  {
    name: 'two indicators of which one has no data',
    indicators: [injuries, residents],
    where: two,
    shown: [`trend-${injuries}`, 'comparison'],
    absent: {
      overview: 'An overview needs two indicators with figures; none are held of “Resident population”.',
      ...noMapOfFew,
      relationship:
        'A relationship needs two indicators with figures; none are held of “Resident population”.',
      ...within(oneArea),
    },
  },
  {
    name: 'England, whose figures are divided by deprivation, and which stands beside nothing',
    indicators: [injuries],
    where: ['E92000001'],
    shown: [`trend-${injuries}`, 'deprivation', 'sexes', 'responsibility', 'causes'],
    absent: {
      ...noOverview,
      comparison: 'There is no other area of its kind to compare England with.',
      ...noMapOfFew,
      ...noPair,
    },
  },
  {
    name: 'an indicator that is divided by nothing',
    indicators: [poverty],
    where: [WEST_SUSSEX],
    shown: [`trend-${poverty}`, 'comparison'],
    absent: {
      ...noOverview,
      ...noMapOfFew,
      ...noPair,
      deprivation: 'Figures of “Children in relative low income” are not divided by deprivation.',
      sexes: 'Figures of “Children in relative low income” are not divided by sex.',
      responsibility:
        'Responsibility is divided by age and date for injuries, not for “Children in relative low income”.',
      causes: 'Figures of “Children in relative low income” are not divided by cause.',
    },
  },
];

function addressOf({ indicators, where }: Pick<Scenario, 'indicators' | 'where'>): string {
  const parameters = new URLSearchParams(indicators.map((id) => ['indicator', id]));
  for (const code of where === all ? [] : where) parameters.append('area', code);
  if (where === all) parameters.append('areas', 'all');
  return `${inject('productUrl')}/explore?${parameters}`;
}

const isSettled = () => page.getByText(/^\d+ charts? shown, \d+ not shown\.$/).waitFor();

/** The reason of every chart that the page says it does not show. */
async function reasonsOf(): Promise<Record<string, string>> {
  const entries = await page.locator('#not-shown [data-chart]').all();
  const read = entries.map(async (entry) => [
    await entry.getAttribute('data-chart'),
    await entry.locator('dd').textContent(),
  ]);
  return Object.fromEntries(await Promise.all(read));
}

const sectionIds = () => page.locator('.explore-section').evaluateAll((found) => found.map(({ id }) => id));

describe.each([...scenarios, ...others])('$name', (scenario) => {
  it('has every chart that fits, none that does not, and says why', async () => {
    await page.goto(addressOf(scenario));
    await isSettled();
    expect(await sectionIds()).toEqual(scenario.shown);
    expect(await reasonsOf()).toEqual(scenario.absent);
    for (const id of scenario.shown) {
      const drawn = page.locator(`#${id}`).locator('[role="img"], table');
      await drawn.first().waitFor();
      expect((await page.locator(`#${id} h2`).textContent())?.length).toBeGreaterThan(10);
    }
    const isEmpty = scenario.shown.length === 0;
    expect(await page.getByRole('heading', { name: 'No chart can be shown of this' }).count()).toBe(
      isEmpty ? 1 : 0,
    );
    if (isEmpty) expect(await page.locator('.explore-nothing a').count()).toBeGreaterThan(2);
  });
});

it('there is a scenario for 1, 2 and 3 indicators by 1, 2, 10 and all areas, with and without data', () => {
  const counted = scenarios.map(
    ({ indicators, where, shown }) =>
      `${indicators.length} x ${where === all ? all : where.length}, ${shown.length > 0}`,
  );
  expect(new Set(counted).size).toBe(24);
});

describe('an exploration', () => {
  const asked = (name: string) => new URL(page.url()).searchParams.getAll(name);

  it('begins with an indicator for every authority, from the navigation', async () => {
    await page.goto(inject('productUrl'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Explore' }).click();
    await page.getByRole('heading', { name: 'Choose an indicator' }).waitFor();
    await page.getByRole('link', { name: 'Hospital admissions for injury' }).click();
    await isSettled();
    expect(await sectionIds()).toEqual(['comparison', 'map']);
    expect(asked('areas')).toEqual(['all']);
  });

  it('goes on with areas and indicators found by their names, all of it in the address', async () => {
    await page.getByLabel('Areas', { exact: true }).selectOption({ label: 'Those I choose' });
    await page.getByRole('heading', { name: 'Choose areas' }).waitFor();
    await page.getByRole('combobox', { name: 'Add an area' }).fill('West Sus');
    await page.getByRole('option', { name: /West Sussex/ }).click();
    await expect.poll(sectionIds).toContain('causes');
    await page.getByRole('combobox', { name: 'Add an indicator' }).fill('relative');
    await page.getByRole('option', { name: /Children in relative low income/ }).click();
    await page.getByRole('img', { name: /Scatter plot of \d+ areas/ }).waitFor();
    await page.locator('#relationship').getByText('West Sussex', { exact: true }).first().waitFor();
    expect(asked('indicator')).toEqual([injuries, poverty]);
    expect(asked('area')).toEqual([WEST_SUSSEX]);
  });

  it('gives each trend an axis of its own, and the reasons on request', async () => {
    await page.locator('#trend-injury-admissions').getByText('Rate per 10,000', { exact: true }).waitFor();
    await page.locator('#trend-child-poverty-relative').getByText('Per cent', { exact: true }).waitFor();
    const reason = page.getByText('A map shows one indicator; the overview shows several.');
    expect(await reason.isVisible()).toBe(false);
    await page.getByText('Charts not shown, and why').click();
    expect(await reason.isVisible()).toBe(true);
  });

  it('shows another person the same table, who is given the address alone', async () => {
    const trend = page.locator('#trend-injury-admissions');
    await trend.getByRole('tab', { name: 'Table' }).click();
    await trend.getByRole('table', { name: /^West Sussex/ }).waitFor();
    await expect.poll(() => asked('table')).toEqual(['trend-injury-admissions']);
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second
      .locator('#trend-injury-admissions')
      .getByRole('table', { name: /^West Sussex/ })
      .waitFor();
    expect(await second.getByRole('heading', { level: 1 }).textContent()).toBe(
      'Hospital admissions for injury and children in relative low income in West Sussex',
    );
    await second.close();
  });

  it('leads to the page of each chart with the same selection, and to its files', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page
        .locator('#overview')
        .getByRole('link', { name: /^Download CSV/ })
        .click(),
    ]);
    expect(file.suggestedFilename()).toContain(
      'overview_injury-admissions-child-poverty-relative_persons_west-sussex',
    );
    await page.getByRole('link', { name: 'Open this relationship' }).click();
    await page.waitForURL(/\/relationships\?/);
    expect(asked('y')).toEqual([injuries]);
    expect(asked('x')).toEqual([poverty]);
    expect(asked('area')).toEqual([WEST_SUSSEX]);
    await page.goBack();
    await isSettled();
  });

  it('has for each chart what every other page has to copy, the permanent link among it', async () => {
    const page = await browser.newPage();
    await page.goto(`${inject('productUrl')}/explore?indicator=90284&area=E10000032`, {
      waitUntil: 'networkidle',
    });
    const copies = page.getByRole('list', { name: 'Copy what is shown of trend-injury-admissions' });
    expect(await copies.getByRole('button').allTextContents()).toEqual(
      [
        'Copy image',
        'Copy table',
        'Copy alternative text',
        'Copy citation',
        'Copy link',
        'Copy permanent link',
      ].map((label) => `${label} of trend-injury-admissions`),
    );
    await page.close();
  });

  it('says what there is instead where there is nothing, and leads there', async () => {
    await page.goto(addressOf({ indicators: [injuries], where: ['E07000223'] }));
    await page
      .getByText(/^Hospital admissions for injury: figures of 163 areas \(England, regions/)
      .waitFor();
    await page.getByRole('link', { name: 'Families owed a homelessness duty, for Adur' }).waitFor();
    await page.getByRole('link', { name: 'The same for West Sussex' }).click();
    await expect.poll(sectionIds).toContain('comparison');
    expect(asked('area')).toEqual([WEST_SUSSEX]);
  });

  it('refuses no indicator or area in silence', async () => {
    await page.goto(
      `${inject('productUrl')}/explore?indicator=90284&indicator=no-such&area=E99999999&area=E10000032`,
    );
    await page.getByText('No indicator is called no-such.').waitFor();
    await page.getByText('No area has the code E99999999.').waitFor();
    await isSettled();
    expect(await sectionIds()).toContain('comparison');
  });
});

import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';
import { bringFiles, openDataPage, readOutcome, readTable } from './data-page.ts';

// Districts of Devon, which no other journey looks at. That they are a police force's is made up.
const lookUp = [
  'LAD23CD,LAD23NM,PFA23CD,PFA23NM',
  'E07000040,East Devon,E23000035,Moorland',
  'E07000041,Exeter,E23000035,Moorland',
  'E07000042,Mid Devon,E23000035,Moorland',
].join('\n');

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(() => browser.close());

const open = (path: string) => page.goto(`${inject('productUrl')}${path}`, { waitUntil: 'networkidle' });
const titleOfPage = () => page.getByRole('heading', { level: 1 }).textContent();

describe('one indicator across the councils of a police force', () => {
  it('says without a look-up which one to bring', async () => {
    await open('/comparisons?indicator=homelessness-duty-owed&parent=E23000035');
    await page.getByText(/^Unknown area: E23000035; by its code it is a police force area/).waitFor();
  });

  it('is offered once the look-up has been uploaded', async () => {
    await openDataPage(page, { url: inject('productUrl'), token: inject('productToken') });
    await bringFiles(page, [{ name: 'districts-to-police-forces.csv', content: lookUp }]);
    expect(await readOutcome(page)).toContain('districts-to-police-forces.csv');
    await open('/comparisons?indicator=homelessness-duty-owed');
    await page.getByLabel('Areas of a partner').selectOption({ label: 'Moorland (3)' });
    await page.getByText('3 lower-tier authorities in Moorland (police force area)').first().waitFor();
    expect(page.url()).toContain('parent=E23000035');
  });

  it('has those councils alone, names the look-up, and leads to the same through time', async () => {
    await page.getByRole('tab', { name: 'Table' }).click();
    const rows = await readTable(page, /by area/);
    expect(
      rows
        .slice(1)
        .map((row) => /East Devon|Exeter|Mid Devon|England/.exec(row)?.[0])
        .sort(),
    ).toEqual(['East Devon', 'England', 'Exeter', 'Mid Devon']);
    await page.getByText(/is by the look-up districts-to-police-forces\.csv/).waitFor();
    await page.getByText(/No figure of .* as a whole is worked out/).waitFor();
    expect(await findFaults(page)).toEqual([]);
    await page.getByRole('link', { name: 'Show these through time' }).click();
    await page.waitForURL(/\/trends\?/);
    await page.getByText('Mid Devon').first().waitFor();
  });

  it('says why the county itself is not compared', async () => {
    await open('/comparisons?indicator=injury-admissions&parent=E23000035');
    await page.getByText('No upper-tier authority is known to lie wholly within Moorland').waitFor();
    await page.getByText('3 lower-tier authorities do: compare these instead.').waitFor();
  });
});

describe('the profile of an area for one partner', () => {
  it('is chosen beside the table and stands in the address and the downloads', async () => {
    await open('/profiles/E07000040');
    await page.getByLabel('Whose job').selectOption({ label: 'Housing authority' });
    await page.getByRole('heading', { name: 'Indicators that the housing authority leads on' }).waitFor();
    expect(page.url()).toContain('partner=housing-authority');
    const rows = await readTable(page, /Indicators for East Devon/);
    expect(rows.some((row) => row.includes('homelessness duty'))).toBe(true);
    expect(rows.some((row) => row.includes('Hospital admissions'))).toBe(false);
    const csv = page.getByRole('link', { name: /CSV/ });
    expect(await csv.getAttribute('href')).toContain('partner=housing-authority');
    expect(await findFaults(page)).toEqual([]);
  });

  it('says in the county that its districts have the duty, and leads there', async () => {
    await open('/profiles/E10000008?partner=housing-authority');
    await page.getByText(/No duty of the housing authority falls to Devon itself/).waitFor();
    await page.getByRole('link', { name: 'Exeter', exact: true }).click();
    await page.getByRole('heading', { name: 'Indicators that the housing authority leads on' }).waitFor();
    expect(await titleOfPage()).toContain('Exeter');
  });

  it('never tells figures of today as those of a body of the past', async () => {
    await open('/profiles/E10000008?partner=nhs-england');
    await page
      .getByRole('heading', { name: 'Indicators that NHS England commissioned for in the past, not now' })
      .waitFor();
    const title = await titleOfPage();
    expect(title).toContain('NHS England: part in the past, none today');
    expect(title).not.toContain('figure');
    await page.setViewportSize({ width: 375, height: 800 });
    expect(await findFaults(page)).toEqual([]);
  });
});

describe('the map of partners', () => {
  it('says by the look-up whose area is the council’s', async () => {
    await page.setViewportSize({ width: 1280, height: 900 });
    await open('/partners/E07000040');
    await page
      .getByText(/At least a part of Devon lies in Moorland \(police force area\)/)
      .first()
      .waitFor();
    expect(await findFaults(page)).toEqual([]);
  });
});

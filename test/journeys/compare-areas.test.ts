import { readFileSync } from 'node:fs';
import { unzipSync } from 'fflate';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { readWorkbook } from '../support/read-workbook.ts';

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

const asked = (name: string) => new URL(page.url()).searchParams.get(name);

async function download(name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Download ${name}` }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('comparing areas', () => {
  it('opens from the navigation with every authority in the latest period', async () => {
    await page.goto(inject('productUrl'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare areas' }).click();
    await page.getByRole('img', { name: /Bar chart of \d+ areas with England/ }).waitFor();
    await page
      .getByText(/in (?:\d+ of )?\d+ upper-tier authorities, compared with England/)
      .first()
      .waitFor();
  });

  it('keeps to a region, an earlier period and a funnel, all of it in the address', async () => {
    await page.getByLabel('Within').selectOption({ label: 'South East' });
    await expect.poll(() => asked('parent')).toBe('E12000008');
    await page.getByLabel('Period').selectOption('2018/19');
    await expect.poll(() => asked('period')).toBe('2018/19');
    await page.getByRole('radio', { name: 'Funnel' }).check();
    await expect.poll(() => asked('method')).toBe('funnel');
    await page.getByRole('img', { name: /Funnel plot of \d+ areas/ }).waitFor();
    await page.getByText('Funnel limits at 95% and 99.8% (Spiegelhalter)').first().waitFor();
  });

  it('has the same areas in a table, which names where each lies in the funnel', async () => {
    await page.getByRole('tab', { name: 'Chart' }).focus();
    await page.keyboard.press('End');
    const table = page.getByRole('table', { name: /by area, 2018\/19/ });
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBeGreaterThan(19);
    expect(
      await table.getByText(/Within the limits|(?:Above|Below) the 99\.8% limit/).count(),
    ).toBeGreaterThan(0);
    await expect.poll(() => asked('view')).toBe('table');
  });

  it('shows another person the same, who is given the address alone', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('table', { name: /by area, 2018\/19/ }).waitFor();
    expect(await second.getByRole('heading', { level: 1 }).textContent()).toBe(
      await page.getByRole('heading', { level: 1 }).textContent(),
    );
    await second.close();
  });

  it('moves along the bars with the keyboard', async () => {
    await page.getByRole('radio', { name: '95% limits', exact: true }).check();
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('img', { name: /Bar chart/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByText(/^(?:joint )?\d+(?:st|nd|rd|th) highest of \d+/).waitFor();
  });

  it('shows the areas as tiles, each saying its name and value when it is pointed at or reached by keys', async () => {
    await page.getByRole('tab', { name: 'Tile map' }).click();
    await page.getByRole('img', { name: /Tile map of \d+ areas/ }).waitFor();
    await expect.poll(() => asked('view')).toBe('map');
    await page.getByRole('application', { name: /Areas of the map/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.locator('.tile-map-tooltip').getByText('Bracknell Forest').waitFor();
    await page.getByText(/^(?:joint )?\d+(?:st|nd|rd|th) highest of \d+/).waitFor();
    const svg = await download('SVG');
    expect(svg.name).toMatch(/_ci95_map\.svg$/);
    expect(svg.bytes.toString()).toContain('<title>Bracknell Forest: ');
    await page.getByRole('tab', { name: 'Chart' }).click();
    await expect.poll(() => asked('view')).toBeNull();
  });

  it('highlights an area in every form at once, and on paper', async () => {
    await page.getByRole('tab', { name: 'Tile map' }).click();
    await page.getByRole('application', { name: /Areas of the map/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked('highlight')).toBe('E06000036');
    await page.getByRole('combobox', { name: 'Highlight an area' }).fill('West Sus');
    await page.getByRole('option', { name: /West Sussex/ }).click();
    await page.getByRole('button', { name: /West Sussex is highlighted/ }).waitFor();
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'West Sussex (highlighted)' }).waitFor();
    expect(await page.getByText(/^(?:Up|Down) \d+, from|^No change,/).count()).toBeGreaterThan(0);
    await page.getByRole('button', { name: /Bracknell Forest is highlighted/ }).click();
    await page.getByRole('button', { name: /West Sussex is highlighted/ }).click();
    await expect.poll(() => asked('highlight')).toBeNull();
    await page.getByRole('tab', { name: 'Chart' }).click();
  });

  it('is taken away as a picture, a drawing and a table that say what they are', async () => {
    const csv = await download('CSV');
    expect(csv.name).toMatch(
      /comparison_injury-admissions_0-14_persons_utla-in-south-east-vs-england_2018-19_ci95\.csv$/,
    );
    expect(csv.bytes.toString().split('\r\n')[0]).toContain('comparison_method');
    await page.getByText(/^accessible spreadsheet: \d+ rows shown, \d+ rows behind it$/).waitFor();
    const xlsx = await download('XLSX');
    expect(xlsx.name).toMatch(/_2018-19_ci95\.xlsx$/);
    expect([...readWorkbook(xlsx.bytes).sheets.keys()]).toEqual(['Cover', 'Notes', 'Shown', 'Data']);
    const zip = await download('ZIP');
    expect(Object.keys(unzipSync(zip.bytes))).toContain('metadata.json');
    const png = await download('PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = await download('SVG');
    expect(svg.bytes.toString()).toContain('Method: 95% confidence limits');
  });
});

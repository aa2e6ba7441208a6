import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Download, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  page = await context.newPage();
});

afterAll(() => browser.close());

/** Types into a field that suggests, waits for the suggestion and takes it, with the keyboard alone. */
async function choose(label: string, text: string, suggestion: string): Promise<void> {
  const field = page.getByRole('combobox', { name: label });
  await field.focus();
  await page.keyboard.type(text);
  await page.getByRole('option', { name: suggestion, selected: true }).waitFor();
  await page.keyboard.press('Enter');
}

async function download(name: string): Promise<{ file: Download; bytes: Buffer }> {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Download ${name}` }).click(),
  ]);
  return { file, bytes: readFileSync(await file.path()) };
}

const chosenAreas = () =>
  page.getByRole('list', { name: 'Chosen areas' }).getByRole('listitem').allInnerTexts();

describe('exploring a trend', () => {
  it('finds an area with the keyboard from the first page', async () => {
    await page.goto(inject('productUrl'));
    await choose('Find your area', 'west sus', 'West Sussex');
    await page.getByRole('heading', { level: 1, name: 'West Sussex' }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/areas/E10000032');
  });

  it('goes from the area to its trend beside England', async () => {
    const row = page.getByRole('row', { name: /Hospital admissions caused by unintentional/ });
    await row.getByRole('link', { name: /trend/i }).press('Enter');
    await page
      .getByRole('region', { name: /chart/i })
      .or(page.locator('svg.recharts-surface'))
      .first()
      .waitFor();
    expect(await chosenAreas()).toEqual([expect.stringContaining('West Sussex')]);
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('West Sussex');
  });

  it('says on bands who commissioned, and beside the chart why 2015/16 is striped', async () => {
    const figure = page.locator('figure.trend-chart');
    await figure.getByText('Under 5 (0 to 4 years)', { exact: true }).waitFor();
    await figure
      .getByText('NHS England (legally the NHS Commissioning Board until 2022)', { exact: false })
      .first()
      .waitFor();
    expect(await figure.locator('.trend-eras [data-commissioner="split"]').count()).toBe(1);
    expect(await figure.getByText('two commissioners: handover in October 2015').count()).toBe(1);
    expect(
      await figure
        .getByText(/2015\/16 \(1 April 2015 to 31 March 2016\) is striped because children aged under 5/)
        .count(),
    ).toBe(1);
  });

  it('adds four more areas with the keyboard', async () => {
    await choose('Add an area', 'brighton', 'Brighton and Hove');
    await choose('Add an area', 'kent', 'Kent');
    await choose('Add an area', 'E10000030', 'Surrey');
    await choose('Add an area', 'hampshire', 'Hampshire');
    await expect
      .poll(() => new URL(page.url()).searchParams.getAll('area'))
      .toEqual(['E10000032', 'E06000043', 'E10000016', 'E10000030', 'E10000014']);
    await page
      .getByText('West Sussex, Brighton and Hove, Kent, Surrey, and Hampshire', { exact: false })
      .first()
      .waitFor();
  });

  it('shows the same figures as a table, a period a row', async () => {
    await page.getByRole('tab', { name: 'Table' }).click();
    const table = page.getByRole('table', { name: /West Sussex/ }).first();
    await table.waitFor();
    expect(await table.getByRole('row').count()).toBe(15);
    await expect.poll(() => new URL(page.url()).searchParams.get('view')).toBe('table');
  });

  it('changes the sex and says so in the sentence', async () => {
    await page.getByRole('radio', { name: 'Females' }).check();
    await expect.poll(() => new URL(page.url()).searchParams.get('sex')).toBe('female');
    await page
      .getByText(/ages 0 to 14 years, (females)/i)
      .first()
      .waitFor();
  });

  it('shows the same in a second page that is given the address alone', async () => {
    const second = await context.newPage();
    await second.goto(page.url());
    await second
      .getByRole('table', { name: /West Sussex/ })
      .first()
      .waitFor();
    const main = (one: Page) => one.getByRole('main').textContent();
    expect(await main(second)).toBe(await main(page));
    await second.close();
  });

  it('downloads a PNG of print size', async () => {
    const { file, bytes } = await download('PNG');
    expect(file.suggestedFilename()).toMatch(/^demonstration_injury-admissions.*female.*west-sussex.*\.png$/);
    expect(bytes.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
    // 160 mm at 300 dots per inch: 160 / 25.4 * 300 = 1889.8 pixels.
    expect(bytes.readUInt32BE(16)).toBe(1890);
  });

  it('downloads an SVG that says what it shows, and that it is made up', async () => {
    const { file, bytes } = await download('SVG');
    const svg = bytes.toString('utf8');
    expect(file.suggestedFilename()).toMatch(/\.svg$/);
    expect(svg).toMatch(/^<svg[^>]+width="160mm"/);
    for (const words of [
      '<title',
      '<desc',
      'West Sussex',
      'England',
      'Demonstration data',
      'per 10,000',
      'Figures as held on',
    ]) {
      expect(svg).toContain(words);
    }
  });

  it('downloads a CSV with a row for each point shown', async () => {
    const { file, bytes } = await download('CSV');
    const lines = bytes.toString('utf8').trimEnd().split('\r\n');
    expect(file.suggestedFilename()).toMatch(/^demonstration_.*\.csv$/);
    // Five areas and England, fourteen years, and the header.
    expect(lines).toHaveLength(1 + 6 * 14);
    expect(lines[0]).toContain('comparator');
    expect(lines.filter((line) => line.includes(',E10000032,') && line.includes(',female,'))).toHaveLength(
      14,
    );
  });
});

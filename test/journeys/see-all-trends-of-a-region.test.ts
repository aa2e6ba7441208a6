import { readFileSync } from 'node:fs';
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

const asked = (name: string) => new URL(page.url()).searchParams.get(name);

const plot = (name: string) => page.getByRole('button', { name: new RegExp(`^Highlight ${name}\\. From`) });

describe('all trends of a region', () => {
  it('open from the page of the region, a panel for every council', async () => {
    await page.goto(`${inject('productUrl')}/areas/E12000003`);
    await page.getByRole('link', { name: 'All trends of Yorkshire and The Humber' }).click();
    await page.getByRole('tab', { name: 'Trends', selected: true }).waitFor();
    await plot('Barnsley').waitFor();
    expect(await page.getByRole('button', { name: /^Highlight .*\. From/ }).count()).toBe(15);
    await page.getByText(/^Recent trends of 15 areas, tested over /).waitFor();
    expect(asked('view')).toBe('trends');
  });

  it('are moved over with the arrow keys, and one is highlighted with Enter, in the address and by a label', async () => {
    await plot('Barnsley').focus();
    await page.keyboard.press('ArrowRight');
    expect(await plot('Bradford').evaluate((element) => element === document.activeElement)).toBe(true);
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Home');
    await page.keyboard.press('ArrowRight');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked('highlight')).toBe('E08000032');
    await page.getByRole('heading', { level: 3, name: /^Bradford\s*Highlighted$/ }).waitFor();
    expect(await plot('Bradford').getAttribute('aria-pressed')).toBe('true');
    expect(await plot('Barnsley').getAttribute('aria-pressed')).toBe('false');
  });

  it('mark the same area in the table of the comparison', async () => {
    await page.getByRole('tab', { name: 'Table' }).click();
    await page.getByRole('rowheader', { name: 'Bradford (highlighted)' }).waitFor();
    await page.getByRole('tab', { name: 'Trends' }).click();
    await page.getByRole('table', { name: /trends of 15 areas/ }).waitFor();
    await page.getByRole('rowheader', { name: 'Bradford (highlighted)' }).waitFor();
  });

  it('stand in the order of their change where asked to, the address saying so', async () => {
    await page.getByLabel('Order of the areas').selectOption({ label: 'Latest value, the highest first' });
    await expect.poll(() => asked('order')).toBe('value');
    await page.getByLabel('Order of the areas').selectOption({ label: 'Name' });
    await expect.poll(() => asked('order')).toBeNull();
  });

  it('have one scale or each its own, the address and the pictures saying so', async () => {
    await page.getByLabel('Scale of the charts').selectOption({ label: 'Each its own' });
    await expect.poll(() => asked('scale')).toBe('own');
    await page.getByText(/Each panel has a scale of its own: compare years within an area/).waitFor();
    expect(await page.getByRole('link', { name: 'Download PNG' }).getAttribute('href')).toContain(
      'scale=own',
    );
    await page.getByLabel('Scale of the charts').selectOption({ label: 'One for all' });
    await expect.poll(() => asked('scale')).toBeNull();
  });

  it('are taken away as a figure for print and with every figure behind them', async () => {
    const download = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${name}` }).click(),
      ]);
      return { name: file.suggestedFilename(), text: readFileSync(await file.path(), 'utf8') };
    };
    const svg = await download('SVG');
    expect(svg.name).toMatch(/area-trends_.*utla-in-yorkshire-and-the-humber-vs-england_.*\.svg$/);
    expect(svg.text).toContain('Framed: highlighted by whoever made this figure.');
    const csv = await download('CSV');
    // A heading, then 14 years of 15 councils and of England.
    expect(csv.text.trim().split('\r\n')).toHaveLength(1 + 14 * 16);
  });

  it('lead from a panel to the trend of its area, and back to those of its region', async () => {
    await page.getByRole('link', { name: 'Leeds', exact: true }).click();
    await page.waitForURL(/\/trends\?/);
    expect(asked('area')).toBe('E08000035');
    await page.getByRole('link', { name: 'All trends of Yorkshire and The Humber' }).click();
    await page.getByRole('heading', { level: 3, name: /^Leeds\s*Highlighted$/ }).waitFor();
  });
});

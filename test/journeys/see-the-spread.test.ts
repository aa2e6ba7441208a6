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

describe('the spread of areas over time', () => {
  it('is a form of the comparison, with its key in plain words', async () => {
    await page.goto(`${inject('productUrl')}/comparisons?indicator=90284&highlight=E10000032`);
    await page.getByRole('tab', { name: 'Spread over time' }).click();
    await expect.poll(() => asked('view')).toBe('spread');
    await page.getByRole('img', { name: /\d+ box plots of up to \d+ areas/ }).waitFor();
    await page.getByText('Box: half of the areas lie within it').waitFor();
    expect(await page.locator('.distribution-boxes path[fill="#BFBFBF"]').count()).toBeGreaterThan(10);
  });

  it('is headed by its own finding, which names the document too, and offers no method that does nothing', async () => {
    const heading = page.getByRole('heading', { level: 1 });
    await expect.poll(() => heading.textContent()).toMatch(/gap/i);
    await expect.poll(() => page.title()).toContain(await heading.textContent());
    expect(await page.locator('.subtitle').allTextContents()).toEqual([
      expect.stringMatching(/upper-tier authorities and England; \d{4}\/\d\d to \d{4}\/\d\d/),
    ]);
    expect(await page.locator('.sentence').textContent()).toMatch(/^How areas are spread/);
    expect(await page.getByRole('tabpanel').getByRole('heading', { level: 2 }).count()).toBe(0);
    expect(await page.getByRole('radio', { name: 'Funnel' }).count()).toBe(0);
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('radio', { name: 'Funnel' }).waitFor();
    await expect.poll(() => heading.textContent()).toMatch(/England/);
    await page.getByRole('tab', { name: 'Spread over time' }).click();
    await expect.poll(() => heading.textContent()).toMatch(/gap/i);
  });

  it('reads each period to whom moves along it with the keyboard', async () => {
    await page.mouse.move(0, 0);
    await page.getByRole('img', { name: /box plots/ }).focus();
    await page.keyboard.press('ArrowRight');
    const tooltip = page.locator('.distribution-tooltip');
    await tooltip.getByText(/West Sussex: [\d.]+, \d+\w\w highest of \d+/).waitFor();
    const first = await tooltip.textContent();
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => tooltip.textContent()).not.toBe(first);
  });

  it('marks the period that is chosen, in chart and table', async () => {
    await page.getByLabel('Period', { exact: true }).selectOption('2018/19');
    await page.getByText('the period chosen, 2018/19').waitFor();
    const table = page.getByRole('table', { name: /how \d+ areas are spread in each period/ });
    await table.getByRole('rowheader', { name: '2018/19 (chosen)' }).waitFor();
    expect(await table.getByRole('row').count()).toBe(15);
  });

  it('is taken away as a picture, a drawing and a table of every period', async () => {
    const download = async (name: string) => {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${name}` }).click(),
      ]);
      return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
    };
    const csv = await download('CSV');
    expect(csv.name).toMatch(/distribution_injury-admissions_0-14_persons_utla-vs-england_.*\.csv$/);
    expect(csv.bytes.toString().split('\r\n')[0]).toContain('lower_quartile,median,upper_quartile');
    const svg = await download('SVG');
    expect(svg.bytes.toString()).toContain('the period chosen, 2018/19');
    expect((await download('PNG')).bytes.subarray(1, 4).toString()).toBe('PNG');
  });

  it('shows the values themselves where fewer than five areas are compared', async () => {
    await page.goto(
      `${inject('productUrl')}/comparisons?indicator=90284&view=spread&area=E10000032&area=E06000043`,
    );
    await page.getByText('Point: an area, where fewer than five have a value and make no box').waitFor();
    expect(await page.locator('.distribution-boxes path[fill="#BFBFBF"]').count()).toBe(0);
  });
});

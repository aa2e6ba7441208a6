import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

afterAll(() => browser.close());

/** How far below the top of the window a heading stands. */
const distanceFromTop = (name: string) =>
  page
    .getByRole('heading', { name, exact: true })
    .evaluate((heading) => Math.round(heading.getBoundingClientRect().top));

describe('reading the methods', () => {
  it('leads from the footer to the contents, and from there to a method', async () => {
    await page.goto(inject('productUrl'));
    await page.getByRole('contentinfo').getByRole('link', { name: 'Methods', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
    await page.getByRole('navigation', { name: 'Methods' }).getByRole('link', { name: 'Crude rate' }).click();
    expect(new URL(page.url()).hash).toBe('#crude-rate');
    await expect.poll(() => distanceFromTop('Crude rate')).toBeLessThan(60);
  });

  it('shows the formula as mathematics, and as text', async () => {
    const section = page.getByRole('region', { name: 'Crude rate', exact: true });
    expect(await section.locator('math mfrac').first().textContent()).toMatch(/x\s*n/);
    await section.getByText('As text to copy').click();
    expect(await section.getByText('value = multiplier x / n').isVisible()).toBe(true);
  });

  it('works an example out: West Sussex in 2023/24, as the publisher has it', async () => {
    const section = page.getByRole('region', { name: 'Crude rate', exact: true });
    expect(await section.getByRole('definition').allInnerTexts()).toEqual([
      ...['1,290', '148,122', '10,000'],
      ...['87.09037', '82.40209', '91.97588'],
    ]);
  });

  it('opens at the method that an address names', async () => {
    await page.goto(`${inject('productUrl')}/methods#slope-index`);
    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
    await expect.poll(() => distanceFromTop('Slope index and relative index of inequality')).toBeLessThan(60);
  });

  it('is one link away from a trend', async () => {
    await page.goto(`${inject('productUrl')}/trends?indicator=90284&area=E10000032`);
    await page.getByText('How the comparison and the recent trend are worked out').click();
    await page.getByRole('link', { name: 'recent trend' }).click();
    await page.getByRole('heading', { level: 1, name: 'Methods' }).waitFor();
    await expect.poll(() => distanceFromTop('Recent trend')).toBeLessThan(60);
    expect(await distanceFromTop('Recent trend')).toBeGreaterThanOrEqual(0);
  });
});

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
const table = () => page.getByRole('table', { name: /^Areas by indicators/ });

describe('seeing the areas of a region by every indicator', () => {
  it('is reached from the page of the region', async () => {
    await page.goto(`${inject('productUrl')}/areas/E12000008`);
    await page.getByRole('link', { name: 'Overview of the authorities in South East' }).click();
    await table().waitFor();
    expect(asked('parent')).toBe('E12000008');
    expect(await table().getByRole('rowheader').count()).toBe(20);
  });

  it('says in every cell what the figure is compared as, and below the table who leads', async () => {
    const surrey = table().getByRole('row', { name: /^Surrey/ });
    expect(await surrey.getByText(/(?:better|worse|similar).* England/).count()).toBeGreaterThan(3);
    const leads = await page
      .getByRole('region', { name: 'Who leads' })
      .getByRole('listitem')
      .allTextContents();
    expect(leads.join(' ')).toContain('Homelessness: Housing authority');
    expect(leads.join(' ')).not.toContain('NHS England');
  });

  it('is ordered by a column, the rest of the selection staying as it is', async () => {
    await page.getByLabel('Compare with').selectOption({ label: 'South East' });
    await expect.poll(() => asked('benchmark')).toBe('E12000008');
    await table()
      .getByRole('link', { name: /ages 0 to 4 years.*order areas by it/ })
      .click();
    await expect.poll(() => asked('sort')).toBe('injury-admissions|0-4');
    expect([asked('parent'), asked('benchmark')]).toEqual(['E12000008', 'E12000008']);
    await table().locator('th[aria-sort="descending"]').waitFor();
  });

  it('is taken away as a table in the same order', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toBe(
      'demonstration_overview_persons_utla-in-south-east-vs-south-east.csv',
    );
    expect(readFileSync(await file.path(), 'utf8')).toContain('injury-admissions');
  });

  it('is a card an area on a narrow screen, which does not scroll sideways', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    await table().waitFor();
    const sideways = await page.evaluate(() => {
      const region = document.querySelector('.scroll-region');
      return [document.documentElement.scrollWidth, (region?.scrollWidth ?? 0) - (region?.clientWidth ?? 0)];
    });
    expect(sideways).toEqual([375, 0]);
  });
});

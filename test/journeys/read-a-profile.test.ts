import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Page } from 'playwright-core';
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

const table = () => page.getByRole('table', { name: /Indicators for West Sussex/ });
const rowOf = (name: RegExp) => table().getByRole('row', { name }).first();

describe('reading the profile of an area', () => {
  it('is reached from the page of the area', async () => {
    await page.goto(`${inject('productUrl')}/areas/E10000032`);
    await page.getByRole('link', { name: 'Profile of West Sussex' }).click();
    await table().waitFor();
    expect(new URL(page.url()).pathname).toBe('/profiles/E10000032');
    expect(await page.getByRole('heading', { level: 1 }).textContent()).toContain('West Sussex');
  });

  it('is opened by an address that names the area as those of other pages do', async () => {
    await page.goto(`${inject('productUrl')}/profiles?area=E10000032`);
    await table().waitFor();
    expect(new URL(page.url()).pathname).toBe('/profiles/E10000032');
  });

  it('says the main points in three to six sentences', async () => {
    const sentences = page.getByRole('region', { name: 'In short' }).getByRole('listitem');
    expect(await sentences.count()).toBeGreaterThanOrEqual(3);
    expect(await sentences.count()).toBeLessThanOrEqual(6);
  });

  it('has in each row figure, comparison, place, trend, change and whose job it is', async () => {
    const text = await rowOf(/Hospital admissions for injury.*0 to 4 years/).textContent();
    for (const part of [
      /\d+\.\d to \d+\.\d/,
      /than England|to England/,
      /(?:high|low)est of \d+ upper-tier/,
      /since 20/,
    ]) {
      expect(text).toMatch(part);
    }
    expect(text).toContain('Council');
    expect(text).toContain('Leads');
  });

  it('gives the reason of a trend when asked, with the keyboard', async () => {
    const row = rowOf(/0 to 14 years/);
    const reason = row.getByText(/chi-squared/);
    expect(await reason.isVisible()).toBe(false);
    await row.locator('summary').press('Enter');
    await reason.waitFor();
    await row.locator('summary').press('Enter');
    await reason.waitFor({ state: 'hidden' });
  });

  it('keeps a row for what is not held for the area, with the reason', async () => {
    expect(await rowOf(/Households owed a homelessness duty/).textContent()).toContain('No figures are held');
  });

  it('compares with the region instead, and keeps that in the address', async () => {
    await page.getByRole('combobox', { name: 'Compare with' }).selectOption({ label: 'South East' });
    await table().getByRole('columnheader', { name: 'Compared with South East' }).waitFor();
    expect(new URL(page.url()).searchParams.get('benchmark')).toBe('E12000008');
    await page.goBack();
    await table().getByRole('columnheader', { name: 'Compared with England' }).waitFor();
  });

  it('downloads its figures as CSV, marked as made up', async () => {
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toMatch(/^demonstration_profile_west-sussex-vs-england_.*\.csv$/);
    const lines = readFileSync(await file.path(), 'utf8')
      .trimEnd()
      .split('\r\n');
    expect(lines[0]).toContain('peers_median');
    expect(lines.length).toBeGreaterThan(6);
  });

  it('prints on one page', async () => {
    const pdf = (await page.pdf({ preferCSSPageSize: true })).toString('latin1');
    expect(/\/Count (\d+)/.exec(pdf)?.[1]).toBe('1');
  });

  it('lays each row out as a card on a narrow screen, so that nothing scrolls sideways', async () => {
    await page.setViewportSize({ width: 375, height: 800 });
    const widths = await table().evaluate((element) => {
      const region = element.closest('.scroll-region');
      return { content: region?.scrollWidth, room: region?.clientWidth };
    });
    expect(widths.content).toBe(widths.room);
    expect(await table().getByRole('rowheader').count()).toBeGreaterThan(3);
    expect(await table().getByRole('columnheader', { name: 'Recent trend' }).count()).toBe(1);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('leads on to another area', async () => {
    const field = page.getByRole('combobox', { name: 'Show another area' });
    await field.focus();
    await page.keyboard.type('brighton');
    await page.getByRole('option', { name: 'Brighton and Hove' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByRole('table', { name: /Indicators for Brighton and Hove/ }).waitFor();
    expect(new URL(page.url()).pathname).toBe('/profiles/E06000043');
  });

  it('of an area of the past says what replaced it', async () => {
    await page.goto(`${inject('productUrl')}/profiles/E10000006`);
    await page.getByText('Cumbria (E10000006) was in force until 31 March 2023.', { exact: false }).waitFor();
    await page.getByRole('link', { name: 'Profile of Cumberland' }).click();
    await expect.poll(() => new URL(page.url()).pathname).toBe('/profiles/E06000063');
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, BrowserContext, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, widths } from '../support/open-browser.ts';
import { readDocx } from '../support/read-docx.ts';
import { findFaults } from './check-page.ts';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

afterAll(() => browser.close());

const address = (path: string) => inject('productUrl') + path;
const button = (name: string | RegExp, on: Page | Locator = page) => on.getByRole('button', { name });
const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);
const items = () => page.locator('.report-items > li .report-item-heading');
const paper = (on: Page = page) => on.getByRole('article', { name: 'Falls in our county' });

/** Presses a control as the keyboard does. */
async function press(target: Locator, key = 'Enter') {
  await target.focus();
  await page.keyboard.press(key);
}

async function write(target: Locator, text: string) {
  await target.focus();
  await page.keyboard.press('ControlOrMeta+A');
  await page.keyboard.type(text);
}

const trend = 'Hospital admissions for injury: 1 of 2 areas below England';
const profile = 'West Sussex: 2 of 5 figures worse than England';
const comparison =
  'Hospital admissions for injury, 0 to 14 years: 8 of 19 areas above England, 6 below, 2023/24';

describe('a report of collected charts', () => {
  it('says how it is begun while it is empty', async () => {
    await page.goto(address('/report'));
    await page.getByText('There is nothing in your report yet').waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('takes a trend, a profile and a comparison from their pages, each once, and counts them', async () => {
    await page.goto(address('/trends?indicator=90284&area=E10000032&area=E06000043&limits=band'));
    await press(button('Add to report'));
    await page.getByText('Added: your report has 1 item.').waitFor();
    await press(button('Add to report'));
    await page.getByText('It is there already: your report has 1 item.').waitFor();
    await page.goto(address('/profiles/E10000032'));
    await press(button('Add to report'));
    await page.getByRole('link', { name: 'Report (2)' }).waitFor();
    await page.goto(address('/comparisons?indicator=90284&parent=E12000008'));
    await press(button('Add to report'));
    await page.getByText('Added: your report has 3 items.').waitFor();
    await press(page.getByRole('link', { name: 'See your report' }));
    await page.getByRole('heading', { level: 1, name: 'Your report' }).waitFor();
    for (const heading of [trend, profile, comparison]) await items().filter({ hasText: heading }).waitFor();
    expect(await items().allTextContents()).toEqual([trend, profile, comparison]);
  });

  it('counts what another page of the browser adds', async () => {
    const other = await context.newPage();
    await other.goto(address('/partners/E10000032'));
    await button('Add arrangements to report', other).click();
    await page.getByRole('link', { name: 'Report (4)' }).waitFor();
    await items().filter({ hasText: 'Health Act arrangements of West Sussex' }).waitFor();
    await other.close();
  });

  it('is put in order by the keyboard, which stays with the item that is moved', async () => {
    const up = button(`Move up “${comparison}”`);
    await press(up);
    await expect
      .poll(() => items().allTextContents())
      .toEqual([trend, comparison, profile, 'Health Act arrangements of West Sussex']);
    expect(await hasFocus(up)).toBe(true);
    await page.getByText(`“${comparison}” is now item 2 of 4.`).waitFor();
    await page.keyboard.press('Enter');
    expect(await hasFocus(up)).toBe(true);
    await page.keyboard.press('Enter');
    await page.getByText(`“${comparison}” is the first item already.`).waitFor();
    expect(await items().first().textContent()).toBe(comparison);
  });

  it('loses an item, and has it back at its place', async () => {
    const remove = button(`Remove “${trend}”`);
    await press(remove);
    const undo = button(/^Undo/);
    await expect.poll(() => hasFocus(undo)).toBe(true);
    expect(await items().count()).toBe(3);
    await page.keyboard.press('Enter');
    await expect.poll(() => items().nth(1).textContent()).toBe(trend);
    expect(await hasFocus(remove)).toBe(true);
  });

  it('is titled and captioned, and its findings are rewritten, restored and left out', async () => {
    await write(page.getByLabel('Title of the report'), 'Falls in our county');
    await press(page.locator('summary').first());
    await write(page.getByLabel(`Caption of “${comparison}”`), 'Where we stand in the South East');
    await paper().getByText('Figure 1: Where we stand in the South East').waitFor();
    const findings = page.getByLabel(`Findings of “${comparison}”`);
    const made = await findings.inputValue();
    expect(made).toContain('Of 19 areas with a value in 2023/24');
    await write(findings, 'We are near the middle.\nSurrey is lowest.');
    await paper().getByText('Surrey is lowest.').waitFor();
    await press(button('Use the generated findings'));
    expect(await findings.inputValue()).toBe(made);
    await write(findings, 'We are near the middle.');
    await press(page.getByRole('article', { name: comparison }).getByLabel('Both'), ' ');
    await paper().getByRole('table', { name: 'Table 1: Where we stand in the South East' }).waitFor();
    await paper().getByText('Where a figure is missing: [c]').waitFor();
    await press(page.locator('summary').nth(1));
    await page.getByLabel(`Findings of “${trend}”`).focus();
    await page.keyboard.press('ControlOrMeta+A');
    await page.keyboard.press('Delete');
    await expect.poll(() => paper().getByText('Recent trend: decreasing').count()).toBe(0);
  });

  it.each(widths)('breaks no rule of WCAG 2.2 AA at %i pixels, with every field open', async (width) => {
    await page.setViewportSize({ width, height: 900 });
    await page.locator('details').evaluateAll((all) => {
      for (const each of all) each.setAttribute('open', '');
    });
    expect(await findFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 1280, height: 900 });
  });

  it('has figures described in words, numbered through the whole report', async () => {
    const pictures = paper().getByRole('img');
    expect(await pictures.count()).toBe(3);
    expect(await pictures.nth(1).getAttribute('alt')).toContain('Line chart');
    await expect
      .poll(() =>
        pictures.evaluateAll((all) => all.every((each) => (each as HTMLImageElement).naturalWidth > 0)),
      )
      .toBe(true);
    expect((await paper().locator('figcaption').allTextContents()).map((text) => text.slice(0, 9))).toEqual([
      'Figure 1:',
      'Figure 2:',
      'Figure 3:',
    ]);
  });

  it('is taken along as a Word file that has the words of its author', async () => {
    const link = page.getByRole('link', { name: 'Download Word' });
    const [file] = await Promise.all([page.waitForEvent('download'), press(link)]);
    expect(file.suggestedFilename()).toMatch(/\.docx$/);
    const { text, paragraphs, pictures } = readDocx(readFileSync(await file.path()));
    const captions = paragraphs.filter(({ style }) => style === 'Caption').map((each) => each.text);
    expect(captions).toContain('Figure 1: Where we stand in the South East');
    expect(captions).toContain('Table 1: Where we stand in the South East');
    expect(text).toContain('We are near the middle.');
    expect(text).toContain('Falls in our county');
    expect(text).not.toContain('Recent trend: decreasing');
    expect(pictures).toHaveLength(3);
  });

  it('prints itself alone: neither the fields nor the frame of the page', async () => {
    await page.emulateMedia({ media: 'print' });
    expect(await paper().isVisible()).toBe(true);
    for (const hidden of ['.masthead', '.page-footer', '.report-work', '.demonstration-banner']) {
      expect(await page.locator(hidden).isVisible()).toBe(false);
    }
    // 160 mm at 96 pixels an inch.
    const figure = await paper().getByRole('img').first().boundingBox();
    expect(figure?.width).toBeCloseTo((160 / 25.4) * 96, 0);
    await page.emulateMedia({ media: null });
  });

  it('keeps its figures once that is asked, in the address that is copied', async () => {
    await press(page.getByLabel('Keep these figures'), ' ');
    await page.getByText('keep to them, whatever comes in later').waitFor();
    await press(button('Copy link'));
    await page.getByText('Link copied: it shows this report to anybody.').waitFor();
    const copied = new URL(await page.evaluate(() => navigator.clipboard.readText()));
    expect(copied.searchParams.get('asAt')).toMatch(/^\d+$/);
    expect(copied.searchParams.getAll('item')).toHaveLength(4);
  });
});

describe('a report that is shared', () => {
  it('is shown to somebody else as it is, and becomes theirs only when asked', async () => {
    const link = await page.evaluate(() => navigator.clipboard.readText());
    const elsewhere = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const theirs = await elsewhere.newPage();
    await theirs.goto(link);
    await paper(theirs).getByText('Figure 1: Where we stand in the South East').waitFor();
    await paper(theirs).getByText('We are near the middle.').waitFor();
    await expect.poll(() => paper(theirs).getByRole('img').count()).toBe(3);
    expect(await paper(theirs).textContent()).toBe(await paper().textContent());
    expect(await findFaults(theirs)).toEqual([]);
    await theirs.getByRole('link', { name: 'Report', exact: true }).waitFor();
    await button('Make this my report', theirs).click();
    await theirs.getByRole('heading', { level: 1, name: 'Your report' }).waitFor();
    await theirs.getByRole('link', { name: 'Report (4)' }).waitFor();
    await elsewhere.close();
  });

  it('does not take the place of one’s own without a second word', async () => {
    await page.goto(address('/report?title=Other&item=profile%3Farea%3DE10000032'));
    await button('Make this my report').click();
    await page.getByText('Yours has 4 items, and would be lost').waitFor();
    await button('No, keep it').click();
    await page.getByRole('link', { name: 'Report (4)' }).waitFor();
  });
});

describe('what cannot be shown', () => {
  it('is an item that the service refuses: the page says which, and removes it', async () => {
    await page.evaluate(() => {
      const kept = JSON.parse(localStorage.getItem('collected-report') ?? '{}');
      kept.items.splice(1, 0, 'trend?indicator=90284&area=E99999999');
      localStorage.setItem('collected-report', JSON.stringify(kept));
    });
    await page.goto(address('/report'));
    await page.getByText(/^Item 2, Trend: Unknown area: E99999999/).waitFor();
    await page.getByText('There is no Word file while an item cannot be shown.').waitFor();
    await button('Remove it').click();
    await page.getByRole('link', { name: 'Download Word' }).waitFor();
  });

  it('is a report that is damaged: the page says so, and leaves it until a new one is begun', async () => {
    await page.evaluate(() => localStorage.setItem('collected-report', '{"version":9}'));
    await page.goto(address('/profiles/E10000032'));
    await button('Add to report').click();
    await page.getByText('Not added: the report kept in this browser cannot be read.').waitFor();
    expect(await page.evaluate(() => localStorage.getItem('collected-report'))).toBe('{"version":9}');
    await page.goto(address('/report'));
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      button('Download what was kept').click(),
    ]);
    expect(readFileSync(await file.path(), 'utf8')).toBe('{"version":9}');
    await button('Begin a new report').click();
    await page.getByText('There is nothing in your report yet').waitFor();
  });
});

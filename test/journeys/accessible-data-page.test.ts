import type { Browser, BrowserContext, Page } from 'playwright-core';
import { afterAll, afterEach, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser, widths } from '../support/open-browser.ts';
import { faultyExtract, olderExtract } from '../support/small-extract.ts';
import { findFaults } from './check-page.ts';
import { bringFiles, openDataPage, readOutcome } from './data-page.ts';

const strangeFile = 'area_code,place,when,how much\nE10000032,West Sussex,2022,12.5\n';

let browser: Browser;
let context: BrowserContext;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(widths)('the data page at %i pixels', (width) => {
  beforeEach(async () => {
    context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    page = await context.newPage();
    await openDataPage(page, { url: inject('productUrl'), token: inject('productToken') });
  });

  afterEach(() => context.close());

  it('breaks no rule with its further choices open', async () => {
    await page.getByText('Layout, period, release and small numbers').click();
    expect(await findFaults(page)).toEqual([]);
  });

  it('breaks no rule while a file is on its way', async () => {
    // The upload is held back for as long as the page is looked at.
    await page.route('**/api/v1/extracts?*', () => undefined);
    await bringFiles(page, [{ name: 'older.csv', content: olderExtract }]);
    await page.getByRole('region', { name: 'Upload' }).waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('breaks no rule with a refused file', async () => {
    await bringFiles(page, [{ name: 'faulty.csv', content: faultyExtract }]);
    expect(await readOutcome(page)).toContain('Refused');
    expect(await findFaults(page)).toEqual([]);
  });

  it('breaks no rule with a checked file', async () => {
    await page.getByText('Layout, period, release and small numbers').click();
    await page.getByLabel('Show as published').check();
    await bringFiles(page, [{ name: 'older.csv', content: olderExtract }], 'Check first, store nothing');
    expect(await readOutcome(page)).toContain('nothing was stored');
    expect(await findFaults(page)).toEqual([]);
  });

  it('breaks no rule while columns are described', async () => {
    await bringFiles(page, [{ name: 'strange.csv', content: strangeFile }], 'Check first, store nothing');
    expect(await readOutcome(page)).toContain('say below what its columns are');
    await page.getByRole('button', { name: 'Check with these columns, store nothing' }).click();
    await page.getByText('Something is still to be said').waitFor();
    expect(await findFaults(page)).toEqual([]);
  });

  it('breaks no rule where an extract is about to be withdrawn', async () => {
    await page.getByRole('link', { name: 'demonstration-homelessness.csv' }).click();
    await page.getByRole('button', { name: 'Withdraw demonstration-homelessness.csv' }).click();
    await page.getByRole('table', { name: 'What withdrawing it would change' }).waitFor();
    expect(await findFaults(page)).toEqual([]);
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';
import { bringFiles, openDataPage, readOutcome } from './data-page.ts';

// Wiltshire is a unitary authority without a made-up register, and no other journey looks at it. All here is made up.
const partners = [
  'area_code,organisation,partner_type,role,relation,theme,form,from,to,audiences,strategies,contact_role',
  'E06000054,Moonraker Family Hub,family hub,safety at home,delivers,poverty,co-operating,2022-04-01,,families on low incomes,early years,hub manager',
].join('\n');

const arrangements = [
  'area_code,arrangement,kinds,functions,age_from,age_to,members,from,partner,financial_year,contribution_gbp',
  'E06000054,Safer starts,pooled fund,home safety,0,4,Wiltshire Council;Moonraker Family Hub,2023-04-01,Wiltshire Council,2023/24,100000',
].join('\n');

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

const questions = () =>
  page.goto(`${inject('productUrl')}/partner-questions/E06000054`, { waitUntil: 'networkidle' });

/** What stands below a question, or below the heading of the candidates. */
const sectionOf = async (heading: string): Promise<string> => {
  const section = page.getByRole('region', { name: heading });
  await section.waitFor();
  return (await section.textContent()) ?? '';
};

describe('finding a partner by the four questions', () => {
  it('is reached from the page of the area, by way of the map of partners', async () => {
    await page.goto(`${inject('productUrl')}/areas/E06000054`);
    await page.getByRole('link', { name: 'Partners of Wiltshire' }).click();
    await page.getByRole('link', { name: 'Find a partner in Wiltshire' }).click();
    await page.getByRole('heading', { level: 1, name: /candidate partners/ }).waitFor();
    await page.getByRole('heading', { level: 2, name: '1. Who drives health inequalities here?' }).waitFor();
  });

  it('says without a register what is not known and how to supply it, and calls general knowledge so', async () => {
    const audiences = await sectionOf('3. Who already reaches the people whom prevention must reach?');
    expect(audiences).toContain('No register of partners is held for Wiltshire');
    expect(audiences).toContain('the columns organisation and audiences');
    expect(audiences).toContain('what is usual in England (general knowledge)');
    const inequalities = await sectionOf('1. Who drives health inequalities here?');
    expect(inequalities).toContain(
      'No statutory local lead since the duty to reduce child poverty was repealed',
    );
    expect(await findFaults(page)).toEqual([]);
  });

  it('names after an upload the organisations of the register, with their lines and how they work together', async () => {
    await openDataPage(page, { url: inject('productUrl'), token: inject('productToken') });
    await bringFiles(page, [{ name: 'wiltshire-partners.csv', content: partners }]);
    expect(await readOutcome(page)).toContain('wiltshire-partners.csv');
    await bringFiles(page, [{ name: 'wiltshire-arrangements.csv', content: arrangements }]);
    expect(await readOutcome(page)).toContain('wiltshire-arrangements.csv');
    await questions();
    const audiences = await sectionOf('3. Who already reaches the people whom prevention must reach?');
    expect(audiences).toContain('Moonraker Family Hub: Reaches families on low incomes.');
    expect(audiences).toContain('line 2');
    expect(await sectionOf('What the statements rest on')).toContain('wiltshire-partners.csv');
    const candidates = await sectionOf('Whom to ask in Wiltshire');
    expect(candidates).toContain('Moonraker Family Hub');
    expect(candidates).toContain('Member of the Health Act arrangement Safer starts (pooled fund)');
    expect(candidates).toContain('hom to ask for: hub manager');
  });

  it('leads from the number of a source to the source, which is closed until then', async () => {
    const source = page.getByRole('listitem').filter({ hasText: 'wiltshire-partners.csv' });
    expect(await source.isVisible()).toBe(false);
    const audiences = page.getByRole('region', {
      name: '3. Who already reaches the people whom prevention must reach?',
    });
    await audiences
      .getByRole('link', { name: /source \d/ })
      .first()
      .click();
    expect(await source.isVisible()).toBe(true);
  });

  it('is short enough to read at once: what not everybody needs is closed', async () => {
    await questions();
    await page.getByRole('heading', { level: 2, name: 'Whom to ask in Wiltshire' }).waitFor();
    expect(await page.locator('.partner-questions details[open]').count()).toBe(0);
    expect(await page.getByText('More on question 3').isVisible()).toBe(true);
  });

  it('shows by its address the answers as they stood before', async () => {
    const address = `${inject('productUrl')}/api/v1/partner-questions?area=E06000054`;
    const { storeVersion } = await (await fetch(address)).json();
    const before = storeVersion - 2;
    await page.goto(`${inject('productUrl')}/partner-questions/E06000054?asAt=${before}`);
    await page.getByText(`(store version ${before}); see the newest`).waitFor();
    expect(await sectionOf('Whom to ask in Wiltshire')).not.toContain('Moonraker');
  });

  it('is downloaded as CSV and printed on A4 without what paper cannot use', async () => {
    await questions();
    const [file] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(file.suggestedFilename()).toContain('partner-questions_wiltshire_');
    expect(readFileSync(await file.path(), 'utf8')).toContain('Moonraker Family Hub');
    await page.emulateMedia({ media: 'print' });
    expect(await page.getByRole('link', { name: 'Bring a table on the data page' }).first().isVisible()).toBe(
      false,
    );
    expect(await page.getByText('Moonraker Family Hub').first().isVisible()).toBe(true);
    const paper = await page.pdf({ preferCSSPageSize: true });
    // A4 in points, as PDF writes it: 210 by 297 millimetres are 595 by 842.
    expect(paper.toString('latin1')).toMatch(/MediaBox\s*\[\s*0 0 59[45](?:\.\d+)? 84[12]/);
    await page.emulateMedia({ media: 'screen' });
  });

  it('breaks no rule with a register and does not scroll sideways on a narrow screen', async () => {
    expect(await findFaults(page)).toEqual([]);
    await page.setViewportSize({ width: 375, height: 800 });
    await questions();
    expect(await findFaults(page)).toEqual([]);
  });
});

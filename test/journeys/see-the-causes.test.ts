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

const parameter = (name: string) => new URL(page.url()).searchParams.get(name);

describe('seeing what injuries are caused by', () => {
  it('goes from an area to its causes', async () => {
    await page.goto(`${inject('productUrl')}/areas/E10000032`);
    await page.getByRole('link', { name: 'Causes of injury admissions' }).click();
    await page.getByRole('heading', { level: 1, name: /^West Sussex, 0-14 years: / }).waitFor();
    await page.getByText('Each admission is counted once, by its first external cause').first().waitFor();
    expect(await page.locator('svg.recharts-surface').count()).toBeGreaterThan(0);
  });

  it('shows children under 5, with priorities marked and ranges of cost', async () => {
    await page.getByRole('combobox', { name: 'Age' }).selectOption('0-4');
    await page
      .getByText(/ages 0 to 4 years, persons, in West Sussex/)
      .first()
      .waitFor();
    expect(parameter('age')).toBe('0-4');
    await page.getByText('* A public health priority for children under 5.').waitFor();
    await page.getByText(/^Falls: £[\d,]+ to £[\d,]+ for \d+ admissions/).waitFor();
    await page.getByText(/without a night in hospital.*rather than a change in injuries/).waitFor();
  });

  it('says what a group is when the arrow keys move along the chart', async () => {
    const chart = page.getByRole('img', { name: /^Bar chart of/ });
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').filter({ hasText: 'ICD-10' }).waitFor();
  });

  it('shows the same as tables, with every group, suppressed ones too', async () => {
    await page.getByRole('tab', { name: 'Tables' }).click();
    const table = page.getByRole('table', { name: /^Causes of injury admissions, West Sussex/ });
    await table.waitFor();
    // 18 groups of causes, no external cause, all admissions, and the row of headings.
    expect(await table.getByRole('row').count()).toBe(21);
    expect(await table.getByText('[c]').count()).toBeGreaterThan(0);
    await expect.poll(() => parameter('view')).toBe('table');
  });

  it('takes the figures away as a file that says what is inside', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'demonstration_causes-of-injury-admissions_west-sussex_0-4_2023-24.csv',
    );
    const text = readFileSync(await download.path(), 'utf8');
    expect(text).toContain('group,injury-admissions');
    expect(text).toContain('Injury Prevention 2016;22:334');
  });

  it('shows the same groups through time, each beside England, and stays without a night', async () => {
    await page.getByRole('tab', { name: 'Through time' }).click();
    await page.getByText('All charts have one scale').waitFor();
    await expect.poll(() => parameter('view')).toBe('time');
    expect(await page.getByRole('tab', { name: 'Through time' }).getAttribute('aria-selected')).toBe('true');
    await page.getByRole('img', { name: 'Chart: Falls*' }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').filter({ hasText: '2020/21' }).filter({ hasText: 'England' }).waitFor();
    await page.getByRole('heading', { name: 'Stays without a night' }).waitFor();
    await page
      .getByText(/rather than a change in injuries/)
      .first()
      .waitFor();
    await page.getByRole('table', { name: 'Rate per 10,000 by year, West Sussex' }).waitFor();
  });

  it('gives each chart its own scale, and takes the charts away', async () => {
    await page.getByRole('radio', { name: 'Each its own' }).check();
    await page.getByText('never heights between groups').waitFor();
    await expect.poll(() => parameter('scale')).toBe('own');
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download SVG' }).click(),
    ]);
    expect(download.suggestedFilename()).toBe(
      'demonstration_causes-of-injury-admissions-through-time_west-sussex_0-4_2019-20-to-2023-24.svg',
    );
    expect(readFileSync(await download.path(), 'utf8')).toContain('Each chart has a scale of its own');
  });

  it('goes from a group down to its codes, which England has', async () => {
    await page.getByRole('tab', { name: 'Chart' }).click();
    await page.getByRole('link', { name: 'Look for the codes of England' }).click();
    await page.getByRole('combobox', { name: 'Codes of' }).selectOption('falls');
    await page
      .getByText(/by three-character code of first external cause within falls/)
      .first()
      .waitFor();
    await page.getByText('W10 Fall on and from stairs and steps').first().waitFor();
    expect([parameter('area'), parameter('by'), parameter('within')]).toEqual(['E92000001', 'code', 'falls']);
    await page.goBack();
    await page.goBack();
  });

  it('says why there is nothing by single code, and what to bring', async () => {
    await page.getByRole('combobox', { name: 'Groups by' }).selectOption('code first');
    await page.getByText(/Bring a table in the layout “observations”/).waitFor();
  });
});

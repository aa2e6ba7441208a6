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
const tableOf = (name: RegExp) => page.getByRole('table', { name });

describe('seeing who was responsible', () => {
  it('takes two steps from an area to who was responsible for under-fives in 2014/15', async () => {
    await page.goto(`${inject('productUrl')}/areas/E10000032`);
    await page.getByRole('link', { name: 'Who was responsible?' }).press('Enter');
    await page.getByRole('link', { name: 'Who was responsible, by age and date' }).click();
    const row = tableOf(/^Injury: who commissioned/)
      .getByRole('row')
      .filter({ hasText: '1 April 2013 to 30 September 2015' });
    await row.waitFor();
    expect(await row.textContent()).toMatch(
      /^Under 5 \(0 to 4 years\)NHS England \(legally the NHS Commissioning Board/,
    );
    expect(parameter('area')).toBe('E10000032');
  });

  it('draws a panel for each age piece and all of childhood, and says why 2015/16 is striped', async () => {
    await page.getByRole('img', { name: /^Panel: Under 5/ }).waitFor();
    expect(await page.getByRole('img', { name: /^Panel: / }).count()).toBe(3);
    await page
      .getByText(/2015\/16 \(1 April 2015 to 31 March 2016\) is striped because/)
      .first()
      .waitFor();
    await page.getByText('not what effect they had on injuries').first().waitFor();
  });

  it('says who was responsible when the arrow keys move along a panel', async () => {
    await page.getByRole('img', { name: /^Panel: Under 5/ }).focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').filter({ hasText: 'Commissioned by Primary care trust' }).waitFor();
  });

  it('has the same figures as tables, with the months on each side of a handover', async () => {
    await page.getByRole('tab', { name: 'Tables' }).click();
    const row = tableOf(/^Under 5/)
      .getByRole('row')
      .filter({ hasText: '2015/16' });
    await row.waitFor();
    expect(await row.textContent()).toContain('6 of 12 months');
    await expect.poll(() => parameter('view')).toBe('table');
    await page.getByRole('tab', { name: 'Charts' }).click();
  });

  it('names no commissioner of health on the page about roads', async () => {
    await page.getByRole('combobox', { name: 'Indicator' }).selectOption('ksi-casualties');
    await tableOf(/^Roads: who led/).waitFor();
    await page.getByRole('heading', { level: 1, name: /per 100,000$/ }).waitFor();
    expect(await page.locator('body').textContent()).not.toMatch(/NHS England|Commissioning Board/);
  });

  it('takes the picture, the figures and the record away', async () => {
    for (const name of ['Download PNG', 'Download CSV']) {
      const address = await page.getByRole('link', { name }).first().getAttribute('href');
      const response = await page.request.get(inject('productUrl') + address);
      expect(response.status()).toBe(200);
      expect(response.headers()['content-disposition']).toContain('partner-trend_ksi-casualties');
    }
  });

  it('tells a district what falls to its county', async () => {
    await page.goto(`${inject('productUrl')}/responsibilities/E07000223`);
    await page.getByText('duties of the upper tier fall to the county, West Sussex').waitFor();
    expect(await tableOf(/^Homelessness/).textContent()).toContain('Adur');
  });
});

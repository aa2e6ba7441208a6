import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  page = await openPage(1280);
});

afterAll(() => browser.close());

async function openPage(width: number): Promise<Page> {
  const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  return context.newPage();
}

const open = (path: string) => page.goto(inject('productUrl') + path, { waitUntil: 'networkidle' });
const field = (on: Page = page) => on.getByRole('combobox', { name: 'Search this service' });
const options = (on: Page = page) =>
  on.getByRole('listbox', { name: 'Search this service' }).getByRole('option');
const heading = (name: string, on: Page = page) => on.getByRole('heading', { level: 1, name }).waitFor();

describe('a search from any page', () => {
  it('finds NHS England by its older name, and leads there with the keyboard alone', async () => {
    await open('/accessibility');
    await field().focus();
    await page.keyboard.type('nhs comm');
    await options().filter({ hasText: 'NHS England' }).waitFor();
    expect(await options().first().textContent()).toContain('Legally the NHS Commissioning Board until 2022');
    expect(await findFaults(page)).toEqual([]);
    await page.keyboard.press('ArrowDown');
    expect(await options().first().getAttribute('aria-selected')).toBe('true');
    await page.keyboard.press('Enter');
    await heading('NHS England');
    await page.getByText('Legally the NHS Commissioning Board, 1 April 2013 to 30 June 2022').waitFor();
    expect(await page.getByRole('table', { name: 'Its duties, with their sources' }).textContent()).toContain(
      'Under 5 (0 to 4 years)',
    );
  });

  it('leads from the body to who is responsible in an area', async () => {
    await page.getByRole('combobox', { name: 'Choose an area' }).fill('West Sussex');
    await page.getByRole('option', { name: 'West Sussex' }).first().click();
    await heading("Who is responsible for children's safety in West Sussex");
  });

  it('offers areas written nearly so where a name is misspelt on the home page', async () => {
    await open('/');
    await page.getByRole('combobox', { name: 'Find your area' }).fill('west susex');
    await page.getByRole('option', { name: 'West Sussex' }).first().click();
    await heading('West Sussex');
  });

  it('closes with Escape, and the text stays until it is pressed again', async () => {
    await open('/');
    await field().fill('sussex');
    await options().first().waitFor();
    await page.keyboard.press('Escape');
    expect([await options().count(), await field().inputValue()]).toEqual([0, 'sussex']);
    await page.keyboard.press('Escape');
    expect(await field().inputValue()).toBe('');
  });

  it('shows all results after Enter, and what is written nearly so after a slip', async () => {
    await field().fill('sussex');
    await options().first().waitFor();
    await page.keyboard.press('Enter');
    await heading('Results for “sussex”');
    await page.getByRole('main').getByRole('link', { name: 'West Sussex', exact: true }).waitFor();
    await field().fill('west susex');
    await page.getByRole('button', { name: 'Search', exact: true }).click();
    await heading('Results for “west susex”');
    await page.getByText('Nothing is called “west susex”. Areas can be found').waitFor();
    await page.getByRole('main').getByRole('link', { name: 'West Sussex', exact: true }).click();
    await heading('West Sussex');
  });

  it('offers the pages visited last before anything is typed, until they are forgotten', async () => {
    await field().fill('');
    await page.keyboard.press('Escape');
    await page.keyboard.press('ArrowDown');
    await options().first().waitFor();
    const names = await options().locator('span:first-child').allTextContents();
    expect(names).toEqual(['West Sussex', 'NHS England', 'Forget these pages']);
    expect(await findFaults(page)).toEqual([]);
    await options().last().click();
    await field().click();
    await page.keyboard.press('ArrowDown');
    expect(await options().count()).toBe(0);
  });

  it('gives the latest answer, whichever comes last', async () => {
    await page.route('**/api/v1/search?q=cumb*', async (route) => {
      await new Promise((resolve) => setTimeout(resolve, 1500));
      await route.continue().catch(() => undefined);
    });
    await field().fill('cumb');
    await page.waitForTimeout(300);
    await field().fill('surrey');
    await options().filter({ hasText: 'Surrey' }).first().waitFor();
    await page.waitForTimeout(1800);
    expect(await options().first().textContent()).toContain('Surrey');
    await page.unroute('**/api/v1/search?q=cumb*');
  });

  it('stands behind a button on a telephone, and works where the browser keeps nothing', async () => {
    const small = await openPage(375);
    await small.addInitScript(() => {
      Object.defineProperty(window, 'localStorage', {
        get: () => {
          throw new DOMException('denied', 'SecurityError');
        },
      });
    });
    const faults: string[] = [];
    small.on('pageerror', (error) => faults.push(error.message));
    await small.goto(`${inject('productUrl')}/areas/E10000032`, { waitUntil: 'networkidle' });
    expect(await field(small).isVisible()).toBe(false);
    await small.getByRole('button', { name: 'Search', exact: true }).click();
    await field(small).fill('90284');
    await options(small).first().waitFor();
    await small.keyboard.press('ArrowDown');
    expect(await findFaults(small)).toEqual([]);
    await small.keyboard.press('Enter');
    await heading('Hospital admissions caused by unintentional and deliberate injuries', small);
    expect(faults).toEqual([]);
    await small.context().close();
  });

  it('stands beside a menu on a telephone, which folds again on the page that was chosen', async () => {
    const small = await openPage(375);
    await small.goto(`${inject('productUrl')}/accessibility`, { waitUntil: 'networkidle' });
    const menu = small.getByRole('button', { name: 'Menu' });
    const ways = small.getByRole('navigation', { name: 'Main' }).getByRole('link');
    expect([await menu.getAttribute('aria-expanded'), await ways.count()]).toEqual(['false', 0]);
    await menu.focus();
    await small.keyboard.press('Enter');
    expect(await menu.getAttribute('aria-expanded')).toBe('true');
    expect(await findFaults(small)).toEqual([]);
    await ways.getByText('Areas', { exact: true }).click();
    await expect.poll(() => new URL(small.url()).pathname).toBe('/areas');
    await expect.poll(() => ways.count()).toBe(0);
    await small.context().close();
  });
});

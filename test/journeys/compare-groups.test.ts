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
const headingWith = (text: string) => page.getByRole('heading', { level: 1, name: text }).waitFor();

describe('comparing the groups of an area', () => {
  it('goes from the first page to England by deprivation, with the keyboard', async () => {
    await page.goto(inject('productUrl'));
    await page.getByRole('link', { name: 'Inequalities' }).press('Enter');
    await headingWith('England');
    await page.getByText(/Slope index of inequality: .* at the most deprived end/).waitFor();
    expect(await page.locator('svg.recharts-surface').count()).toBeGreaterThanOrEqual(2);
  });

  it('says what a group is when the arrow keys move along the chart', async () => {
    const chart = page.getByRole('img', { name: /^Dot chart by deprivation/ });
    await chart.focus();
    await page.keyboard.press('ArrowRight');
    await page.getByRole('status').filter({ hasText: 'of the population' }).waitFor();
  });

  it('shows the same figures as tables: ten groups, then a period a row', async () => {
    await page.getByRole('tab', { name: 'Tables' }).click();
    const groups = page.getByRole('table', { name: /by group/ });
    await groups.waitFor();
    expect(await groups.getByRole('row').count()).toBe(11);
    expect(
      await page
        .getByRole('table', { name: /through time/ })
        .getByRole('row')
        .count(),
    ).toBe(15);
    await expect.poll(() => parameter('view')).toBe('table');
    await page.getByRole('tab', { name: 'Charts' }).click();
  });

  it('goes back in time', async () => {
    await page.getByRole('combobox', { name: 'Period' }).selectOption('2015/16');
    await page
      .getByText(/England, 2015\/16\.$/)
      .first()
      .waitFor();
    expect(parameter('period')).toBe('2015/16');
  });

  it('says why an area has no groups, and offers those that it has', async () => {
    const field = page.getByRole('combobox', { name: 'Choose another area' });
    await field.focus();
    await page.keyboard.type('west sus');
    await page.getByRole('option', { name: 'West Sussex' }).first().waitFor();
    await page.keyboard.press('Enter');
    await page.getByText('The figures for West Sussex are not divided by deprivation').first().waitFor();
    expect(parameter('area')).toBe('E10000032');
    await page.getByRole('button', { name: 'Show males and females' }).click();
    await headingWith('West Sussex');
    await page.getByText(/^Gap: males/).waitFor();
    await expect.poll(() => parameter('by')).toBe('sex');
  });

  it('takes the picture and the figures away', async () => {
    for (const [format, start] of [
      ['PNG', '\u0089PNG'],
      ['CSV', 'measure,indicator_id'],
    ] as const) {
      const [file] = await Promise.all([
        page.waitForEvent('download'),
        page.getByRole('link', { name: `Download ${format}` }).click(),
      ]);
      expect(file.suggestedFilename()).toMatch(
        /^demonstration_inequality_injury-admissions_0-14_west-sussex_by-sex_/,
      );
      expect(
        readFileSync(await file.path())
          .toString('latin1')
          .startsWith(start),
      ).toBe(true);
    }
  });
});

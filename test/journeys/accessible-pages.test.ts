import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser, widths } from '../support/open-browser.ts';
import { openView, views } from '../support/views.ts';
import { findFaults } from './check-page.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

describe.each(widths)('at %i pixels', (width) => {
  it.each(views)('$name breaks no rule of WCAG 2.2 AA and does not scroll sideways', async (view) => {
    const context = await browser.newContext({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
    const page = await context.newPage();
    const faults: string[] = [];
    page.on('pageerror', (error) => faults.push(error.message));
    page.on('console', (message) => {
      if (message.type() === 'error' && !message.text().includes('404')) faults.push(message.text());
    });
    await openView(page, inject('productUrl'), view);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await findFaults(page)).toEqual([]);
    expect(faults).toEqual([]);
    await context.close();
  });
});

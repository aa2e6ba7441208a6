import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { openView, views } from '../support/views.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

declare global {
  interface Window {
    /** What the browser kept a page from, gathered by the test. */
    violations: string[];
  }
}

/** Runs in the page before anything of it: tells of all that the content policy forbids. */
function gatherViolations(): void {
  window.violations = [];
  document.addEventListener('securitypolicyviolation', ({ effectiveDirective, blockedURI, sample }) => {
    window.violations.push(`${effectiveDirective}: ${blockedURI} ${sample}`);
  });
}

describe('a browser that keeps the content policy', () => {
  it.each(views)('keeps nothing from $name', async (view) => {
    const page = await browser.newPage({ reducedMotion: 'reduce' });
    await page.addInitScript(gatherViolations);
    await openView(page, inject('productUrl'), view);
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(await page.evaluate(() => window.violations)).toEqual([]);
    await page.close();
  });

  it('keeps a page from what was written into it, which the test would notice', async () => {
    const page = await browser.newPage();
    await page.addInitScript(gatherViolations);
    await page.goto(inject('productUrl'));
    await page.evaluate(() => {
      const script = document.createElement('script');
      script.textContent = 'document.title = "owned"';
      document.body.append(script);
      document.body.setAttribute('style', 'color: red');
    });
    await page.waitForFunction(() => window.violations.length >= 2);
    expect(await page.evaluate(() => window.violations)).toEqual([
      expect.stringMatching(/^script-src-elem: inline/),
      expect.stringMatching(/^style-src-attr: inline/),
    ]);
    expect(await page.title()).not.toBe('owned');
    await page.close();
  });
});

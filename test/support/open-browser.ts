import { type Browser, chromium } from 'playwright-core';
import { browserFlags, findBrowser } from './find-browser.ts';

/** The two widths at which every view is looked at: a desk and a telephone, in pixels. */
export const widths = [1280, 375] as const;

/** Opens the browser that `findBrowser` finds. Fails, saying how to mend it, when there is none. */
export function openBrowser(): Promise<Browser> {
  const executablePath = findBrowser();
  if (executablePath === null) {
    throw new Error(
      'no browser found: install Chromium or Chrome, or set CHROME_PATH; `npm test` does it by itself',
    );
  }
  return chromium.launch({ executablePath, args: [...browserFlags] });
}

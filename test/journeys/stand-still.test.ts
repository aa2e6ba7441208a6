import type { Browser } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { holdAnswers } from '../support/hold-answers.ts';
import { openBrowser } from '../support/open-browser.ts';
import { findAddress, views } from '../support/views.ts';
import { type Shift, watchShifts } from '../support/watch-shifts.ts';

let browser: Browser;

beforeAll(async () => {
  browser = await openBrowser();
});

afterAll(() => browser.close());

/** A shift that the browser's own rounding may bring about. */
const unseen = 0.005;

/** What moved, where all of it together can be seen. */
const seen = (shifts: readonly Shift[]): readonly Shift[] =>
  shifts.reduce((sum, { value }) => sum + value, 0) < unseen ? [] : shifts;

describe.each([
  { width: 1280, height: 900 },
  { width: 375, height: 800 },
])('at $width by $height pixels, with answers that come one by one', (viewport) => {
  it.each(views)('nothing moves that was seen on $name', async (view) => {
    const page = await browser.newPage({ viewport });
    const address = await findAddress(page, inject('productUrl'), view);
    await page.addInitScript(watchShifts);
    await holdAnswers(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.getByRole('heading', { level: 1 }).waitFor();
    expect(seen(await page.evaluate(() => window.shifts))).toEqual([]);
    await page.close();
  });
});

it('the heading that an answer brings has the focus of the one that stood for it', async () => {
  const page = await browser.newPage();
  await page.goto(inject('productUrl'), { waitUntil: 'networkidle' });
  await holdAnswers(page);
  await page.getByRole('link', { name: 'Trends', exact: true }).click();
  const finding = page.getByRole('heading', { level: 1, name: /England/ });
  await finding.waitFor();
  expect(await finding.evaluate((heading) => heading === document.activeElement)).toBe(true);
  await page.close();
});

import { readFileSync } from 'node:fs';
import type { Browser, Locator, Page } from 'playwright-core';
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

const asked = (name: string) => new URL(page.url()).searchParams.get(name);

/** More stops than any page has before the part that is looked for. */
const mostStops = 120;

const hasFocus = (target: Locator) => target.evaluate((element) => element === document.activeElement);

/** Moves with Tab alone until the target has the focus, and fails where a stop on the way cannot be seen. */
async function tabTo(target: Locator): Promise<void> {
  await target.waitFor();
  for (let stops = 0; stops < mostStops; stops += 1) {
    await page.keyboard.press('Tab');
    expect(await page.evaluate(findFocusFault)).toBeNull();
    if (await hasFocus(target)) return;
  }
  throw new Error(`the keyboard did not reach it within ${mostStops} stops: ${target}`);
}

/**
 * What is wrong with how the focus is shown: null where the element that has it lies in the window, and the one that had
 * it at the stop before looks otherwise now, itself or the label that stands for it: by outline, shadow or ground.
 */
function findFocusFault(): string | null {
  const focused = document.activeElement;
  const before: { element: Element; looks: string } | undefined = Reflect.get(window, 'stopBefore');
  Reflect.deleteProperty(window, 'stopBefore');
  if (before?.element.isConnected && before.element !== focused && looksOf(before.element) === before.looks) {
    return `the focus could not be seen: ${nameOf(before.element)}`;
  }
  if (focused === null || focused === document.body) return null;
  Reflect.set(window, 'stopBefore', { element: focused, looks: looksOf(focused) });
  const { top, bottom, left, right } = focused.getBoundingClientRect();
  const isInWindow = bottom > 0 && top < window.innerHeight && right > 0 && left < window.innerWidth;
  return isInWindow ? null : `the focus is out of sight: ${nameOf(focused)}`;

  function nameOf(element: Element): string {
    return `${element.tagName} ${element.id} ${element.textContent?.trim().slice(0, 40)}`;
  }

  function looksOf(element: Element): string {
    const label = element instanceof HTMLInputElement ? element.labels?.[0] : undefined;
    const marks = label ? [lookOf(label, null), lookOf(label, '::before')] : [];
    return [lookOf(element, null), ...marks].join(' | ');
  }

  function lookOf(element: Element, part: string | null): string {
    const { outlineStyle, outlineWidth, outlineColor, boxShadow, backgroundColor } = getComputedStyle(
      element,
      part,
    );
    const outline = outlineStyle === 'none' ? '' : `${outlineStyle} ${outlineWidth} ${outlineColor}`;
    return [outline, boxShadow, backgroundColor].join('; ');
  }
}

/** Presses a key until something is so. */
async function pressUntil(key: string, isSo: () => Promise<boolean>, most = 12): Promise<void> {
  for (let presses = 0; presses < most; presses += 1) {
    if (await isSo()) return;
    await page.keyboard.press(key);
    expect(await page.evaluate(findFocusFault)).toBeNull();
  }
  expect(await isSo()).toBe(true);
}

const bars = () => page.getByRole('img', { name: /^Bar chart of \d+ areas/ });

describe('comparing areas with the keyboard alone', () => {
  it('goes from the home page to the comparison by Tab and Enter', async () => {
    await page.goto(inject('productUrl'));
    await tabTo(page.getByRole('link', { name: 'Skip to main content' }));
    await tabTo(page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Compare areas' }));
    await page.keyboard.press('Enter');
    await bars().waitFor();
    expect(await hasFocus(page.getByRole('heading', { level: 1 }))).toBe(true);
  });

  it('chooses an indicator from the list by its first letters', async () => {
    await tabTo(page.getByLabel('Indicator', { exact: true }));
    await page.keyboard.type('Killed');
    await expect.poll(() => asked('indicator')).toBe('ksi-casualties');
    await page
      .getByText(/^Killed or seriously injured on roads, .*compared with England/)
      .first()
      .waitFor();
    expect(await hasFocus(page.getByLabel('Indicator', { exact: true }))).toBe(true);
  });

  it('chooses a method by arrow keys', async () => {
    await tabTo(page.getByRole('radio', { name: '95% limits', exact: true }));
    await page.keyboard.press('ArrowDown');
    await expect.poll(() => asked('method')).toBe('ci95-99.8');
    expect(await hasFocus(page.getByRole('radio', { name: '95% and 99.8% limits' }))).toBe(true);
    await page
      .getByText(/99\.8%/)
      .first()
      .waitFor();
  });

  it('highlights an area, and takes another in the chart by its keys', async () => {
    await tabTo(page.getByRole('combobox', { name: 'Highlight an area' }));
    await page.keyboard.type('Sussex');
    await page.getByRole('option', { name: /West Sussex/ }).waitFor();
    await page.keyboard.press('ArrowDown');
    await page.keyboard.press('Enter');
    await expect.poll(() => asked('highlight')).toBe('E10000032');
    await page.getByRole('button', { name: /West Sussex is highlighted/ }).waitFor();
    await tabTo(bars());
    await page.keyboard.press('ArrowRight');
    await page
      .getByText(/^(?:joint )?\d+(?:st|nd|rd|th) highest of \d+/)
      .first()
      .waitFor();
  });

  it('turns from the chart to the map and to the table', async () => {
    await page.keyboard.press('Shift+Tab');
    await pressShiftTabTo(page.getByRole('tab', { name: 'Chart', exact: true }));
    await page.keyboard.press('ArrowRight');
    await expect.poll(() => asked('view')).toBe('map');
    await page.getByRole('img', { name: /^Tile map of \d+ areas/ }).waitFor();
    await tabTo(page.getByRole('application', { name: /Areas of the map/ }));
    await page.keyboard.press('ArrowRight');
    await page.locator('.tile-map-tooltip').waitFor();
    await page.keyboard.press('Escape');
    await pressShiftTabTo(page.getByRole('tab', { name: /map/i, selected: true }));
    await pressUntil('ArrowRight', async () => asked('view') === 'table');
    await page.getByRole('rowheader', { name: 'West Sussex (highlighted)' }).waitFor();
    expect(await hasFocus(page.getByRole('tab', { name: 'Table', exact: true }))).toBe(true);
  });

  it('takes the figures away as a file', async () => {
    const link = page.getByRole('link', { name: 'Download CSV' });
    await tabTo(link);
    const [file] = await Promise.all([page.waitForEvent('download'), page.keyboard.press('Enter')]);
    expect(file.suggestedFilename()).toMatch(/comparison_ksi-casualties_.*ci95-99-8\.csv$/);
    const [header, ...rows] = readFileSync(await file.path(), 'utf8').split('\r\n');
    expect(header).toContain('comparison_method');
    expect(rows.some((row) => row.includes('E10000032'))).toBe(true);
  });

  it('needed no pointer: the address alone shows another person the same', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('rowheader', { name: 'West Sussex (highlighted)' }).waitFor();
    await second.close();
  });
});

/** The same backwards. */
async function pressShiftTabTo(target: Locator): Promise<void> {
  for (let stops = 0; stops < mostStops; stops += 1) {
    if (await hasFocus(target)) return;
    await page.keyboard.press('Shift+Tab');
    expect(await page.evaluate(findFocusFault)).toBeNull();
  }
  throw new Error(`the keyboard did not reach it backwards within ${mostStops} stops: ${target}`);
}

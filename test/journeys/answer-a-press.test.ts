import type { Browser, Locator, Page } from 'playwright-core';
import { afterAll, beforeAll, beforeEach, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
});

beforeEach(async () => {
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

afterAll(() => browser.close());

const open = (path: string) => page.goto(inject('productUrl') + path, { waitUntil: 'networkidle' });
const radio = (name: string) => () => page.getByRole('radio', { name, exact: true }).first();
const tab = (name: string) => () => page.getByRole('tab', { name, exact: true }).first();
const select = (name: string) => () => page.getByLabel(name, { exact: true });

/** What stood in the page right after a press: before any work that the page put off, and so before the next paint. */
interface AtOnce {
  /** Whether the control says that it is chosen, or another value than before. */
  readonly isAnswered: boolean;
  readonly address: string;
  /** What was drawn anew by then outside the choices and the tabs, each by the class of the part of the page. */
  readonly drawn: readonly string[];
}

/** Presses a control (a list by the arrow key) and looks at the page once what answers the press has run. */
async function atOnceAfterPress(control: Locator): Promise<AtOnce> {
  await control.scrollIntoViewIfNeeded();
  const seen = control.evaluate((element) => {
    const stateOf = () =>
      element instanceof HTMLSelectElement
        ? element.value
        : String(
            element instanceof HTMLInputElement
              ? element.checked
              : (element.ariaSelected ?? element.ariaPressed),
          );
    const before = stateOf();
    const controls = '.selection-panel, .profile-choices, .highlight-field, [role="tablist"]';
    const own = element.closest('.area-trend');
    const drawn = new Set<string>();
    const watch = new MutationObserver((records) => {
      for (const { target } of records) {
        const around = target instanceof Element ? target : target.parentElement;
        if (around === null || around.closest(controls) || own?.contains(around)) continue;
        if (around.closest('main') && !around.contains(element) && !element.contains(around))
          drawn.add(around.className);
      }
    });
    return new Promise<{ isAnswered: boolean; address: string; drawn: string[] }>((resolve) => {
      const look = () => {
        const { port1, port2 } = new MessageChannel();
        port1.onmessage = () => {
          watch.disconnect();
          resolve({ isAnswered: stateOf() !== before, address: location.search, drawn: [...drawn] });
        };
        port2.postMessage(null);
      };
      watch.observe(document, { subtree: true, childList: true, characterData: true });
      const happens = element instanceof HTMLSelectElement ? 'change' : 'click';
      element.addEventListener(happens, look, { once: true });
    });
  });
  if (await control.evaluate((element) => element instanceof HTMLSelectElement)) {
    await control.focus();
    await page.keyboard.press('ArrowDown');
  } else await control.dispatchEvent('click');
  return seen;
}

const westSussex = 'E10000032';
const trends = `/trends?indicator=90284&area=${westSussex}&area=E06000043&sex=persons`;
const cases: readonly (readonly [path: string, control: () => Locator, then: string])[] = [
  [trends, radio('Bars'), 'limits=bars'],
  [trends, radio('Males'), 'sex=male'],
  [trends, tab('Table'), 'view=table'],
  [trends, select('Figures as'), 'show=three-years'],
  ['/comparisons?indicator=90284', radio('Funnel'), 'method=funnel'],
  ['/comparisons?indicator=90284', tab('Tile map'), 'view=map'],
  ['/comparisons?indicator=90284&view=trends', select('Order of the areas'), 'order=value'],
  [
    '/comparisons?indicator=90284&view=trends',
    () => page.locator(`.area-trend-plot[data-code="${westSussex}"]`),
    `highlight=${westSussex}`,
  ],
  ['/overview?parent=E12000008', radio('Males'), 'sex=male'],
  [`/causes?area=${westSussex}`, tab('Tables'), 'view=table'],
  ['/inequalities?indicator=90284&area=E92000001', radio('Males'), 'sex=male'],
  ['/relationships?x=child-poverty-relative&y=injury-admissions', tab('Table'), 'view=table'],
  [`/partner-trends?indicator=90284&area=${westSussex}`, tab('Tables'), 'view=table'],
  [`/partners/${westSussex}`, tab('Table'), 'view=table'],
  [`/profiles/${westSussex}`, select('Whose job'), 'partner='],
  [`/neighbours/${westSussex}`, select('How many'), 'count=20'],
  [`/explore?indicator=90284&area=${westSussex}`, tab('Table'), 'table=trend-'],
  [`/explore?indicator=90284&area=${westSussex}`, radio('Males'), 'sex=male'],
];

describe('a press', () => {
  it.each(cases)(
    'on %s is answered at once, and the rest of the page and the address follow',
    async (path, control, then) => {
      await open(path);
      const before = await page.evaluate(() => location.search);
      const seen = await atOnceAfterPress(control());
      expect(seen).toEqual({ isAnswered: true, address: before, drawn: [] });
      await page.waitForFunction((part) => location.search.includes(part), then);
    },
  );

  it('is not lost when another comes before the address has followed', async () => {
    await open(trends);
    const [bars, males, panels] = [radio('Bars')(), radio('Males')(), radio('Panels')()];
    const handles = await Promise.all([bars, males, panels].map((each) => each.elementHandle()));
    await page.evaluate((pressed) => {
      for (const each of pressed) (each as HTMLElement | null)?.click();
    }, handles);
    await page.waitForFunction(() =>
      ['limits=bars', 'sex=male', 'layout=panels'].every((part) => location.search.includes(part)),
    );
    expect(await Promise.all([bars, males, panels].map((each) => each.isChecked()))).toEqual([
      true,
      true,
      true,
    ]);
  });

  it('on a second area highlights it beside the first, however soon it comes', async () => {
    await open('/comparisons?indicator=90284&view=trends');
    await page.evaluate(
      (codes) => {
        for (const code of codes)
          document.querySelector<HTMLElement>(`.area-trend-plot[data-code="${code}"]`)?.click();
      },
      [westSussex, 'E06000043'],
    );
    await page.waitForFunction(() => new URLSearchParams(location.search).getAll('highlight').length === 2);
  });
});

describe('highlighting an area in the chart of a comparison', () => {
  it('leaves the choices, the sources, the method and the notes as they are', async () => {
    await open('/comparisons?indicator=90284');
    const kept = page.locator('main .selection-panel, main .source-list, main section:not(.downloads)');
    expect(await kept.count()).toBeGreaterThanOrEqual(4);
    await kept.evaluateAll((parts) => {
      const watch = new MutationObserver((records) => {
        for (const { target } of records) touched.push(target.textContent ?? '');
      });
      const touched: string[] = [];
      Object.assign(window, { touched });
      for (const part of parts) watch.observe(part, { subtree: true, childList: true, characterData: true });
    });
    await page.locator('svg .comparison-area').nth(3).locator('text').first().click();
    await page.getByRole('list', { name: 'Highlighted areas' }).waitFor();
    await page.waitForLoadState('networkidle');
    await page.locator('.trend-figure[aria-busy="false"] .comparison-chart').waitFor();
    expect(await page.evaluate(() => (window as unknown as { touched: string[] }).touched)).toEqual([]);
  });
});

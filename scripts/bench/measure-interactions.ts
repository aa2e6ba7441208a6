import type { Browser, Page } from 'playwright-core';
import type { Interaction } from './interactions.ts';
import { processorToNextPaint, traceInteraction } from './trace-interaction.ts';
import { watchInteractions } from './watch-interactions.ts';

/** What one interaction took until the next paint, in milliseconds. */
export interface InteractionCost {
  /** By the clock (Event Timing, in steps of 8 ms); less than 16 is not told and stands as 8. */
  readonly clock: number;
  /** Of the page's main thread, slowed as it is. */
  readonly processor: number;
}

/** One thing that a reader does, every time that it was done. */
export interface InteractionRuns {
  readonly view: string;
  readonly name: string;
  readonly costs: readonly InteractionCost[];
}

/** How much slower than this machine the reader's is. */
const slowness = 4;

/**
 * Does on pages of the product what readers do, on a slowed processor, each time on a page that was just opened; rounds
 * go through all of it in turn.
 */
export async function measureInteractions(
  browser: Browser,
  productUrl: string,
  interactions: readonly Interaction[],
  rounds: number,
): Promise<InteractionRuns[]> {
  const runs = interactions.map((interaction) => ({ interaction, costs: [] as InteractionCost[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { interaction, costs } of runs) costs.push(await measureOne(browser, productUrl, interaction));
  }
  return runs.map(({ interaction: { view, name }, costs }) => ({ view, name, costs }));
}

async function measureOne(
  browser: Browser,
  productUrl: string,
  interaction: Interaction,
): Promise<InteractionCost> {
  const { path, width = 1280, prepare } = interaction;
  const context = await browser.newContext({ viewport: { width, height: windowHeight } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(productUrl + path, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await prepare?.(page);
    const press = await aimAt(page, interaction);
    await page.waitForTimeout(settling);
    await page.evaluate(() => window.interactions.splice(0));
    const trace = await traceInteraction(browser, page, async () => {
      await press();
      await page.waitForTimeout(settling);
    });
    const clock = await page.evaluate((untold) => Math.max(untold, ...window.interactions), untoldClock);
    return { clock, processor: processorToNextPaint(trace) };
  } finally {
    await context.close();
  }
}

/** Brings the pointer or the focus to what is pressed, as a reader does before pressing it. */
async function aimAt(page: Page, { target, key }: Interaction): Promise<() => Promise<void>> {
  if (key !== undefined) {
    await target(page).focus();
    return () => page.keyboard.press(key, { delay: held });
  }
  await target(page).hover();
  return async () => {
    await page.mouse.down();
    await page.waitForTimeout(held);
    await page.mouse.up();
  };
}

/** A browser without a screen paints its lowest hundred pixels for nobody: what is pressed must lie higher. */
const windowHeight = 1200;

/** What stands for a paint that came so soon that Event Timing does not tell of it. */
const untoldClock = 8;

/** How long a press lasts. */
const held = 100;

/** Until nothing of what was done before is still going on. */
const settling = 700;

import type { Browser, Page } from 'playwright-core';
import type { Drawn } from './charts-page.tsx';
import { watchInteractions } from './watch-interactions.ts';

/** One thing that a reader does, and every time it took until the next paint, in milliseconds. */
export interface InteractionRuns {
  readonly name: string;
  readonly durations: readonly number[];
}

interface Interaction {
  readonly name: string;
  readonly path: string;
  /** Of the page; that of a desk where it is not said. */
  readonly width?: number;
  /** What comes before, unmeasured. */
  readonly prepare?: (page: Page) => Promise<void>;
  readonly act: (page: Page) => Promise<void>;
}

/** How much slower than this machine the reader's is. */
const slowness = 4;

/**
 * Does on pages of the product what readers do most, on a slowed processor, each time on a page that was just opened;
 * rounds go through all of it in turn.
 */
export async function measureInteractions(
  browser: Browser,
  productUrl: string,
  drawn: Drawn,
  rounds: number,
): Promise<InteractionRuns[]> {
  const runs = interactionsWith(drawn).map((interaction) => ({ interaction, durations: [] as number[] }));
  for (let round = 0; round < rounds; round += 1) {
    for (const { interaction, durations } of runs) {
      durations.push(await measureOne(browser, productUrl, interaction));
    }
  }
  return runs.map(({ interaction: { name }, durations }) => ({ name, durations }));
}

function interactionsWith({ comparison, trend }: Drawn): Interaction[] {
  const areas = trend.series.filter(({ role }) => role === 'area').map(({ area }) => `&area=${area.code}`);
  const trends = `/trends?indicator=${trend.question.indicator}${areas.join('')}`;
  const fewer = `/trends?indicator=${trend.question.indicator}${areas.slice(1).join('')}`;
  const comparisons = `/comparisons?indicator=${comparison.question.indicator}`;
  const tab = (name: string) => (page: Page) => page.getByRole('tab', { name, exact: true }).click();
  const radio = (name: string) => (page: Page) => page.getByText(name, { exact: true }).click();
  return [
    { name: 'a click on words, which does nothing', path: trends, act: (page) => page.locator('h1').click() },
    { name: 'trend: limits as bars', path: trends, act: radio('Bars') },
    { name: 'trend: limits as a band', path: `${trends}&limits=bars`, act: radio('Band') },
    { name: 'trend: chart to table', path: trends, act: tab('Table') },
    { name: 'trend: table to chart', path: `${trends}&view=table`, act: tab('Chart') },
    {
      name: 'trend: a letter in the area search',
      path: fewer,
      prepare: async (page) => {
        await page.getByRole('combobox', { name: 'Add an area' }).pressSequentially('We', { delay: 300 });
        await page.locator('.combobox-option').first().waitFor();
      },
      act: (page) => page.keyboard.press('s'),
    },
    {
      name: 'comparison: an area highlighted in the chart',
      path: comparisons,
      act: (page) => page.locator('svg .comparison-area').nth(3).locator('text').first().click(),
    },
    {
      name: 'comparison: a letter in the search for an area to highlight',
      path: comparisons,
      prepare: (page) => page.getByRole('combobox', { name: 'Highlight an area' }).pressSequentially('We'),
      act: (page) => page.keyboard.press('s'),
    },
    { name: 'comparison: chart to table', path: comparisons, act: tab('Table') },
    { name: 'comparison: table to chart', path: `${comparisons}&view=table`, act: tab('Chart') },
    { name: 'comparison: chart to tile map', path: comparisons, act: tab('Tile map') },
    {
      name: 'comparison: the menu of a narrow screen',
      path: comparisons,
      width: 375,
      act: (page) => page.getByRole('button', { name: 'Menu' }).click(),
    },
  ];
}

async function measureOne(browser: Browser, productUrl: string, interaction: Interaction): Promise<number> {
  const { path, width = 1280, prepare, act } = interaction;
  const context = await browser.newContext({ viewport: { width, height: 900 } });
  try {
    const page = await context.newPage();
    await page.addInitScript(watchInteractions);
    await page.goto(productUrl + path, { waitUntil: 'networkidle' });
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await prepare?.(page);
    await page.waitForTimeout(settling);
    await page.evaluate(() => window.interactions.splice(0));
    await act(page);
    await page.waitForTimeout(settling);
    return await page.evaluate(() => Math.max(0, ...window.interactions));
  } finally {
    await context.close();
  }
}

/** Until nothing of what was done before is still going on, in milliseconds. */
const settling = 700;

import { comparisonAnswerSchema } from '../../server/contract/comparison.ts';
import { trendAnswerSchema } from '../../server/contract/trend.ts';
import { openBrowser } from '../../test/support/open-browser.ts';
import { runProduct } from '../../test/support/run-product.ts';
import type { Drawn } from './charts-page.tsx';
import { interactionsOf } from './interactions.ts';
import { type DrawingRuns, measureDrawing } from './measure-drawing.ts';
import { type InteractionRuns, measureInteractions } from './measure-interactions.ts';

/** How long charts took to be drawn, and pages with them to answer to what a reader does. */
export interface ChartRuns {
  readonly drawing: readonly DrawingRuns[];
  readonly interactions: readonly InteractionRuns[];
}

const indicator = 'injury-admissions';
const areasInTrend = 10;

/** Starts the product with demonstration data, and draws and uses its largest charts: every authority, ten lines. */
export async function measureCharts(rounds: number): Promise<ChartRuns> {
  const product = await runProduct();
  const browser = await openBrowser();
  try {
    const drawn = await askForFigures(product.url);
    const drawing = await measureDrawing(browser, drawn, rounds);
    const areas = drawn.trend.series.filter(({ role }) => role === 'area').map(({ area }) => area.code);
    const doings = interactionsOf(areas, product.token);
    const interactions = await measureInteractions(browser, product.url, doings, rounds);
    return { drawing, interactions };
  } finally {
    await browser.close();
    await product.stop();
  }
}

async function askForFigures(productUrl: string): Promise<Drawn> {
  const ask = async (question: string): Promise<unknown> =>
    (await fetch(`${productUrl}/api/v1/${question}`)).json();
  const comparison = comparisonAnswerSchema.parse(await ask(`comparisons?indicator=${indicator}`));
  const areas = comparison.rows.slice(0, areasInTrend).map(({ area }) => `&area=${area.code}`);
  const trend = trendAnswerSchema.parse(await ask(`trends?indicator=${indicator}${areas.join('')}`));
  return { comparison, trend };
}

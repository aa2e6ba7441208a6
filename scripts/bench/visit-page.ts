import type { Browser, Page } from 'playwright-core';
import { type Painting, watchPainting } from './watch-painting.ts';

/** One visit to a page by somebody who comes for the first time. */
export interface PageVisit extends Record<keyof Painting, number> {
  /** Bytes as they came over the wire, compressed. */
  readonly scriptBytes: number;
  readonly styleBytes: number;
  readonly answerBytes: number;
  readonly requests: number;
}

/** How much slower than this machine the visitor's is. */
const slowness = 4;

/** Opens an address with nothing kept from before and a slowed processor, and waits until nothing more comes. */
export async function visitPage(browser: Browser, address: string): Promise<PageVisit> {
  const context = await browser.newContext({ viewport: { width: 1280, height: 900 } });
  try {
    const page = await context.newPage();
    const devtools = await context.newCDPSession(page);
    await devtools.send('Emulation.setCPUThrottlingRate', { rate: slowness });
    await page.addInitScript(watchPainting);
    const transfers = weighTransfers(page);
    await page.goto(address, { waitUntil: 'networkidle' });
    await page.waitForFunction(() => window.painting.filled !== null);
    const painting = await page.evaluate(() => window.painting);
    return { ...painting, filled: painting.filled ?? Number.NaN, ...(await transfers()) };
  } finally {
    await context.close();
  }
}

/** Notes all that a page is sent from now on; the function gives what that came to. */
function weighTransfers(page: Page): () => Promise<Omit<PageVisit, keyof Painting>> {
  const transfers: Promise<{ kind: string; bytes: number }>[] = [];
  page.on('requestfinished', (request) => {
    const kind = request.resourceType();
    transfers.push(request.sizes().then(({ responseBodySize: bytes }) => ({ kind, bytes })));
  });
  return async () => {
    const came = await Promise.all(transfers);
    const bytesOf = (kind: string) =>
      came.filter((one) => one.kind === kind).reduce((sum, { bytes }) => sum + bytes, 0);
    return {
      scriptBytes: bytesOf('script'),
      styleBytes: bytesOf('stylesheet'),
      answerBytes: bytesOf('fetch'),
      requests: came.length,
    };
  };
}

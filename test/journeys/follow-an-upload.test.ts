import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { smallExtract } from '../support/small-extract.ts';
import { bringFiles, openDataPage, readOutcome } from './data-page.ts';

const years = ['2016/17', '2017/18', '2018/19', '2019/20', '2020/21', '2021/22', '2022/23'];

let browser: Browser;
let page: Page;
let product: RunningProduct;
let longFile: string;

beforeAll(async () => {
  product = await runProduct({ DEMO: 'off' });
  longFile = await makeLongFile();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await slowDown(page);
  await openDataPage(page, product);
  await page.getByText('Layout, period, release and small numbers').click();
  await page.getByLabel('Show as published').check();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

/** About 4 MB: counties and districts that there are, seven years each, every figure with a long note. */
async function makeLongFile(): Promise<string> {
  const response = await fetch(`${product.url}/api/v1/areas?type=utla`);
  const { areas } = (await response.json()) as { areas: readonly { code: string }[] };
  const rows = areas.flatMap(({ code }) => years.map((year) => [code, year, 100, 1_000, 100_000] as const));
  return smallExtract(rows).replaceAll(',100000,\n', `,100000,${'a note '.repeat(600)}\n`);
}

/** As slow as a line that carries two megabytes a second. */
async function slowDown(slowed: Page): Promise<void> {
  const session = await slowed.context().newCDPSession(slowed);
  await session.send('Network.emulateNetworkConditions', {
    offline: false,
    latency: 20,
    downloadThroughput: 10_000_000,
    uploadThroughput: 2_000_000,
  });
}

/** Everything that the panel of an upload says until it is gone. */
async function watchPanel(): Promise<{ words: string[]; spoken: string[] }> {
  const panel = page.getByRole('region', { name: 'Upload' });
  const words = new Set<string>();
  const spoken = new Set<string>();
  await panel.waitFor();
  while ((await panel.count()) > 0) {
    const texts = await panel.locator('p').allInnerTexts();
    words.add(texts[0] ?? '');
    spoken.add(texts[1] ?? '');
    await page.waitForTimeout(50);
  }
  return { words: [...words], spoken: [...spoken].filter((text) => text !== '') };
}

describe('an upload that takes a while', () => {
  it('shows bytes sent, rows read and problems so far, and speaks five times at most', async () => {
    await bringFiles(page, [{ name: 'long.csv', content: longFile }], 'Check first, store nothing');
    const { words, spoken } = await watchPanel();
    expect(words.length).toBeGreaterThan(3);
    expect(
      words.some((text) => /MB of [\d.]+ MB sent\. [1-9][\d,]* rows read, no problems so far\./.test(text)),
    ).toBe(true);
    expect(spoken.length).toBeGreaterThan(1);
    expect(spoken.length).toBeLessThanOrEqual(5);
    expect(await readOutcome(page)).toContain('nothing was stored');
  });

  it('can be cancelled, and nothing of it is stored', async () => {
    await bringFiles(page, [{ name: 'long.csv', content: longFile }]);
    await page.getByRole('region', { name: 'Upload' }).waitFor();
    await page.getByRole('button', { name: 'Cancel' }).click();
    expect(await readOutcome(page)).toContain('Nothing of long.csv was stored.');
    const response = await fetch(`${product.url}/api/v1/extracts`);
    expect(await response.json()).toMatchObject({ extracts: [] });
  });
});

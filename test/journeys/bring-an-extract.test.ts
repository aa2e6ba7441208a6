import { existsSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingertipsExtract } from '../support/fingertips-extract.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';

/** 1,234 of 100,000 is 123.4 per 10,000; 75,000 of 10,000,000 is 75.0. */
const goodFile = fingertipsExtract([
  {
    code: 'E92000001',
    name: 'England',
    period: '2022/23',
    value: '75',
    count: '75000',
    denominator: '10000000',
  },
  {
    code: 'E10000032',
    name: 'West Sussex',
    period: '2022/23',
    value: '123.4',
    count: '1234',
    denominator: '100000',
  },
]);

/** The second row's count is a word, and its area never existed. */
const badFile = goodFile.replace('1234,100000', 'many,100000').replace('E10000032', 'E10000999');

let browser: Browser;
let page: Page;
let product: RunningProduct;

beforeAll(async () => {
  product = await runProduct();
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
});

afterAll(async () => {
  await browser?.close();
});

async function bring(name: string, content: string, press = 'Bring it in'): Promise<void> {
  await page
    .getByLabel('File', { exact: true })
    .setInputFiles({ name, mimeType: 'text/csv', buffer: Buffer.from(content) });
  await page.getByRole('button', { name: press }).click();
}

const askTrend = async () => {
  const response = await fetch(`${product.url}/api/v1/trends?indicator=90284&area=E10000032`);
  return response.text();
};

describe('bringing an extract in the browser', () => {
  it('opens the data page with the address that the service prints at its start', async () => {
    await page.goto(`${product.url}/?token=${product.token}`);
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor();
    expect(page.url()).not.toContain(product.token);
  });

  it('refuses a broken file, says where and what is wrong, and leaves every answer as it was', async () => {
    const before = await askTrend();
    await bring('broken.csv', badFile);
    const table = page.getByRole('table', { name: 'Problems found in the file' });
    await table.waitFor();
    const cells = await table.getByRole('row').allTextContents();
    expect(cells.some((row) => row.startsWith('3') && row.includes('Count') && row.includes('many'))).toBe(
      true,
    );
    expect(
      cells.some((row) => row.startsWith('3') && row.includes('Area Code') && row.includes('E10000999')),
    ).toBe(true);
    expect(await askTrend()).toBe(before);
  });

  it('checks a good file without storing it', async () => {
    const before = await askTrend();
    await page.getByLabel('Only check the file, and store nothing').check();
    await bring('good.csv', goodFile, 'Check the file');
    await page.getByText('2 figures for 2 areas and 1 period', { exact: false }).waitFor();
    expect(await askTrend()).toBe(before);
    await page.getByLabel('Only check the file, and store nothing').uncheck();
  });

  it('takes it in, and its figures push the demonstration figures of that age aside', async () => {
    await bring('good.csv', goodFile);
    await page.getByRole('heading', { level: 3, name: 'good.csv' }).waitFor();
    const answer = JSON.parse(await askTrend());
    expect(answer.demonstration).toBe(false);
    expect(answer.series[0].points.map((point: { value: number }) => point.value)).toEqual([123.4]);
    expect(answer.series[0].points[0].comparison).toBe('worse');
  });

  it('withdraws it, and the demonstration figures come back, marked', async () => {
    const card = page.getByRole('article', { name: 'good.csv' });
    await card.getByText('What it brought').click();
    await card.getByRole('button', { name: 'Withdraw good.csv' }).click();
    await card.getByRole('button', { name: 'Yes, withdraw it' }).click();
    await card.getByText('Withdrawn', { exact: true }).first().waitFor();
    const answer = JSON.parse(await askTrend());
    expect(answer.demonstration).toBe(true);
    expect(answer.series[0].points).toHaveLength(14);
  });

  it('ends cleanly when told to, taking its notice away', async () => {
    const notice = join(product.dataFolder, 'server.json');
    expect(existsSync(notice)).toBe(true);
    expect(await product.stop()).toBe(0);
    expect(existsSync(notice)).toBe(false);
  });
});

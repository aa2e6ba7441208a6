import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { fingertipsExtract } from '../support/fingertips-extract.ts';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { askTrend, bringFiles, readOutcome, readTable } from './data-page.ts';

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

/** A later release, in which 1,111 of 100,000 is 111.1 per 10,000; England has not changed. */
const revisedFile = goodFile.replace('1234,100000', '1111,100000').replace('123.4', '111.1');

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

const askWestSussex = () => askTrend(product.url, 'indicator=90284&area=E10000032');

const shownInWestSussex = async () =>
  JSON.parse(await askWestSussex()).series[0].points.map((point: { value: number }) => point.value);

/** Moves through the page with the Tab key until the named button or link has the focus, then presses Enter. */
async function pressByKeyboard(name: string): Promise<void> {
  for (let steps = 0; steps < 80; steps += 1) {
    const text = await page.evaluate(() => document.activeElement?.textContent ?? '');
    if (text.trim() === name) return page.keyboard.press('Enter');
    await page.keyboard.press('Tab');
  }
  throw new Error(`no way to it by keyboard: ${name}`);
}

describe('bringing an extract in the browser', () => {
  it('opens the data page with the address that the service prints at its start', async () => {
    await page.goto(`${product.url}/?token=${product.token}`);
    await page.getByRole('link', { name: 'Data', exact: true }).click();
    await page.getByRole('heading', { level: 1, name: 'Data' }).waitFor();
    expect(page.url()).not.toContain(product.token);
  });

  it('refuses a broken file, says where and what is wrong, and leaves every answer as it was', async () => {
    const before = await askWestSussex();
    await bringFiles(page, [{ name: 'broken.csv', content: badFile }]);
    expect(await readOutcome(page)).toContain('Refused: nothing was stored');
    const rows = await readTable(page, 'Problems found in the file');
    expect(rows[0]).toBe('Line | Column | Value | What is wrong, and how to mend it');
    expect(rows.some((row) => row.startsWith('3 | Count | many | Not a number: many.'))).toBe(true);
    expect(rows.some((row) => row.startsWith('3 | Area Code | E10000999 |'))).toBe(true);
    expect(await askWestSussex()).toBe(before);
  });

  it('gives all problems as a CSV file', async () => {
    const [download] = await Promise.all([
      page.waitForEvent('download'),
      page.getByRole('link', { name: 'Download all 2 problems as CSV' }).click(),
    ]);
    expect(download.suggestedFilename()).toMatch(/^extract-[0-9a-f]{16}-problems\.csv$/);
    const lines = readFileSync(await download.path(), 'utf8')
      .trim()
      .split(/\r?\n/);
    expect(lines).toHaveLength(3);
    expect(lines[0]).toContain('line,column,value,rule,severity,message');
    expect(lines.join('\n')).toContain('3,Count,many,not-a-number,error');
    expect(lines.join('\n')).toContain('3,Area Code,E10000999,area-code-unknown,error');
  });

  it('checks a good file, shows what it would change, and stores nothing', async () => {
    const before = await askWestSussex();
    await bringFiles(page, [{ name: 'good.csv', content: goodFile }], 'Check first, store nothing');
    const outcome = await readOutcome(page);
    expect(outcome).toContain('nothing was stored');
    expect(outcome).toContain('2 rows, all taken');
    // Published figures of an age push aside all that is made up of it, in every area and period.
    expect(outcome).toMatch(/2 figures changed, [\d,]+ removed in [\d,]+ series/);
    const rows = await readTable(page, 'What it would change');
    expect(rows).toHaveLength(1 + 20);
    expect(rows[1]).toMatch(/per 10,000 \([\d.]+ to [\d.]+\) \| not shown$/);
    expect(await askWestSussex()).toBe(before);
  });

  it('takes it in from there, and its figures push the demonstration figures of that age aside', async () => {
    await page.getByRole('button', { name: 'Bring it in now' }).click();
    await page.getByText('The extract was taken in').waitFor();
    const answer = JSON.parse(await askWestSussex());
    expect(answer.demonstration).toBe(false);
    expect(await shownInWestSussex()).toEqual([123.4]);
    expect(answer.series[0].points[0].comparison).toBe('worse');
  });

  it('has a page of its own, with its bytes, its rows and the series it changed', async () => {
    await page.getByRole('link', { name: 'Everything about this extract' }).click();
    await page.getByRole('heading', { level: 1, name: 'good.csv' }).waitFor();
    const facts = await page.locator('.govuk-summary-list').textContent();
    expect(facts).toContain(`(${goodFile.length} bytes)`);
    expect(facts).toContain('2 rows, all taken');
    const first = await readTable(page, 'Series changed');
    expect(first).toHaveLength(1 + 20);
    const pages = page.getByRole('navigation', { name: 'Pages of Series changed' });
    await pages.getByRole('button', { name: 'Next' }).click();
    await pages.getByText('21 to 40 of').waitFor();
    const second = await readTable(page, 'Series changed');
    expect(second.slice(1).filter((row) => first.includes(row))).toEqual([]);
  });

  it('is withdrawn by keyboard alone, its consequences shown first, and the demonstration figures come back', async () => {
    await pressByKeyboard('Withdraw good.csv');
    const rows = await readTable(page, 'What withdrawing it would change');
    expect(rows[1]).toMatch(/13 figures added, 1 changed|14 figures added/);
    expect(rows[1]).toMatch(/not shown \| [\d.]+ per 10,000/);
    expect(JSON.parse(await askWestSussex()).demonstration).toBe(false);
    await pressByKeyboard('Yes, withdraw it');
    expect(await readOutcome(page)).toContain('no longer shown');
    await page.getByText('brings the same file').waitFor();
    const answer = JSON.parse(await askWestSussex());
    expect(answer.demonstration).toBe(true);
    expect(answer.series[0].points).toHaveLength(14);
  });

  it('is restored by bringing the same file again', async () => {
    await page.getByRole('link', { name: 'All data held' }).click();
    await bringFiles(page, [{ name: 'good.csv', content: goodFile }]);
    expect(await readOutcome(page)).toContain('good.csv');
    expect(await shownInWestSussex()).toEqual([123.4]);
  });

  it('gives way to a later release, whose check shows the figure before and after', async () => {
    await page.getByText('Layout, period, release and small numbers').click();
    await page.getByLabel('Day of release, if you know it').fill('2026-01-31');
    await bringFiles(page, [{ name: 'revised.csv', content: revisedFile }], 'Check first, store nothing');
    expect(await readOutcome(page)).toContain('1 figure changed in 1 series; 1 figure shown already');
    const rows = await readTable(page, 'What it would change');
    expect(rows).toHaveLength(1 + 1);
    expect(rows[1]).toMatch(
      /^West Sussex \| .* \| 1 figure changed \| 2022\/23 \| 123\.4 per 10,000.* \| 111\.1 per 10,000/s,
    );
    expect(await shownInWestSussex()).toEqual([123.4]);
    await page.getByRole('button', { name: 'Bring it in now' }).click();
    await page.getByText('The extract was taken in').waitFor();
    expect(await shownInWestSussex()).toEqual([111.1]);
  });

  it('comes back when that is withdrawn, as was shown beforehand', async () => {
    await page.getByRole('link', { name: 'Everything about this extract' }).click();
    await page.getByRole('button', { name: 'Withdraw revised.csv' }).click();
    const rows = await readTable(page, 'What withdrawing it would change');
    expect(rows).toHaveLength(1 + 1);
    expect(rows[1]).toMatch(/^West Sussex \| .* \| 111\.1 per 10,000.* \| 123\.4 per 10,000/s);
    await page.getByRole('button', { name: 'Yes, withdraw it' }).click();
    expect(await readOutcome(page)).toContain('no longer shown');
    expect(await shownInWestSussex()).toEqual([123.4]);
  });

  it('ends cleanly when told to, taking its notice away', async () => {
    const notice = join(product.dataFolder, 'server.json');
    expect(existsSync(notice)).toBe(true);
    expect(await product.stop()).toBe(0);
    expect(existsSync(notice)).toBe(false);
  });
});

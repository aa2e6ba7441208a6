import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { bringFiles, openDataPage, readOutcome, readTable } from './data-page.ts';

const header = 'area_code,area_name,period,value,indicator,measure,unit,significance';

/** Invented figures in a shape that a council published: children who cycle to school. */
const table = (rows: readonly (readonly [code: string, name: string, year: number, value: number])[]) =>
  `${[
    header,
    ...rows.map(
      ([code, name, year, value]) =>
        `${code},${name},${year},${value},Children who cycle to school,Percentage,Persons,Not compared`,
    ),
  ].join('\n')}\n`;

const firstFile = table([
  ['E10000032', 'West Sussex', 2021, 11.5],
  ['E10000032', 'West Sussex', 2022, 12.5],
  ['E92000001', 'England', 2022, 9.5],
]);
const secondFile = table([['E10000032', 'West Sussex', 2023, 13.5]]);

let browser: Browser;
let page: Page;
let product: RunningProduct;

beforeAll(async () => {
  product = await runProduct({ DEMO: 'off' });
  browser = await openBrowser();
  page = await browser.newPage({ viewport: { width: 1280, height: 900 }, reducedMotion: 'reduce' });
  await openDataPage(page, product);
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const heldExtracts = async () => {
  const response = await fetch(`${product.url}/api/v1/extracts`);
  const { extracts } = (await response.json()) as { extracts: readonly { fileName: string }[] };
  return extracts.map(({ fileName }) => fileName);
};

describe("a stranger's table", () => {
  it('is refused with its first rows, and its columns are guessed', async () => {
    await bringFiles(page, [{ name: 'cycling.csv', content: firstFile }]);
    expect(await readOutcome(page)).toContain('say below what its columns are');
    const rows = await readTable(page, 'First rows of the file');
    expect(rows[0]).toBe(header.replaceAll(',', ' | '));
    expect(rows[1]).toBe(
      'E10000032 | West Sussex | 2021 | 11.5 | Children who cycle to school | Percentage | Persons | Not compared',
    );
    expect(await page.getByLabel('Area code', { exact: true }).inputValue()).toContain('area_code');
    expect(await page.getByLabel('Period', { exact: true }).inputValue()).toContain('period');
  });

  it('is read in words while its columns are described', async () => {
    await page.getByLabel('Indicator', { exact: true }).selectOption({ label: 'The same in every row…' });
    await page.getByLabel('Id of the indicator').fill('cycling-to-school');
    await page.getByLabel('Age', { exact: true }).selectOption({ label: 'The same in every row…' });
    await page.getByLabel('Age in every row').fill('5-15');
    await page.getByLabel('Name of this description').fill('Cycling to school');
    await page.getByText('cycling-to-school, persons, 5-15: West Sussex (E10000032), 2021: 11.5').waitFor();
  });

  it('is checked with that description, and nothing is stored', async () => {
    await page.getByRole('button', { name: 'Check with these columns, store nothing' }).click();
    expect(await readOutcome(page)).toContain('3 rows, all taken');
    const rows = await readTable(page, 'What it would change');
    expect(rows.find((row) => row.startsWith('West Sussex'))).toContain('2 figures added');
    expect(await heldExtracts()).toEqual([]);
  });

  it('is taken in, and its figures are on the trend page', async () => {
    await page.getByRole('button', { name: 'Bring it in now' }).click();
    await page.getByText('The extract was taken in').waitFor();
    expect(await heldExtracts()).toEqual(['cycling.csv']);
    await page.goto(`${product.url}/trends?indicator=cycling-to-school&area=E10000032&view=table`);
    const rows = await readTable(page, 'West Sussex');
    expect(rows.find((row) => row.startsWith('2022'))).toContain('12.5');
  });

  it('is read by the kept description when the same columns come again', async () => {
    await page.goto(`${product.url}/data`);
    await bringFiles(page, [{ name: 'cycling-2023.csv', content: secondFile }]);
    expect(await readOutcome(page)).toContain('described before');
    await page.getByRole('button', { name: 'Check the file with Cycling to school' }).click();
    expect(await readOutcome(page)).toContain('1 row, all taken');
    await page.getByRole('button', { name: 'Bring it in now' }).click();
    await page.getByText('The extract was taken in').waitFor();
    expect((await heldExtracts()).toSorted()).toEqual(['cycling-2023.csv', 'cycling.csv']);
  });

  it('has a description that can be forgotten', async () => {
    const saved = page.getByRole('article', { name: 'Cycling to school' });
    expect(await saved.textContent()).toContain('Value from value');
    await saved.getByRole('button', { name: 'Forget Cycling to school' }).click();
    await saved.getByRole('button', { name: 'Yes, forget it' }).click();
    expect(await readOutcome(page)).toContain('will not be offered again');
    const response = await fetch(`${product.url}/api/v1/mappings`);
    expect(await response.json()).toMatchObject({ mappings: [] });
  });
});

import { readFileSync } from 'node:fs';
import type { Browser, Page } from 'playwright-core';
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

async function download(name: string) {
  const [file] = await Promise.all([
    page.waitForEvent('download'),
    page.getByRole('link', { name: `Download ${name}` }).click(),
  ]);
  return { name: file.suggestedFilename(), bytes: readFileSync(await file.path()) };
}

describe('relating two indicators', () => {
  it('opens from the navigation with injuries against poverty in every authority, and says what areas are not', async () => {
    await page.goto(inject('productUrl'));
    await page.getByRole('navigation', { name: 'Main' }).getByRole('link', { name: 'Relationships' }).click();
    await page.getByRole('img', { name: /Scatter plot of \d+ areas/ }).waitFor();
    await page.getByText(/^Areas, not children: each point is a whole area/).waitFor();
    await page.getByText(/^Pearson's correlation across \d+ areas is -?\d\.\d\d \(95% limits/).waitFor();
  });

  it('moves between the areas with the keyboard, and tells each', async () => {
    await page.getByRole('application', { name: /arrow keys move between them/ }).focus();
    await page.keyboard.press('End');
    const last = await page.locator('.relationship-readout').textContent();
    expect(last).toMatch(/Children in relative low income: .*Hospital admissions for injury: .* the line$/);
    await page.keyboard.press('ArrowLeft');
    await expect.poll(() => page.locator('.relationship-readout').textContent()).not.toBe(last);
  });

  it('names an area that is asked for, and keeps it in the address', async () => {
    await page.getByRole('combobox', { name: /Name an area/ }).fill('West Sus');
    await page.getByRole('option', { name: /West Sussex/ }).click();
    await expect.poll(() => asked('area')).toBe('E10000032');
    await page.locator('.relationship-chart').getByText('West Sussex', { exact: true }).waitFor();
  });

  it('draws nothing of other days until the reader accepts them, and then says so', async () => {
    await page
      .getByLabel('Along the axis', { exact: true })
      .selectOption({ label: 'Killed or seriously injured on roads' });
    await page.getByText(/^No period of the two is the same days/).waitFor();
    expect(await page.getByRole('img', { name: /Scatter plot/ }).count()).toBe(0);
    await page.getByRole('button', { name: 'Accept the nearest years' }).click();
    await expect.poll(() => asked('acceptPeriods')).toBe('nearest');
    await page.getByText(/^Different periods stand beside each other, as was accepted/).waitFor();
  });

  it('has every area in a table in the order chosen, counties left out of homelessness with the reason', async () => {
    await page
      .getByLabel('Along the axis', { exact: true })
      .selectOption({ label: 'Households owed a homelessness duty' });
    await page.getByRole('tab', { name: 'Table' }).click();
    const table = page.getByRole('table', { name: /households owed a homelessness duty by area/ });
    await table.waitFor();
    await page.getByLabel('Order of the areas').selectOption({ label: 'Area, from A to Z' });
    await expect.poll(() => table.getByRole('rowheader').first().textContent()).toMatch(/^B/);
    const county = table.getByRole('row', { name: /^West Sussex/ });
    expect(await county.textContent()).toContain(
      'Left out. Households owed a homelessness duty: No figure is held',
    );
  });

  it('shows another person the same, who is given the address alone', async () => {
    const second = await page.context().newPage();
    await second.goto(page.url());
    await second.getByRole('table', { name: /by area/ }).waitFor();
    expect(await second.getByRole('heading', { level: 1 }).textContent()).toBe(
      await page.getByRole('heading', { level: 1 }).textContent(),
    );
    await second.close();
  });

  it('is taken away as a picture, a drawing and a table that say what they are', async () => {
    const csv = await download('CSV');
    expect(csv.name).toMatch(
      /^demonstration_relationship_injury-admissions-0-14-against-homelessness-duty-owed_utla_\d{4}-\d\d\.csv$/,
    );
    expect(csv.bytes.toString().split('\r\n')[0]).toContain('left_out_why');
    const png = await download('PNG');
    expect(png.bytes.subarray(1, 4).toString()).toBe('PNG');
    const svg = await download('SVG');
    expect(svg.bytes.toString()).toContain('Areas, not children');
  });
});

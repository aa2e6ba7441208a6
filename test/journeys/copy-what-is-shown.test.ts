import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';

/** 16 cm at 300 dots per inch: 160 / 25.4 x 300 = 1,889.8 pixels. */
const pixelsAcross = 1_890;

let browser: Browser;
let page: Page;

beforeAll(async () => {
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

afterAll(() => browser.close());

/** Presses a button of the section and waits until the page says what became of it. */
async function copy(label: string): Promise<string> {
  await page.getByRole('button', { name: label, exact: true }).click();
  const said = page.locator('.copy-outcome').first();
  await said.filter({ hasText: /copied/ }).waitFor();
  return (await said.textContent()) ?? '';
}

const copiedText = () => page.evaluate(() => navigator.clipboard.readText());

/** What is on the clipboard in one form, as base64. */
async function copiedBytes(type: string): Promise<Buffer> {
  const text = await page.evaluate(async (wanted) => {
    const [item] = await navigator.clipboard.read();
    const bytes = new Uint8Array(await ((await item?.getType(wanted)) ?? new Blob()).arrayBuffer());
    return btoa(Array.from(bytes, (byte) => String.fromCharCode(byte)).join(''));
  }, type);
  return Buffer.from(text, 'base64');
}

/** The cells of the copied table, as a spreadsheet reads the web page and as they stand between tabs. */
async function copiedTables(): Promise<{ readonly html: string[][]; readonly text: string[][] }> {
  const source = (await copiedBytes('text/html')).toString();
  const html = await page.evaluate((given) => {
    const read = new DOMParser().parseFromString(given, 'text/html');
    const rows = [...read.querySelectorAll('table tr')];
    return rows.map((row) =>
      [...row.querySelectorAll('th, td')].map((cell) => cell.getAttribute('x:num') ?? cell.textContent ?? ''),
    );
  }, source);
  const table = (await copiedText()).split('\n\n').find((part) => part.includes('\t')) ?? '';
  return { html, text: table.split('\n').map((line) => line.split('\t')) };
}

/** Width and height of a PNG, from its header (PNG specification, 11.2.2). */
function sizeOf(png: Buffer): readonly [number, number] {
  expect(png.subarray(0, 8)).toEqual(Buffer.from([0x89, 0x50, 0x4e, 0x47, 0x0d, 0x0a, 0x1a, 0x0a]));
  return [png.readUInt32BE(16), png.readUInt32BE(20)];
}

async function askJson(address: string) {
  return (await fetch(`${inject('productUrl')}${address}`)).json();
}

async function checkImage(picture: string): Promise<void> {
  expect(await copy('Copy image')).toBe('Image copied: 16 cm wide at 300 dots per inch.');
  const response = await fetch(`${inject('productUrl')}${picture}`);
  const [width, height] = sizeOf(Buffer.from(await response.arrayBuffer()));
  expect(width).toBe(pixelsAcross);
  expect(sizeOf(await copiedBytes('image/png'))).toEqual([width, height]);
}

interface Point {
  readonly value: number | null;
  readonly lower95: number | null;
  readonly count: number | null;
}

/** A figure as it must stand in a copied cell: every digit, or the symbol of a missing one. */
const cellOf = (figure: number | null) =>
  figure === null ? expect.stringMatching(/^\[[cxz]\]$/) : String(figure);

const figuresOf = ({ value, lower95, count }: Point) => [value, lower95, count].map(cellOf);

describe('a trend', () => {
  const asked = 'indicator=90284&area=E10000032&sex=persons&benchmark=E92000001&by=area';

  it('is copied as the very figure of the service', async () => {
    await page.goto(`${inject('productUrl')}/trends?indicator=90284&area=E10000032`);
    await page.getByRole('button', { name: 'Copy image' }).waitFor();
    await checkImage(`/api/v1/charts/trend.png?${asked}`);
  });

  it('is copied as a table with the figures of the interface, digit by digit', async () => {
    const { series } = await askJson(`/api/v1/trends?${asked}`);
    const rows = series.flatMap(
      (each: { label: string; points: (Point & { period: { label: string } })[] }) =>
        each.points.map((point) => [each.label, point.period.label, ...figuresOf(point)]),
    );
    expect(await copy('Copy table')).toBe(`Table copied: ${rows.length} rows.`);
    const { html, text } = await copiedTables();
    const header = ['Area', 'Period', 'Rate per 10,000', 'Lower 95% limit', 'Count'];
    for (const [head = [], ...body] of [html, text]) {
      const places = header.map((heading) => head.indexOf(heading));
      expect(body.map((row) => places.map((at) => row[at]))).toEqual(rows);
    }
    expect(await copiedText()).toContain('\nSource: Demonstration data, made up');
    expect(await copiedText()).toMatch(/^Demonstration data, not real figures\.\n/);
  });

  it('has its alternative text copied as the chart says it to those who cannot see it', async () => {
    await copy('Copy alternative text');
    const text = await copiedText();
    expect(text).toMatch(/^Line chart/);
    expect(await page.getByRole('img', { name: text, exact: true }).count()).toBe(1);
  });

  it('is cited with source, title, product, store version, permanent address and day', async () => {
    await copy('Copy citation');
    const { storeVersion, subtitle } = await askJson(`/api/v1/trends?${asked}`);
    const lines = (await copiedText()).split('\n');
    expect(lines[1]).toMatch(/^Source: Demonstration data/);
    expect(lines[2]).toContain(`${subtitle}. Injury outcomes of children in England. Figures as held on `);
    expect(lines[2]).toContain(`(store version ${storeVersion}).`);
    expect(lines[3]).toBe(`Address: ${page.url()}&asAt=${storeVersion}`);
    expect(lines[4]).toMatch(/^Accessed: \d{1,2} \w+ \d{4}$/);
  });

  it('has a permanent link, which says on its page that there may be newer figures, and leads there', async () => {
    const before = page.url();
    await copy('Copy permanent link');
    await page.goto(await copiedText());
    await page.getByText(/^Figures as held on .* \(store version \d+\); see the newest\.$/).waitFor();
    await page.getByRole('link', { name: 'see the newest' }).click();
    await expect.poll(() => page.url()).toBe(before);
  });

  it('is copied by keyboard alone', async () => {
    await page.getByRole('button', { name: 'Copy image' }).focus();
    await page.keyboard.press('Tab');
    await page.keyboard.press('Enter');
    await page
      .getByRole('status')
      .getByText(/^Table copied/)
      .waitFor();
  });
});

describe('a comparison', () => {
  it('is copied as the very figure of the service', async () => {
    await page.goto(`${inject('productUrl')}/comparisons?indicator=90284&highlight=E10000032`);
    await page.getByRole('button', { name: 'Copy image' }).waitFor();
    const address = await page.getByRole('link', { name: 'Download PNG' }).getAttribute('href');
    await checkImage(address ?? '');
  });

  it('is copied as a table with every area, its figures and the benchmark', async () => {
    const address = await page.getByRole('link', { name: 'Download CSV' }).getAttribute('href');
    const { rows } = await askJson((address ?? '').replace('format=csv', 'format=json'));
    await copy('Copy table');
    const { html, text } = await copiedTables();
    const expected = rows.map(({ area, measure }: { area: { name: string }; measure: Point }) => [
      area.name,
      ...figuresOf(measure),
    ]);
    for (const [head = [], ...body] of [html, text]) {
      const places = ['Area', 'Rate per 10,000', 'Lower 95% limit', 'Count'].map((name) =>
        head.indexOf(name),
      );
      const cells = body.map((row) => places.map((at) => row[at]));
      expect(cells.slice(0, rows.length)).toEqual(expected);
      expect(cells.slice(rows.length).map(([name]) => name)).toEqual(['England (benchmark)']);
    }
  });

  it('has its alternative text, its citation and its permanent link', async () => {
    await copy('Copy alternative text');
    expect(await page.getByRole('img', { name: await copiedText(), exact: true }).count()).toBe(1);
    await copy('Copy citation');
    expect(await copiedText()).toMatch(/\nAddress: .*highlight=E10000032&asAt=\d+\nAccessed: /);
    await copy('Copy permanent link');
    expect(await copiedText()).toMatch(/\/comparisons\?indicator=90284&highlight=E10000032&asAt=\d+$/);
  });

  it('gives addresses for web pages and programs that answer', async () => {
    await page.getByText('Addresses for web pages and programs').click();
    for (const [format, type] of [
      ['PNG', 'image/png'],
      ['SVG', 'image/svg+xml'],
      ['CSV', 'text/csv; charset=utf-8'],
    ]) {
      await page.getByRole('button', { name: `Copy address of ${format}` }).click();
      await page.getByText(`Address of the ${format} copied.`).waitFor();
      const response = await fetch(await copiedText(), { method: 'GET' });
      expect(response.headers.get('content-type')).toBe(type);
      expect(response.headers.get('content-disposition') ?? '').not.toMatch(
        format === 'CSV' ? /inline/ : /attachment/,
      );
    }
  });
});

describe('where the browser does not allow copying', () => {
  it('shows texts selected in a field, and offers the PNG file in place of an image', async () => {
    const context = await browser.newContext({ viewport: { width: 375, height: 800 } });
    const other = await context.newPage();
    await other.addInitScript(() => Object.defineProperty(navigator, 'clipboard', { value: undefined }));
    await other.goto(`${inject('productUrl')}/trends?indicator=90284&area=E10000032`);
    await other.getByRole('button', { name: 'Copy table' }).click();
    const field = other.getByLabel('Text to copy');
    await field.waitFor();
    const selected = () => other.evaluate(() => window.getSelection()?.toString() ?? '');
    await expect.poll(selected).toMatch(/\n\nArea\tPeriod\t/);
    await other.getByRole('button', { name: 'Copy permanent link' }).click();
    await expect.poll(selected).toMatch(/asAt=\d+$/);
    await other.getByRole('button', { name: 'Copy image' }).click();
    const link = other.getByRole('link', { name: 'Download PNG of what is shown' });
    expect(await link.getAttribute('href')).toMatch(
      /\/api\/v1\/charts\/trend\.png\?.*asAt=\d+&download=true$/,
    );
    await context.close();
  });
});

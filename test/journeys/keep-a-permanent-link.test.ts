import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { type SmallRow, smallExtract } from '../support/small-extract.ts';

/** 1,234 of 100,000 is 123.4 per 10,000; a later release has 1,111, which is 111.1. */
const england: SmallRow = ['E92000001', '2022/23', 75, 75_000, 10_000_000];
const firstRelease = smallExtract([england, ['E10000032', '2022/23', 123.4, 1_234, 100_000]]);
const laterRelease = smallExtract([england, ['E10000032', '2022/23', 111.1, 1_111, 100_000]]);

let browser: Browser;
let page: Page;
let product: RunningProduct;

beforeAll(async () => {
  product = await runProduct();
  browser = await openBrowser();
  const context = await browser.newContext({
    viewport: { width: 1280, height: 900 },
    reducedMotion: 'reduce',
    permissions: ['clipboard-read', 'clipboard-write'],
  });
  page = await context.newPage();
});

afterAll(async () => {
  await browser?.close();
  await product?.stop();
});

const authorization = () => ({ authorization: `Bearer ${product.token}` });

async function bring(content: string, released: string): Promise<string> {
  const response = await fetch(`${product.url}/api/v1/extracts?policy=published-open&released=${released}`, {
    method: 'POST',
    body: content,
    headers: { ...authorization(), 'content-type': 'text/csv' },
  });
  expect(response.status).toBe(201);
  return (await response.json()).id;
}

const copied = () => page.evaluate(() => navigator.clipboard.readText());
const bytesOf = async (address: string) => Buffer.from(await (await fetch(address)).arrayBuffer());

/** The rate of West Sussex on the page of a trend. */
async function readRate(address: string): Promise<string> {
  await page.goto(address);
  const row = page.getByRole('table', { name: /West Sussex/ }).getByRole('row', { name: /2022\/23/ });
  await row.first().waitFor();
  return /1\d\d\.\d/.exec((await row.first().textContent()) ?? '')?.[0] ?? '';
}

describe('a permanent link', () => {
  let link: string;
  let chapter: string;
  let later: string;
  const embedded = new Map<string, Buffer>();
  const notice = () => page.getByText(/^Figures as held on .* \(store version \d+\); see the newest\.$/);

  it('is copied from a trend, and so are the addresses of its picture and figures as they are shown there', async () => {
    await bring(firstRelease, '2025-01-31');
    await page.goto(`${product.url}/trends?indicator=injury-admissions&area=E10000032&view=table`);
    await page.getByRole('button', { name: 'Copy permanent link' }).click();
    await page.getByText(/^Permanent link copied/).waitFor();
    link = await copied();
    expect(await readRate(link)).toBe('123.4');
    await notice().waitFor();
    await page.getByText('Addresses for web pages and programs').click();
    for (const format of ['SVG', 'PNG', 'CSV']) {
      await page.getByRole('button', { name: `Copy address of ${format}` }).click();
      await page.getByText(`Address of the ${format} copied.`).waitFor();
      embedded.set(await copied(), Buffer.alloc(0));
    }
    const version = new URL(link).searchParams.get('asAt');
    chapter = `${product.url}/api/v1/reports/injury-chapter.docx?area=E10000032&asAt=${version}`;
    embedded.set(chapter, Buffer.alloc(0));
    for (const address of embedded.keys()) embedded.set(address, await bytesOf(address));
    const svg = [...embedded].find(([address]) => address.includes('.svg'))?.[1].toString() ?? '';
    expect(svg).toContain('123.4');
  });

  it('shows the same figures after a later release, to the byte in what was embedded; the page itself shows the new', async () => {
    later = await bring(laterRelease, '2026-01-31');
    expect(await readRate(link.replace(/&asAt=\d+/, ''))).toBe('111.1');
    expect(await notice().count()).toBe(0);
    expect(await readRate(link)).toBe('123.4');
    await notice().waitFor();
    for (const [address, bytes] of embedded) {
      expect([address, (await bytesOf(address)).equals(bytes)]).toEqual([address, true]);
    }
    const newest = await bytesOf(chapter.replace(/&asAt=\d+/, ''));
    expect(newest.equals(embedded.get(chapter) ?? Buffer.alloc(0))).toBe(false);
  });

  it('leads to the newest figures', async () => {
    await page.getByRole('link', { name: 'see the newest' }).click();
    await expect.poll(() => page.url()).not.toContain('asAt');
    await page.getByRole('cell', { name: '111.1' }).first().waitFor();
  });

  it('shows the same still when the later release is withdrawn', async () => {
    const withdrawal = { method: 'DELETE', headers: authorization() };
    expect((await fetch(`${product.url}/api/v1/extracts/${later}`, withdrawal)).status).toBe(200);
    expect(await readRate(link)).toBe('123.4');
    for (const [address, bytes] of embedded) {
      expect([address, (await bytesOf(address)).equals(bytes)]).toEqual([address, true]);
    }
  });
});

/** What there is to choose from now, how the service fares and who is signed in are no figures. */
const isListOfChoices = (address: string): boolean =>
  /\/api\/v1\/(?:health|session|areas|indicators)\b/.test(address);

/** Views whose figures can be taken away, each with what it asks the interface. */
const permanentViews = [
  ['/trends?indicator=90284&area=E10000032', 'trends'],
  ['/comparisons?indicator=90284', 'comparisons'],
  ['/comparisons?indicator=90284&view=spread', 'distributions'],
  ['/comparisons?indicator=90284&view=trends&parent=E12000008', 'area-trends'],
  ['/overview?parent=E12000008', 'overviews'],
  ['/inequalities?indicator=90284&area=E92000001', 'inequalities'],
  ['/relationships?x=child-poverty-relative&y=injury-admissions', 'relationships'],
  ['/causes?area=E10000032&age=0-4', 'causes'],
  ['/causes?area=E10000032&age=0-4&view=time', 'cause-trends'],
  ['/partner-trends?indicator=injury-admissions&area=E10000032', 'partner-trends'],
  ['/profiles/E10000032', 'profiles'],
  ['/neighbours/E10000032', 'neighbours'],
  ['/partners/E10000032', 'partners'],
  ['/partner-questions/E10000032', 'partner-questions'],
] as const;

describe('every view with figures to take away', () => {
  it.each(permanentViews)(
    'asks for the store version that its address names, says so, and keeps it while other choices change: %s',
    { timeout: 90_000 },
    async (path, answer) => {
      // Demonstration data alone.
      const asAt = '7';
      const asked: string[] = [];
      const note = (request: { url(): string }) => asked.push(request.url());
      page.on('request', note);
      await page.goto(`${product.url}${path}${path.includes('?') ? '&' : '?'}asAt=${asAt}`);
      await page.getByRole('heading', { name: 'Take it with you' }).waitFor();
      await page.getByText(/^Figures as held on .* \(store version 7\); see the newest\.$/).waitFor();
      await changeSomething();
      expect(new URL(page.url()).searchParams.get('asAt')).toBe(asAt);
      page.off('request', note);
      const questions = asked.filter((address) => address.includes('/api/v1/') && !isListOfChoices(address));
      expect(questions.some((address) => address.includes(`/api/v1/${answer}`))).toBe(true);
      for (const address of questions) {
        expect([address, new URL(address).searchParams.get('asAt')]).toEqual([address, asAt]);
      }
      for (const link of await page.locator('.download-link').all()) {
        expect(await link.getAttribute('href')).toContain(`asAt=${asAt}`);
      }
    },
  );
});

/** Chooses another form, else another of the first list with a choice; some views have neither. */
async function changeSomething(): Promise<void> {
  const before = page.url();
  const tab = page.getByRole('tab', { selected: false }).first();
  const list = page.locator('main select:has(option:nth-child(2))').first();
  if ((await tab.count()) > 0) await tab.click();
  else if ((await list.count()) > 0) {
    const value = await list.locator('option:not(:checked)').first().getAttribute('value');
    await list.selectOption(value);
  } else return;
  await expect.poll(() => page.url()).not.toBe(before);
}

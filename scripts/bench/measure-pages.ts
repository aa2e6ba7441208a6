import type { Browser } from 'playwright-core';
import { openBrowser } from '../../test/support/open-browser.ts';
import { runProduct } from '../../test/support/run-product.ts';
import { findAddress, type View, views } from '../../test/support/views.ts';
import { type PageVisit, visitPage } from './visit-page.ts';

/** A page and every visit to it. */
export interface PageRuns {
  readonly name: string;
  readonly visits: readonly PageVisit[];
}

/**
 * Visits one address of every route again and again, of a product of its own with demonstration data. Rounds go through
 * all pages in turn, since machines change their pace. First comes a page of one word without scripts: what this
 * machine and its browser take by themselves.
 */
export async function measurePages(rounds: number): Promise<PageRuns[]> {
  const product = await runProduct();
  const browser = await openBrowser();
  try {
    const pages = await findAddresses(browser, product.url);
    const visits = new Map<string, PageVisit[]>(pages.map(({ name }) => [name, []]));
    for (let round = 0; round < rounds; round += 1) {
      for (const { name, address } of pages) visits.get(name)?.push(await visitPage(browser, address));
    }
    return [...visits].map(([name, ofPage]) => ({ name, visits: ofPage }));
  } finally {
    await browser.close();
    await product.stop();
  }
}

interface PageAddress {
  readonly name: string;
  readonly address: string;
}

const blankPage: PageAddress = {
  name: 'a word without scripts',
  address: `data:text/html,${encodeURIComponent('<!doctype html><main><h1>Word</h1></main>')}`,
};

/** The first view of each route; a view that a link leads to has its address found by following it. */
async function findAddresses(browser: Browser, productUrl: string): Promise<PageAddress[]> {
  const page = await browser.newPage();
  const found: PageAddress[] = [blankPage];
  for (const view of firstOfEachRoute()) {
    found.push({ name: view.name, address: await findAddress(page, productUrl, view) });
  }
  await page.close();
  return found;
}

/** What is one route to the client: the same first part of the path, with or without something of that kind named. */
function firstOfEachRoute(): View[] {
  const first = new Map<string, View>();
  for (const view of views) {
    const [part = '', ...named] = view.path.replace(/\?.*/, '').split('/').slice(1);
    const route = `${part} ${named.length > 0 || view.follow !== undefined}`;
    if (!first.has(route)) first.set(route, view);
  }
  return [...first.values()];
}

import mammoth from 'mammoth';
import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, inject, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { findFaults } from './check-page.ts';

/** Styles of ours that mammoth has no word for; the title is the heading above all others. */
const styleMap = [
  "p[style-name='Title'] => h1:fresh",
  "p[style-name='heading 1'] => h2:fresh",
  "p[style-name='heading 2'] => h3:fresh",
  "p[style-name='heading 3'] => h4:fresh",
  ...[
    'caption',
    'Source line',
    'Warning',
    'Table text',
    'Table text small',
    'Table header',
    'Table header small',
    'toc 1',
    'toc 2',
    'TOC Heading',
  ].map((name) => `p[style-name='${name}'] => p:fresh`),
];

let browser: Browser;
let page: Page;
let html: string;
let warnings: readonly string[];

beforeAll(async () => {
  browser = await openBrowser();
  page = await (await browser.newContext({ viewport: { width: 1280, height: 900 } })).newPage();
  const address = `${inject('productUrl')}/api/v1/reports/injury-chapter.docx?area=E10000032`;
  const file = await (await fetch(address)).arrayBuffer();
  const read = await mammoth.convertToHtml({ buffer: Buffer.from(file) }, { styleMap });
  warnings = [...new Set(read.messages.map(({ message }) => message))];
  html = read.value;
});

afterAll(() => browser.close());

const show = (body: string) =>
  page.setContent(
    `<!doctype html><html lang="en-GB"><head><title>Chapter</title><style>img { max-width: 100% }</style></head><body><main>${body}</main></body></html>`,
  );

describe('a chapter as another program reads it', () => {
  it('is understood but for the fields that number captions, which mammoth does not know', () => {
    expect(warnings).toEqual(['An unrecognised element was ignored: w:fldSimple']);
  });

  it('breaks no rule of accessibility that axe knows', async () => {
    await show(html);
    expect(await page.locator('h2').count()).toBe(10);
    expect(await page.locator('th').count()).toBeGreaterThan(20);
    expect(await page.locator('img[alt]').count()).toBeGreaterThanOrEqual(8);
    expect(await findFaults(page)).toEqual([]);
  });

  it.each([
    ['a picture is not described', / alt="[^"]*"/, '', 'image-alt'],
    ['a heading skips a level', /<(\/?)h3/g, '<$1h5', 'heading-order'],
    ['a heading is empty', /(<h2>).*?(<\/h2>)/, '$1$2', 'empty-heading'],
  ])('would be found faulty where %s', async (_, from, to, rule) => {
    await show(html.replace(from, to));
    expect((await findFaults(page)).map((fault) => fault.split(':')[0])).toContain(rule);
  });
});

/**
 * Photographs every view at both widths, from a product of its own filled with demonstration data, into a folder
 * (`npm run take-screenshots -- FOLDER`, else `test-results/screenshots`), and the README's picture into
 * `docs/pictures`.
 */
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { openBrowser, widths } from '../test/support/open-browser.ts';
import { runProduct } from '../test/support/run-product.ts';
import { openView, views } from '../test/support/views.ts';

const folder = process.argv[2] ?? 'test-results/screenshots';
const pictures = join(import.meta.dirname, '../docs/pictures');
mkdirSync(folder, { recursive: true });
mkdirSync(pictures, { recursive: true });

const product = await runProduct();
const browser = await openBrowser();
for (const width of widths) {
  const page = await browser.newPage({ viewport: { width, height: 900 }, reducedMotion: 'reduce' });
  for (const view of views) {
    const { name } = view;
    await openView(page, product.url, view);
    await page.screenshot({ path: join(folder, `${name}-${width}.png`), fullPage: true });
    if (name === 'trend' && width === 1280) await page.screenshot({ path: join(pictures, 'trend.png') });
  }
  await page.close();
}
await browser.close();
await product.stop();
process.stdout.write(`${views.length * widths.length} pictures in ${folder}\n`);

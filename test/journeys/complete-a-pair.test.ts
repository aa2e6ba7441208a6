import type { Browser, Page } from 'playwright-core';
import { afterAll, beforeAll, describe, expect, it } from 'vitest';
import { openBrowser } from '../support/open-browser.ts';
import { type RunningProduct, runProduct } from '../support/run-product.ts';
import { bringFiles, openDataPage, readOutcome, readTable } from './data-page.ts';

/** Two children and an adult, seriously hurt in Kirklees; a child slightly. */
const casualties = {
  name: 'casualties-2024.csv',
  content: `${[
    'collision_index,collision_year,casualty_reference,casualty_class,sex_of_casualty,age_of_casualty,casualty_severity,casualty_type',
    '2024131400001,2024,1,3,1,4,2,0',
    '2024131400001,2024,2,3,2,9,2,0',
    '2024131400002,2024,1,1,2,40,2,9',
    '2024131400002,2024,2,2,2,12,3,9',
  ].join('\n')}\n`,
};

const collisions = {
  name: 'collisions-2024.csv',
  content: `${[
    'collision_index,collision_year,collision_severity,number_of_casualties,date,local_authority_ons_district',
    '2024131400001,2024,2,2,21/05/2024,E08000034',
    '2024131400002,2024,2,2,09/02/2024,E08000034',
  ].join('\n')}\n`,
};

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

const card = () => page.getByRole('article', { name: 'casualties-2024.csv' });

/** Lets go of files over the field, as a mouse would. */
async function dropFiles(files: readonly { name: string; content: string }[]): Promise<void> {
  const dataTransfer = await page.evaluateHandle((dropped) => {
    const transfer = new DataTransfer();
    for (const { name, content } of dropped) {
      transfer.items.add(new File([content], name, { type: 'text/csv' }));
    }
    return transfer;
  }, files);
  await page.dispatchEvent('.file-drop', 'drop', { dataTransfer });
}

describe('two files that belong together', () => {
  it('are checked together when both are dropped at once', async () => {
    await dropFiles([casualties, collisions]);
    const chosen = page.getByRole('list', { name: 'Files chosen' }).getByRole('listitem');
    expect(await chosen.count()).toBe(2);
    await page.getByRole('button', { name: 'Check first, store nothing' }).click();
    expect(await readOutcome(page)).toContain(
      'casualties-2024.csv and collisions-2024.csv: 6 rows, all taken',
    );
    const totals = await readTable(page, 'Totals to check the file by');
    expect(totals).toContain('Seriously injured, all ages | 3');
    expect(totals).toContain('KSI aged 0-15 | 2');
    await page.getByRole('button', { name: 'Remove casualties-2024.csv' }).click();
    await page.getByRole('button', { name: 'Remove collisions-2024.csv' }).click();
    expect(await page.getByRole('button', { name: 'Bring it in', exact: true }).isDisabled()).toBe(true);
  });

  it('may come one by one: the first waits, and says for what', async () => {
    await bringFiles(page, [casualties]);
    expect(await readOutcome(page)).toContain('waits for the collision file');
    await card().getByText('Waiting for a file').waitFor();
  });

  it('are counted when the second comes, which depends on the first', async () => {
    await bringFiles(page, [collisions]);
    expect(await readOutcome(page)).toContain('The extract was taken in');
    await card().getByText('Waiting for a file').waitFor({ state: 'detached' });
    await page.getByRole('link', { name: 'Everything about this extract' }).click();
    await page.getByRole('heading', { level: 1, name: 'collisions-2024.csv' }).waitFor();
    const rows = await readTable(page, 'Series changed');
    expect(rows.some((row) => row.startsWith('Kirklees') && row.endsWith('| not shown | count 2'))).toBe(
      true,
    );
    await page.getByRole('definition').getByRole('link', { name: 'casualties-2024.csv' }).waitFor();
  });
});
